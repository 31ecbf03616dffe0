import { mistakeText } from "../../core/base/mistake.ts";
import { REVIEW_FORMATS } from "../../features/review/review-output.ts";
import { agencyOption, type Cli, jurisdictionsOption, WHOSE } from "../terminal/cli.ts";
import { InvalidArgumentError, Option, type OptionsOf } from "../terminal/commander.ts";
import type { Io } from "../terminal/io.ts";
import { languageOption } from "../terminal/language.ts";
import { forceOption } from "../terminal/output-file.ts";
import { packOption } from "../terminal/pack-option.ts";
import { addTableOptions, valueOption } from "../terminal/table-options.ts";

/** The arguments and options of `hdp review`. */
export const reviewCommand = ({ program, io }: Cli) =>
  addTableOptions(
    program
      .command("review")
      .description(
        io.said({
          en: "answer a question about each row of a list, such as whose account is overdue for review",
          "zh-TW": "就清單各列回答同一問題，例如哪些帳號逾期未清查",
        }),
      )
      .argument(
        "<list>",
        io.said({
          en: "CSV, XLSX, NDJSON or a JSON list, also gzip; - reads standard input",
          "zh-TW": "CSV、XLSX、NDJSON 或 JSON 清單，亦可為 gzip；- 為讀取標準輸入",
        }),
      )
      .addOption(new Option("-j, --jurisdiction <name>", io.said(WHOSE)).makeOptionMandatory())
      .option(
        "--decision <name>",
        io.said({
          en: "the question (default: the one that the columns state most facts of)",
          "zh-TW": "所問的決定（預設：欄位所載事實最多者）",
        }),
      )
      .option("--as-of <when>", io.said({ en: "on which day (default: today)", "zh-TW": "以哪一日為準（預設：今日）" }))
      .addOption(
        new Option(
          "--map <column=path...>",
          io.said({
            en: "a column's fact, like `狀態=account.status`, or a file of --save-map",
            "zh-TW": "欄位表示的事實，如 狀態=account.status，或 --save-map 的檔案",
          }),
        ).argParser((text: string, before: readonly string[] = []): readonly string[] => [...before, text]),
      )
      .option(
        "--save-map <file>",
        io.said({
          en: "keep what the columns and words mean in this file",
          "zh-TW": "將欄位與文字的意義存於此檔",
        }),
      )
      .addOption(
        new Option(
          "--fact <path=value...>",
          io.said({
            en: "a fact that all rows have, like review.last_done_on=115/6/30",
            "zh-TW": "各列共有的事實，如 review.last_done_on=115/6/30",
          }),
        ).argParser((text: string, before: readonly string[] = []): readonly string[] => [...before, text]),
      )
      .addOption(valueOption(io))
      .option(
        "--key <column>",
        io.said({
          en: "the column that says which row it is (default: the first)",
          "zh-TW": "辨識各列的欄位（預設：第一欄）",
        }),
      )
      .addOption(
        new Option(
          "--due-within <time>",
          io.said({ en: "what is due so soon is told, like 30d or 2w", "zh-TW": "多久內到期者列出，如 30d 或 2w" }),
        )
          .argParser((text) => days(text, io))
          .default(30, "30d"),
      )
      .addOption(
        new Option(
          "--format <format>",
          io.said({
            en: "how it is written (default: by the name of -o, else text)",
            "zh-TW": "輸出格式（預設：依 -o 的檔名，否則為 text）",
          }),
        ).choices(REVIEW_FORMATS),
      )
      .option(
        "-o, --output <file>",
        io.said({
          en: "write every row into this file (.xlsx, .csv, .json), or a list to print (.html)",
          "zh-TW": "將各列寫入此檔（.xlsx、.csv、.json），或供列印的清單（.html）",
        }),
      ),
    io,
  )
    .addOption(forceOption(io))
    .addOption(agencyOption(io))
    .addOption(languageOption(io))
    .option("--exit-status", io.said({ en: "let the exit status tell what was found", "zh-TW": "以結束狀態表示結果" }))
    .addOption(jurisdictionsOption(io))
    .addOption(packOption(io));

export type ReviewOptions = OptionsOf<typeof reviewCommand>;

/** Days. */
function days(text: string, { said }: Pick<Io, "said">): number {
  const [, number, unit] = /^(\d{1,3})([dw])$/.exec(text) ?? [];
  if (number === undefined) {
    const expected = { en: "days or weeks, like 30d or 2w", "zh-TW": "日數或週數，如 30d 或 2w" };
    throw new InvalidArgumentError(said(mistakeText({ expected })));
  }
  return Number(number) * (unit === "w" ? 7 : 1);
}
