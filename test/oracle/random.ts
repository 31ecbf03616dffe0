import { addDays, addMonths, civil, daysIn } from "./dates.ts";

/** First days of versions and the day before, leap days, ends of the calendar. */
const SPECIAL = [
  ...["2020-11-22", "2020-11-23", "2021-10-05", "2021-10-06", "2023-05-28", "2023-05-29", "2024-10-24", "2024-10-25"],
  ...["2020-02-29", "2024-02-29", "2028-02-29", "2023-02-28", "2025-02-28", "2027-02-28", "2024-11-30", "2025-08-31"],
  ...["2021-10-20", "2021-10-21", "2024-02-17", "2025-02-08", "2027-12-31", "2028-01-01", "2028-01-03", "2028-01-17"],
];
/** Days near the first and last that may be asked about, and a year that looks like a leap year and is none. */
const FAR = ["1908-02-29", "2096-02-29", "2100-02-28", "2100-03-01", "2191-12-31"];
/** A day that may lie as far ahead as can be written. */
const NEVER = "9999-12-31";
const OFFSETS = ["Z", "+00:00", "+08:00", "-05:00", "+09:00", "+14:00", "-12:00", "+05:30", "-01:30"];
const DAY = 86_400_000;
/** Texts of which nothing shows. */
const UNSEEN = [" ", "\u3000", "\t\n\u3000", "\u200b", "\ufeff ", "\u0085", "\u2060", "\u2800\u3164", "\u00ad"];
const ROLES = ["general_user", "case_worker", "admin", "it_staff", "dedicated_staff", "auditor", "vendor"] as const;

/** Numbers that hang on the seed alone, and what requests are made of. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0;
  }

  /** From 0 up to 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from 0 up to, not through, `n`. */
  below(n: number): number {
    return Math.floor(this.next() * n);
  }

  between(first: number, last: number): number {
    return first + this.below(last - first + 1);
  }

  chance(p: number): boolean {
    return this.next() < p;
  }

  pick<T>(from: readonly T[]): T {
    return from[this.below(from.length)] as T;
  }

  /** Mostly all of them; else all but one, or a few, perhaps none. */
  subset<T>(from: readonly T[], all = 0.7): T[] {
    if (this.chance(all)) return [...from];
    const but = this.chance(0.5) ? this.pick(from) : undefined;
    return from.filter((item) => (but === undefined ? this.chance(0.6) : item !== but));
  }

  /** Left out now and then, as a fact marked `?` may be. */
  known<T>(value: T, left = 0.07): T | undefined {
    return this.chance(left) ? undefined : value;
  }

  /** Left out or null now and then, as a fact marked `*` may be. */
  perhaps<T>(value: T, left = 0.25): T | null | undefined {
    return this.chance(left) ? this.pick([undefined, null]) : value;
  }

  /** Mostly true, sometimes false or not known. */
  flag(good = 0.88, left = 0.05): boolean | undefined {
    return this.chance(left) ? undefined : this.chance(good);
  }

  role() {
    return this.pick(ROLES);
  }

  /** A text; sometimes none, of white space, or of characters that do not show. */
  text(good = 0.88): string | null | undefined {
    if (this.chance(good)) return this.pick(["A-1", " 案號 7 ", "0", "　查"]);
    return this.pick([undefined, null, "", ...UNSEEN]);
  }

  /** An id; sometimes one of which nothing shows. */
  id(): string {
    return this.chance(0.94) ? this.pick(["u1", "u1", "u2"]) : this.pick(["", ...UNSEEN]);
  }

  /** An id as it may be written: now and then with what does not show before it, behind it or both. */
  padded(id: string): string {
    if (this.chance(0.9)) return id;
    const ends = ["", this.pick(UNSEEN), this.pick(UNSEEN)];
    return this.pick(ends) + id + this.pick(ends);
  }

  /** Any id, or one that looks much like this one and is another. */
  otherId(id: string): string {
    const parted = id.slice(0, 1) + this.pick(UNSEEN) + id.slice(1);
    return this.pick([this.id(), "u3", id.toUpperCase(), `${id}1`, parted]);
  }

  /** A day of 2019 to 2029, often a special one or the end of a month or period. */
  day(): string {
    const year = this.between(2019, 2029);
    const month = this.between(1, 12);
    const kind = this.next();
    if (kind < 0.005) return this.pick(FAR);
    if (kind < 0.2) return addDays(this.pick(SPECIAL), this.pick([0, 0, 0, -1, 1, 7, 14]));
    if (kind < 0.4) return addDays(civil(year, month, daysIn(year, month)), this.pick([0, 0, 1, -1]));
    if (kind < 0.5) return addDays(civil(year, this.pick([1, 4, 7, 10]), 1), this.pick([0, -1, 1]));
    if (kind < 0.55) return addDays(this.pick([`${year}-08-31`, `${year}-03-10`]), this.pick([0, 1, -1]));
    return civil(year, month, this.between(1, daysIn(year, month)));
  }

  /** A day on which all three are in force, more often than not. */
  recent(): string {
    if (this.chance(0.06)) {
      return addDays(`${this.between(2025, 2029)}-${this.pick(["08-31", "03-10"])}`, this.pick([0, 0, 1, -1]));
    }
    return this.chance(0.6) ? addDays("2024-10-25", this.below(1890)) : this.day();
  }

  /** A day at or beside a number of days, weeks, months or years from another. */
  near(day: string): string {
    const near = this.#near(day);
    return near < "1900-01-01" || near > "2199-12-31" ? day : near;
  }

  #near(day: string): string {
    const kind = this.next();
    const beside = this.pick([0, 0, -1, 1, 2]);
    if (kind < 0.2) return addDays(day, this.between(-2, 2));
    if (kind < 0.35) return addDays(day, this.pick([7, -7, 0]) + beside);
    if (kind < 0.55) return addDays(addMonths(day, this.pick([1, -1, 3, -3, 6, -6, 12, -12])), beside);
    if (kind < 0.62) return addDays(addMonths(day, this.pick([36, -36, 60, -60])), beside);
    if (kind < 0.75) return addDays(day, this.between(-20, 20));
    return kind < 0.9 ? addDays(day, this.between(-400, 100)) : this.day();
  }

  /** As `near`, or as far ahead as can be. */
  ahead(day: string): string {
    return this.chance(0.04) ? NEVER : this.near(day);
  }

  /** The day as it is, or an instant of it in Taipei, often its first or last, written in any offset. */
  asOf(day: string): string {
    return this.chance(0.75) ? day : this.instant(day);
  }

  instant(day: string): string {
    const midnight = Date.parse(day) - 8 * 3_600_000;
    const within = this.pick([0, 0, 1000, DAY - 1000, DAY - 1, this.below(86_400) * 1000]);
    return this.written(midnight + within);
  }

  /** An instant in some offset, with a fraction of a second only if it has one. */
  written(ms: number): string {
    const offset = this.pick(OFFSETS);
    const minutes = offset === "Z" ? 0 : (offset[0] === "-" ? -1 : 1) * (+offset.slice(1, 3) * 60 + +offset.slice(4));
    const text = new Date(ms + minutes * 60_000).toISOString();
    return (ms % 1000 === 0 ? text.slice(0, 19) : text.slice(0, 23)) + offset;
  }
}
