import { mistakeText, oneOf } from "../../core/base/mistake.ts";
import { ENCODINGS, type Encoding } from "../../features/tables/encoding.ts";
import { DELIMITERS, type Delimiter } from "../../features/tables/layout.ts";
import type { TableOptions } from "../../features/tables/open-table.ts";
import { type AnyOption, type Command, InvalidArgumentError, Option, type OptionValues } from "./commander.ts";
import type { Io } from "./io.ts";

/** What the options of a verb that reads a table say of it. */
export interface TableFlags {
  readonly logFormat?: "csv" | "ndjson";
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  readonly headerRow?: number;
  readonly sheet?: string;
  readonly blank?: readonly string[];
}

/** `--encoding`, `--delimiter`, `--header-row`, `--sheet` and `--blank` of a verb that reads a table. */
export function tableOptions({ said }: Pick<Io, "said">): AnyOption[] {
  return [
    new Option(
      "--encoding <name>",
      said({
        en: `how the text is encoded: ${ENCODINGS.join(", ")} (default: recognised)`,
        "zh-TW": `文字編碼：${ENCODINGS.join("、")}（預設：自動辨識）`,
      }),
    ).argParser((text) => encodingNamed(text, said)),
    new Option(
      "--delimiter <mark>",
      said({
        en: "what parts the columns: , ; or tab (default: recognised)",
        "zh-TW": "欄位分隔符號：, ; 或 tab（預設：自動辨識）",
      }),
    ).argParser((text) => delimiterNamed(text, said)),
    new Option(
      "--header-row <line>",
      said({
        en: "on which line the names of the columns stand (default: found)",
        "zh-TW": "欄位名稱所在的行（預設：自動尋找）",
      }),
    ).argParser((text) => line(text, said)),
    new Option(
      "--sheet <name>",
      said({
        en: "of a workbook, the sheet (default: the first with anything in it)",
        "zh-TW": "活頁簿的工作表（預設：第一個有內容者）",
      }),
    ),
    new Option(
      "--blank <words>",
      said({
        en: "words that mean nothing, parted by commas, such as `NULL,無`",
        "zh-TW": "表示沒有內容的字，以逗號分隔，如 NULL,無",
      }),
    ).argParser((text: string): readonly string[] => text.split(",").map((word) => word.trim())),
  ];
}

/**
 * Adds {@link tableOptions} to a verb. The result is named: inferred from option to option of any verb, its type would
 * double with each.
 */
export function addTableOptions<A extends unknown[], O extends OptionValues>(
  command: Command<A, O>,
  io: Pick<Io, "said">,
) {
  const untyped = command as unknown as Command;
  for (const option of tableOptions(io)) untyped.addOption(option);
  return command as unknown as Command<A, O & TableFlags>;
}

/** `--value COLUMN:CELL=MEANING` of a verb that makes facts of cells. */
export function valueOption({ said }: Pick<Io, "said">) {
  const what = {
    en: "what a cell means, like `狀態:停用=suspended`",
    "zh-TW": "儲存格文字的意義，如 狀態:停用=suspended",
  };
  return new Option("--value <column:cell=value...>", said(what)).argParser(
    (text: string, before: ReadonlyMap<string, string> = new Map()): ReadonlyMap<string, string> => {
      const [, column, cell, meaning] = /^([^:：]+)[:：](.*)=([^=]*)$/s.exec(text) ?? [];
      if (column === undefined || cell === undefined || meaning === undefined) {
        const expected = {
          en: "COLUMN:CELL=VALUE, like `狀態:停用=suspended`",
          "zh-TW": "`欄位:儲存格=值`，如 `狀態:停用=suspended`",
        };
        throw new InvalidArgumentError(said(mistakeText({ expected })));
      }
      return new Map([...before, [`${column.trim()}:${cell.trim()}`, meaning.trim()]]);
    },
  );
}

/** How a table is to be read. */
export function tableOptionsOf({ logFormat, encoding, delimiter, headerRow, sheet }: TableFlags): TableOptions {
  return { format: logFormat, encoding, delimiter, headerRow, sheet };
}

const OTHER_NAMES: Readonly<Record<string, Encoding>> = {
  utf8: "utf-8",
  "utf-16": "utf-16le",
  utf16: "utf-16le",
  cp950: "big5",
  ms950: "big5",
  "big5-hkscs": "big5",
};

type Say = Io["said"];

function encodingNamed(text: string, said: Say): Encoding {
  const name = text.toLowerCase();
  const encoding = ENCODINGS.find((one) => one === (OTHER_NAMES[name] ?? name));
  if (encoding !== undefined) return encoding;
  throw new InvalidArgumentError(said(mistakeText({ expected: oneOf(ENCODINGS) })));
}

function delimiterNamed(text: string, said: Say): Delimiter {
  const delimiter = DELIMITERS.find((one) => one === (/^(tab|\\t)$/i.test(text) ? "\t" : text));
  if (delimiter !== undefined) return delimiter;
  throw new InvalidArgumentError(said(mistakeText({ expected: { en: ", or ; or tab", "zh-TW": "`,`、`;` 或 tab" } })));
}

function line(text: string, said: Say): number {
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text);
  const expected = { en: "the number of a line, from 1", "zh-TW": "行號，自 1 起" };
  throw new InvalidArgumentError(said(mistakeText({ expected })));
}
