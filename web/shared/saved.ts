import { isMapping } from "../../src/core/base/plain-value.ts";
import { parseJson } from "../../src/core/base/strict-json.ts";
import { linkedFacts } from "./facts.ts";
import { keep, kept } from "./kept.ts";
import { KNOWN } from "./place.ts";

/** A question that the browser keeps; whenever it is opened, it is asked as of that day. */
export interface SavedQuestion {
  readonly decision: string;
  readonly jurisdiction: string;
  /** Without texts that may be anything, such as names: a browser may be another's too. */
  readonly facts: Readonly<Record<string, unknown>>;
}

const NAME = "questions";

/** The questions that are kept and can be asked here. */
export function savedQuestions(): SavedQuestion[] {
  return allKept().filter(isKnown);
}

/** All of them: those of an office are no questions of a page without its regulations, and are kept there too. */
function allKept(): unknown[] {
  try {
    const all: unknown = parseJson(kept(NAME) || "[]");
    return Array.isArray(all) ? all : [];
  } catch {
    // What another program wrote there is none of ours.
    return [];
  }
}

/** Keeps a question, each once. */
export function saveQuestion({ decision, jurisdiction, facts }: SavedQuestion): void {
  const one = { decision, jurisdiction, facts: linkedFacts(decision, facts) };
  keep(NAME, JSON.stringify([...allKept().filter((other) => !same(other, one)), one]));
}

/** Keeps a question no more. */
export function forgetQuestion(one: SavedQuestion): void {
  const left = allKept().filter((other) => !same(other, one));
  keep(NAME, left.length === 0 ? "" : JSON.stringify(left));
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isKnown(one: unknown): one is SavedQuestion {
  if (!isMapping(one)) return false;
  const { decision, jurisdiction, facts } = one;
  return (
    KNOWN.decisions.includes(decision as string) &&
    KNOWN.jurisdictions.includes(jurisdiction as string) &&
    isMapping(facts)
  );
}
