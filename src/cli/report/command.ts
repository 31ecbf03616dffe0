import { decisionSchemas } from "../../core/schema/schemas.ts";
import { REPORT } from "../../features/report/messages.ts";
import { REPORT_GENERATOR, reportPage } from "../../features/report/report.ts";
import { withSpecDecisions } from "../../node/compare/spec-decisions.ts";
import { knownDecisions } from "../../node/package/known-decisions.ts";
import { readPolicyManifest } from "../../node/package/package-files.ts";
import { version } from "../../node/package/version.ts";
import { readRegulations } from "../../node/regulations/read-regulations.ts";
import { collectReport } from "../../node/report/collect.ts";
import { fillText } from "../../words/format.ts";
import { agencyOption, type Cli, DAY_OF_SIDES, jurisdictionsOption } from "../terminal/cli.ts";
import type { OptionsOf } from "../terminal/commander.ts";
import { civilDay, yearOf } from "../terminal/day.ts";
import { fileFormat } from "../terminal/file-format.ts";
import { type Further, furtherHelp } from "../terminal/help.ts";
import { EXIT, type Io } from "../terminal/io.ts";
import { languageOption } from "../terminal/language.ts";
import { OUTPUT, putDocument } from "../terminal/output.ts";
import { forceOption } from "../terminal/output-file.ts";
import { packOption } from "../terminal/pack-option.ts";
import { wordingsFrom } from "../terminal/wordings.ts";

const HELP: Further = {
  before: [
    {
      en: "J is as in `hdp diff`: {c}, {a}@2023-05-29, a folder or a version file. Without J, all jurisdictions at hand are compared. Each two of them have a part of their own. The search for questions that two answer differently takes minutes; --no-behaviour leaves it out, --decision makes it short.",
      "zh-TW":
        "J 的寫法同 `hdp diff`：{c}、{a}@2023-05-29、資料夾或版本檔。未給 J 時，比較所有現有的地區，每兩個地區各有一部分。尋找答案不同的問題需時數分鐘；--no-behaviour 可略去，--decision 可縮短。",
    },
  ],
  examples: [
    "hdp report -o report.html",
    "hdp report {c} {a} --lang en --no-behaviour -o report.html",
    "hdp report {c} {b} --decision {quantity} {permission}",
    "hdp report {a} draft.yaml --year 2027 -o amendment.html",
  ],
  exit: {
    en: "0; 2 if a regulation cannot be compared, or the file not written",
    "zh-TW": "0；規定無法比較或檔案無法寫入為 2",
  },
};

const declared = ({ program, io }: Cli) =>
  program
    .command("report")
    .description(
      io.said({
        en: "write one HTML page that compares regulations, for reading, printing and filing",
        "zh-TW": "製作比較各規定的 HTML 報告，供閱讀、列印及歸檔",
      }),
    )
    .argument(
      "[j...]",
      io.said({
        en: "what is compared (default: all jurisdictions at hand)",
        "zh-TW": "比較的對象（預設：所有現有的地區）",
      }),
    )
    .option("-o, --output <file>", io.said(OUTPUT))
    .addOption(forceOption(io))
    .option("--as-of <when>", io.said(DAY_OF_SIDES))
    .option(
      "--year <year>",
      io.said({
        en: "of the calendar of duties (default: the year of --as-of)",
        "zh-TW": "應辦事項年曆的年度（西元；預設：--as-of 的年度）",
      }),
    )
    .option("--decision <name...>", io.said({ en: "only these decisions", "zh-TW": "只比較這些決定" }))
    .option(
      "--no-behaviour",
      io.said({
        en: "leave out the search for questions that are answered differently",
        "zh-TW": "不尋找答案不同的問題",
      }),
    )
    .option(
      "--source <path>",
      io.said({
        en: "quote the clauses in their own words, from this copy of an official text or folder of copies",
        "zh-TW": "依此條文檔或資料夾，引用條款原文",
      }),
    )
    .addOption(agencyOption(io))
    .addOption(languageOption(io))
    .addOption(jurisdictionsOption(io))
    .addOption(packOption(io));

type Options = OptionsOf<typeof declared>;

/** `hdp report`: everything about a comparison as one page for a meeting. */
export function addReport(cli: Cli): void {
  declared(cli)
    .addHelpText("after", furtherHelp(HELP, cli.io))
    .action(async (specs, options) => {
      await report(specs, options, cli.io);
      cli.exitStatus = EXIT.ok;
    });
}

async function report(specs: readonly string[], options: Options, io: Io): Promise<void> {
  const { asOf, agency, lang, jurisdictions, decision = [], behaviour, source } = options;
  const regulations = withSpecDecisions(readRegulations(jurisdictions), specs, io.cwd);
  const decisions = knownDecisions(decision, [...decisionSchemas(regulations.schemas).keys()]);
  const wordings = wordingsFrom(source, io);
  const day = civilDay(asOf);
  const year = yearOf(options.year ?? day.slice(0, 4));
  const asked = {
    specs,
    decisions,
    making: { version: version(), module: readPolicyManifest().module, on: civilDay(undefined), asOf: day },
    year,
    behaviour,
    cwd: io.cwd,
    ...(agency === undefined ? {} : { agency }),
    ...(wordings === undefined ? {} : { wordings }),
  };
  // A report is a page, whatever it is asked for.
  fileFormat({ output: options.output }, ["html"], "html");
  const input = await collectReport(asked, regulations, (done, of) =>
    io.progress?.(done === of ? "" : fillText(REPORT[lang].progress, { done, of })),
  );
  const signature = `content="${REPORT_GENERATOR}"`;
  await putDocument("hdp report", reportPage(input, lang), signature, { ...options, personal: false }, io);
}
