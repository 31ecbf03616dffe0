import type { Engine } from "../../core/engine/engine.ts";
import type { Jurisdiction } from "../../core/regulation/jurisdiction.ts";
import { decisionSchemas } from "../../core/schema/schemas.ts";
import { type Coverage, coverageOf } from "../../features/cases/coverage.ts";
import type { CaseResult } from "../../features/cases/run.ts";
import { CaseRuns } from "../../node/cases/case-runs.ts";
import { loadCases } from "../../node/cases/load.ts";
import { knownDecisions } from "../../node/package/known-decisions.ts";
import {
  type ReadingContext,
  type Regulations,
  readRegulations,
  startReading,
} from "../../node/regulations/read-regulations.ts";
import { startEngine } from "../../node/start/load-engine.ts";
import { type Cli, jurisdictionsOption, printJson } from "../terminal/cli.ts";
import type { OptionsOf } from "../terminal/commander.ts";
import { withNames } from "../terminal/example-names.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import { languageOption } from "../terminal/language.ts";
import { known } from "../terminal/names.ts";
import { forceOption } from "../terminal/output-file.ts";
import { shownPath } from "../terminal/paths.ts";
import { watching, watchOption } from "../terminal/watch.ts";
import { writeOutput } from "../terminal/write-output.ts";
import { coverageDocument, coverageLines } from "./coverage-text.ts";
import { isJunitXml, junitXml } from "./junit.ts";
import { mutate } from "./mutate.ts";
import { failuresOf, report, summary, type TestRun, tally } from "./test-report.ts";

const EXAMPLES = `
Examples:
  hdp test
  hdp test {c} --json
  hdp test --decision {permission} {check}
  hdp test my-city --jurisdictions my-city --watch
  hdp test {c} --mutate
  hdp test {c} --coverage --lang en
  hdp test --junit test-results.xml

--coverage: what can be reached is found out by putting the cases of every
jurisdiction to this one, and read from its lists of checks. The gaps that it
shows do not change the exit status.

Exit status: 0 if every case passes; 1 if one fails or there are none, or, with
--mutate, if a change is not noticed; 2 if there is no such jurisdiction; with
--watch, 0 once Ctrl-C ends it`;

const declared = ({ program, io }: Cli) =>
  program
    .command("test")
    .description("run the case tables of all or of the named jurisdictions")
    .argument("[jurisdiction...]", "only these")
    .addOption(jurisdictionsOption(io))
    .option("--decision <name...>", "only the cases of these decisions")
    .option("--coverage", "show what the cases reach, and what they do not")
    .option("--junit <file>", "write the results as JUnit XML too (-: to standard output, and nothing else there)")
    .addOption(forceOption())
    .option("--mutate", "change each parameter, and tell which changes no case notices")
    .addOption(languageOption(io))
    .option("--json", "print the results as JSON")
    .addOption(watchOption());

type Options = OptionsOf<typeof declared>;

/** `hdp test`: do the regulations answer their case tables as expected? */
export function addTest(cli: Cli): void {
  declared(cli)
    .addHelpText("after", withNames(EXAMPLES))
    .action(async (names, options) => {
      if (options.junit === "-" && (options.json || options.watch)) {
        const other = options.json ? "--json" : "--watch";
        throw new UsageError(`--junit: \`-\`, expected a file: standard output is that of ${other}`);
      }
      if (options.mutate && (options.junit !== undefined || options.coverage || options.watch)) {
        throw new UsageError("--mutate: expected without --junit, --coverage and --watch");
      }
      if (options.decision !== undefined && (options.coverage || options.mutate)) {
        throw new UsageError("--decision: expected without --coverage and --mutate, which are about all cases");
      }
      const reading = startReading();
      const runs = new CaseRuns();
      const act = (again: boolean) => test(cli.io, names, options, reading, runs, again);
      cli.exitStatus = options.watch
        ? await watching(cli.io, options.jurisdictions, (first) => act(!first))
        : await act(false);
    });
}

async function test(
  io: Io,
  names: readonly string[],
  options: Options,
  reading: ReadingContext,
  runs: CaseRuns,
  again: boolean,
): Promise<number> {
  const { jurisdictions: folders, decision, junit, force, lang, json } = options;
  const regulations = readRegulations(folders, reading);
  const decisions = decision && knownDecisions(decision, [...decisionSchemas(regulations.schemas).keys()]);
  const engine = await startEngine(regulations);
  const byId = new Map(regulations.jurisdictions.map((one) => [one.id, one]));
  const chosen = names.length === 0 ? [...byId.values()] : [...new Set(names)].map((name) => known(name, byId));
  const ran = chosen.map((jurisdiction) => ({
    jurisdiction,
    ...runs.of(jurisdiction, engine, regulations, decisions),
  }));
  const run: TestRun = {
    results: ran.flatMap(({ results }) => results),
    problems: ran.flatMap(({ problems }) => problems.map((one) => ({ ...one, file: shownPath(one.file, io) }))),
  };
  // Cases that fail, or that cannot be read, notice nothing.
  const sound =
    run.problems.length === 0 &&
    run.results.length > 0 &&
    run.results.every(({ differences }) => differences.length === 0);
  if (options.mutate && sound) return mutate(io, regulations, chosen, { folders, json: json === true });
  const coverage = options.coverage ? covered(ran, engine, regulations) : undefined;

  if (junit !== undefined) {
    const isOwn = (there: Buffer) => isJunitXml(there.toString());
    const to = { command: "hdp test", option: "--junit", personal: false, isOwn, force };
    await writeOutput(junit, junitXml(run, io), to, io);
  }
  if (json) {
    printJson(io, { ...summary(run, io), ...(coverage && { coverage: coverageDocument(coverage, io) }) });
  } else if (junit !== "-") {
    const tables = coverage === undefined ? tally(run, io, again) : coverageLines(coverage, lang, io);
    io.print(report(run, tables, io));
  }
  const none = run.results.length === 0;
  if (none && run.problems.length === 0) io.tell(["no cases: expected case tables in `cases/` of a jurisdiction"]);
  return none || run.problems.length > 0 || failuresOf(run).length > 0 ? EXIT.fault : EXIT.ok;
}

function covered(
  ran: readonly { readonly jurisdiction: Jurisdiction; readonly results: readonly CaseResult[] }[],
  engine: Engine,
  { jurisdictions, ajv, readYaml }: Regulations,
): Coverage[] {
  const all = jurisdictions.map((one) => ({ id: one.id, cases: loadCases(one, ajv, { readYaml }).cases }));
  return ran.flatMap(({ jurisdiction, results }) => {
    const others = all.flatMap(({ id, cases }) => (id === jurisdiction.id ? [] : cases));
    return coverageOf(engine, jurisdiction, results, others);
  });
}
