import { expect, it } from "vitest";
import type { DecisionName } from "../../../src/core/schema/decisions.ts";
import { rule } from "../oracle.ts";
import type { City, Facts } from "../types.ts";

/** What an example says of the ruling; codes in their order, with a blank between them. */
interface Expected {
  readonly outcome: string;
  readonly reasons?: string;
  readonly obligations?: string;
  readonly warnings?: string;
  readonly missing?: string;
  readonly values?: Readonly<Record<string, unknown>>;
  /** Of a reason or warning. */
  readonly items?: Readonly<Record<string, unknown>>;
  /** Of a reason, warning or obligation: the clauses that it may cite. */
  readonly cited?: Readonly<Record<string, string>>;
  /** Of an obligation: by whom, and after an arrow to whom. */
  readonly who?: Readonly<Record<string, string>>;
  readonly not_considered?: string;
  /** Those that the answer must name, each with an @ and the clauses under which it may. */
  readonly readings?: string;
  readonly version?: string | null;
}

type Example<D extends DecisionName> = readonly [name: string, as_of: string, facts: Facts<D>, expected: Expected];

const codes = (list: readonly { readonly code: string }[] | undefined) =>
  (list ?? []).map(({ code }) => code).join(" ");

/** Holds the oracle to examples written by hand from the texts: one test each. */
export function examples<D extends DecisionName>(city: City, decision: D, rows: readonly Example<D>[]) {
  it.each(rows.map((row) => [row[0], row] as const))(`${city} ${decision}: %s`, (_, [, as_of, facts, expected]) => {
    const ruling = rule({ decision, jurisdiction: city, as_of, facts });
    const grounds = [...(ruling.reasons ?? []), ...(ruling.warnings ?? [])];
    const got: Record<keyof Expected, unknown> = {
      outcome: ruling.outcome,
      reasons: codes(ruling.reasons),
      obligations: codes(ruling.obligations),
      warnings: codes(ruling.warnings),
      missing: (ruling.missing ?? []).map((missing) => missing.replace("fact:", "")).join(" "),
      values: ruling.values,
      items: Object.fromEntries(Object.keys(expected.items ?? {}).map((code) => [code, itemsOf(code)])),
      cited: Object.fromEntries(Object.keys(expected.cited ?? {}).map((code) => [code, citedBy(code)])),
      who: Object.fromEntries(Object.keys(expected.who ?? {}).map((code) => [code, whoOf(code)])),
      not_considered: ruling.not_considered.join(" "),
      readings: (ruling.readings ?? [])
        .filter(({ needed }) => needed)
        .map(({ id, clauses }) => `${id}@${clauses.join(",")}`)
        .join(" "),
      version: ruling.version,
    };
    const told = Object.keys(expected) as (keyof Expected)[];
    expect(Object.fromEntries(told.map((name) => [name, got[name]]))).toEqual(expected);

    function itemsOf(code: string) {
      return grounds.find((ground) => ground.code === code)?.items;
    }
    function citedBy(code: string) {
      return [...grounds, ...(ruling.obligations ?? [])].find((one) => one.code === code)?.clauses.join(" ");
    }
    function whoOf(code: string) {
      const act = ruling.obligations?.find((one) => one.code === code);
      return `${act?.by?.join(" ") ?? ""}${act?.to ? ` → ${act.to.join(" ")}` : ""}`.trim();
    }
  });
}
