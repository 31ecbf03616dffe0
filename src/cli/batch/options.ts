import { mistakeText } from "../../core/base/mistake.ts";
import { MOST_WORKERS } from "../../node/package/workers.ts";
import { agencyOption, type Cli, jurisdictionsOption } from "../terminal/cli.ts";
import { InvalidArgumentError, Option, type OptionsOf } from "../terminal/commander.ts";
import { detailOption } from "../terminal/detail-option.ts";
import type { Io } from "../terminal/io.ts";
import { languageOption } from "../terminal/language.ts";
import { addLogOptions } from "../terminal/log-options.ts";
import { forceOption } from "../terminal/output-file.ts";
import { packOption } from "../terminal/pack-option.ts";
import { addRequestOptions } from "../terminal/request-input.ts";

export const BATCH_FORMATS = ["ndjson", "csv", "xlsx"] as const;
export type BatchFormat = (typeof BATCH_FORMATS)[number];

/** The arguments and options of `hdp batch`. */
export const batchCommand = ({ program, io }: Cli) =>
  addLogOptions(
    addRequestOptions(
      program
        .command("batch")
        .description(
          io.said({
            en: "answer many requests, one a line, in their order",
            "zh-TW": "依次序回答大量請求，每行一個",
          }),
        )
        .argument(
          "[requests]",
          io.said({
            en: "NDJSON, a JSON list, CSV or XLSX, also gzip (default: standard input)",
            "zh-TW": "NDJSON、JSON 清單、CSV 或 XLSX，亦可為 gzip（預設：標準輸入）",
          }),
          "-",
        )
        .option(
          "-o, --output <file>",
          io.said({
            en: "write into this file, under its name once complete (default: standard output)",
            "zh-TW": "寫入此檔，完成後始有此檔名（預設：標準輸出）",
          }),
          "-",
        ),
      { en: "when the run began", "zh-TW": "開始執行之時" },
      io,
    )
      .addOption(
        new Option(
          "--workers <count>",
          io.said({
            en: "threads that answer, about 30 MB each (default: one a core, at most 2)",
            "zh-TW": "回答的執行緒數，各約 30 MB（預設：每核心一個，至多 2 個）",
          }),
        ).argParser((text) => workers(text, io)),
      )
      .option(
        "--key <name>",
        io.said({
          en: "the member or column that says which line it is, and stands in its answer as id",
          "zh-TW": "辨識各行的成員或欄位，於答案中列為 `id`",
        }),
        "id",
      )
      .addOption(
        new Option(
          "--format <format>",
          io.said({
            en: "how answers are written (default: by the name of -o, else ndjson)",
            "zh-TW": "答案的格式（預設：依 -o 的檔名，否則為 ndjson）",
          }),
        ).choices(BATCH_FORMATS),
      )
      .addOption(detailOption(io))
      .option(
        "--errors-ok",
        io.said({ en: "exit with 0 also where lines could not be answered", "zh-TW": "有無法回答的行，亦以 0 結束" }),
      )
      .option(
        "--quiet",
        io.said({ en: "tell nothing of a run that did what it should", "zh-TW": "順利完成時不顯示訊息" }),
      )
      .option(
        "--resume",
        io.said({
          en: "go on with the unfinished run of -o; begin one if there is none",
          "zh-TW": "續行 -o 未完成的作業；沒有時重新開始",
        }),
      )
      .addOption(forceOption(io))
      .addOption(agencyOption(io))
      .addOption(languageOption(io))
      .addOption(jurisdictionsOption(io))
      .addOption(packOption(io)),
    { en: "each decision", "zh-TW": "每一決定" },
    io,
  );

export type BatchOptions = OptionsOf<typeof batchCommand>;

function workers(text: string, { said }: Pick<Io, "said">): number {
  const count = Number(text);
  if (/^\d+$/.test(text) && count >= 1 && count <= MOST_WORKERS) return count;
  const expected = { en: `a whole number from 1 to ${MOST_WORKERS}`, "zh-TW": `1 至 ${MOST_WORKERS} 的整數` };
  throw new InvalidArgumentError(said(mistakeText({ expected })));
}
