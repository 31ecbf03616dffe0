import type { OfficeCalendar } from "../calendar/office-calendar.ts";
import { type CalendarTables, calendarTables } from "../calendar/tables.ts";
import { type WorkdayTable, workdayTable } from "../calendar/workdays.ts";
import type { Jurisdiction, Version } from "./jurisdiction.ts";

/** A length of time as the policies count it: months (also years), days (also weeks), workdays or minutes (also hours). */
type Duration =
  | { readonly months: number }
  | { readonly days: number }
  | { readonly workdays: number }
  | { readonly minutes: number };

/** A share as a fraction of whole numbers. */
interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** What was read from YAML and checked. */
interface Regulations {
  readonly jurisdictions: readonly Jurisdiction[];
  readonly calendars: readonly OfficeCalendar[];
}

/** The document that the policies read: on an OPA server it is the bundle's data. */
export interface DataDocument {
  readonly jurisdictions: Readonly<
    Record<string, { readonly calendar: string; readonly versions: Readonly<Record<string, object>> }>
  >;
  readonly calendar: CalendarTables;
  /** Office calendars by their names. */
  readonly workdays: Readonly<Record<string, WorkdayTable>>;
  readonly texts: { readonly blank_characters: string };
}

/** Makes the data document of checked jurisdictions and calendars. */
export function dataDocument({ jurisdictions, calendars }: Regulations): DataDocument {
  return {
    jurisdictions: jurisdictionsView(jurisdictions),
    calendar: calendarTables(),
    workdays: Object.fromEntries(calendars.map((calendar) => [calendar.id, workdayTable(calendar)])),
    texts: { blank_characters: BLANK_CHARACTERS },
  };
}

/** What the policies read of jurisdictions. */
export function jurisdictionsView(jurisdictions: readonly Jurisdiction[]): DataDocument["jurisdictions"] {
  return Object.fromEntries(
    jurisdictions.map(({ id, calendar, versions }) => [
      id,
      {
        calendar,
        versions: Object.fromEntries(versions.map((version) => [version.effective_from, policyView(version)])),
      },
    ]),
  );
}

/** White space, and characters that do not show or only steer others: a text of these alone says nothing. */
export const BLANK_CHARACTERS = blankCharacters();

function blankCharacters(): string {
  const ranges = [
    [0x00, 0x20],
    [0x7f, 0xa0],
    [0xad, 0xad],
    [0x34f, 0x34f],
    [0x61c, 0x61c],
    [0x115f, 0x1160],
    [0x1680, 0x1680],
    [0x17b4, 0x17b5],
    [0x180b, 0x180f],
    [0x2000, 0x200f],
    [0x2028, 0x202f],
    [0x205f, 0x206f],
    [0x2800, 0x2800],
    [0x3000, 0x3000],
    [0x3164, 0x3164],
    [0xfe00, 0xfe0f],
    [0xfeff, 0xfeff],
    [0xffa0, 0xffa0],
    [0xfff9, 0xfffb],
    [0xe0000, 0xe007f],
    [0xe0100, 0xe01ef],
  ] as const;
  const characters = ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, n) => String.fromCodePoint(first + n)),
  );
  return characters.join("");
}

/** What the policies read of a version; where it comes from is for people. */
function policyView({
  document: _document,
  enacted_on: _enacted,
  text_digest: _digest,
  clauses: _clauses,
  ...version
}: Version): object {
  return quantified(version) as object;
}

function quantified(value: unknown): unknown {
  if (typeof value === "string") return parseQuantity(value) ?? value;
  if (Array.isArray(value)) return value.map(quantified);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, quantified(member)]));
}

const UNITS: Record<string, (n: number) => Duration> = {
  minute: (minutes) => ({ minutes }),
  hour: (hours) => ({ minutes: hours * 60 }),
  day: (days) => ({ days }),
  workday: (workdays) => ({ workdays }),
  week: (weeks) => ({ days: weeks * 7 }),
  month: (months) => ({ months }),
  year: (years) => ({ months: years * 12 }),
};

/** A quantity as it is written in YAML (`3 months`, `2.5%`), as the policies count it; `undefined` for other text. */
export function parseQuantity(text: string): Duration | Fraction | undefined {
  const duration = /^(\d+) (minute|hour|day|workday|week|month|year)s?$/.exec(text);
  if (duration !== null) return UNITS[duration[2] as string]?.(Number(duration[1]));
  const share = /^(\d+)(?:\.(\d+))?%$/.exec(text);
  if (share === null) return undefined;
  const [, whole = "", decimals = ""] = share;
  return { numerator: Number(whole + decimals), denominator: 100 * 10 ** decimals.length };
}
