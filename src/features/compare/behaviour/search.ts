import { Random } from "../../../core/base/random.ts";
import { type AnswerPiece, differenceOf, differingPieces, isGood, pieceName } from "./answer-pieces.ts";
import type { Replies } from "./asker.ts";
import { isOrderly, orderly, wordsOf } from "./ordinary-filling.ts";
import { type Filling, filledWith } from "./slots.ts";
import { spread } from "./values.ts";
import { type SearchContext, smallest, type Witness } from "./witness.ts";

/** Most pairs of values that are tried together, from the ordinary facts and from others. */
const MOST_PAIRS = { ordinary: 9_000, other: 400 } as const;

/** Most other ordinary facts that are started from: one for each word that a fact may be. */
const MOST_STARTS = 24;

/** Questions of chance, and how many slots they change. */
const BY_CHANCE = { questions: 2_000, slots: 5 } as const;

/** The most values of a run of neighbours with the same answer that are tried together with others. */
const KEPT_OF_RUN = 4;

/** As many questions are asked one after the other where there are no more. */
const MOST_EXHAUSTIVE = 20_000;

/** Finds the differences of one decision, each with a smallest question that shows it. */
export class Search {
  readonly #context: SearchContext;
  readonly #random: Random;
  readonly #found = new Map<string, Witness>();
  /** Pairs of outcomes, and pieces of answers, that a witness shows. */
  readonly #differences = new Set<string>();
  readonly #signs = new Set<string>();
  #isSilent = true;

  constructor(context: SearchContext, seed: number) {
    this.#context = context;
    this.#random = new Random(seed);
  }

