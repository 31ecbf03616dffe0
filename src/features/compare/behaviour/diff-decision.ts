import type { DecisionName } from "../../../core/schema/decisions.ts";
import type { SchemaTree } from "../../../core/schema/schema-tree.ts";
import type { DecisionKind } from "../../../core/schema/schemas.ts";
import { differingPieces } from "./answer-pieces.ts";
import { Asker, answersTo, type Respondent } from "./asker.ts";
import { type ClauseSources, clausesOfSides } from "./clauses.ts";
import { countRuns, MOST_COUNTED } from "./counts.ts";
import type { DecisionDifferences, Difference, MatteringFact, Uncited } from "./differences.ts";
import { withoutExplained } from "./explained.ts";
import { MOST_VALUES, mostOrdinaryFirst, ordinaryFilling } from "./ordinary-filling.ts";
import { combinations, Search } from "./search.ts";
import { AS_OF, type Filling, filledWith, Question, type Slot, sameValue } from "./slots.ts";
import type { Thresholds } from "./thresholds.ts";
import { valuesOfSlot } from "./values.ts";
import { isDifference, type SearchContext, type Witness } from "./witness.ts";

/** The input of a comparison. */
export interface Compared {
  readonly sides: readonly [Respondent, Respondent];
  readonly tree: SchemaTree;
  readonly thresholds: Thresholds;
  /** The day asked about; for decisions that take an instant, nine in the morning of it. */
  readonly day: string;
  /** Whether both sides are in force on a day. */
  readonly isInForce: (day: string) => boolean;
  /** The seed of what is tried by chance. */
  readonly seed: number;
}

/** Searches for the differences of one decision; the same for the same seed. */
export function diffDecision(
  decision: DecisionName,
  { kind, isInstant, law }: { kind: DecisionKind; isInstant: boolean; law: ClauseSources },
  { sides, tree, thresholds, day, isInForce, seed }: Compared,
): DecisionDifferences {
  const question = new Question(tree, decision);
  const asker = new Asker(question, sides);
  const as_of = isInstant ? `${day}T09:00:00+08:00` : day;
  const named = new Set<string>();
  const context = { tree, thresholds, as_of, named, isInForce };
  const counted = kind === "quantity" ? countedSlot(question.slots) : undefined;
  const valuesNow = () =>
    question.slots.map((slot, index) => (index === counted ? MOST_COUNTED : valuesOfSlot(slot, context)));
  let values = valuesNow();
  const plain = question.slots.map(({ optional, name }, index) => {
    if (name === AS_OF) return as_of;
    return optional ? undefined : mostOrdinaryFirst(values[index] as unknown[], day)[0];
  });
  let ordinary = ordinaryFilling({ question, tree, asker, kind, values }, plain);
  // A day that an answer names may be the limit of another fact.
  for (const name of daysNamed(asker, ordinary, values)) named.add(name);
  values = valuesNow();
  ordinary = ordinaryFilling({ question, tree, asker, kind, values }, ordinary);
  const searched: SearchContext = { question, tree, asker, kind, ordinary, values };
  const search = new Search(searched, seed);
  const all = allQuestions(question.slots, values, ordinary, counted);
  if (all === undefined) search.explore();
  else search.exhaust(all);
  const tried = all === undefined ? asker.tried : (combinations(all) as number);
  const witnesses = withoutExplained(search.witnesses, searched);
  const found = witnesses.map((witness) => differenceFrom(witness, searched, sides));
  return {
    decision,
    kind,
    silent: search.isSilent,
    exhaustive: all !== undefined,
    tried,
    ordinary: question.request(ordinary),
    // The hinges come last, in JSON too.
    differences: found.map(({ hinges, ...difference }) => ({
      ...difference,
      clauses: clausesOfSides(difference, law, found),
      ...(hinges === undefined ? {} : { hinges }),
    })),
    ...(counted === undefined || search.isSilent ? {} : { counts: countRuns(asker, ordinary, counted) }),
  };
}

/** The count that a quantity follows from. */
function countedSlot(slots: readonly Slot[]): number {
  return slots.findIndex(({ optional, either }) => !optional && either.some(({ schema }) => schema.type === "integer"));
}

