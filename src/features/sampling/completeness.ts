import { isBlank } from "../../core/base/blank.ts";
import type { Answer, Request } from "../../core/engine/answer.ts";
import type { Engine } from "../../core/engine/engine.ts";
import type { LogEntryMark } from "../../core/schema/decision-marks.ts";
import { decisionSchemas } from "../../core/schema/schemas.ts";
import { ENTRY_FIELDS, type EntryField, type FieldColumns } from "./entry-fields.ts";
import type { LogRow } from "./log-row.ts";

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

/**
 * Holds rows against what the regulation asks an entry of the log to state. The policy decides; since it asks of each field only whether it is
 * stated, it is asked once for each pattern of stated fields, with the facts of the first row that has it.
 */
export class Completeness {
  readonly #ask: (entry: Readonly<Partial<Record<EntryField, string>>>) => Answer;
  readonly #columns: FieldColumns;
  readonly #answers = new Map<number, Answer>();
  readonly #seen = new Set<EntryField>();
  readonly #reasons = new Map<string, number>();
  #checked = 0;
  #incomplete = 0;
  #undecided = 0;

  constructor(engine: Engine, jurisdiction: string, as_of: string, columns: FieldColumns) {
    this.#columns = columns;
    const [decision, mark] = entryDecision(engine);
    this.#ask = (entry) =>
      engine.decide({ decision, jurisdiction, as_of, facts: { ...mark.facts, [mark.entry]: entry } } as Request);
  }

  /** The answer on a row. */
  check(row: LogRow): Answer {
    let pattern = 0;
    for (const column of row.columns) {
      for (const field of this.#columns.of(column)) {
        this.#seen.add(field);
        if (!isBlank(row.value(column))) pattern |= 1 << ENTRY_FIELDS.indexOf(field);
      }
    }
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

  get tally(): CompletenessTally {
    return {
      checked: this.#checked,
      incomplete: this.#incomplete,
      undecided: this.#undecided,
      reasons: Object.fromEntries([...this.#reasons].sort(([a], [b]) => (a < b ? -1 : 1))),
      fields_without_column: this.#checked === 0 ? [] : ENTRY_FIELDS.filter((field) => !this.#seen.has(field)),
    };
  }

  #entry(row: LogRow): Partial<Record<EntryField, string>> {
    const entry: Partial<Record<EntryField, string>> = {};
    for (const column of row.columns) {
      for (const field of this.#columns.of(column)) {
        const text = row.value(column);
        if (entry[field] === undefined || isBlank(entry[field])) entry[field] = text;
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
