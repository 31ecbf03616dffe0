import type { ParameterDiff } from "../../features/compare/parameters/parameter-diff.ts";
import { diffSection } from "../../features/compare/parameters/section.ts";
import { diffView } from "../../features/compare/parameters/view.ts";
import { loadParameterDiff } from "../../node/compare/load-parameter-diff.ts";
import { readSides, type SideOptions } from "../../node/compare/sides.ts";
import { decisionParameters } from "../../node/package/decision-parameters.ts";
import { type Regulations, readRegulations } from "../../node/regulations/read-regulations.ts";
import type { ClauseWordings } from "../../node/sources/clause-wordings.ts";
import { agencyOption, type Cli, jurisdictionsOption, textColumns } from "../terminal/cli.ts";
import { coloursOf } from "../terminal/colours.ts";
import { InvalidArgumentError, Option, type OptionsOf } from "../terminal/commander.ts";
import { diffCsv, diffMarkdown } from "../terminal/comparison-files.ts";
import { diffText } from "../terminal/comparison-text.ts";
import { civilDay } from "../terminal/day.ts";
import { withNames } from "../terminal/example-names.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import { languageOption } from "../terminal/language.ts";
import { addOutputOptions, formatOf, putOut } from "../terminal/output.ts";
import { changedWordingLines, type WordedSide, wordingsFrom } from "../terminal/wordings.ts";
import { diffAnswers, replayRequests } from "./behaviour.ts";

const HELP = `
A and B are each one of:
  {c}                  the version in force (on --as-of, else today)
  {a}@2023-05-29    the version in force on that day
  drafts/city             a folder with a jurisdiction.yaml: its newest version,
                          or with @ and a date the one of that day
  draft.yaml              a version file; without a jurisdiction.yaml beside it,
                          a draft of the other side's regulation

Of two versions of one regulation the newer is taken to be in force from the
first day of the older, so that only the rules differ.

Examples:
  hdp diff {c} {a} --lang en
  hdp diff {c} {b} {quantity} {duty} --all
  hdp diff {a} draft.yaml -o amendment.html
  hdp diff {c} {a} --format csv -o diff.csv
  hdp diff {c} {a} --behaviour --lang en
  hdp diff {a} draft.yaml --behaviour {permission}
  hdp diff {a} draft.yaml --requests requests.ndjson

Exit status: 0; 2 if the sides cannot be compared or a request not answered;
with --exit-status 1 if anything differs, as \`diff\` has it.`;

const declared = ({ program, io }: Cli) =>
  addOutputOptions(
    program
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
      .option("--as-of <when>", "the version in force on this day, where a side names none (default: today)"),
  )
    .option(
      "--source <copy...>",
      "print the words of each changed clause, from a copy of each official text (or one for both)",
    )
    .option("--exit-status", "exit with 1 if anything differs")
    .addOption(agencyOption(io))
    .addOption(languageOption(io))
    .addOption(jurisdictionsOption(io));

type Options = OptionsOf<typeof declared>;

/** `hdp diff`: the parameters of two regulations, versions or drafts side by side. */
export function addDiff(cli: Cli): void {
  declared(cli)
    .addHelpText("after", withNames(HELP))
    .action(async (a, b, decisions, options) => {
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
  const wordings = changedWordings(specs, regulations, where, options, io);
  const csv = formatOf(options) === "csv";
  const view = diffView(found, regulations.schemas, lang, { reads: decisionParameters(), all, whole: csv });
  const written = {
    text: () => [...diffText(view, io), ...wordings],
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

/** The words of the clauses that differ, where copies of the texts are given. */
function changedWordings(
  specs: readonly [string, string],
  regulations: Regulations,
  where: SideOptions,
  { source = [], lang }: Options,
  io: Io,
): string[] {
  if (source.length === 0) return [];
  if (source.length > 2) throw new UsageError("--source: expected one copy for both sides, or one for each");
  const { sides } = readSides(specs, regulations, where);
  const names = specs[0] === specs[1] ? sides.map(({ version }) => version.effective_from) : specs;
  const worded = sides.map(({ version }, index) => {
    const wordings = wordingsFrom(source[index] ?? source[0], io) as ClauseWordings;
    return { name: names[index] as string, version, wordings };
  });
  const layout = { language: lang, columns: textColumns(io), colours: coloursOf(io) };
  return changedWordingLines(worded as [WordedSide, WordedSide], layout);
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
