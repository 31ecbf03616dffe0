import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { type Facts, mergeFacts } from "../../src/core/facts/merge-facts.ts";
import { rule } from "./oracle.ts";
import type { City, Duty, Ground, Question } from "./types.ts";

type Entry =
  | string
  | {
      code: string;
      clause?: string;
      items?: unknown[];
      by?: string[];
      to?: string[];
      borne_by?: string[];
      imposed_by?: string[];
    };

interface Expect {
  outcome: string;
  version?: string | null;
  values?: Record<string, unknown>;
  reasons?: Entry[];
  obligations?: Entry[];
  warnings?: Entry[];
  missing?: string[];
  not_considered?: string[];
}

interface CaseFile {
  decision: Question["decision"];
  as_of?: string;
  base?: Facts;
  cases?: { name: string; as_of?: string; facts?: Facts; expect: Expect }[];
  tables?: {
    name: string;
    as_of?: string;
    base?: Facts;
    columns: string[];
    rows: unknown[][];
    reasons?: Entry[];
    values?: Record<string, unknown>;
  }[];
}

interface Case {
  readonly name: string;
  readonly question: Question;
  readonly expected: Expect;
}

const ENGINE_ALONE = ["due_if_rolled", "next", "by", "steps", "with", "to", "documents", "qualifier", "effective_to"];
const LISTS = ["reasons", "obligations", "warnings", "missing", "not_considered", "assumptions"];

function casesOf(city: City, file: string): Case[] {
  const url = new URL(`../../jurisdictions/${city}/cases/${file}`, import.meta.url);
  const table = parse(readFileSync(url, "utf8")) as CaseFile;
  const made = (name: string, as_of: string | undefined, facts: Facts, expected: Expect): Case => ({
    name: `${city} ${table.decision}: ${name}`,
    question: { decision: table.decision, jurisdiction: city, as_of: as_of as string, facts } as Question,
    expected,
  });
  const cases = (table.cases ?? []).map(({ name, as_of, facts, expect: expected }) =>
    made(name, as_of ?? table.as_of, mergeFacts(table.base, facts), expected),
  );
  const rows = (table.tables ?? []).flatMap((one) =>
    one.rows.map((row) => {
      const facts: Facts = {};
      const expected: Record<string, unknown> = {
        values: { ...one.values },
        ...(one.reasons && { reasons: one.reasons }),
      };
      const cells = Object.fromEntries(one.columns.map((column, at) => [column, row[at]]));
      for (const [column, cell] of Object.entries(cells)) {
        const [part = "", ...path] = column.split(".");
        if (part === "facts") put(facts, path, cell);
        else if (part === "values") put(expected, column.split("."), cell ?? undefined);
        else expected[part] = LISTS.includes(part) && !Array.isArray(cell) ? (cell === null ? [] : [cell]) : cell;
      }
      const as_of = (cells["as_of"] as string | undefined) ?? one.as_of ?? table.as_of;
      const merged = mergeFacts(mergeFacts(table.base, one.base), facts);
      return made(`${one.name}: ${cells["name"] ?? row.join(", ")}`, as_of, merged, expected as unknown as Expect);
    }),
  );
  return [...cases, ...rows].filter(({ question }) => typeof question.as_of === "string");
}

function put(into: Record<string, unknown>, path: readonly string[], value: unknown) {
  const [key = "", ...rest] = path;
  if (rest.length === 0) into[key] = value;
  else {
    into[key] ??= {};
    put(into[key] as Record<string, unknown>, rest, value);
  }
}

/** What of the ruling an entry speaks of, and whether it holds. */
function holds(entry: Entry, found: Ground & Duty): boolean {
  const { code, clause, ...rest } = typeof entry === "string" ? shortForm(entry) : entry;
  const cited = clause === undefined || found.clauses.length === 0 || found.clauses.includes(clause);
  const same = Object.entries(rest).every(
    ([name, value]) => JSON.stringify(found[name as keyof typeof found] ?? []) === JSON.stringify(value),
  );
  return found.code === code && cited && same;
}

function shortForm(entry: string): { code: string; clause?: string } {
  const [code = "", clause] = entry.split(" ");
  return { code, ...(clause && { clause }) };
}

function differences({ question, expected }: Case): string[] {
  const ruling = rule(question);
  const found: string[] = [];
  const differ = (what: string, wanted: unknown, got: unknown) => {
    const [a, b] = [JSON.stringify(wanted), JSON.stringify(got)];
    if (a !== b) found.push(`${what}: case ${a}, oracle ${b}`);
  };
  differ("outcome", expected.outcome, ruling.outcome);
  if (expected.version !== undefined) differ("version", expected.version, ruling.version);
  const entries = (what: "reasons" | "obligations" | "warnings", inOrder: boolean) => {
    const wanted = (expected[what] ?? []).filter((one) => !JSON.stringify(one).includes("agency_setting"));
    const got = (ruling[what] ?? []) as (Ground & Duty)[];
    const agree = inOrder
      ? wanted.length === got.length && wanted.every((one, at) => holds(one, got[at] as Ground & Duty))
      : wanted.every((one) => got.some((each) => holds(one, each))) &&
        got.every((each) => wanted.some((one) => holds(one, each)));
    if (!agree) differ(what, wanted, got);
  };
  if (ruling.reasons !== undefined) entries("reasons", question.decision === "liability");
  if (expected.obligations !== undefined) entries("obligations", true);
  if (expected.warnings !== undefined) entries("warnings", false);
  if (ruling.missing !== undefined)
    differ("missing", [...(expected.missing ?? [])].sort(), [...new Set(ruling.missing)].sort());
  if (ruling.values !== undefined) {
    const named = (values: object) =>
      Object.entries(values)
        .filter(([name, value]) => !ENGINE_ALONE.includes(name) && value !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1));
    differ("values", named(expected.values ?? {}), named(ruling.values));
  }
  if (expected.not_considered !== undefined) differ("not_considered", expected.not_considered, ruling.not_considered);
  return found;
}

const FILES = (["kaohsiung", "nantou", "taipei"] as const).flatMap((city) =>
  readdirSync(new URL(`../../jurisdictions/${city}/cases`, import.meta.url)).map((file) => [city, file] as const),
);

it.each(FILES)("%s %s: the oracle answers every case as it was written from the text", (city, file) => {
  const wrong = casesOf(city, file).flatMap((one) => differences(one).map((what) => `${one.name}: ${what}`));
  expect(wrong).toEqual([]);
});