/** The values of each slot where these are all that there are: words, yes or no, a count up to the most that is counted. */
function allQuestions(
  slots: readonly Slot[],
  values: readonly (readonly unknown[])[],
  ordinary: Filling,
  counted: number | undefined,
): readonly (readonly unknown[])[] | undefined {
  const hasFewValues = ({ either }: Slot) =>
    either.every(
      ({ schema }) =>
        schema.enum !== undefined || schema.type === "boolean" || schema.type === "null" || isEither(schema.type),
    );
  const all = slots.map((slot, index) => {
    if (slot.path.length === 0) return [ordinary[index]];
    // How many rows were checked does not change how many are due.
    if (counted !== undefined) return index === counted ? values[index] : [undefined];
    return hasFewValues(slot) ? values[index] : undefined;
  });
  if (all.some((choices) => choices === undefined)) return undefined;
  const complete = all as (readonly unknown[])[];
  return combinations(complete) === undefined ? undefined : complete;
}

function isEither(type: unknown): boolean {
  return Array.isArray(type) && type.every((one) => one === "boolean" || one === "null");
}

/** The days in the answers to the ordinary question with each of its values changed. */
function daysNamed(asker: Asker, ordinary: Filling, values: readonly (readonly unknown[])[]): Set<string> {
  const named = new Set<string>();
  values.forEach((choices, index) => {
    for (const value of choices.slice(0, MOST_VALUES)) {
      for (const answer of asker.ask(filledWith(ordinary, index, value)) ?? []) {
        for (const one of Object.values(answer.values)) if (typeof one === "string" && DATE.test(one)) named.add(one);
      }
      if (named.size > MOST_NAMED) return;
    }
  });
  return named;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const MOST_NAMED = 40;

function differenceFrom(witness: Witness, searched: SearchContext, sides: Compared["sides"]): Uncited {
  const { question } = searched;
  const { filling, slots } = witness;
  const facts = slots.map((index): MatteringFact => {
    const slot = question.slots[index] as Slot;
    const others = wordsInPlace(witness, index, searched);
    return {
      fact: slot.name,
      ...(filling[index] === undefined ? {} : { value: filling[index] }),
      ...withoutSome(filling[index], searched.ordinary[index]),
      ...(others.length === 0 ? {} : { others }),
    };
  });
  const request = question.request(filling);
  const hinges = slots.length > 0 ? [] : hingesOf(witness, searched);
  return {
    facts,
    request,
    answers: answersTo(request, sides) as Difference["answers"],
    ...(hinges.length === 0 ? {} : { hinges }),
  };
}

function withoutSome(value: unknown, ordinary: unknown): Pick<MatteringFact, "without"> {
  if (!Array.isArray(value) || !Array.isArray(ordinary) || value.length === 0) return {};
  if (value.some((item) => !ordinary.includes(item))) return {};
  return { without: ordinary.filter((item) => !value.includes(item)) };
}

/**
 * The facts of the ordinary question that the difference depends on: another value of one of them makes it disappear.
 */
function hingesOf({ filling, difference, sign }: Witness, searched: SearchContext): MatteringFact[] {
  return searched.question.slots.flatMap(({ name }, index) => {
    const others = (searched.values[index] as unknown[]).filter((value) => !sameValue(value, filling[index]));
    const ends = others.some((value) => {
      const changed = filledWith(filling, index, value);
      const replies = searched.asker.ask(changed);
      if (replies === undefined) return false;
      if (sign === undefined) return !isDifference(changed, difference, sign, searched);
      return !differingPieces(replies).some(({ side, code }) => side === sign.side && code === sign.code);
    });
    if (!ends || name === AS_OF) return [];
    return [{ fact: name, ...(filling[index] === undefined ? {} : { value: filling[index] }) }];
  });
}

/** The other words of a fact with which the difference is the same. */
function wordsInPlace({ filling, difference, sign }: Witness, index: number, searched: SearchContext): unknown[] {
  const { question, values, ordinary } = searched;
  const words = question.slots[index]?.either.flatMap(({ schema }) => schema.enum ?? []) ?? [];
  return (values[index] as unknown[]).filter(
    (value) =>
      words.includes(value) &&
      value !== filling[index] &&
      value !== ordinary[index] &&
      isDifference(filledWith(filling, index, value), difference, sign, searched),
  );
}
