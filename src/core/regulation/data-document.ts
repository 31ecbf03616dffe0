import { BLANK_CHARACTERS } from "../base/blank.ts";
import type { OfficeCalendar } from "../calendar/office-calendar.ts";
import { type CalendarTables, calendarTables } from "../calendar/tables.ts";
import { type WorkdayTable, workdayTable } from "../calendar/workdays.ts";
import { decisionSchemas, type SchemaFiles } from "../schema/schemas.ts";
import type { Jurisdiction, Version } from "./jurisdiction.ts";
import { unreadFacts } from "./unread-facts.ts";

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

/** The jurisdictions and calendars, read from YAML and checked. */
interface Regulations {
  readonly jurisdictions: readonly Jurisdiction[];
  readonly calendars: readonly OfficeCalendar[];
  readonly schemas: SchemaFiles;
}

/** The document that the policies read: on an OPA server it is the bundle's data. */
export interface DataDocument {
  readonly jurisdictions: Readonly<
    Record<string, { readonly calendar: string; readonly versions: Readonly<Record<string, object>> }>
  >;
  /** What the definitions of declared decisions say, by name; left out where there are none. */
  readonly decisions?: Readonly<Record<string, object>>;
  readonly calendar: CalendarTables;
  /** Office calendars by their names. */
  readonly workdays: Readonly<Record<string, WorkdayTable>>;
  /** The characters that show nothing. */
  readonly texts: { readonly blank_characters: Readonly<Record<string, true>> };
}

/** Makes the data document of checked jurisdictions and calendars. */
export function dataDocument({ jurisdictions, calendars, schemas }: Regulations): DataDocument {
  const all = [...calendars, ...jurisdictions.flatMap(({ own_calendar: own }) => own ?? [])];
  const decisions = [...decisionSchemas(schemas)].flatMap(([name, { declared }]) =>
    declared === undefined ? [] : [[name, declared] as const],
  );
  return {
    jurisdictions: jurisdictionsView(jurisdictions, schemas),
    ...(decisions.length > 0 && { decisions: Object.fromEntries(decisions) }),
    calendar: calendarTables(),
    workdays: Object.fromEntries(all.map((calendar) => [calendar.id, workdayTable(calendar)])),
    texts: { blank_characters: Object.fromEntries([...BLANK_CHARACTERS].map((character) => [character, true])) },
  };
}

/** The part of the jurisdictions that the policies read. */
export function jurisdictionsView(
  jurisdictions: readonly Jurisdiction[],
  schemas: SchemaFiles,
): DataDocument["jurisdictions"] {
  return Object.fromEntries(
    jurisdictions.map(({ id, calendar, versions }) => [
      id,
      {
        calendar,
        versions: Object.fromEntries(versions.map((version) => [version.effective_from, policyView(version, schemas)])),
      },
    ]),
  );
}

/** The part of a version that the policies read, with the facts that it does not. Where it comes from is for people. */
function policyView(
  {
    document: _document,
    enacted_on: _enacted,
    text_digest: _digest,
    based_on: _base,
    clauses: _clauses,
    ...version
  }: Version,
  schemas: SchemaFiles,
): object {
  const { parameters } = version;
  const unread = parameters && { unread: unreadFacts(schemas, parameters) };
  return { ...(quantified(version) as object), ...unread };
}

/** What is named by codes, in the order in which it is written: objects have none where the policies see them. */
const NAMED_IN_ORDER = ["requirements", "checks"];

/** Lists that an answer gives as they stand in the rule, and gives sorted. */
const SORTED = ["borne_by", "imposed_by"];

function quantified(value: unknown): unknown {
  if (typeof value === "string") return parseQuantity(value) ?? value;
  if (Array.isArray(value)) return value.map(quantified);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([key, member]) => [
    key,
    SORTED.includes(key) ? member.toSorted() : member,
  ]);
  const named = members.find(([key]) => NAMED_IN_ORDER.includes(key))?.[1] as object | undefined;
  const order = named === undefined ? {} : { order: Object.keys(named) };
  return { ...Object.fromEntries(members.map(([key, member]) => [key, quantified(member)])), ...order };
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
