import type { Bilingual } from "../../core/base/bilingual.ts";
import { isBlank } from "../../core/base/blank.ts";
import { setAt } from "../../core/base/plain-value.ts";
import type { Request } from "../../core/engine/answer.ts";
import { refuse } from "../../core/facts/parsed-line.ts";
import type { SchemaFiles } from "../../core/schema/schemas.ts";
import {
  addedNotes,
  asInHeader,
  cellNotes,
  columnCount,
  mayMeanNothing,
  noNotes,
  RowError,
  type RowNotes,
  rowsOfText,
  Sieve,
} from "../tables/index.ts";
import { CellValues } from "./cell-values.ts";
import type { FillIns, LineRequest, MappedColumn, RowsForm } from "./task.ts";

const OPEN_QUOTE: Bilingual = { en: "a quotation mark that is not closed", "zh-TW": "未成對的引號" };
const ROWS: Bilingual = { en: "rows as RFC 4180 has them", "zh-TW": "符合 RFC 4180 的各列" };

/** Makes requests of the rows of a table. The schema of the decision's facts gives the type of each cell. */
export class CsvRequests {
  readonly #cells: CellValues;
  readonly #form: RowsForm;
  readonly #columns: readonly MappedColumn[];
  readonly #blank: ReadonlySet<string>;
  readonly #values: ReadonlyMap<string, string>;
  readonly #fillIns: FillIns;
  readonly #key: number | undefined;
  #sieve: Sieve;
  #notes = noNotes();

  constructor(schemas: SchemaFiles, form: RowsForm, fillIns: FillIns, key?: string) {
    this.#key = key === undefined ? undefined : form.layout.header.indexOf(key);
    this.#cells = new CellValues(schemas);
    this.#form = form;
    this.#columns = form.columns;
    this.#blank = new Set(form.blank);
    this.#values = new Map(form.values);
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
      if (kind === undefined) yield this.#keyed({ at, request: () => this.#request(cells) }, cells);
      else if (kind === "blank") yield { at };
    }
    if (failed !== undefined) {
      yield { at: last + 1, request: () => refuse(OPEN_QUOTE, ROWS) };
    }
  }

  #keyed(row: LineRequest, cells: readonly string[]): LineRequest {
    const key = this.#key === undefined ? undefined : cells[this.#key];
    return key === undefined ? row : { ...row, key };
  }

  #request(given: readonly string[]): Request {
    const { width } = this.#form;
    const cells = given.length > width && given.slice(width).every(isBlank) ? given.slice(0, width) : given;
    if (cells.length !== width) refuse(columnCount(cells.length), asInHeader(width));
    const decision = this.#columns.find(({ path }) => path === "decision");
    const asked = (decision && cells[decision.at]?.trim()) || this.#fillIns.decision;
    const request: Record<string, unknown> = { ...this.#fillIns };
    for (const { at, name, path } of this.#columns) {
      const cell = (cells[at] as string).trim();
      if (this.#blank.has(cell)) continue;
      const meant = this.#values.get(`${name}:${cell}`);
      if (meant !== undefined) {
        setAt(request, path.split("."), meant === "null" ? null : this.#cells.value(meant, asked, path));
        continue;
      }
      if (mayMeanNothing(cell)) {
        this.#notes = addedNotes(this.#notes, { ...noNotes(), nothing: { [cell]: 1 } });
      }
      if (!isBlank(cell)) setAt(request, path.split("."), this.#cells.value(cell, asked, path));
    }
    return request as unknown as Request;
  }
}
