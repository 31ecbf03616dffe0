import { randomBytes } from "node:crypto";
import type { Bilingual } from "../../core/base/bilingual.ts";
import { mistakeText } from "../../core/base/mistake.ts";
import { taipeiInstant } from "../../core/calendar/civil-date.ts";
import type { Engine } from "../../core/engine/engine.ts";
import type { Jurisdiction } from "../../core/regulation/jurisdiction.ts";
import { readFieldColumns } from "../../features/sampling/entry-fields.ts";
import { periodOf } from "../../features/sampling/period.ts";
import { NotDue } from "../../features/sampling/sample-log.ts";
import type { SampleRequest } from "../../features/sampling/sample-request.ts";
import { readRegulations } from "../../node/regulations/read-regulations.ts";
import { startEngine } from "../../node/start/load-engine.ts";
import { Labels } from "../../words/labels.ts";
import { agencyOption, type Cli, jurisdictionsOption, WHOSE } from "../terminal/cli.ts";
import { Option, type OptionsOf } from "../terminal/commander.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import { languageOption } from "../terminal/language.ts";
import { known } from "../terminal/names.ts";
import { forceOption } from "../terminal/output-file.ts";
import { packOption } from "../terminal/pack-option.ts";
import { addTableOptions, tableOptionsOf } from "../terminal/table-options.ts";
import { notDueText } from "./sample-text.ts";

/** The arguments and options of `hdp sample`. */
export const sampleCommand = ({ program, io }: Cli) =>
  addTableOptions(
    program
      .command("sample")
      .description(
        io.said({
          en: "draw the rows of a query log that are due for checking, so that anybody can draw them again",
          "zh-TW": "抽取應查核的查詢紀錄，任何人均可重抽核對",
        }),
      )
      .argument(
        "<log...>",
        io.said({
          en: "the query log, one file or several: CSV, XLSX, NDJSON or a JSON list, also gzip; - reads standard input",
          "zh-TW": "查詢紀錄，一個或數個檔案：CSV、XLSX、NDJSON 或 JSON 清單，亦可為 gzip；- 為讀取標準輸入",
        }),
      )
      .addOption(new Option("-j, --jurisdiction <name>", io.said(WHOSE)))
      .addOption(
        new Option("--period <period>", io.said({ en: "which sample is due", "zh-TW": "何種期間的抽查" })).choices([
          "month",
          "half_year",
        ] as const),
      )
      .option(
        "--of <period>",
        io.said({
          en: "only rows of this month (2026-10) or half-year (2026-H1) (default: every row)",
          "zh-TW": "只取此月（2026-10）或此半年（2026-H1）的各列（預設：全部）",
        }),
      )
      .option(
        "--date-column <name>",
        io.said({
          en: "the column of the date, or of an instant with its offset (default: by its name)",
          "zh-TW": "日期（或附時差的時刻）的欄位（預設：依名稱辨識）",
        }),
      )
      .option(
        "--by <column>",
        io.said({
          en: "one sample for each value of this column, such as the section",
          "zh-TW": "依此欄的值（如科室）分別抽取",
        }),
      )
      .option(
        "--seed <text>",
        io.said({
          en: "the seed of the draw, best fixed in public before the log is closed (default: a new one)",
          "zh-TW": "抽取的種子，宜於紀錄結束前公開決定（預設：新種子）",
        }),
      )
      .option(
        "-o, --output <file>",
        io.said({
          en: "the sample to write (default: the log's name with .sample.csv)",
          "zh-TW": "寫入抽查表的檔案（預設：查詢紀錄檔名加 .sample.csv）",
        }),
      )
      .addOption(
        new Option(
          "--copy <columns>",
          io.said({
            en: "copy only these columns, parted by commas (default: all)",
            "zh-TW": "只複製這些欄位，以逗號分隔（預設：全部）",
          }),
        ).argParser((text) => text.split(",").map((column) => column.trim())),
      )
      .option(
        "--columns <list>",
        io.said({
          en: "columns of the fields of an entry, such as `account=帳號,case_number=案號`",
          "zh-TW": "紀錄各事項的欄位，如 account=帳號,case_number=案號",
        }),
      )
      .option(
        "--no-completeness",
        io.said({
          en: "do not hold the rows against what an entry must state",
          "zh-TW": "不檢查各列是否載明應記載事項",
        }),
      )
      .addOption(
        new Option(
          "--log-format <format>",
          io.said({
            en: "the form of the log (default: by its first character)",
            "zh-TW": "查詢紀錄的格式（預設：依第一個字元）",
          }),
        ).choices(["csv", "ndjson"] as const),
      )
      .option(
        "--verify <manifest>",
        io.said({
          en: "draw again as a manifest records, and tell whether it is the same",
          "zh-TW": "依清單檔重抽，並核對是否相同",
        }),
      )
      .option(
        "--findings <file>",
        io.said({
          en: "with --verify: hold the filled sample (CSV, XLSX) against the draw, and keep all of it",
          "zh-TW": "與 --verify 並用：將填妥的抽查表（CSV、XLSX）與抽取結果核對，並一併存檔",
        }),
      )
      .addOption(forceOption(io))
      .addOption(agencyOption(io))
      .addOption(languageOption(io))
      .option(
        "--json",
        io.said({
          en: "print the manifest, or with --verify the differences, as JSON",
          "zh-TW": "以 JSON 輸出清單檔；與 --verify 並用時輸出差異",
        }),
      )
      .addOption(jurisdictionsOption(io))
      .addOption(packOption(io)),
    io,
  );

