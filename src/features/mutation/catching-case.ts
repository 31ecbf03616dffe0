import { isMapping } from "../../core/base/plain-value.ts";
import { addDays, isCivilDate } from "../../core/calendar/civil-date.ts";
import type { Answer, Request } from "../../core/engine/answer.ts";
import type { SchemaPlace, SchemaTree } from "../../core/schema/schema-tree.ts";
import { compare, type Expectation, expectationOf, type Timeline } from "../cases/index.ts";
import { type Ask, sameAnswer } from "./judge.ts";

/** A request that reveals a change, with the correct answer. */
export interface CatchingCase {
  readonly request: Request;
  readonly answer: Answer;
  /** As much of the answer as a case must expect to notice. */
  readonly expect: Expectation;
  /** By what the request is answered so, if not by the regulation as it stands. */
  readonly timeline?: Timeline;
  /** The versions that the case must name: what it asks holds in no other. Left out where it holds in every one. */
  readonly versions?: readonly string[];
}

/** The values that the requests are varied with. */
export interface RequestVariation {
  readonly tree: SchemaTree;
  /** The numbers that the change is about. */
  readonly numbers: readonly number[];
}

/** Most requests that are tried to find one. */
const MOST_TRIALS = 8000;

/** The days by which a date is moved: about the lengths of time that regulations set, and a day to either side. */
const DAYS = [
  1, 2, 7, 14, 31, 62, 92, 105, 122, 153, 183, 184, 214, 275, 365, 366, 550, 730, 1095, 1461, 1826, 1827, 2192, 2557,
];

/**
 * A request to which the two ways of asking give different answers: one of those given, which states too little, or
 * one of them with one fact or its day changed. `undefined` where none was found.
 *
 * @param isValid whether a request is one that the engine takes
 */
export function catchingCase(
  requests: readonly Request[],
  { right, changed }: { readonly right: Ask; readonly changed: Ask },
  isValid: (request: Request) => boolean,
  known: RequestVariation,
): CatchingCase | undefined {
  let trials = 0;
  for (const variants of [unchanged, withOneChange]) {
    for (const request of requests) {
      for (const variant of variants(request, known)) {
        if (trials >= MOST_TRIALS) return undefined;
        if (!isValid(variant)) continue;
        trials += 1;
        const answer = right(variant);
        const other = changed(variant);
        if (answer !== undefined && !sameAnswer(answer, other)) {
          return { request: variant, answer, expect: noticing(answer, other) };
        }
      }
    }
  }
  return undefined;
}

/** What a case expects whose answer differs from another: its outcome and its version, what it has, and what differs. */
function noticing(answer: Answer, other: Answer | undefined): Expectation {
  const whole = expectationOf(answer);
  const differs = other === undefined ? [] : compare(whole, other).map(({ part }) => part);
  const isTold = ([part, value]: [string, unknown]) =>
    ["outcome", "version", "reasons", "values", "missing"].includes(part) || differs.includes(part) || value === null;
  return Object.fromEntries(Object.entries(whole).filter(isTold)) as unknown as Expectation;
}

function* unchanged(request: Request): Generator<Request> {
  yield request;
}

function* withOneChange(request: Request, { tree, numbers }: RequestVariation): Generator<Request> {
  const { decision, as_of = "", facts = {} } = request as { decision: string; as_of?: string; facts?: object };
  const place = tree.at(`decisions/${decision}`, ["$defs", "facts"]);
  for (const changed of otherObjects(facts, place, { tree, numbers })) yield { ...request, facts: changed } as Request;
  for (const other of otherValues(as_of, [], [])) yield { ...request, as_of: other } as Request;
}

/** The object with one of its parts changed, or left out. */
function* otherObjects(object: object, place: SchemaPlace | undefined, known: RequestVariation): Generator<object> {
  const { tree, numbers } = known;
  for (const [key, value] of Object.entries(object)) {
    const { [key]: _, ...rest } = object as Record<string, unknown>;
    const inner = place && tree.find(place, [key]);
    const changes = isMapping(value)
      ? otherObjects(value, inner, known)
      : otherValues(value, wordsIn(value, inner, tree), numbers);
    for (const other of changes) yield { ...object, [key]: other };
    yield rest;
  }
}

function wordsIn(value: unknown, place: SchemaPlace | undefined, tree: SchemaTree): string[] {
  const at = Array.isArray(value) ? place && tree.find(place, ["0"]) : place;
  return at === undefined ? [] : tree.words(at);
}

function otherValues(value: unknown, words: readonly string[], numbers: readonly number[]): unknown[] {
  if (typeof value === "number") return [value - 1, value + 1, value * 2, value * 10, value * 100, 0, ...numbers];
  if (typeof value === "boolean") return [!value];
  if (Array.isArray(value)) {
    const fewer = value.map((_, index) => value.filter((_item, at) => at !== index));
    return [...fewer, ...words.filter((word) => !value.includes(word)).map((word) => [...value, word])];
  }
  if (typeof value !== "string") return [];
  if (isCivilDate(value)) return DAYS.flatMap((days) => [addDays(value, -days), addDays(value, days)]);
  return words.filter((word) => word !== value);
}
