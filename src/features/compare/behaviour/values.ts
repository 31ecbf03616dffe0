import { isInstant, taipeiDay } from "../../../core/calendar/civil-date.ts";
import { ANY_TEXT, type ValueSource, valuesOf } from "../../../core/facts/fact-values.ts";
import type { SchemaPlace, SchemaTree } from "../../../core/schema/schema-tree.ts";
import { daysAround, instantsBefore, monthsBefore, periodsAround } from "./days.ts";
import { AS_OF, type Slot, sameValue } from "./slots.ts";
import type { Thresholds } from "./thresholds.ts";

/** Two names, each of another person. */
const NAMES = ["A", "B"] as const;

/** No more combinations of the members of one object are tried. */
const MOST_OBJECTS = 60;

/** Nobody checks somebody for longer. */
const LONGEST_RUN = 12;

/** The sources of the values of slots. */
export interface ValueContext {
  readonly tree: SchemaTree;
  readonly thresholds: Thresholds;
  /** The day or instant asked about, unless it is what differs. */
  readonly as_of: string;
  /** Days that answers have named. */
  readonly named: ReadonlySet<string>;
  /** Days on which both sides are in force. */
  readonly isInForce: (day: string) => boolean;
}

/**
 * Every value of a slot at which an answer may change. Neighbours in the list are alike; `undefined` means left out.
 */
export function valuesOfSlot(slot: Slot, context: ValueContext): unknown[] {
  if (slot.name === AS_OF) return daysAsked(context);
  // A text that may be null is a statement, and any text will do.
  const isStatement = slot.either.some(({ schema }) => schema.type === "null");
  const told = slot.either.flatMap((place) => valuesOf(place, limitValues(context, isStatement)));
  const nothing = [...(slot.optional ? [undefined] : []), ...told.filter((value) => value === null)];
  const values = [...nothing, ...told.filter((value) => value !== null)];
  return values.filter((value, index) => values.findIndex((one) => sameValue(one, value)) === index);
}

// Days on which one side is not yet in force differ by that alone. That is one difference, not one for each decision.
function daysAsked({ as_of, thresholds, named, isInForce }: ValueContext): string[] {
  const day = taipeiDay(as_of);
  const days = daysAround(day, { ...thresholds, months: [], days: [] }, named).filter(isInForce);
  return isInstant(as_of) ? [as_of, ...instantsBefore(as_of, thresholds)] : [...new Set([...days, as_of])].sort();
}

/** Every value at which an answer may change, of each kind of fact. */
function limitValues(context: ValueContext, isStatement = false): ValueSource {
  const { as_of, thresholds, named } = context;
  const day = taipeiDay(as_of);
  return {
    booleans: [true, false],
    numbers: ({ type, minimum = 0 }) => {
      const steps = type === "integer" ? [-1, 0, 1] : [-1, -0.5, 0, 0.5, 1];
      const all = [0, 1, ...thresholds.numbers].flatMap((limit) => steps.map((step) => limit + step));
      return [...new Set(all)].filter((number) => number >= minimum).sort((a, b) => a - b);
    },
    texts: ({ examples = [] }) =>
      isStatement ? [ANY_TEXT] : [...NAMES, ...(examples as readonly string[]), ...thresholds.words],
    formatted: (format) => {
      switch (format) {
        case "year":
          return years(day, thresholds);
        case "instant":
          return instantsBefore(as_of, thresholds);
        case "half":
        case "month":
          return [day, ...thresholds.firstDays].flatMap((one) => periodsAround(one, format)).sort();
        default:
          return daysAround(day, thresholds, named);
      }
    },
    lists: ({ file, schema }) => lists({ file, schema: schema.items ?? {} }, context),
    objects: (place) => objects(place, context),
  };
}

function years(day: string, { firstDays }: Thresholds): number[] {
  const around = [day, ...firstDays].flatMap((one) => [-2, -1, 0, 1].map((step) => Number(one.slice(0, 4)) + step));
  return [...new Set(around)].sort((a, b) => a - b);
}

function lists(items: SchemaPlace, context: ValueContext): unknown[] {
  const { schema, file } = context.tree.resolved(items);
  if (schema.properties !== undefined) return [[], ...listsOfObjects({ schema, file }, context)];
  const words: readonly unknown[] = schema.enum ?? [...NAMES, ...context.thresholds.words];
  const asked = context.thresholds.lists.map((list) => list.filter((item) => schema.enum?.includes(item) ?? true));
  const all = schema.enum === undefined ? [] : [words, ...words.map((_, index) => words.toSpliced(index, 1))];
  const pairs = schema.enum === undefined ? [[...NAMES]] : [];
  const strange = schema.enum === undefined ? asked.map((list) => [...list, NAMES[0]]) : [];
  return [...words.map((word) => [word]), [], ...pairs, ...asked, ...strange, ...all];
}

function listsOfObjects(items: SchemaPlace, context: ValueContext): unknown[][] {
  const month = Object.entries(items.schema.properties ?? {}).find(([, inner]) => inner.format === "month")?.[0];
  if (month === undefined) return objects(items, context).map((object) => [object]);
  // A history matters by how many months follow each other, and whether one is missing.
  const asked = taipeiDay(context.as_of).slice(0, 7);
  const alike = objects(items, context, { [month]: asked });
  const counts = [...new Set([1, 2, ...context.thresholds.numbers.flatMap((n) => [n - 1, n, n + 1])])];
  return counts
    .filter((count) => count >= 1 && count <= LONGEST_RUN)
    .sort((a, b) => a - b)
    .flatMap((count) => alike.map((object) => monthsBefore(asked, count).map((name) => ({ ...object, [month]: name }))))
    .flatMap((run) => [run, run.slice(0, -1)])
    .filter((run) => run.length > 0);
}

/** Objects with all that they must have: each combination of the values of their members. */
function objects(
  { file, schema: { properties = {}, required = [] } }: SchemaPlace,
  context: ValueContext,
  fixed: Readonly<Record<string, unknown>> = {},
): Record<string, unknown>[] {
  // Texts of a member are names of people.
  const members = { ...limitValues(context), texts: () => NAMES };
  let found: Record<string, unknown>[] = [{}];
  for (const name of required) {
    const either = context.tree.alternatives({ file, schema: properties[name] ?? {} });
    const values = name in fixed ? [fixed[name]] : either.flatMap((place) => valuesOf(place, members));
    const few = values.length * found.length <= MOST_OBJECTS ? values : spread(values, MOST_OBJECTS / found.length);
    found = found.flatMap((object) => few.map((value) => ({ ...object, [name]: value })));
  }
  return found;
}

/** Some of a list, from all over it. */
export function spread<T>(list: readonly T[], count: number): T[] {
  const wanted = Math.max(2, Math.floor(count));
  if (list.length <= wanted) return [...list];
  return Array.from({ length: wanted }, (_, n) => list[Math.floor((n * (list.length - 1)) / (wanted - 1))] as T);
}
