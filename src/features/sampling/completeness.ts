import { isBlank } from "../../core/base/blank.ts";
import type { Answer, Request } from "../../core/engine/answer.ts";
import type { Engine } from "../../core/engine/engine.ts";
import type { LogEntryMark } from "../../core/schema/decision-marks.ts";
import { decisionSchemas } from "../../core/schema/schemas.ts";
import { mayMeanNothing, type TableRow } from "../tables/index.ts";
import { ENTRY_FIELDS, type EntryField, type FieldColumns } from "./entry-fields.ts";

/** Which rows of the log are incomplete, by the answers of the decision on entries. */
export interface CompletenessTally {
  readonly checked: number;
  readonly incomplete: number;
  /** Rows of which the regulation does not say what they must state. */
  readonly undecided: number;
  /** Rows by the code of what they lack. */
  readonly reasons: Readonly<Record<string, number>>;
  /** The fields that no column of the log was taken for. */
  readonly fields_without_column: readonly EntryField[];
}

/** The columns of a row that state fields. */
interface Stating {
  /** All its columns. */
  readonly of: readonly string[];
  /** Those that state fields, each with its fields as bits of a pattern. */
  readonly columns: readonly { readonly column: string; readonly fields: number }[];
}

/**
 * Holds rows against what the regulation asks an entry of the log to state. The policy decides; since it asks of each field only whether it is
 * stated, it is asked once for each pattern of stated fields, with the facts of the first row that has it.
 */
export class Completeness {
  readonly #ask: (entry: Readonly<Partial<Record<EntryField, string>>>) => Answer;
  readonly #columns: FieldColumns;
  /** Of the columns of the last row, which is the same list in all rows but those of JSON. */
  #stating: Stating = { of: [], columns: [] };
  readonly #answers = new Map<number, Answer>();
  readonly #seen = new Set<EntryField>();
  readonly #reasons = new Map<string, number>();
  readonly #blank: ReadonlySet<string>;
  readonly #nothing = new Map<string, number>();
  #checked = 0;
  #incomplete = 0;
  #undecided = 0;

  /** @param blank words that mean nothing */
  constructor(
    engine: Engine,
    jurisdiction: string,
    as_of: string,
    columns: FieldColumns,
    blank: readonly string[] = [],
  ) {
    this.#blank = new Set(blank);
    this.#columns = columns;
    const [decision, mark] = entryDecision(engine);
    this.#ask = (entry) =>
      engine.decide({ decision, jurisdiction, as_of, facts: { ...mark.facts, [mark.entry]: entry } } as Request);
  }

  /** The answer on a row. */
  check(row: TableRow): Answer {
    if (row.columns !== this.#stating.of) this.#stating = this.#statingIn(row.columns);
    let pattern = 0;
    for (const { column, fields } of this.#stating.columns) if (this.#says(row.value(column))) pattern |= fields;
    let answer = this.#answers.get(pattern);
    if (answer === undefined) {
      answer = this.#ask(this.#entry(row));
      this.#answers.set(pattern, answer);
    }
    this.#checked += 1;
    if (answer.outcome === "indeterminate") this.#undecided += 1;
    if (answer.outcome === "violation") {
      this.#incomplete += 1;
      for (const { code } of answer.reasons) this.#reasons.set(code, (this.#reasons.get(code) ?? 0) + 1);
    }
    return answer;
  }

  /** One answer for each pattern that was met. */
  get answers(): readonly Answer[] {
    return [...this.#answers.values()];
  }

  /** Cells that may mean nothing, by their word. */
  get nothing(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#nothing);
  }

  get tally(): CompletenessTally {
    return {
      checked: this.#checked,
      incomplete: this.#incomplete,
      undecided: this.#undecided,
      reasons: Object.fromEntries([...this.#reasons].sort(([a], [b]) => (a < b ? -1 : 1))),
      fields_without_column: this.#checked === 0 ? [] : ENTRY_FIELDS.filter((field) => !this.#seen.has(field)),
    };
  }

  #statingIn(of: readonly string[]): Stating {
    const columns = of.flatMap((column) => {
      const fields = this.#columns.of(column);
      for (const field of fields) this.#seen.add(field);
      const bits = fields.reduce((sum, field) => sum | (1 << ENTRY_FIELDS.indexOf(field)), 0);
      return bits === 0 ? [] : [{ column, fields: bits }];
    });
    return { of, columns };
  }

  #says(cell: string): boolean {
    if (this.#blank.size > 0 && this.#blank.has(cell.trim())) return false;
    if (mayMeanNothing(cell)) this.#nothing.set(cell.trim(), (this.#nothing.get(cell.trim()) ?? 0) + 1);
    return !isBlank(cell);
  }

  #entry(row: TableRow): Partial<Record<EntryField, string>> {
    const entry: Partial<Record<EntryField, string>> = {};
    for (const column of row.columns) {
      for (const field of this.#columns.of(column)) {
        const text = row.value(column);
        if (entry[field] === undefined || isBlank(entry[field]))
          entry[field] = this.#blank.has(text.trim()) ? "" : text;
      }
    }
    return entry;
  }
}

/** The decision that says whether an entry of a query log is complete. */
function entryDecision(engine: Engine): readonly [decision: string, mark: LogEntryMark] {
  for (const [name, { log_entry }] of decisionSchemas(engine.schemas))
    if (log_entry !== undefined) return [name, log_entry];
  throw new TypeError("no decision says whether an entry of a log is complete");
}
