import { type Answer, type Detail, isCommonWarning } from "../../core/engine/answer.ts";
import type { Engine } from "../../core/engine/engine.ts";
import type { AskedCase } from "./asked.ts";
import type { Expectation } from "./case.ts";
import { expectationOf } from "./expectation.ts";
import { entryForm, entryTexts } from "./expected-entry.ts";
import type { Timeline } from "./timeline.ts";

/** A part of the answer that is not as expected. */
export interface CaseDifference {
  readonly part: string;
  readonly expected: string;
  readonly got: string;
}

/** The result of a case. Without differences it passed. */
export interface CaseResult {
  readonly case: AskedCase;
  readonly differences: readonly CaseDifference[];
  /** Left out where the engine refused to answer. */
  readonly answer?: Answer;
}

/**
/**
 * Asks every case and compares; what the engine throws is a difference too.
 *
 * @param engine answers all cases, or says which engine answers those on a timeline
 * @param detail what the answers are to tell besides, which no case expects anything of
 */
export function runCases(
  engine: Engine | ((timeline: Timeline) => Engine),
  cases: readonly AskedCase[],
  detail: readonly Detail[] = [],
): CaseResult[] {
  const engineOf = typeof engine === "function" ? engine : () => engine;
  return cases.map((one) => runCase(engineOf(one.timeline ?? "as_it_stands"), one, detail));
}

function runCase(engine: Engine, one: AskedCase, detail: readonly Detail[]): CaseResult {
  try {
    const answer = engine.decide(detail.length === 0 ? one.request : { ...one.request, detail });
    return { case: one, answer, differences: compare(one.expect, answer) };
  } catch (error) {
    const difference = { part: "error", expected: one.expect.outcome, got: (error as Error).message };
    return { case: one, differences: [difference] };
  }
}

/** The parts of an answer that are not as expected. */
export function compare(expect: Expectation, answer: Answer): CaseDifference[] {
  const got = expectationOf(answer);
  const differences: CaseDifference[] = [];
  const differ = (part: string, expected: string, found: string) => {
    if (expected !== found) differences.push({ part, expected, got: found });
  };
  const texts = (part: "missing" | "assumptions" | "not_considered") => {
    const expected = expect[part];
    if (expected !== undefined) differ(part, listed(expected), listed(alike(expected, got[part])));
  };
  const entries = (part: "reasons" | "obligations" | "warnings") => {
    const expected = expect[part];
    if (expected === undefined) return;
    // The steps of a procedure have their order, and what the regulation lists has that of the regulation.
    const inOrder = part === "obligations" || (part === "reasons" && answer.outcome === "listed");
    // What a version says of itself in every answer is compared only where a case asks for it.
    const named = expected.map((entry) => entryForm(entry).code);
    const given = answer[part].filter(({ code }) => !isCommonWarning(code) || named.includes(code));
    const compared = entryTexts(expected, given, { inOrder });
    differ(part, compared.expected, compared.got);
  };
  differ("outcome", expect.outcome, got.outcome);
  if (expect.version !== undefined) differ("version", String(expect.version), String(got.version));
  entries("reasons");
  differ("values", sortedJson(expect.values), sortedJson(got.values));
  texts("missing");
  entries("obligations");
  entries("warnings");
  texts("assumptions");
  texts("not_considered");
  return differences;
}

// The clause is compared only if the expectation gives it.
function alike(expected: readonly string[], got: readonly string[]): string[] {
  return got.map((entry) => {
    const [name = ""] = entry.split(" ");
    return expected.includes(name) ? name : entry;
  });
}

function listed(texts: readonly string[]): string {
  return texts.length === 0 ? "none" : [...texts].sort().join(", ");
}

function sortedJson(values: object): string {
  return JSON.stringify(values, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
