import type { Answer, Missing } from "../engine/answer.ts";
import type { Engine } from "../engine/engine.ts";
import type { Case, Expectation } from "./case.ts";

/** A part of the answer that is not as expected. */
export interface Difference {
  readonly part: string;
  readonly expected: string;
  readonly got: string;
}

/** How a case came out; without differences it passed. */
export interface CaseResult {
  readonly case: Case;
  readonly differences: readonly Difference[];
  /** Left out where the engine refused to answer. */
  readonly answer?: Answer;
}

/** Asks the engine every case and compares; what the engine throws is a difference too. */
export function runCases(engine: Engine, cases: readonly Case[]): CaseResult[] {
  return cases.map((one) => runCase(engine, one));
}

function runCase(engine: Engine, one: Case): CaseResult {
  try {
    const answer = engine.decide(one.request);
    return { case: one, answer, differences: compare(one.expect, answer) };
  } catch (error) {
    const difference = { part: "error", expected: one.expect.outcome, got: (error as Error).message };
    return { case: one, differences: [difference] };
  }
}

/** What of an answer is not as expected. */
export function compare(expect: Expectation, answer: Answer): Difference[] {
  const differences: Difference[] = [];
  const differ = (part: string, expected: string, got: string) => {
    if (expected !== got) differences.push({ part, expected, got });
  };
  const entries = (part: string, expected: readonly string[] | undefined, got: readonly Cited[]) => {
    if (expected !== undefined) differ(part, listed([...expected].sort()), listed(alike(expected, got)));
  };
  differ("outcome", expect.outcome, answer.outcome);
  if (expect.version !== undefined) differ("version", String(expect.version), String(answer.version));
  entries("reasons", expect.reasons, answer.reasons);
  differ("values", sortedJson(expect.values), sortedJson(answer.values));
  differ("missing", listed([...expect.missing].sort()), listed(answer.missing.map(missingText).sort()));
  entries("obligations", expect.obligations, answer.obligations);
  entries("warnings", expect.warnings, answer.warnings);
  entries("assumptions", expect.assumptions, answer.assumptions);
  return differences;
}

type Cited = ({ readonly code: string } | { readonly id: string }) & { readonly clause: string };

// With the clause where an expectation states it, without where it does not.
function alike(expected: readonly string[], got: readonly Cited[]): string[] {
  const names = got.map((entry) => {
    const name = "code" in entry ? entry.code : entry.id;
    return expected.includes(name) ? name : `${name} ${entry.clause}`;
  });
  return names.sort();
}

function missingText(missing: Missing): string {
  return Object.entries(missing).map(([kind, name]) => `${kind}:${name}`)[0] as string;
}

function listed(texts: readonly string[]): string {
  return texts.length === 0 ? "none" : texts.join(", ");
}

function sortedJson(values: object): string {
  return JSON.stringify(Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1))));
}
