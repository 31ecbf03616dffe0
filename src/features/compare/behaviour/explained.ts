import { type AnswerPiece, differingPieces, isSilence, pieceName } from "./answer-pieces.ts";
import { type Question, sameValue } from "./slots.ts";
import type { SearchContext, Witness } from "./witness.ts";

/**
 * The witnesses that show something new, the smallest first. Each question is kept once, and only if smaller questions
 * within it do not already show all of its pieces.
 */
export function withoutExplained(
  witnesses: readonly Witness[],
  { question, asker, ordinary }: SearchContext,
): Witness[] {
  const distinct = witnesses.filter(
    (one, index) =>
      witnesses.findIndex((other) => question.differing(one.filling, other.filling).length === 0) === index,
  );
  const bySize = distinct
    .map((witness, index) => ({ witness, index }))
    .sort(
      (a, b) =>
        a.witness.slots.length - b.witness.slots.length || compareSlots(a.witness, b.witness) || a.index - b.index,
    )
    .map(({ witness }) => witness);
  const atOrdinary = asker.ask(ordinary);
  const before = atOrdinary === undefined ? [] : differingPieces(atOrdinary);
  const kept: Witness[] = [];
  for (const witness of bySize) {
    // An undecided answer does not explain a decided one.
    const within = kept.filter((other) => isWithin(other, witness) && (isDecided(other) || !isDecided(witness)));
    const told = [...before, ...within.flatMap(({ answers }) => differingPieces(answers))];
    if (within.length === 0 || !isTold(ownSigns(witness, question), told)) kept.push(witness);
  }
  return kept;
}

/** The pieces but for facts that are only not told: where one is not, any difference of the decided side shows beside it. */
function ownSigns({ filling, answers, slots }: Witness, question: Question): AnswerPiece[] {
  const untold = slots.filter((index) => filling[index] === undefined).map((index) => question.slots[index]?.name);
  const signs = differingPieces(answers);
  const own = signs.filter(({ code }) => !untold.some((fact) => code === JSON.stringify({ fact })));
  return own.length === 0 ? signs : own;
}

/** Whether every sign was told, if only of another clause, and one of them just so. */
function isTold(signs: readonly AnswerPiece[], told: readonly AnswerPiece[]): boolean {
  const names = new Set(told.map(pieceName));
  const codes = new Set(told.map(({ side, code }) => `${side} ${code}`));
  // A side that is silent anyway is no more silent for another reason.
  if (signs.every(({ side, code }) => isSilence(code) && told.some((one) => one.side === side && isSilence(one.code))))
    return true;
  const isExact = signs.length === 0 || signs.some((sign) => names.has(pieceName(sign)));
  return isExact && signs.every(({ side, code }) => codes.has(`${side} ${code}`));
}

function isDecided({ answers }: Witness): boolean {
  return answers.every(({ outcome }) => outcome !== "indeterminate");
}

function isWithin(small: Witness, large: Witness): boolean {
  return (
    small.slots.length < large.slots.length &&
    small.slots.every((index) => sameValue(small.filling[index], large.filling[index]))
  );
}

function compareSlots(one: Witness, other: Witness): number {
  const at = one.slots.findIndex((slot, place) => slot !== other.slots[place]);
  return at === -1 ? 0 : (one.slots[at] as number) - (other.slots[at] ?? -1);
}