  /** The smallest questions, those with the fewest facts first. */
  get witnesses(): Witness[] {
    return [...this.#found.values()];
  }

  /** Whether neither side had a rule for any question. */
  get isSilent(): boolean {
    return this.#isSilent;
  }

  /** Every combination of values. */
  exhaust(values: readonly (readonly unknown[])[]): void {
    const { ordinary } = this.#context;
    const visit = (filling: Filling, index: number): void => {
      const choices = values[index];
      if (choices === undefined) this.#note(filling);
      else for (const value of choices) visit(filledWith(filling, index, value), index + 1);
    };
    visit(ordinary, 0);
  }

  /** Each value alone, two together, from the ordinary facts and from those of another role, record or act; and chance. */
  explore(): void {
    const { ordinary } = this.#context;
    this.#note(ordinary);
    const values = this.#around(ordinary, this.#context.values, MOST_PAIRS.ordinary);
    for (const start of this.#starts({ ...this.#context, values })) {
      this.#note(start);
      this.#around(start, values, MOST_PAIRS.other);
    }
    for (let n = 0; n < BY_CHANCE.questions; n++) this.#note(this.#anyFilling(values));
    // Last come differences that only another day shows, because the other dates are relative to the day.
    const day = this.#context.values.length - 1;
    for (const value of this.#context.values[day] ?? []) this.#note(filledWith(ordinary, day, value));
  }

  /** Other facts in good order: one for each word that a fact may be, and where not both sides can be, one for each side. */
  *#starts(context: SearchContext): Generator<Filling> {
    const { ordinary } = context;
    const words = wordsOf(context, ordinary).slice(0, MOST_STARTS);
    const froms = [
      { from: ordinary },
      ...words.map(({ index, value }) => ({ from: filledWith(ordinary, index, value), pinned: index })),
    ];
    for (const { from, ...pinned } of froms) {
      const both = orderly(context, from, pinned);
      yield both;
      if (isOrderly(context, both)) continue;
      yield orderly(context, from, { ...pinned, favoured: 0 });
      yield orderly(context, from, { ...pinned, favoured: 1 });
    }
  }

  /** Tells which values are worth a try together with others. */
  #around(start: Filling, values: readonly (readonly unknown[])[], mostPairs: number): unknown[][] {
    const before = essenceOf(this.#context.asker.ask(start));
    const kept = values.map((choices, index) => {
      if (index === values.length - 1) return [];
      const tried = choices.map((value) => ({
        index,
        value,
        essence: essenceOf(this.#note(filledWith(start, index, value))),
      }));
      return runsOf(tried.filter(({ essence }) => essence !== undefined)).flatMap((run) => spread(run, KEPT_OF_RUN));
    });
    const pairs = kept.flatMap((ones, at) =>
      ones.flatMap((one) => kept.slice(at + 1).flatMap((others) => others.map((other) => [one, other] as const))),
    );
    // First the pairs in which each value changes an answer alone.
    const chosen = [true, false].flatMap((isBoth) => {
      const changing = pairs.filter((pair) => pair.every(({ essence }) => essence !== before) === isBoth);
      return this.#random.some(changing, mostPairs / 2);
    });
    for (const [one, other] of chosen)
      this.#note(filledWith(filledWith(start, one.index, one.value), other.index, other.value));
    return kept.map((ones, index) => [...ones.map(({ value }) => value), start[index]]);
  }

  #anyFilling(values: readonly (readonly unknown[])[]): Filling {
    const { ordinary } = this.#context;
    const count = 1 + this.#random.below(BY_CHANCE.slots);
    let filling = ordinary;
    for (let n = 0; n < count; n++) {
      const index = this.#random.below(values.length - 1);
      const choices = values[index] as unknown[];
      if (choices.length > 0) filling = filledWith(filling, index, this.#random.pick(choices));
    }
    return filling;
  }

  /** Asks, and keeps a smallest question for each difference that is new. Tells what was answered. */
  #note(filling: Filling): Replies | undefined {
    const { asker, kind } = this.#context;
    const answers = asker.ask(filling);
    if (answers === undefined) return undefined;
    if (answers.some(({ outcome }) => outcome !== "not_regulated")) this.#isSilent = false;
    const difference = differenceOf(answers, kind);
    if (difference !== undefined) {
      const signs = differingPieces(answers);
      // Where neither side is at ease: pieces that were all seen, with outcomes that were seen, are nothing new.
      const isKnown =
        !answers.some(({ outcome }) => isGood(outcome)) &&
        this.#differences.has(difference) &&
        signs.every((sign) => this.#signs.has(pieceName(sign)));
      if (!isKnown) for (const sign of signs.length === 0 ? [undefined] : signs) this.#keep(filling, difference, sign);
    }
    return answers;
  }

  #keep(filling: Filling, difference: string, sign: AnswerPiece | undefined): void {
    const key = `${difference} ${sign === undefined ? "" : pieceName(sign)}`;
    if (this.#found.has(key)) return;
    const witness = smallest(filling, difference, sign, this.#context);
    this.#found.set(key, witness);
    this.#differences.add(difference);
    for (const one of differingPieces(witness.answers)) this.#signs.add(pieceName(one));
  }
}

interface Tried {
  readonly index: number;
  readonly value: unknown;
  readonly essence: string | undefined;
}

/** The parts of the answers that tell neighbours apart. */
function essenceOf(answers: Replies | undefined): string | undefined {
  if (answers === undefined) return undefined;
  return JSON.stringify(
    answers.map(({ outcome, reasons, missing, values }) => [
      outcome,
      reasons,
      missing,
      (values as { rule?: string }).rule,
    ]),
  );
}

/** Neighbours with the same answer. A value that is left out or null stands by itself. */
function runsOf(tried: readonly Tried[]): Tried[][] {
  const runs: Tried[][] = [];
  for (const one of tried) {
    const last = runs.at(-1)?.at(-1);
    const isLike = last !== undefined && last.essence === one.essence && (last.value ?? null) !== null;
    if (isLike) runs.at(-1)?.push(one);
    else runs.push([one]);
  }
  return runs;
}

/** How many combinations of values there are, if few enough to try them all. */
export function combinations(values: readonly (readonly unknown[])[]): number | undefined {
  const count = values.reduce((product, choices) => product * choices.length, 1);
  return count <= MOST_EXHAUSTIVE ? count : undefined;
}
