import type { Request } from "../../../../src/core/engine/answer.ts";
import type { DecisionKind } from "../../../../src/core/schema/schemas.ts";
import {
  type AnswerPiece,
  differenceOf,
  differingPieces,
  isGood,
  isSilence,
  pieceName,
} from "../../../../src/features/compare/behaviour/answer-pieces.ts";
import { answersTo, type Replies, type Respondent } from "../../../../src/features/compare/behaviour/asker.ts";
import type { Comparison } from "../../../../src/features/compare/behaviour/compare.ts";
import type {
  DecisionDifferences,
  Difference,
  MatteringFact,
} from "../../../../src/features/compare/behaviour/differences.ts";
import { sameValue } from "../../../../src/features/compare/behaviour/slots.ts";
import { comparisonOf } from "../../../../src/node/compare/diff-behaviour.ts";
import { readRegulations } from "../../../../src/node/regulations/read-regulations.ts";

export const regulations = readRegulations();

/** Two regulations in force, as of 21 November 2026. */
export async function compared(a: string, b: string, seed = 1): Promise<Comparison> {
  const where = { day: "2026-11-21", cwd: process.cwd() };
  return (await comparisonOf([a, b], regulations, where, seed)).comparison;
}

type Asked = Omit<Request, "jurisdiction">;
type Tree = Record<string, unknown>;

/** The value at a path of facts, or of the day asked about. */
export function valueIn({ as_of, facts }: Asked, fact: string): unknown {
  if (fact === "as_of") return as_of;
  return fact.split(".").reduce<unknown>((tree, key) => (tree as Tree | undefined)?.[key], facts);
}

/** A request with another value of a fact; `undefined` leaves it out. */
function withFact(request: Asked, fact: string, value: unknown): Asked {
  if (fact === "as_of") return { ...request, as_of: value as string };
  const facts = structuredClone(request.facts) as Tree;
  const path = fact.split(".");
  const last = path.pop() as string;
  const group = path.reduce<Tree>((tree, key) => {
    tree[key] ??= {};
    return tree[key] as Tree;
  }, facts);
  if (value === undefined) delete group[last];
  else group[last] = value;
  return { ...request, facts };
}

/**
 * What is wrong with found differences: answers that are not given again, bad answers without a clause, facts without
 * which, or with which as they ordinarily are, the difference is still there.
 */
export function faultsIn(
  { kind, ordinary, differences }: DecisionDifferences,
  sides: readonly [Respondent, Respondent],
): string[] {
  return differences.flatMap((difference) => {
    const { request, answers, clauses } = difference;
    const told = JSON.stringify(request.facts);
    const again = answersTo(request, sides);
    const faults = sameValue(again, answers) ? [] : [`answered otherwise: ${told}`];
    answers.forEach(({ outcome }, side) => {
      if (isDecidedBadly(outcome) && clauses[side as 0 | 1].length === 0) faults.push(`no clause: ${told}`);
    });
    const surplus = surplusFact(difference, kind, (fact) => valueIn(ordinary, fact), sides);
    return surplus === undefined ? faults : [...faults, `${surplus} does not matter: ${told}`];
  });
}

function isDecidedBadly(outcome: string): boolean {
  return (
    !isGood(outcome) && !isSilence(outcome) && !["indeterminate", "required", "listed", "in_force"].includes(outcome)
  );
}

/** A fact that could be left out or be ordinary, whichever piece of the answers the difference is told for. */
function surplusFact(
  { facts, request, answers }: Difference,
  kind: DecisionKind,
  ordinary: (fact: string) => unknown,
  sides: readonly [Respondent, Respondent],
): string | undefined {
  const before = differenceOf(answers, kind);
  const stillShows = (changed: Asked, sign: AnswerPiece | undefined): boolean => {
    const after = answersTo(changed, sides);
    if (after === undefined || differenceOf(after, kind) !== before) return false;
    return sign === undefined || differingPieces(after).some((one) => pieceName(one) === pieceName(sign));
  };
  const changesOf = ({ fact, value }: MatteringFact): Asked[] =>
    [undefined, ordinary(fact)]
      .filter((other) => !sameValue(other, value) && !(fact === "as_of" && other === undefined))
      .map((other) => withFact(request, fact, other));
  const signs = differingPieces(answers);
  const surplus = (signs.length === 0 ? [undefined] : signs).map((sign) =>
    facts.find((fact) => changesOf(fact).some((changed) => stillShows(changed, sign))),
  );
  // Of several pieces one is enough that needs every fact.
  return surplus.some((fact) => fact === undefined) ? undefined : surplus[0]?.fact;
}

/** A piece of an answer, whatever phase the duty is in. */
export function stem(sign: AnswerPiece): string {
  return pieceName({ ...sign, code: sign.code.replace(/_(due|overdue|late|missed|possible)$/, "") });
}

/** The pieces in which answers differ, as stems. */
export function stemsOf(answers: Replies): string[] {
  return differingPieces(answers).map(stem);
}
