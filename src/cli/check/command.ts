import { existsSync, readdirSync } from "node:fs";
import { inEnglish } from "../../core/base/errors.ts";
import { problemText } from "../../core/regulation/problem.ts";
import { loadCases } from "../../node/cases/load.ts";
import { packagePath } from "../../node/package/package-files.ts";
import { exampleProblems } from "../../node/regulations/check-examples.ts";
import { type ReadingContext, readRegulations, startReading } from "../../node/regulations/read-regulations.ts";
import { type Cli, jurisdictionsOption, printJson } from "../terminal/cli.ts";
import type { OptionsOf } from "../terminal/commander.ts";
import { type Further, furtherHelp } from "../terminal/help.ts";
import { EXIT } from "../terminal/io.ts";
import { languageOption } from "../terminal/language.ts";
import { shownPath } from "../terminal/paths.ts";
import { watching, watchOption } from "../terminal/watch.ts";

const HELP: Further = {
  examples: ["hdp check", "hdp check --jurisdictions my-city", "hdp check --jurisdictions my-city --watch"],
  exit: {
    en: "0 without problems, else 1; with --watch, 0 once Ctrl-C ends it",
    "zh-TW": "沒有問題為 0，否則為 1；使用 --watch 時，按 Ctrl-C 結束為 0",
  },
};

const declared = ({ program, io }: Cli) =>
  program
    .command("check")
    .description(
      io.said({
        en: "check every YAML file: jurisdictions, their decisions, calendars and case tables",
        "zh-TW": "檢查所有 YAML 檔：各地區的規定及自有決定、日曆、案例表",
      }),
    )
    .addOption(jurisdictionsOption(io))
    .addOption(languageOption(io))
    .option("--json", io.said({ en: "print the problems as JSON", "zh-TW": "以 JSON 輸出問題" }))
    .addOption(watchOption(io));

type Options = OptionsOf<typeof declared>;

/** `hdp check`: is every YAML file well formed, of its schema and coherent? */
export function addCheck(cli: Cli): void {
  declared(cli)
    .addHelpText("after", furtherHelp(HELP, cli.io))
    .action(async (options) => {
      const reading = startReading({ fresh: true });
      const act = () => check(cli, options, reading);
      cli.exitStatus = options.watch ? await watching(cli.io, options.jurisdictions, act) : act();
    });
}

function check({ io }: Cli, { jurisdictions: folders, json }: Options, reading: ReadingContext): number {
  const regulations = readRegulations(folders, reading);
  const { jurisdictions, problems: found, ajv, readYaml } = regulations;
  const inCases = jurisdictions.flatMap(
    (jurisdiction) => loadCases(jurisdiction, ajv, { readYaml, thoroughly: true }).problems,
  );
  const problems = [...found, ...exampleProblems(regulations), ...inCases].map((problem) => ({
    ...problem,
    file: shownPath(problem.file, io),
  }));
  if (json) {
    printJson(io, { problems: problems.map(inEnglish) });
  } else {
    io.print(problems.map((problem) => io.said(problemText(problem))));
    const files = fileCount(folders);
    io.print([
      io.said({
        en: `files checked: ${files}, problems: ${problems.length}`,
        "zh-TW": `已檢查檔案：${files}；問題：${problems.length}`,
      }),
    ]);
  }
  return problems.length === 0 ? EXIT.ok : EXIT.fault;
}

function fileCount(folders: readonly string[]): number {
  return [packagePath("jurisdictions"), ...folders]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }))
    .filter((name) => /\.ya?ml$/.test(name)).length;
}
