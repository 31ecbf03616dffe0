import { InvalidArgumentError, Option } from "commander";
import type { ParameterDiff } from "../../features/compare/parameters/parameter-diff.ts";
import { diffSection } from "../../features/compare/parameters/section.ts";
import { diffView } from "../../features/compare/parameters/view.ts";
import { loadParameterDiff } from "../../node/compare/load-parameter-diff.ts";
import { decisionParameters } from "../../node/package/decision-parameters.ts";
import { readRegulations } from "../../node/regulations/read-regulations.ts";
import type { Language } from "../../words/format.ts";
import { agencyOption, type Cli, jurisdictionsOption } from "../terminal/cli.ts";
import { diffCsv, diffMarkdown } from "../terminal/comparison-files.ts";
import { diffText } from "../terminal/comparison-text.ts";
import { civilDay } from "../terminal/day.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import { languageOption } from "../terminal/language.ts";
import { addOutputOptions, formatOf, type OutputOptions, putOut } from "../terminal/output.ts";
import { diffAnswers, replayRequests } from "./behaviour.ts";

interface Options extends OutputOptions {
  readonly all?: true;
  readonly asOf?: string;
  readonly lang: Language;
  readonly jurisdictions: string[];
  readonly agency?: string;
  readonly exitStatus?: true;
  readonly behaviour?: true;
  readonly seed: number;
  readonly requests?: string;
}

const HELP = `
A and B are each one of:
  taipei                  the version in force (on --as-of, else today)
  kaohsiung@2023-05-29    the version in force on that day
  drafts/taipei           a folder with a jurisdiction.yaml: its newest version,
                          or with @ and a date the one of that day
  draft.yaml              a version file; without a jurisdiction.yaml beside it,
                          a draft of the other side's regulation

Of two versions of one regulation the newer is taken to be in force from the
first day of the older, so that only the rules differ.

Examples:
  hdp diff taipei kaohsiung --lang en
  hdp diff taipei nantou sampling_monthly record_retention --all
  hdp diff kaohsiung draft.yaml -o amendment.html
  hdp diff taipei kaohsiung --format csv -o diff.csv
  hdp diff taipei kaohsiung --behaviour --lang en
  hdp diff kaohsiung draft.yaml --behaviour query_permission
  hdp diff kaohsiung draft.yaml --requests requests.ndjson

Exit status: 0; 2 if the sides cannot be compared or a request not answered;
with --exit-status 1 if anything differs, as \`diff\` has it.`;

/** `hdp diff`: the parameters of two regulations, versions or drafts side by side. */
export function addDiff(cli: Cli): void {
  const command = cli.program
    .command("diff")
    .description("compare the parameters of two regulations, versions or drafts, with the clauses of both")
    .argument("<a>", "one side: a jurisdiction, perhaps with @ and a date, a folder or a file")
    .argument("<b>", "the other side")
    .argument("[decision...]", "only what these decisions rest on")
    .option("--all", "show what is equal too, and all parameters of what only one side regulates")
    .option("--behaviour", "search for the smallest questions that both answer differently, with the clauses of both")
    .addOption(
      new Option("--seed <number>", "with --behaviour: what is tried by chance follows from it")
        .argParser(seedOf)
        .default(1),
    )
    .option(
      "--requests <file>",
      "ask real requests (NDJSON, a JSON list, CSV or XLSX; - for standard input) of both sides, and tell which answers change",
    )
    .option("--as-of <when>", "the version in force on this day, where a side names none (default: today)");
  addOutputOptions(command)
    .option("--exit-status", "exit with 1 if anything differs")
    .addOption(agencyOption(cli.io))
    .addOption(languageOption(cli.io))
    .addOption(jurisdictionsOption(cli.io))
    .addHelpText("after", HELP)
    .action(async (a: string, b: string, decisions: string[], options: Options) => {
      cli.exitStatus = await diff([a, b], decisions, options, cli.io);
    });
}

async function diff(
  specs: readonly [string, string],
  decisions: readonly string[],
  options: Options,
  io: Io,
): Promise<number> {
  const { asOf, agency, lang, jurisdictions, all = false, behaviour, requests } = options;
  const regulations = readRegulations(jurisdictions);
  const where = { day: civilDay(asOf), cwd: io.cwd, ...(agency === undefined ? {} : { agency }) };
  if (requests !== undefined && (behaviour || decisions.length > 0)) {
    throw new UsageError(
      "--requests: expected no decision and no --behaviour beside it; the requests name what is asked",
    );
  }
  if (requests !== undefined) return replayRequests(specs, requests, regulations, where, options, io);
  if (behaviour) return diffAnswers(specs, decisions, regulations, where, options, io);
  const found = await loadParameterDiff(specs, regulations, { ...where, decisions });
  const csv = formatOf(options) === "csv";
  const view = diffView(found, regulations.schemas, lang, { reads: decisionParameters(), all, whole: csv });
  const written = {
    text: () => diffText(view, io),
    markdown: () => diffMarkdown(view),
    csv: () => diffCsv(view),
    csvStart: "decision,question,parameter,label,mark",
    json: () => plain(found),
    html: () => ({ title: view.title, body: [diffSection(view)] }),
    inputs: specs,
  };
  await putOut("hdp diff", written, options, io);
  const { differ, only_a, only_b, decisions_only_a, decisions_only_b } = found.counts;
  const differences = differ + only_a + only_b + decisions_only_a + decisions_only_b;
  return options.exitStatus && differences > 0 ? EXIT.fault : EXIT.ok;
}

function seedOf(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("expected a whole number, like 7");
  return Number(text);
}

// Where a schema is found is of use inside alone.
function plain(found: ParameterDiff): object {
  const decisions = found.decisions.map((one) => ({
    ...one,
    rows: one.rows.map(({ steps: _steps, ...row }) => row),
  }));
  return { ...found, decisions };
}
