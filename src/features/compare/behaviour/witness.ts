import type { SchemaTree } from "../../../core/schema/schema-tree.ts";
import type { DecisionKind } from "../../../core/schema/schemas.ts";
import { type AnswerPiece, differenceOf, differingPieces, pieceName } from "./answer-pieces.ts";
import type { Asker, Replies } from "./asker.ts";
import { type Filling, filledWith, type Question, sameValue } from "./slots.ts";

/** A smallest question on which both sides differ in one way. */
export interface Witness {
  readonly filling: Filling;
  readonly answers: Replies;
  /** The slots that matter: with the ordinary value in one of them, or without it, this difference is none. */
  readonly slots: readonly number[];
  /** How the answers differ, and the piece of an answer that this is the smallest question for, if there is any. */
  readonly difference: string;
  readonly sign: AnswerPiece | undefined;
}

/** The data that a search works with. */
export interface SearchContext {
  readonly question: Question;
  readonly tree: SchemaTree;
  readonly asker: Asker;
  readonly kind: DecisionKind;
  readonly ordinary: Filling;
  /** The values of each slot, neighbours next to each other. */
  readonly values: readonly (readonly unknown[])[];
}

/**
 * Removes from a question whatever does not matter to a difference, and moves the rest as near to the ordinary as
 * possible.
 */
export function smallest(
  filling: Filling,
  difference: string,
  sign: AnswerPiece | undefined,
  context: SearchContext,
): Witness {
  const { question, asker, ordinary, values } = context;
  const holds = (tried: Filling) => isDifference(tried, difference, sign, context);
  let current = filling;
  const improve = (next: Filling): boolean => {
    if (!holds(next)) return false;
    current = next;
    return true;
  };
  for (let again = true; again; ) {
    again = false;
    for (const index of question.differing(current, ordinary)) {
      if (improve(filledWith(current, index, ordinary[index]))) again = true;
    }
    for (const index of question.differing(current, ordinary)) {
      const isLeftOut = current[index] === undefined;
      if (!isLeftOut && question.slots[index]?.optional && improve(filledWith(current, index, undefined))) again = true;
      else if (
        !isLeftOut &&
        nearer(values[index] as unknown[], current[index], {
          ordinary: ordinary[index],
          as_of: ordinary.at(-1) as string,
        }).some((value) => improve(filledWith(current, index, value)))
      ) {
        again = true;
      }
    }
  }
  const answers = asker.ask(current) as Replies;
  return { filling: current, answers, slots: question.differing(current, ordinary), difference, sign };
}

/** Whether a question shows a difference. */
export function isDifference(
  filling: Filling,
  difference: string,
  sign: AnswerPiece | undefined,
  { asker, kind }: Pick<SearchContext, "asker" | "kind">,
): boolean {
  const answers = asker.ask(filling);
  if (answers === undefined || differenceOf(answers, kind) !== difference) return false;
  return sign === undefined || differingPieces(answers).some((one) => pieceName(one) === pieceName(sign));
}

/** The values that are nearer to the ordinary one than the present is, the nearest first. */
function nearer(values: readonly unknown[], present: unknown, from: DistanceOrigin): unknown[] {
  const place = values.findIndex((value) => sameValue(value, present));
  const now = distance(present, from);
  return values
    .map((value, index) => ({ value, index, far: distance(value, from) }))
    .filter(({ value }) => value !== undefined && !sameValue(value, from.ordinary))
    .filter(({ far, index }) => far < now || (far === now && index < place))
    .sort((a, b) => a.far - b.far || a.index - b.index)
    .map(({ value }) => value);
}

/** The origin of distances. If the ordinary value is none, dates are counted from the day asked about. */
interface DistanceOrigin {
  readonly ordinary: unknown;
  readonly as_of: string;
}

/** More than any two dates are apart, in milliseconds. */
const FAR = 1e14;

/** How far a value is from the ordinary one; words are all as far. */
function distance(value: unknown, { ordinary, as_of }: DistanceOrigin): number {
  if (typeof value === "number") return Math.abs(value - (typeof ordinary === "number" ? ordinary : 0));
  if (Array.isArray(value)) {
    return (
      FAR * listDistance(value, Array.isArray(ordinary) ? ordinary : []) +
      sum(value.map((item) => distance(item, { ordinary: undefined, as_of })))
    );
  }
  if (typeof value === "object" && value !== null) {
    return sum(Object.values(value).map((member) => distance(member, { ordinary: undefined, as_of })));
  }
  const [at, from] = [momentOf(value), momentOf(ordinary) ?? momentOf(as_of)];
  return at === undefined || from === undefined ? 0 : Math.abs(at - from);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function listDistance(one: readonly unknown[], other: readonly unknown[]): number {
  const [a, b] = [one, other].map((list) => list.map((item) => JSON.stringify(item))) as [string[], string[]];
  const only = (own: string[], than: string[]) => own.filter((item) => !than.includes(item)).length;
  return only(a, b) + only(b, a);
}

function momentOf(value: unknown): number | undefined {
  if (typeof value !== "string" || !/^\d{4}-\d{2}(-\d{2}|$)/.test(value)) return undefined;
  const moment = Date.parse(value);
  return Number.isNaN(moment) ? undefined : moment;
}
