import type { Bilingual, Language } from "../../core/base/bilingual.ts";
import { DecisionError } from "../../core/base/errors.ts";
import { lineIn, mistakeText, oneOf, unknownName } from "../../core/base/mistake.ts";
import { isMapping } from "../../core/base/plain-value.ts";
import { parseJson } from "../../core/base/strict-json.ts";
import type { SchemaFiles } from "../../core/schema/schemas.ts";
import { readHeader, readMapping } from "../../features/batch/csv-header.ts";
import { LineRequests } from "../../features/batch/line-requests.ts";
import type { FillIns, LineForm } from "../../features/batch/task.ts";
import type { Block } from "../../features/tables/blocks.ts";
import type { Line } from "../../features/tables/lines.ts";
import { type OpenedTable, openTable } from "../../features/tables/open-table.ts";
import { maybeUnzipped } from "../../features/tables/unzipped.ts";
import { type Reading, readBlocks } from "../../node/tables/blocks.ts";
import { linesOfBlocks } from "../../node/tables/line-stream.ts";
import { type BareCommand, Command, Option, type OptionsOf, type OptionValues } from "./commander.ts";
import { civilDay } from "./day.ts";
import type { Input } from "./input.ts";
import { type Io, UsageError } from "./io.ts";
import { addTableOptions, type TableFlags, tableOptionsOf, valueOption, withOptions } from "./table-options.ts";

/** The options of a verb that reads requests, but for those of tables. */
const declared = (command: BareCommand, asOf: Bilingual, io: Pick<Io, "said">) => {
  const { said } = io;
  return command
    .option("--decision <name>", said({ en: "the decision, where a line names none", "zh-TW": "該行未指明時的決定" }))
    .option(
      "-j, --jurisdiction <name>",
      said({ en: "whose regulation, where a line does not say", "zh-TW": "該行未指明時，適用哪一地區的規定" }),
    )
    .option(
      "--as-of <when>",
      said({
        en: `the date or instant, where a line has none (default: ${asOf.en})`,
        "zh-TW": `該行未指明時的日期或時刻（預設：${asOf["zh-TW"]}）`,
      }),
    )
    .option(
      "--csv",
      said({
        en: "read CSV, whatever the name; an empty cell is a fact left out, `null` is null, `;` parts items of a list",
        "zh-TW": "不論檔名，均以 CSV 讀取；空白儲存格為未告知的事實，`null` 為無，`;` 分隔清單各項",
      }),
    )
    .addOption(
      new Option(
        "--map <column=path...>",
        said({
          en: "which part of a request a column states, like `筆數=facts.queries`",
          "zh-TW": "欄位表示請求的哪一部分，如 筆數=facts.queries",
        }),
      ).argParser(
        (text: string, before: ReadonlyMap<string, string> = new Map()): ReadonlyMap<string, string> =>
          new Map([...before, readMapping(text)]),
      ),
    )
    .addOption(valueOption(io));
};

/** How the lines of a file become requests. */
export type RequestFlags = OptionsOf<typeof declared> &
  TableFlags & {
    /** The member or column that is no part of the request. */
    readonly key?: string;
  };

/**
 * Adds the options of a verb that reads requests, which may be a table.
 *
 * @param asOf what holds for a line without a date where `--as-of` is left out
 */
export function addRequestOptions<A extends unknown[], O extends OptionValues>(
  command: Command<A, O>,
  asOf: Bilingual,
  io: Pick<Io, "said">,
) {
  return addTableOptions(
    withOptions(command, (bare) => declared(bare, asOf, io)),
    io,
  );
}

/** The first of {@link addRequestOptions} that was given. */
export function givenRequestOption(options: RequestFlags, io: Pick<Io, "said">): string | undefined {
  const { options: known } = addRequestOptions(new Command(), { en: "", "zh-TW": "" }, io);
  return known.find((option) => Object.hasOwn(options, option.attributeName()))?.long ?? undefined;
}

/**
 * Checks the options, because a mistake there would make an error of every line.
 *
 * @throws UsageError if not
 */
export function checkRequestFlags(
  { decision, jurisdiction, asOf }: RequestFlags,
  { decisions, jurisdictions }: { readonly decisions: readonly string[]; readonly jurisdictions: readonly string[] },
): void {
  if (asOf !== undefined) civilDay(asOf);
  if (jurisdiction !== undefined && !jurisdictions.includes(jurisdiction)) {
    throw new UsageError(unknownName("jurisdiction", jurisdiction, jurisdictions));
  }
  if (decision === undefined || decisions.includes(decision)) return;
  throw new UsageError(unknownName("--decision", decision, decisions));
}

