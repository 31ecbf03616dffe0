import { mistakeText } from "../../core/base/mistake.ts";
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
import { type Further, furtherHelp } from "../terminal/help.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import { languageOption } from "../terminal/language.ts";
import { known } from "../terminal/names.ts";
import { forceOption } from "../terminal/output-file.ts";
import { packOption } from "../terminal/pack-option.ts";
import { shownPath } from "../terminal/paths.ts";
import { watching, watchOption } from "../terminal/watch.ts";
import { writeOutput } from "../terminal/write-output.ts";
import { complete } from "./complete.ts";
import { coverageDocument, coverageLines } from "./coverage-text.ts";
import { isJunitXml, junitXml } from "./junit.ts";
import { mutate } from "./mutate.ts";
import { failuresOf, report, summary, type TestRun, tally } from "./test-report.ts";

const HELP: Further = {
  examples: [
    "hdp test",
    "hdp test {c} --json",
    "hdp test --decision {permission} {check}",
    "hdp test my-city --jurisdictions my-city --watch",
    "hdp test {c} --mutate",
    "hdp test {c} --coverage --lang en",
    "hdp test {c} --complete --decision {duty}",
    "hdp test --junit test-results.xml",
  ],
  after: [
    {
      en: "--coverage: what can be reached is found out by putting the cases of every jurisdiction to this one, and read from its lists of checks. The gaps that it shows do not change the exit status.",
      "zh-TW": "--coverage：以所有地區的案例詢問此地區，並參照其檢核項目，得出可及的範圍。所列缺漏不影響結束狀態。",
    },
    {
      en: "--complete: a region is all requests whose answer says a certain thing (an outcome, a reason, …), or whose outcome hangs on a certain condition. Every request that `hdp prove` covers is considered; the case of each region is one that the regulation answers so today, and is yours to judge.",
      "zh-TW":
        "--complete：區域是指答案含有某一項（結果、理由等），或結果取決於某一條件的全部請求。`hdp prove` 涵蓋的每一請求均納入考量；所附案例為規定目前的答案，是否正確請自行判斷。",
    },
  ],
  exit: {
    en: "0 if every case passes; 1 if one fails or there are none, or, with --mutate, if a change is not noticed, with --complete, if a region is touched by no case; 11 if --complete cannot prove it of a decision; 2 if there is no such jurisdiction; with --watch, 0 once Ctrl-C ends it",
    "zh-TW":
      "案例全部通過為 0；有案例不通過、沒有案例，或使用 --mutate 時有變更未被察覺、使用 --complete 時有區域無案例問及，為 1；--complete 有決定未能證明為 11；沒有所指的地區為 2；使用 --watch 時，按 Ctrl-C 結束為 0",
  },
};

const declared = ({ program, io }: Cli) =>
  program
    .command("test")
    .description(
      io.said({
        en: "run the case tables of all or of the named jurisdictions",
        "zh-TW": "執行全部或所指地區的案例表",
      }),
    )
    .argument("[jurisdiction...]", io.said({ en: "only these", "zh-TW": "只執行這些地區" }))
    .addOption(jurisdictionsOption(io))
    .addOption(packOption(io))
    .option(
      "--decision <name...>",
      io.said({ en: "only the cases of these decisions", "zh-TW": "只執行這些決定的案例" }),
    )
    .option(
      "--coverage",
      io.said({ en: "show what the cases reach, and what they do not", "zh-TW": "列出案例已及與未及之處" }),
    )
    .option(
      "--complete",
      io.said({
        en: "list the regions of each decision that no case touches, with a case for each",
        "zh-TW": "列出各決定中沒有案例問及的區域，各附一例",
      }),
    )
    .option(
      "--junit <file>",
      io.said({
        en: "write the results as JUnit XML too (-: to standard output, and nothing else there)",
        "zh-TW": "另將結果寫成 JUnit 格式的 XML（-：寫到標準輸出，且不再輸出其他內容）",
      }),
    )
    .addOption(forceOption(io))
    .option(
      "--mutate",
      io.said({
        en: "change each parameter, and tell which changes no case notices",
        "zh-TW": "逐一變更參數，列出沒有案例察覺的變更",
      }),
    )
    .addOption(languageOption(io))
    .option("--json", io.said({ en: "print the results as JSON", "zh-TW": "以 JSON 輸出結果" }))
    .addOption(watchOption(io));

type Options = OptionsOf<typeof declared>;

/** `hdp test`: do the regulations answer their case tables as expected? */
export function addTest(cli: Cli): void {
  declared(cli)
    .addHelpText("after", furtherHelp(HELP, cli.io))
    .action(async (names, options) => {
      if (options.junit === "-" && (options.json || options.watch)) {
        const other = options.json ? "--json" : "--watch";
        const expected = {
          en: `a file: standard output is that of ${other}`,
          "zh-TW": `檔案（標準輸出已由 ${other} 使用）`,
        };
        throw new UsageError(mistakeText({ place: "--junit", found: "`-`", expected }));
      }
      if (options.mutate && (options.junit !== undefined || options.coverage || options.watch)) {
        throw new UsageError({
          en: "--mutate: expected without --junit, --coverage and --watch",
          "zh-TW": "--mutate：不得與 --junit、--coverage、--watch 並用",
        });
      }
      if (options.complete && (options.junit !== undefined || options.coverage || options.mutate || options.watch)) {
        throw new UsageError({
          en: "--complete: expected without --junit, --coverage, --mutate and --watch",
          "zh-TW": "--complete：不得與 --junit、--coverage、--mutate、--watch 並用",
        });
      }
      if (options.decision !== undefined && (options.coverage || options.mutate)) {
        throw new UsageError({
          en: "--decision: expected without --coverage and --mutate, which are about all cases",
          "zh-TW": "--decision：不得與 --coverage、--mutate 並用（後者以全部案例為準）",
        });
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
  const { jurisdictions } = regulations;
  const chosen = names.length === 0 ? jurisdictions : [...new Set(names.map((name) => known(name, jurisdictions)))];
  const ran: ({ readonly jurisdiction: Jurisdiction } & Awaited<ReturnType<CaseRuns["of"]>>)[] = [];
  for (const jurisdiction of chosen) {
    ran.push({ jurisdiction, ...(await runs.of(jurisdiction, engine, regulations, decisions)) });
  }
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
  if (options.complete && sound)
    return complete(io, regulations, ran, { decisions: decisions ?? [], lang, json: json === true });
  if (options.complete) {
    io.tell([
      io.said({
        en: "no region is looked for while a case fails, or none can be run",
        "zh-TW": "有案例不通過或無案例可執行時，不尋找未問及的區域",
      }),
    ]);
  }
  if (options.mutate) {
    io.tell([
      io.said({
        en: "no change is tried while a case fails, or none can be run",
        "zh-TW": "有案例不通過或無案例可執行時，不進行變更測試",
      }),
    ]);
  }
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
  if (none && run.problems.length === 0) {
    const expected = {
      en: "no cases: expected case tables in `cases/` of a jurisdiction",
      "zh-TW": "沒有案例：案例表應放在地區的 `cases/` 資料夾",
    };
    io.tell([io.said(expected)]);
  }
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
