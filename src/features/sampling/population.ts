import { compare } from "#rego-to-js";
import { isBlank } from "../../core/base/blank.ts";
import { mistakeText } from "../../core/base/mistake.ts";
import type { UnreadDate } from "../../core/calendar/written-date.ts";
import type { TableRow } from "../tables/index.ts";
import { LogError } from "./log-error.ts";
import { ownCopy } from "./own-copy.ts";
import type { Period } from "./period.ts";
import { rowDay } from "./row-day.ts";

/**
 * The most sections. With more, memory would grow with the log, and no office has so many, so the column must be
 * another one.
 */
const MOST_SECTIONS = 2000;

/** Which rows are drawn from, and how they are divided. */
export interface PopulationOptions {
  /** If left out, every row of the log counts. */
  readonly period?: Period | undefined;
  readonly dateColumn?: string | undefined;
  /** The column whose values divide the log into sections. */
  readonly by?: string | undefined;
  /** Every column that the user named, by the option. */
  readonly named?: readonly (readonly [option: string, column: string])[];
}

/** The place of a row: in another period, or the next of its section. */
export interface RowPlace {
  readonly section: string | null;
  /** 1 is the first row of the section in the order of the log. */
  readonly ordinal: number;
  /** Why its day could not be told, where it could not. */
  readonly undated: UnreadDate | undefined;
}

/** Sorts the rows of a log, in its order, into the population that the sample is drawn from. Its memory is one number a section. */
export class Population {
  readonly #options: PopulationOptions;
  readonly #counts = new Map<string | null, { readonly section: string | null; rows: number }>();
  readonly #seen = new Set<string>();
  rows = 0;
  outOfPeriod = 0;
  undated = 0;
  /** Rows whose day may be two, and rows of a time zone that is not known, among those without one. */
  readonly unread = { doubtful: 0, zone: 0 };

  constructor(options: PopulationOptions) {
    this.#options = options;
    // A log without rows gives an empty sample, if it is not divided.
    if (options.by === undefined) this.#counts.set(null, { section: null, rows: 0 });
  }

  /** The place of a row; `undefined` if it is of another period. A row whose date cannot be read counts. */
  place(row: TableRow): RowPlace | undefined {
    const { period, dateColumn, by } = this.#options;
    this.rows += 1;
    this.#look(row);
    let undated: UnreadDate | undefined;
    if (period !== undefined && dateColumn !== undefined) {
      const day = rowDay(row.value(dateColumn));
      if (typeof day === "string") {
        undated = day;
        this.undated += 1;
        if (day !== "none") this.unread[day] += 1;
      } else if (day.day < period.first || day.day > period.last) {
        this.outOfPeriod += 1;
        return undefined;
      }
    }
    const name = by === undefined ? null : sectionName(row.value(by));
    const counted = this.#counts.get(name) ?? this.#begin(name);
    counted.rows += 1;
    return { section: counted.section, ordinal: counted.rows, undated };
  }

  /** The rows of each section, by its name in code point order. */
  get sections(): readonly (readonly [string | null, number])[] {
    const counts = [...this.#counts.values()].map(({ section, rows }) => [section, rows] as const);
    return counts.sort(([a], [b]) => compare(a ?? "", b ?? ""));
  }

  /**
   * Looks, once all rows were placed, whether the columns were those of the log.
   *
   * @throws LogError if one was in no row, or no date of the log could be read
   */
  finish(): void {
    const { dateColumn, named = [] } = this.#options;
    for (const [option, column] of named) {
      if (this.rows > 0 && !this.#seen.has(column)) {
        const found = { en: `\`${column}\` is in no row`, "zh-TW": `任何一列均無 \`${column}\`` };
        const expected = { en: "a key of the rows", "zh-TW": "各列所有的名稱" };
        throw new LogError(mistakeText({ found, expected }), { option });
      }
    }
    if (this.undated > 0 && this.undated === this.rows) {
      const found = {
        en: `no date in column \`${dateColumn}\` can be read`,
        "zh-TW": `欄位 \`${dateColumn}\` 的日期均無法讀取`,
      };
      const expected = {
        en: "one as 2026-10-03, 2026/10/3, 115/10/03, 1151003 or a moment, in Taipei or with its offset",
        "zh-TW": "如 2026-10-03、2026/10/3、115/10/03、1151003 的日期，或臺北時間（或附時差）的時刻",
      };
      throw new LogError(mistakeText({ found, expected }), { option: "dateColumn" });
    }
  }

  #begin(name: string | null): { section: string | null; rows: number } {
    const section = name === null ? null : ownCopy(name);
    const counted = { section, rows: 0 };
    this.#counts.set(section, counted);
    if (this.#counts.size > MOST_SECTIONS) {
      const { by } = this.#options;
      const found = {
        en: `\`${by}\` has more than ${MOST_SECTIONS} values`,
        "zh-TW": `\`${by}\` 有超過 ${MOST_SECTIONS} 種值`,
      };
      const expected = { en: "a column of sections", "zh-TW": "科室的欄位" };
      throw new LogError(mistakeText({ found, expected }), { option: "by" });
    }
    return counted;
  }

  #look(row: TableRow): void {
    const { named = [] } = this.#options;
    if (this.#seen.size === named.length) return;
    for (const [, column] of named) if (row.columns.includes(column)) this.#seen.add(column);
  }
}

// White space around a name makes no other section of it; a name of white space is none.
function sectionName(text: string): string {
  const name = text.trim();
  return isBlank(name) ? "" : name;
}
