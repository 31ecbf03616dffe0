import { ENCODINGS, type Encoding } from "../../features/tables/encoding.ts";
import { DELIMITERS, type Delimiter } from "../../features/tables/layout.ts";
import type { TableOptions } from "../../features/tables/open-table.ts";
import { type AnyOption, type Command, InvalidArgumentError, Option, type OptionValues } from "./commander.ts";

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
export function tableOptions(): AnyOption[] {
  return [
    new Option("--encoding <name>", `how the text is encoded: ${ENCODINGS.join(", ")} (default: recognised)`).argParser(
      encodingNamed,
    ),
    new Option("--delimiter <mark>", "what parts the columns: , ; or tab (default: recognised)").argParser(
      delimiterNamed,
    ),
    new Option("--header-row <line>", "on which line the names of the columns stand (default: found)").argParser(line),
    new Option("--sheet <name>", "of a workbook, the sheet (default: the first with anything in it)"),
    new Option("--blank <words>", "words that mean nothing, parted by commas, such as NULL,無").argParser(
      (text: string): readonly string[] => text.split(",").map((word) => word.trim()),
    ),
  ];
}

/**
 * Adds {@link tableOptions} to a verb. The result is named: inferred from option to option of any verb, its type would
 * double with each.
 */
export function addTableOptions<A extends unknown[], O extends OptionValues>(command: Command<A, O>) {
  const untyped = command as unknown as Command;
  for (const option of tableOptions()) untyped.addOption(option);
  return command as unknown as Command<A, O & TableFlags>;
}

/** `--value COLUMN:CELL=MEANING` of a verb that makes facts of cells. */
export function valueOption() {
  return new Option("--value <column:cell=value...>", "what a cell means, like 狀態:停用=suspended").argParser(
    (text: string, before: ReadonlyMap<string, string> = new Map()): ReadonlyMap<string, string> => {
      const [, column, cell, meaning] = /^([^:：]+)[:：](.*)=([^=]*)$/s.exec(text) ?? [];
      if (column === undefined || cell === undefined || meaning === undefined) {
        throw new InvalidArgumentError("expected COLUMN:CELL=VALUE, like 狀態:停用=suspended");
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

function encodingNamed(text: string): Encoding {
  const name = text.toLowerCase();
  const encoding = ENCODINGS.find((one) => one === (OTHER_NAMES[name] ?? name));
  if (encoding !== undefined) return encoding;
  throw new InvalidArgumentError(`expected one of ${ENCODINGS.join(", ")}`);
}

function delimiterNamed(text: string): Delimiter {
  const delimiter = DELIMITERS.find((one) => one === (/^(tab|\\t)$/i.test(text) ? "\t" : text));
  if (delimiter !== undefined) return delimiter;
  throw new InvalidArgumentError("expected , or ; or tab");
}

function line(text: string): number {
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("expected the number of a line, from 1");
}
