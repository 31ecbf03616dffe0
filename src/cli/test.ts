import { loadCases } from "../cases/load.ts";
import { type CaseResult, runCases } from "../cases/run.ts";
import { describeProblem, type Problem } from "../jurisdictions/problem.ts";
import { readRegulations, startEngine } from "../load-engine.ts";
import { type Cli, jurisdictionsOption, printJson } from "./cli.ts";
import { type Colours, coloursOf } from "./colours.ts";
import { EXIT, type Io } from "./io.ts";
import { known } from "./names.ts";
import { shownPath } from "./paths.ts";

interface Options {
  readonly jurisdictions: string[];
  readonly json?: true;
}

const EXAMPLES = `
Examples:
  hdp test
  hdp test taipei --json
  hdp test my-city --jurisdictions my-city

Exit status: 0 if every case passes; 1 if one fails or there are none; 2 if
there is no such jurisdiction`;

/** `hdp test`: do the regulations answer their case tables as expected? */
export function addTest(cli: Cli): void {
  cli.program
    .command("test")
    .description("run the case tables of all or of the named jurisdictions")
    .argument("[jurisdiction...]", "only these")
    .addOption(jurisdictionsOption(cli.io))
    .option("--json", "print the results as JSON")
    .addHelpText("after", EXAMPLES)
    .action(async (names: string[], options: Options) => {
      cli.exitStatus = await test(cli.io, names, options);
    });
}

async function test(io: Io, names: readonly string[], { jurisdictions: folders, json }: Options): Promise<number> {
  const regulations = readRegulations(folders);
  const engine = await startEngine(regulations);
  const byId = new Map(regulations.jurisdictions.map((one) => [one.id, one]));
  const chosen = names.length === 0 ? [...byId.values()] : [...new Set(names)].map((name) => known(name, byId));
  const loaded = chosen.map((jurisdiction) => loadCases(jurisdiction, regulations.ajv));
  const problems = loaded
    .flatMap((tables) => tables.problems)
    .map((one) => ({ ...one, file: shownPath(one.file, io) }));
  const results = runCases(
    engine,
    loaded.flatMap(({ cases }) => cases),
  );
  if (json) printJson(io, summary(results, problems, io));
  else io.stdout(report(results, problems, io));
  if (results.length === 0 && problems.length === 0)
    io.stderr("no cases: expected case tables in `cases/` of a jurisdiction\n");
  const failed = results.some(({ differences }) => differences.length > 0);
  return failed || problems.length > 0 || results.length === 0 ? EXIT.fault : EXIT.ok;
}

function summary(results: readonly CaseResult[], problems: readonly Problem[], io: Io): object {
  const failed = results.filter(({ differences }) => differences.length > 0);
  const failures = failed.map(({ case: { jurisdiction, decision, name, file, line }, differences }) => ({
    jurisdiction,
    decision,
    name,
    file: shownPath(file, io),
    line,
    differences,
  }));
  return { passed: results.length - failed.length, failed: failed.length, failures, problems };
}

function report(results: readonly CaseResult[], problems: readonly Problem[], io: Io): string {
  const colours = coloursOf(io);
  const failures = results.filter(({ differences }) => differences.length > 0);
  const counts = `${results.length - failures.length} passed, ${failures.length} failed`;
  const lines = [
    ...tally(results, colours),
    ...problems.map(describeProblem),
    ...failures.flatMap((failure) => failureLines(failure, io, colours)),
    failures.length === 0 ? colours.good(counts) : colours.bad(counts),
  ];
  return `${lines.join("\n")}\n`;
}

function tally(results: readonly CaseResult[], { good, bad }: Colours): string[] {
  const tables = new Map<string, { passed: number; all: number }>();
  for (const { case: one, differences } of results) {
    const name = `${one.jurisdiction} ${one.decision}`;
    const { passed, all } = tables.get(name) ?? { passed: 0, all: 0 };
    tables.set(name, { passed: passed + Number(differences.length === 0), all: all + 1 });
  }
  return [...tables].map(([name, { passed, all }]) => {
    const count = `${passed}/${all}`;
    return `${name}: ${passed === all ? good(count) : bad(count)}`;
  });
}

function failureLines(
  { case: { file, line, name }, differences }: CaseResult,
  io: Io,
  { good, bad }: Colours,
): string[] {
  return [
    `\n${shownPath(file, io)}:${line}: ${name}`,
    ...differences.flatMap(({ part, expected, got }) => [
      `  ${part}`,
      `    expected ${good(expected)}`,
      `    got      ${bad(got)}`,
    ]),
  ];
}