/** The values for what lines leave out, as far as the options give them. */
export function fillInsOf({ decision, jurisdiction, asOf }: RequestFlags): FillIns {
  return {
    ...(decision === undefined ? {} : { decision }),
    ...(jurisdiction === undefined ? {} : { jurisdiction }),
    ...(asOf === undefined ? {} : { as_of: asOf }),
  };
}

/** Lines that become requests. */
export interface RequestLines {
  readonly form: LineForm;
  readonly blocks: AsyncIterable<Block>;
  /** Columns that state nothing. */
  readonly unused: readonly string[];
  /** How the input is read. */
  readonly opened: Omit<OpenedTable, "bytes">;
}

/**
 * The lines of an input, from its beginning.
 *
 * @throws UsageError if it cannot be told how it is to be read, or the header row is not what it should be
 */
export async function requestLines(
  input: Input,
  flags: RequestFlags,
  fillIns: FillIns,
  schemas: SchemaFiles,
  reading: Omit<Reading, "delimiter"> = {},
): Promise<RequestLines> {
  const { bytes, ...opened } = await openRequests(input, flags);
  const { layout } = opened;
  const { key = "id" } = flags;
  if (layout !== undefined && key !== "id" && !layout.header.includes(key)) {
    throw new UsageError(mistakeText({ found: `\`${key}\``, expected: oneOf(layout.header) }), { option: "key" });
  }
  if (layout === undefined) return { form: { fillIns, key }, blocks: readBlocks(bytes, reading), unused: [], opened };
  const { unused, ...columns } = readHeader(layout, flags.map ?? new Map(), { schemas, decision: flags.decision });
  const form = {
    fillIns,
    key,
    csv: { ...columns, layout, blank: flags.blank ?? [], values: [...(flags.value ?? [])] },
  };
  return { form, blocks: readBlocks(bytes, { ...reading, delimiter: delimiterOf(form) }), unused, opened };
}

/**
 * Opens what holds requests: JSON objects, where nothing says that it is a table.
 *
 * @throws UsageError if it cannot be told how it is to be read
 */
export async function openRequests({ bytes, name }: Input, flags: RequestFlags): Promise<OpenedTable> {
  const isTable = flags.csv === true || flags.map !== undefined || /\.(csv|tsv|txt|xlsx)(\.gz)?$/i.test(name);
  const { bytes: text } = await maybeUnzipped(bytes, name);
  const opened = await openTable(name, text, {
    ...tableOptionsOf(flags),
    format: flags.csv ? "csv" : undefined,
    objects: !isTable,
  });
  if (opened.layout === undefined && flags.map !== undefined) {
    const found = { en: "columns of no table", "zh-TW": "沒有表格的欄位" };
    const expected = { en: "CSV or XLSX", "zh-TW": "CSV 或 XLSX" };
    throw new UsageError(mistakeText({ found, expected }), { option: "map" });
  }
  return opened;
}

/** What parts the cells of the rows of a form; `undefined` where lines are read. */
export function delimiterOf({ csv }: LineForm): string | undefined {
  return csv?.layout.form === "csv" ? csv.layout.delimiter : undefined;
}

/**
 * The requests of an input as lines of JSON, also where it is a table with columns such as `facts.queries`.
 *
 * @throws UsageError, also while it is read, if it or one of its rows cannot be read
 */
export async function* requestTexts(input: Input, schemas: SchemaFiles): AsyncGenerator<Line> {
  const { form, blocks } = await requestLines(input, {}, {}, schemas);
  if (form.csv === undefined) {
    for await (const line of linesOfBlocks(blocks)) yield withoutId(line);
    return;
  }
  const requests = new LineRequests(schemas, form);
  for await (const { bytes, line } of blocks) {
    for (const { at = line, request } of requests.of({ text: bytes ?? "", line })) {
      if (request === undefined) continue;
      try {
        yield { line: at, text: JSON.stringify(request()) };
      } catch (error) {
        const { en: place, "zh-TW": ort } = lineIn(input.name, at);
        const told = (language: Language) =>
          error instanceof DecisionError ? error.lines(language).join("；") : (error as Error).message;
        throw new UsageError({ en: `${place}: ${(error as Error).message}`, "zh-TW": `${ort}：${told("zh-TW")}` });
      }
    }
  }
}

/** A line without what says which line it is. */
function withoutId(line: Line): Line {
  if (line.text === undefined || !line.text.includes('"id"')) return line;
  try {
    const value = parseJson(line.text);
    if (!isMapping(value) || !Object.hasOwn(value, "id")) return line;
    const { id: _id, ...request } = value;
    return { ...line, text: JSON.stringify(request) };
  } catch {
    // What is wrong with it is told where it is answered.
    return line;
  }
}
