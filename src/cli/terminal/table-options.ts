import { DELIMITERS, type Delimiter } from "../../features/tables/delimiter.ts";
import { ENCODINGS, type Encoding } from "../../features/tables/encoding.ts";
import type { TableOptions } from "../../features/tables/open-table.ts";
import {
  type BareCommand,
  type Command,
  InvalidArgumentError,
  Option,
  type OptionsOf,
  type OptionValues,
} from "./commander.ts";

/** `--encoding`, `--delimiter`, `--header-row`, `--sheet` and `--blank` of a verb that reads a table. */
const declared = (command: BareCommand) =>
  command
    .addOption(
      new Option(
        "--encoding <name>",
        `how the text is encoded: ${ENCODINGS.join(", ")} (default: recognised)`,
      ).argParser(encodingNamed),
    )
    .addOption(
      new Option("--delimiter <mark>", "what parts the columns: , ; or tab (default: recognised)").argParser(
        delimiterNamed,
      ),
    )
    .addOption(
      new Option("--header-row <line>", "on which line the names of the columns stand (default: found)").argParser(
        line,
      ),
    )
    .option("--sheet <name>", "of a workbook, the sheet (default: the first with anything in it)")
    .addOption(
      new Option("--blank <words>", "words that mean nothing, parted by commas, such as NULL,無").argParser(
        (text: string): readonly string[] => text.split(",").map((word) => word.trim()),
      ),
    );

/** What the options of a verb that reads a table say of it. */
export type TableFlags = OptionsOf<typeof declared>;

/**
 * Adds options to a verb as they are declared for a command that has no others. Inferred from option to option of any
 * verb, the type would double with each.
 */
export function withOptions<A extends unknown[], O extends OptionValues, F extends OptionValues>(
  command: Command<A, O>,
  declare: (bare: BareCommand) => { opts(): F },
): Command<A, O & F> {
  declare(command as unknown as BareCommand);
  return command as unknown as Command<A, O & F>;
}

/** Adds the options of a verb that reads a table. */
export function addTableOptions<A extends unknown[], O extends OptionValues>(command: Command<A, O>) {
  return withOptions(command, declared);
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
export function tableOptionsOf({
  logFormat,
  encoding,
  delimiter,
  headerRow,
  sheet,
}: TableFlags & { readonly logFormat?: "csv" | "ndjson" }): TableOptions {
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
