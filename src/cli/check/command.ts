import { resolve } from "node:path";
import type { Bilingual } from "../../core/base/bilingual.ts";
import { inEnglish } from "../../core/base/errors.ts";
import { mistakeText } from "../../core/base/mistake.ts";
import { problemText } from "../../core/regulation/problem.ts";
import { excerptPlace, unfinishedProblems } from "../../core/regulation/unfinished.ts";
import type { ReadYaml } from "../../core/regulation/yaml-file.ts";
import { loadCases } from "../../node/cases/load.ts";
import { packagePath } from "../../node/package/package-files.ts";
import { exampleProblems } from "../../node/regulations/check-examples.ts";
import { type ReadingContext, readRegulations, startReading } from "../../node/regulations/read-regulations.ts";
import { unreadFiles } from "../../node/regulations/unread-files.ts";
import { annotations } from "../terminal/annotations.ts";
import { type Cli, jurisdictionsOption, printJson } from "../terminal/cli.ts";
import type { OptionsOf } from "../terminal/commander.ts";
import { type Further, furtherHelp } from "../terminal/help.ts";
import { EXIT } from "../terminal/io.ts";
import { languageOption } from "../terminal/language.ts";
import { packOption } from "../terminal/pack-option.ts";
import { shownPath } from "../terminal/paths.ts";
import { watching, watchOption } from "../terminal/watch.ts";

const HELP: Further = {
  examples: [
    "hdp check",
    "hdp check --jurisdictions my-city",
    "hdp check --jurisdictions my-city --watch",
    "hdp check --jurisdictions my-city --complete",
  ],
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
    .addOption(packOption(io))
    .addOption(languageOption(io))
    .option(
      "--complete",
      io.said({
        en: "fail on what is still marked as to be written or checked, and list versions of which only an excerpt is at hand",
        "zh-TW": "仍有標記待填、待核之處即不通過，並列出僅有節錄條文的版本",
      }),
    )
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

function check({ io }: Cli, { jurisdictions: folders, json, complete }: Options, reading: ReadingContext): number {
  const files = new Set<string>();
  const readYaml: ReadYaml = (file) => {
    files.add(resolve(file));
    return reading.readYaml(file);
  };
  const regulations = readRegulations(folders, { ...reading, readYaml });
  const { jurisdictions, problems: found, ajv } = regulations;
  const inCases = jurisdictions.flatMap(
    (jurisdiction) => loadCases(jurisdiction, ajv, { readYaml, thoroughly: true }).problems,
  );
  const unread = unreadFiles([packagePath("jurisdictions"), ...folders], {
    read: files,
    loaded: jurisdictions,
    found,
  });
  const read = complete ? [...files].sort().map(readYaml) : [];
  const shown = <Placed extends { readonly file: string }>(one: Placed) => ({ ...one, file: shownPath(one.file, io) });
  const all = [...found, ...exampleProblems(regulations), ...inCases, ...unread, ...read.flatMap(unfinishedProblems)];
  const problems = all.map(shown);
  const excerpts = read.flatMap((yaml) => excerptPlace(yaml) ?? []).map(shown);
  if (json) {
    printJson(io, { problems: problems.map(inEnglish), ...(complete ? { excerpts } : {}) });
  } else {
    io.print(problems.map((problem) => io.said(problemText(problem))));
    io.print(
      annotations(
        problems.map((one) => ({ ...one, text: io.said(mistakeText({ place: one.path, ...one })) })),
        io,
      ),
    );
    io.print(excerpts.map(({ file, line, column }) => `${file}:${line}:${column}: ${io.said(EXCERPT)}`));
    io.print([
      io.said({
        en: `files checked: ${files.size}, problems: ${problems.length}`,
        "zh-TW": `已檢查檔案：${files.size}；問題：${problems.length}`,
      }),
    ]);
  }
  return problems.length === 0 ? EXIT.ok : EXIT.fault;
}

// No fault of the file: every answer from the version says it too.
const EXCERPT: Bilingual = {
  en: "only an excerpt of the text of this version is at hand",
  "zh-TW": "此版本僅有節錄之條文",
};
