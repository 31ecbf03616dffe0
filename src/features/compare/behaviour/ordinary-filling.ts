import { taipeiDay } from "../../../core/calendar/civil-date.ts";
import { FIRST_YEAR, LAST_YEAR } from "../../../core/calendar/tables.ts";
import type { Missing } from "../../../core/engine/answer.ts";
import { differenceOf, isSilence } from "./answer-pieces.ts";
import type { Replies, Reply } from "./asker.ts";
import { type Filling, filledWith, type Slot, sameValue } from "./slots.ts";
import type { SearchContext } from "./witness.ts";

/**
 * Values in the order in which they are tried as ordinary: none first, then dates near the day asked about, the past
 * first.
 */
export function mostOrdinaryFirst(values: readonly unknown[], day: string): unknown[] {
  const distance = (value: unknown) => {
    const start = firstDayOf(value);
    if (start === undefined) return 0;
    const apart = Date.parse(day) - Date.parse(start);
    return apart >= 0 ? apart : 1000 - apart;
  };
  return values
    .map((value) => ({ value, far: distance(value) }))
    .sort((a, b) => a.far - b.far)
    .map(({ value }) => value);
}

/** The first day of a date, month, half-year or year. */
function firstDayOf(value: unknown): string | undefined {
  if (typeof value === "number") return value >= FIRST_YEAR && value <= LAST_YEAR ? `${value}-01-01` : undefined;
  if (typeof value !== "string") return undefined;
  if (/^\d{4}-\d{2}-\d{2}/.test(value)) return value;
  if (/^\d{4}-\d{2}$/.test(value)) return `${value}-01`;
  const [, year, half] = /^(\d{4})-H([12])$/.exec(value) ?? [];
  return year === undefined ? undefined : `${year}-${half === "1" ? "01" : "07"}-01`;
}

/** Many numbers in a row are of no use in finding what is ordinary. */
export const MOST_VALUES = 300;

/** The most rounds over all slots. More bring no improvement. */
const MOST_ROUNDS = 5;

/** How good an outcome is as what is ordinary; a regulation that is silent shows nothing. */
const WORTH: Readonly<Record<string, number>> = {
  permit: 9,
  compliant: 9,
  not_due: 9,
  // A duty that was fulfilled shows more than one that does not arise.
  fulfilled: 10,
  required: 9,
  in_force: 9,
  listed: 9,
  may_act: 6,
  due: 6,
  fulfilled_late: 5,
  deny: 3,
  violation: 3,
  overdue: 3,
  indeterminate: 3,
};

/** Outcomes whose reasons and gaps are to become fewer. */
const OPEN: ReadonlySet<string> = new Set(["deny", "violation", "overdue", "indeterminate", "due", "fulfilled_late"]);

const BAD: ReadonlySet<string> = new Set(["deny", "violation", "overdue", "indeterminate"]);

/**
 * The facts that differences are described against. With them everything is in order on both sides, as far as changing
 * one fact after the other can achieve that. If one side is silent on the decision, both are to be silent.
 *
 * @param plain where to start; its words are kept if that can be
 */
export function ordinaryFilling(context: Omit<SearchContext, "ordinary">, plain: Filling): Filling {
  const score = scoreOf(context);
  const first = orderly(context, plain);
  if (score(first) >= ALIKE.answering) return first;
  const others = wordsOf(context, plain).map(({ index, value }) =>
    orderly(context, filledWith(plain, index, value), { pinned: index }),
  );
  return [first, ...others].reduce((best, one) => (score(one) > score(best) ? one : best));
}

/** Whether with these facts everything is in order on both sides, or both are silent. */
export function isOrderly(context: Omit<SearchContext, "ordinary">, filling: Filling): boolean {
  return scoreOf(context)(filling) >= ALIKE.answering;
}

const ALIKE = { answering: 1000, silent: 500 } as const;

function scoreOf(context: Omit<SearchContext, "ordinary">): (filling: Filling) => number {
  return (filling) => {
    const answers = context.asker.ask(filling);
    return answers === undefined ? Number.NEGATIVE_INFINITY : worth(answers) + likeness(answers, context);
  };
}

function likeness(answers: Replies, { kind }: Pick<SearchContext, "kind">): number {
  if (differenceOf(answers, kind) !== undefined || answers.some(({ outcome }) => BAD.has(outcome))) return 0;
  return answers.some(({ outcome }) => isSilence(outcome)) ? ALIKE.silent : ALIKE.answering;
}

/**
 * Puts in order what can be, from a start.
 *
 * @param pinned a slot that keeps its value
 * @param favoured the side that matters most, if not both alike
 */