export type SampleOptions = OptionsOf<typeof sampleCommand>;

/** The request of a draw. */
export function requestFrom(options: SampleOptions): SampleRequest {
  const { jurisdiction, period, of, seed, by, dateColumn, copy, columns } = options;
  const refuse = (place: string, expected: Bilingual) => new UsageError(mistakeText({ place, expected }));
  if (jurisdiction === undefined) {
    throw refuse("-j", { en: "the jurisdiction whose regulation is asked", "zh-TW": "所問規定的地區" });
  }
  if (period === undefined) {
    throw refuse("--period", { en: "month or half_year", "zh-TW": "`month` 或 `half_year`" });
  }
  if (seed?.trim() === "") throw refuse("--seed", { en: "a text", "zh-TW": "文字" });
  if (dateColumn !== undefined && of === undefined) {
    throw new UsageError({
      en: "--date-column: expected with --of, which says the period to take rows of",
      "zh-TW": "--date-column：須與 --of 並用，以指明所取各列的期間",
    });
  }
  return {
    jurisdiction,
    period,
    of: of ?? null,
    as_of: of === undefined ? today() : periodOf(of, period).last,
    seed: seed ?? randomBytes(16).toString("hex"),
    by,
    dateColumn,
    copy,
    table: tableOptionsOf(options),
    blank: options.blank ?? [],
    ...(columns === undefined ? {} : { fields: readFieldColumns(columns) }),
  };
}

/** The day in Taipei, YYYY-MM-DD. */
export function today(): string {
  return taipeiInstant(new Date()).slice(0, 10);
}

/** The engine, and the jurisdiction that is asked about. */
export async function startSampling(
  asked: string,
  { jurisdictions: folders, agency, lang }: SampleOptions,
): Promise<{ engine: Engine; jurisdiction: Jurisdiction; labels: Labels }> {
  const regulations = readRegulations(folders);
  const engine = await startEngine(regulations, agency);
  const jurisdiction = known(asked, regulations.jurisdictions);
  return { engine, jurisdiction, labels: new Labels(regulations.schemas, lang, regulations.jurisdictions) };
}

/** Prints why nothing is drawn, and returns the exit status. Any other error is thrown again. */
export function notDue(error: unknown, jurisdiction: Jurisdiction, labels: Labels, io: Io): number {
  if (!(error instanceof NotDue)) throw error;
  io.tell(notDueText(error.answer, jurisdiction, labels, io));
  return EXIT.undecided;
}
