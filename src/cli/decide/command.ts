import { shown } from "../../core/base/text.ts";
import type { Answer, Request } from "../../core/engine/answer.ts";
import type { Explanation } from "../../core/engine/explanation.ts";
import type { AgencyFile } from "../../core/regulation/agency.ts";
import type { Jurisdiction } from "../../core/regulation/jurisdiction.ts";
import type { LogOptions } from "../../node/decision-log/entry.ts";
import { JurisdictionError, type Regulations, readRegulations } from "../../node/regulations/read-regulations.ts";
import { readYamlFile } from "../../node/regulations/yaml-file.ts";
import { startEngine } from "../../node/start/load-engine.ts";
import type { Language } from "../../words/format.ts";
import { Labels } from "../../words/labels.ts";
import type { Outcome } from "../../words/messages.ts";
import { TONES } from "../../words/tones.ts";
import { answerText } from "../terminal/answer-text.ts";
import { agencyOption, type Cli, jurisdictionsOption, printJson, textColumns } from "../terminal/cli.ts";
import { coloursOf } from "../terminal/colours.ts";
import { Option, type OptionsOf } from "../terminal/commander.ts";
import { withNames } from "../terminal/example-names.ts";
import { EXIT, type Io } from "../terminal/io.ts";
import { languageOption } from "../terminal/language.ts";
import { addLogOptions, openLog } from "../terminal/log-options.ts";
import { readFacts } from "./facts.ts";

const EXAMPLES = `
Examples:
  hdp decide {quantity} -j {c} --as-of 2026-11-21 --facts facts.yaml
  hdp decide {quantity} -j {c} --facts - --json < facts.json
  hdp decide {permission} -j {c} --facts query.json --exit-status
  hdp decide {check} -j {b} --facts facts.yaml --agency agency.yaml
  hdp decide {permission} -j {c} --facts query.json --explain
  hdp decide {permission} -j {c} --facts query.json --detail checks
  hdp decide {permission} -j {c} --facts query.json --log log.ndjson

Exit status:
  0 any answer; 2 a request that cannot be answered; 1 a fault of the program
  with --exit-status also 10 for deny, violation and overdue, and 11 for
  indeterminate, not_regulated and not_in_force`;

const declared = ({ program, io }: Cli) =>
  addLogOptions(
    program
      .command("decide")
      .description("answer one question, with the clauses that the answer rests on")
      .argument("<decision>", "name of the decision; `hdp decisions` lists them")
      .addOption(new Option("-j, --jurisdiction <name>", "whose regulation").makeOptionMandatory())
      .option("--as-of <when>", "a date (YYYY-MM-DD), or an instant with its offset (default: now)")
      .option("--facts <file>", "facts as JSON or YAML; - reads standard input (default: no facts)")
      .addOption(agencyOption(io))
      .addOption(languageOption(io))
      .option(
        "--detail <parts>",
        "tell also every check (checks), how a number or day was found (working), or both (checks,working)",
      )
      .option("--explain", "tell the parameters used, what the clauses say, and what would change the answer")
      .option("--json", "print the answer document alone, or with --explain the explanation")
      .option("--exit-status", "let the exit status tell the outcome")
      .addOption(jurisdictionsOption(io)),
    "the decision",
  );

type Options = OptionsOf<typeof declared>;

/** `hdp decide`: one question, one answer with its clauses. */
export function addDecide(cli: Cli): void {
  declared(cli)
    .addHelpText("after", withNames(EXAMPLES))
    .action(async (decision, options) => {
      cli.exitStatus = await decide(decision, options, cli.io);
    });
}

async function decide(decision: string, options: Options, io: Io): Promise<number> {
  const log = await openLog(options, io);
  try {
    return await decideLogged(decision, options, log, io);
  } finally {
    log.close();
  }
}

async function decideLogged(decision: string, options: Options, log: LogOptions, io: Io): Promise<number> {
  const { jurisdiction, asOf, facts, agency, detail, explain, json, exitStatus, jurisdictions: folders } = options;
  const regulations = readRegulations(folders);
  const engine = await startEngine(regulations, agency, log);
  if (agency !== undefined) checkAgency(agency, jurisdiction);
  const request = {
    decision,
    jurisdiction,
    ...(asOf === undefined ? {} : { as_of: asOf }),
    ...(facts === undefined ? {} : { facts: await readFacts(facts, io) }),
    ...(detail === undefined ? {} : { detail: detail.split(",").map((part) => part.trim()) }),
  };
  const explanation: Explanation | undefined = explain ? engine.explain(request as Request) : undefined;
  const answer: Answer = explanation?.answer ?? engine.decide(request as Request);
  if (json) printJson(io, explanation ?? answer);
  else io.print(await lines(answer, explanation, regulations, options.lang, io));
  return exitStatus ? exitStatusOf(answer.outcome) : EXIT.ok;
}

/** The exit status under `--exit-status`. */
function exitStatusOf(outcome: Outcome): number {
  const tone = TONES[outcome];
  if (tone === "bad") return EXIT.bad;
  return tone === "unsure" ? EXIT.undecided : EXIT.ok;
}

// Settings of another jurisdiction would be left out without a word.
function checkAgency(file: string, asked: string): void {
  const yaml = readYamlFile(file);
  const { jurisdiction } = yaml.value as AgencyFile;
  if (jurisdiction === asked) return;
  const path = "jurisdiction";
  const expected = `\`${asked}\`, whose regulation is asked about`;
  const problem = {
    ...yaml.locate([path]),
    code: "unknown_name",
    file,
    path,
    found: shown(jurisdiction),
    expected,
  } as const;
  throw new JurisdictionError([problem]);
}

async function lines(
  answer: Answer,
  explanation: Explanation | undefined,
  { jurisdictions, schemas }: Regulations,
  language: Language,
  io: Io,
): Promise<string[]> {
  const jurisdiction = jurisdictions.find(({ id }) => id === answer.jurisdiction) as Jurisdiction;
  const writing = {
    columns: textColumns(io),
    colours: coloursOf(io),
    labels: new Labels(schemas, language),
  };
  const told = answerText(answer, jurisdiction, writing);
  if (explanation === undefined) return told;
  const { explanationText } = await import("./explanation-text.ts");
  return [...told, ...explanationText(explanation, writing, io)];
}
