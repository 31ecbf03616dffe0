import { didYouMean, nearest } from "../../core/base/text.ts";
import type { SchemaFiles } from "../../core/schema/schemas.ts";
import { type CsvHeader, readHeader, readMapping } from "../../features/batch/csv-header.ts";
import type { FillIns, LineForm } from "../../features/batch/task.ts";
import { decoded } from "../../features/tables/lines.ts";
import { RowEnds } from "../../features/tables/row-ends.ts";
import { type Block, type Cutting, readBlocks } from "../../node/tables/blocks.ts";
import { type Command, Option, type OptionValues } from "./commander.ts";
import { civilDay } from "./day.ts";
import type { Input } from "./input.ts";
import { UsageError } from "./io.ts";
import { known } from "./names.ts";

/** How the lines of a file become requests. */
export interface RequestFlags {
  readonly decision?: string;
  readonly jurisdiction?: string;
  readonly asOf?: string;
  readonly csv?: true;
  readonly map?: ReadonlyMap<string, string>;
}

/**
 * `--decision`, `-j`, `--as-of`, `--csv` and `--map` of a verb that reads requests.
 *
 * @param asOf what holds for a line without a date where `--as-of` is left out
 */
export function requestOptions(asOf: string) {
  return [
    new Option("--decision <name>", "the decision, where a line names none"),
    new Option("-j, --jurisdiction <name>", "whose regulation, where a line does not say"),
    new Option("--as-of <when>", `the date or instant, where a line has none (default: ${asOf})`),
    new Option("--csv", "read CSV; an empty cell is a fact left out, `null` is null, `;` parts items of a list"),
    new Option("--map <column=path...>", "which part of a request a column states, like 筆數=facts.queries").argParser(
      (text: string, before: ReadonlyMap<string, string> = new Map()): ReadonlyMap<string, string> =>
        new Map([...before, readMapping(text)]),
    ),
  ] as const;
}

/** Adds {@link requestOptions} to a verb. */
export function addRequestOptions<A extends unknown[], O extends OptionValues>(command: Command<A, O>, asOf: string) {
  const [decision, jurisdiction, day, csv, map] = requestOptions(asOf);
  return command.addOption(decision).addOption(jurisdiction).addOption(day).addOption(csv).addOption(map);
}

/**
 * Checks the options, because a mistake there would make an error of every line.
 *
 * @throws UsageError if not
 */
export function checkRequestFlags(
  { decision, jurisdiction, asOf, csv, map }: RequestFlags,
  { decisions, jurisdictions }: { readonly decisions: readonly string[]; readonly jurisdictions: readonly string[] },
): void {
  if (map !== undefined && !csv) throw new UsageError("--map: columns of no table, expected --csv too");
  if (asOf !== undefined) civilDay(asOf);
  if (jurisdiction !== undefined) known(jurisdiction, new Map(jurisdictions.map((name) => [name, name])));
  if (decision === undefined || decisions.includes(decision)) return;
  const hint = didYouMean(nearest(decision, decisions));
  throw new UsageError(`--decision: \`${decision}\`, expected one of ${decisions.join(", ")}${hint}`);
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
  /** Without the header row of CSV. */
  readonly blocks: AsyncIterable<Block>;
  /** Columns that state nothing. */
  readonly unused: readonly string[];
}

/**
 * The lines of an input, from its beginning.
 *
 * @throws UsageError if the header row of CSV is not what it should be
 */
export async function requestLines(
  { bytes }: Input,
  flags: RequestFlags,
  fillIns: FillIns,
  schemas: SchemaFiles,
  cutting: Omit<Cutting, "rows"> = {},
): Promise<RequestLines> {
  if (!flags.csv) return { form: { fillIns }, blocks: readBlocks(bytes, cutting), unused: [] };
  const { header, blocks } = await csvBlocks(readBlocks(bytes, { ...cutting, rows: true }), flags, schemas);
  const { unused, ...csv } = header;
  return { form: { fillIns, csv }, blocks, unused };
}

async function csvBlocks(
  blocks: AsyncGenerator<Block, void>,
  { map = new Map(), decision }: RequestFlags,
  schemas: SchemaFiles,
): Promise<{ header: CsvHeader; blocks: AsyncIterable<Block> }> {
  const first = await blocks.next();
  const { bytes, end } = first.done ? {} : first.value;
  if (bytes === undefined || end === undefined) throw new UsageError("line 1: nothing, expected a header row");
  const data = new RowEnds(1).all(bytes)[0] ?? bytes.length;
  const text = decoded(bytes.subarray(0, data));
  if (text === undefined) throw new UsageError("line 1: bytes that are no text, expected a header row in UTF-8");
  const header = readHeader(text, map, { schemas, decision });
  const rest: Block = { bytes: bytes.slice(data), line: text.split("\n").length, end };
  return {
    header,
    blocks: (async function* () {
      yield rest;
      yield* blocks;
    })(),
  };
}