export function orderly(
  context: Omit<SearchContext, "ordinary">,
  from: Filling,
  { pinned, favoured }: { pinned?: number; favoured?: 0 | 1 } = {},
): Filling {
  const climber = new Climber(context, from.at(-1) as string, pinned);
  const score: Score = favoured === undefined ? worth : (answers) => worth(answers) + 1000 * worthOf(answers[favoured]);
  // First what is only not told yet, then what is no other question, then all. Telling more is no worse: a step that
  // was done may only show the next.
  const told = climber.climb(from, score, { bonus: true, may: (slot) => slot.optional });
  const near = climber.climb(told, score, { bonus: true, may: (slot) => !isWord(slot) });
  const best = climber.withoutSuperfluous(climber.climb(near, score, { bonus: true, may: () => true }), score);
  if (favoured !== undefined) return best;
  const alike = climber.climb(best, (answers) => worth(answers) + likeness(answers, context), { may: () => true });
  const reached = context.asker.ask(alike);
  return reached !== undefined && likeness(reached, context) > 0 ? alike : best;
}

/** The words that a fact may be besides what it is. */
export function wordsOf(
  { question, tree, values }: Omit<SearchContext, "ordinary">,
  filling: Filling,
): { index: number; value: unknown }[] {
  return question.slots.flatMap(({ either, optional }, index) => {
    const mayBeWords = either.some(({ schema, file }) => {
      const items = schema.items === undefined ? undefined : tree.resolved({ file, schema: schema.items }).schema;
      // One word of an optional list alone is no other question.
      return schema.enum !== undefined || (!optional && items?.enum !== undefined);
    });
    const words = (values[index] as unknown[]).filter(
      (value) =>
        value !== undefined &&
        value !== null &&
        !sameValue(value, filling[index]) &&
        (!Array.isArray(value) || value.length === 1),
    );
    return mayBeWords ? words.map((value) => ({ index, value })) : [];
  });
}

/** Whether a slot holds one of a few words. */
function isWord({ either }: Slot): boolean {
  return either.some(({ schema }) => schema.enum !== undefined);
}

type Score = (answers: Replies) => number;

/** Changes one fact after the other for the better. */
class Climber {
  readonly #context: Omit<SearchContext, "ordinary">;
  readonly #values: readonly (readonly unknown[])[];
  readonly #pinned: number | undefined;

  constructor(context: Omit<SearchContext, "ordinary">, as_of: string, pinned: number | undefined) {
    this.#context = context;
    this.#values = context.values.map((values) => mostOrdinaryFirst(values.slice(0, MOST_VALUES), taipeiDay(as_of)));
    this.#pinned = pinned;
  }

  climb(
    from: Filling,
    score: Score,
    { may, bonus = false }: { may: (slot: Slot) => boolean; bonus?: boolean },
  ): Filling {
    const total = (filling: Filling) => this.#score(filling, score) + (bonus ? toldIn(filling) / 1000 : 0);
    let best = from;
    let reached = total(best);
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const before = best;
      for (const index of this.#neededFirst(best)) {
        if (!may(this.#context.question.slots[index] as Slot)) continue;
        const changed = (this.#values[index] as unknown[]).map((value) => filledWith(best, index, value));
        for (const one of changed) {
          const now = total(one);
          if (now > reached) [best, reached] = [one, now];
        }
      }
      if (best === before) break;
    }
    return best;
  }

  /** Without the facts that make nothing better. */
  withoutSuperfluous(filling: Filling, score: Score): Filling {
    let best = filling;
    for (const index of this.#slots().toReversed()) {
      const { optional } = this.#context.question.slots[index] as Slot;
      const none = optional ? filledWith(best, index, undefined) : best;
      if (this.#score(none, score) >= this.#score(best, score)) best = none;
    }
    return best;
  }

  #score(filling: Filling, score: Score): number {
    const answers = this.#context.asker.ask(filling);
    return answers === undefined ? Number.NEGATIVE_INFINITY : score(answers);
  }

  // The day asked about is the one that was asked for.
  #slots(): number[] {
    return [...this.#values.keys()].slice(0, -1).filter((index) => index !== this.#pinned);
  }

  #neededFirst(filling: Filling): number[] {
    const { asker, question } = this.#context;
    const missing = new Set(asker.ask(filling)?.flatMap((answer) => answer.missing.flatMap(nameOf)));
    const isNeeded = (index: number) => missing.has(question.slots[index]?.name as string);
    const slots = this.#slots();
    return [...slots.filter(isNeeded), ...slots.filter((index) => !isNeeded(index))];
  }
}

function toldIn(filling: Filling): number {
  return filling.filter((value) => value !== undefined && value !== null).length;
}

function nameOf(missing: Missing): string[] {
  return "fact" in missing ? [missing.fact] : [];
}

function worth(answers: Replies): number {
  return worthOf(answers[0]) + worthOf(answers[1]);
}

function worthOf({ outcome, reasons, missing }: Reply): number {
  return 20 * (WORTH[outcome] ?? 0) - (OPEN.has(outcome) ? reasons.length + missing.length : 0);
}
