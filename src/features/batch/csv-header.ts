import type { Bilingual, Said } from "../../core/base/bilingual.ts";
import { UsageError } from "../../core/base/errors.ts";
import { mistakeText, oneOf } from "../../core/base/mistake.ts";
import { nearest } from "../../core/base/text.ts";
import { SchemaTree } from "../../core/schema/schema-tree.ts";
import type { SchemaFiles } from "../../core/schema/schemas.ts";
import { decisionSchemas } from "../../core/schema/schemas.ts";
import type { Layout } from "../tables/index.ts";
import type { MappedColumn, RowColumns } from "./task.ts";

const PARTS = ["decision", "jurisdiction", "as_of"];
const FACT = /^facts(\.[a-z][a-z0-9_]*)+$/;

/** The part of a request that each column states. */
export interface CsvHeader extends RowColumns {
  /** Columns that state none, and are not read. */
  readonly unused: readonly string[];
}

/**
 * Reads the header row. A column whose name is that of a part of a request states it without being mapped.
 *
 * @param map the paths by the names of the columns, as they are given
 * @param decision the decision of the rows that name none
 * @throws UsageError if a mapped column is not there, one is no fact of any decision that a row can be of, or two columns
 *   state the same
 */
export function readHeader(
  { header: names, headerLine }: Pick<Layout, "header" | "headerLine">,
  map: ReadonlyMap<string, string>,
  { schemas, decision }: { readonly schemas: SchemaFiles; readonly decision?: string | undefined },
): CsvHeader {
  for (const name of map.keys()) {
    if (names.includes(name)) continue;
    throw new UsageError(unknownColumn(name, names), { option: "map" });
  }
  const paths = names.map((name) => map.get(name) ?? (PARTS.includes(name) || /^facts(\.|$)/.test(name) ? name : ""));
  const decisions =
    decision === undefined || paths.includes("decision") ? [...decisionSchemas(schemas).keys()] : [decision];
  const columns: MappedColumn[] = [];
  for (const [at, path] of paths.entries()) {
    if (path === "") continue;
    const name = names[at] as string;
    const where: Where = map.has(name)
      ? { option: "map", place: `\`${path}\`` }
      : { place: columnIn(headerLine, name) };
    if (!PARTS.includes(path)) checkFact(where, path, decisions, schemas);
    const other = columns.find((one) => overlap(one.path, path));
    if (other !== undefined) {
      const found = {
        en: `columns \`${other.name}\` and \`${name}\` state ${path}`,
        "zh-TW": `欄位 \`${other.name}\` 與 \`${name}\` 均為 \`${path}\``,
      };
      throw new UsageError(mistakeText({ found, expected: { en: "one", "zh-TW": "僅一欄" } }), { option: "map" });
    }
    columns.push({ at, name, path });
  }
  if (columns.length === 0) {
    const found = { en: "no column states a part of a request", "zh-TW": "沒有欄位表示請求的任何部分" };
    throw new UsageError(
      (option) => {
        const map = option("map");
        const expected = {
          en: `${map}, like \`${map} 筆數=facts.queries\``,
          "zh-TW": `以 ${map} 指明，如 \`${map} 筆數=facts.queries\``,
        };
        return mistakeText({ found, expected });
      },
      { option: "csv" },
    );
  }
  const used = new Set(columns.map(({ at }) => at));
  return { columns, width: names.length, unused: names.filter((_, at) => !used.has(at)) };
}

/**
 * Reads `COLUMN=path`.
 *
 * @throws UsageError if it is none
 */
export function readMapping(text: string): [string, string] {
  const at = text.lastIndexOf("=");
  const [name, path] = [text.slice(0, Math.max(at, 0)).trim(), text.slice(at + 1).trim()];
  if (name !== "" && isPath(path)) return [name, path];
  const expected = {
    en: `COLUMN=path, with a path of ${PARTS.join(", ")} or facts.…, like \`筆數=facts.queries\``,
    "zh-TW": `\`欄位=路徑\`，路徑為 ${PARTS.join("、")} 或 \`facts.…\`，如 \`筆數=facts.queries\``,
  };
  throw new UsageError(mistakeText({ found: `\`${text}\``, expected }), { option: "map" });
}

function columnIn(line: number, name: string): Bilingual {
  return { en: `line ${line}: column \`${name}\``, "zh-TW": `第 ${line} 行：欄位 \`${name}\`` };
}

/** A column that a table has not, with the one that was probably meant. */
export function unknownColumn(name: string, names: readonly string[]): Bilingual {
  const found = { en: `no column \`${name}\``, "zh-TW": `沒有欄位 \`${name}\`` };
  return mistakeText({ found, expected: oneOf(names), suggestion: nearest(name, names) });
}

function isPath(text: string): boolean {
  return PARTS.includes(text) || FACT.test(text);
}

/** The place of a path in a request that a column is mapped to. */
interface Where {
  readonly option?: "map";
  readonly place: Said;
}

function checkFact({ option, place }: Where, path: string, decisions: readonly string[], schemas: SchemaFiles): void {
  const tree = new SchemaTree(schemas);
  const steps = path.split(".").slice(1);
  const facts = decisions.map((decision) => tree.at(`decisions/${decision}`, ["$defs", "facts"]));
  if (steps.length > 0 && facts.some((of) => tree.find(of, steps) !== undefined)) return;
  const known = facts.flatMap((of) => Object.keys(tree.find(of, steps.slice(0, -1))?.schema.properties ?? {}));
  const last = steps.at(-1) ?? "";
  const [only = ""] = decisions;
  const any = decisions.length !== 1;
  const found = {
    en: `\`${last}\` is no fact of ${any ? "any decision" : only}`,
    "zh-TW": `\`${last}\` 並非${any ? "任何決定" : ` ${only} `}的事實`,
  };
  const anyPath = { en: "the path of a fact", "zh-TW": "事實的路徑" };
  const expected = decisions.length > 1 || known.length === 0 ? anyPath : oneOf(known);
  throw new UsageError(
    mistakeText({ place, found, expected, suggestion: nearest(last, known) }),
    option === undefined ? {} : { option },
  );
}

function overlap(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);
}
