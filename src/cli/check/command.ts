import { existsSync, readdirSync } from "node:fs";
import { describeProblem } from "../../core/regulation/problem.ts";
import { loadCases } from "../../node/cases/load.ts";
import { packagePath } from "../../node/package/package-files.ts";
import { type ReadingContext, readRegulations, startReading } from "../../node/regulations/read-regulations.ts";
import { type Cli, jurisdictionsOption, printJson } from "../terminal/cli.ts";
import type { OptionsOf } from "../terminal/commander.ts";
import { EXIT } from "../terminal/io.ts";
import { shownPath } from "../terminal/paths.ts";
import { watching, watchOption } from "../terminal/watch.ts";

const EXAMPLES = `
Examples:
  hdp check
  hdp check --jurisdictions my-city
  hdp check --jurisdictions my-city --watch

Exit status: 0 without problems, else 1; with --watch, 0 once Ctrl-C ends it`;

const declared = ({ program, io }: Cli) =>
  program
    .command("check")
    .description("check every YAML file: jurisdictions, calendars and case tables")
    .addOption(jurisdictionsOption(io))
    .option("--json", "print the problems as JSON")
    .addOption(watchOption());

type Options = OptionsOf<typeof declared>;

/** `hdp check`: is every YAML file well formed, of its schema and coherent? */
export function addCheck(cli: Cli): void {
  declared(cli)
    .addHelpText("after", EXAMPLES)
    .action(async (options) => {
      const reading = startReading({ fresh: true });
      const act = () => check(cli, options, reading);
      cli.exitStatus = options.watch ? await watching(cli.io, options.jurisdictions, act) : act();
    });
}

function check({ io }: Cli, { jurisdictions: folders, json }: Options, reading: ReadingContext): number {
  const { jurisdictions, problems: found, ajv, readYaml } = readRegulations(folders, reading);
  const inCases = jurisdictions.flatMap(
    (jurisdiction) => loadCases(jurisdiction, ajv, { readYaml, thoroughly: true }).problems,
  );
  const problems = [...found, ...inCases].map((problem) => ({ ...problem, file: shownPath(problem.file, io) }));
  if (json) {
    printJson(io, { problems });
  } else {
    io.print(problems.map(describeProblem));
    io.print([`files checked: ${fileCount(folders)}, problems: ${problems.length}`]);
  }
  return problems.length === 0 ? EXIT.ok : EXIT.fault;
}

function fileCount(folders: readonly string[]): number {
  return [packagePath("jurisdictions"), ...folders]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }))
    .filter((name) => /\.ya?ml$/.test(name)).length;
}
