import { isBlank } from "../../core/base/blank.ts";
import { pathText, setAt } from "../../core/base/plain-value.ts";
import { JsonError, parseJson } from "../../core/base/strict-json.ts";
import type { Request } from "../../core/engine/answer.ts";
import { refuse } from "../../core/facts/parsed-line.ts";
import { SchemaTree } from "../../core/schema/schema-tree.ts";
import type { SchemaFiles } from "../../core/schema/schemas.ts";
import {
  addedNotes,
  cellNotes,
  mayMeanNothing,
  noNotes,
  RowError,
  type RowNotes,
  rowsOfText,
  Sieve,
} from "../tables/index.ts";
import type { FillIns, LineRequest, MappedColumn, RowsForm } from "./task.ts";

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

/** Makes requests of the rows of a table; what a cell is, the schema of the decision's facts says. */
export class CsvRequests {
  readonly #tree: SchemaTree;
  readonly #form: RowsForm;
  readonly #columns: readonly MappedColumn[];
  readonly #blank: ReadonlySet<string>;
  readonly #fillIns: FillIns;
  #sieve: Sieve;
  #notes = noNotes();
  readonly #types = new Map<string, ReadonlySet<string>>();

  constructor(schemas: SchemaFiles, form: RowsForm, fillIns: FillIns) {
    this.#tree = new SchemaTree(schemas);
    this.#form = form;
    this.#columns = form.columns;
    this.#blank = new Set(form.blank);
    this.#fillIns = fillIns;
    this.#sieve = new Sieve(form.layout);
  }

  /** What parts the cells. */
  get delimiter(): string {
    return this.#form.layout.delimiter;
  }

  /** What is to be told of the rows since it was asked for the last time. */
  takeNotes(): RowNotes {
    const notes = addedNotes(this.#notes, { ...noNotes(), passed: Object.fromEntries(this.#sieve.passed) });
    this.#notes = noNotes();
    this.#sieve = new Sieve(this.#form.layout);
    return notes;
  }

  /**
   * The rows of a text of whole rows; what stands above the data is not among them.
   *
   * @throws UsageError if a header row with its names in another order follows: no row behind it is what it seems
   */
  *rows(text: string, line: number): Iterable<LineRequest> {
    const { layout } = this.#form;
    const rows: { cells: string[]; at: number }[] = [];
    let failed: RowError | undefined;
    let last = line - 1;
    try {
      rowsOfText(text, line, { ...layout, lenient: true }, (cells, end) => {
        // A row is named by its first line.
        rows.push({ cells, at: last + 1 });
        last = end;
      });
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      failed = error;
    }
    if (layout.form === "csv") this.#notes = addedNotes(this.#notes, { ...noNotes(), ...cellNotes(text) });
    for (const { cells, at } of rows) {
      if (at < layout.dataLine) continue;
      const kind = this.#sieve.kindOf(cells, at);
      if (kind === undefined) yield { at, request: () => this.#request(cells) };
      else if (kind === "blank") yield { at };
    }
    if (failed !== undefined) {
      yield { at: last + 1, request: () => refuse("a quotation mark that is not closed", "rows as RFC 4180 has them") };
    }
  }

  #request(given: readonly string[]): Request {
    const { width } = this.#form;
    const cells = given.length > width && given.slice(width).every(isBlank) ? given.slice(0, width) : given;
    if (cells.length !== width) refuse(`${cells.length} columns`, `${width} as in the header row`);
    const decision = this.#columns.find(({ path }) => path === "decision");
    const asked = (decision && cells[decision.at]?.trim()) || this.#fillIns.decision;
    const request: Record<string, unknown> = { ...this.#fillIns };
    for (const { at, path } of this.#columns) {
      const cell = (cells[at] as string).trim();
      if (this.#blank.has(cell)) continue;
      if (mayMeanNothing(cell)) {
        this.#notes = addedNotes(this.#notes, { ...noNotes(), nothing: { [cell]: 1 } });
      }
      if (!isBlank(cell)) setAt(request, path.split("."), this.#value(cell, asked, path));
    }
    return request as unknown as Request;
  }

  // What is of none of the types stays text, and the check of the request says what was expected.
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
