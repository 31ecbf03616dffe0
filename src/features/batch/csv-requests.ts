import { CsvError } from "csv-parse";
import { parse } from "csv-parse/sync";
import { isBlank } from "../../core/base/blank.ts";
import { pathText, setAt } from "../../core/base/plain-value.ts";
import { JsonError, parseJson } from "../../core/base/strict-json.ts";
import type { Request } from "../../core/engine/answer.ts";
import { refuse } from "../../core/facts/parsed-line.ts";
import { SchemaTree } from "../../core/schema/schema-tree.ts";
import type { SchemaFiles } from "../../core/schema/schemas.ts";
import type { FillIns, LineForm, LineRequest, MappedColumn } from "./task.ts";

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

/** Makes requests of the rows of a CSV file. The schema of the decision's facts gives the type of each cell. */
export class CsvRequests {
  readonly #tree: SchemaTree;
  readonly #columns: readonly MappedColumn[];
  readonly #width: number;
  readonly #fillIns: FillIns;
  readonly #types = new Map<string, ReadonlySet<string>>();

  constructor(schemas: SchemaFiles, { columns, width }: NonNullable<LineForm["csv"]>, fillIns: FillIns) {
    this.#tree = new SchemaTree(schemas);
    this.#columns = columns;
    this.#width = width;
    this.#fillIns = fillIns;
  }

  /** The rows of a text of whole rows; the header row is not among them. */
  *rows(text: string, line: number): Iterable<LineRequest> {
    const rows: { cells: string[]; at: number }[] = [];
    let failed: unknown;
    let last = line - 1;
    try {
      parse(text, {
        record_delimiter: ["\r\n", "\n"],
        relax_column_count: true,
        relax_quotes: true,
        on_record: (cells: string[], { lines }) => {
          // A row is named by its first line, but the parser reports its last.
          rows.push({ cells, at: last + 1 });
          last = line - 1 + lines;
          return null;
        },
      });
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      failed = error;
    }
    for (const { cells, at } of rows) {
      if (cells.length === 1 && isBlank(cells[0] as string)) yield { at };
      else yield { at, request: () => this.#request(cells) };
    }
    if (failed !== undefined) {
      yield { at: last + 1, request: () => refuse("a quotation mark that is not closed", "rows as RFC 4180 has them") };
    }
  }

  #request(cells: readonly string[]): Request {
    if (cells.length !== this.#width) refuse(`${cells.length} columns`, `${this.#width} as in the header row`);
    const decision = this.#columns.find(({ path }) => path === "decision");
    const asked = (decision && cells[decision.at]?.trim()) || this.#fillIns.decision;
    const request: Record<string, unknown> = { ...this.#fillIns };
    for (const { at, path } of this.#columns) {
      const cell = (cells[at] as string).trim();
      if (!isBlank(cell)) setAt(request, path.split("."), this.#value(cell, asked, path));
    }
    return request as unknown as Request;
  }

  // A cell that fits no type stays text. The check of the request then reports what was expected.
  #value(cell: string, decision: string | undefined, path: string): unknown {
    if (!path.startsWith("facts.") || decision === undefined) return cell;
    const types = this.#typesOf(decision, path);
    if (cell === "null" && types.has("null")) return null;
    if ((types.has("number") || types.has("integer")) && NUMBER.test(cell)) return json(cell, path);
    if (types.has("boolean") && /^(true|false)$/i.test(cell)) return cell.toLowerCase() === "true";
    if (types.has("array") && !cell.startsWith("[")) return cell.split(";").map((item) => item.trim());
    if (types.has("array") || (types.has("object") && cell.startsWith("{"))) return json(cell, path);
    return cell;
  }

  #typesOf(decision: string, path: string): ReadonlySet<string> {
    const key = `${decision} ${path}`;
    const before = this.#types.get(key);
    if (before !== undefined) return before;
    const facts = this.#tree.at(`decisions/${decision}`, ["$defs", "facts"]);
    const place = this.#tree.find(facts, path.split(".").slice(1));
    const types = new Set(
      place === undefined ? [] : this.#tree.alternatives(place).flatMap(({ schema }) => schema.type ?? []),
    );
    // A decision is one of a few; a cell that names none must not fill the memory.
    if (facts !== undefined) this.#types.set(key, types);
    return types;
  }
}

function json(cell: string, path: string): unknown {
  try {
    return parseJson(cell);
  } catch (error) {
    if (error instanceof JsonError) return refuse(error.found, error.expected, pathText(error.path, path));
    return cell;
  }
}
