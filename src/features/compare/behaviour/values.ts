import { isInstant, taipeiDay } from "../../../core/calendar/civil-date.ts";
import type { SchemaNode, SchemaPlace, SchemaTree } from "../../../core/schema/schema-tree.ts";
import { daysAround, instantsBefore, monthsBefore, periodsAround } from "./days.ts";
import { AS_OF, type Slot, sameValue } from "./slots.ts";
import type { Thresholds } from "./thresholds.ts";

/** Stands for a text that says something; two names, of which one is another person than the other. */
export const ANY_TEXT = "…";
const NAMES = ["A", "B"] as const;

/** No more combinations of the members of one object are tried. */
const MOST_OBJECTS = 60;

/** Nobody checks somebody for longer. */
const LONGEST_RUN = 12;

/** What the values of slots are made of. */
export interface Stock {
  readonly tree: SchemaTree;
  readonly thresholds: Thresholds;
  /** The day or instant asked about, where that is not what differs. */
  readonly as_of: string;
  /** Days that answers have named. */
  readonly named: ReadonlySet<string>;
  /** Days on which both sides are in force. */
  readonly isInForce: (day: string) => boolean;
}

/** Every value of a slot at which an answer may change, in an order in which neighbours are alike; `undefined` is left out. */
export function valuesOf(slot: Slot, stock: Stock): unknown[] {
  if (slot.name === AS_OF) return daysAsked(stock);
  // A text that may be none is a statement, of which any will do.
  const isStatement = slot.either.some(({ schema }) => schema.type === "null");
  const told = slot.either.flatMap((place) => valuesOfSchema(place, stock, isStatement));
  const nothing = [...(slot.optional ? [undefined] : []), ...told.filter((value) => value === null)];
  const values = [...nothing, ...told.filter((value) => value !== null)];
  return values.filter((value, index) => values.findIndex((one) => sameValue(one, value)) === index);
}

// Days on which one side is not in force yet differ by that alone, which is one difference and not one a decision.
function daysAsked({ as_of, thresholds, named, isInForce }: Stock): string[] {
  const day = taipeiDay(as_of);
  const days = daysAround(day, { ...thresholds, months: [], days: [] }, named).filter(isInForce);
  return isInstant(as_of) ? [as_of, ...instantsBefore(as_of, thresholds)] : [...new Set([...days, as_of])].sort();
}

function valuesOfSchema({ file, schema }: SchemaPlace, stock: Stock, isStatement = false): unknown[] {
  if (schema.const !== undefined) return [schema.const];
  if (schema.enum !== undefined) return [...schema.enum];
  const types = [schema.type ?? []].flat();
  return types.flatMap((type): unknown[] => {
    switch (type) {
      case "null":
        return [null];
      case "boolean":
        return [true, false];
      case "integer":
      case "number":
        return numbers(schema, type === "integer", stock);
      case "array":
        return lists({ file, schema: schema.items ?? {} }, stock);
      case "object":
        return objects({ file, schema }, stock);
      default:
        return texts(schema, stock, isStatement);
    }
  });
}

function numbers({ format, minimum = 0 }: SchemaNode, isWhole: boolean, { as_of, thresholds }: Stock): number[] {
  if (format === "year") return years(taipeiDay(as_of), thresholds);
  const steps = isWhole ? [-1, 0, 1] : [-1, -0.5, 0, 0.5, 1];
  const all = [0, 1, ...thresholds.numbers].flatMap((limit) => steps.map((step) => limit + step));
  return [...new Set(all)].filter((number) => number >= minimum).sort((a, b) => a - b);
}

function years(day: string, { firstDays }: Thresholds): number[] {
  const around = [day, ...firstDays].flatMap((one) => [-2, -1, 0, 1].map((step) => Number(one.slice(0, 4)) + step));
  return [...new Set(around)].sort((a, b) => a - b);
}

function texts(
  { format, examples = [] }: SchemaNode,
  { as_of, thresholds, named }: Stock,
  isStatement: boolean,
): unknown[] {
  const day = taipeiDay(as_of);
  switch (format) {
    case "date":
    case "open-date":
      return daysAround(day, thresholds, named);
    case "instant":
      return instantsBefore(as_of, thresholds);
    case "half":
    case "month":
      return [day, ...thresholds.firstDays].flatMap((one) => periodsAround(one, format)).sort();
    default:
      return isStatement ? [ANY_TEXT] : [...NAMES, ...examples, ...thresholds.words];
  }
}

function lists(items: SchemaPlace, stock: Stock): unknown[] {
  const { schema, file } = stock.tree.resolved(items);
  if (schema.properties !== undefined) return [[], ...listsOfObjects({ schema, file }, stock)];
  const words: readonly unknown[] = schema.enum ?? [...NAMES, ...stock.thresholds.words];
  const asked = stock.thresholds.lists.map((list) => list.filter((item) => schema.enum?.includes(item) ?? true));
  const all = schema.enum === undefined ? [] : [words, ...words.map((_, index) => words.toSpliced(index, 1))];
  const pairs = schema.enum === undefined ? [[...NAMES]] : [];
  const strange = schema.enum === undefined ? asked.map((list) => [...list, NAMES[0]]) : [];
  return [...words.map((word) => [word]), [], ...pairs, ...asked, ...strange, ...all];
}

function listsOfObjects(items: SchemaPlace, stock: Stock): unknown[][] {
  const month = Object.entries(items.schema.properties ?? {}).find(([, inner]) => inner.format === "month")?.[0];
  if (month === undefined) return objects(items, stock).map((object) => [object]);
  // What counts in a history is how many follow each other, and whether one is missing.
  const asked = taipeiDay(stock.as_of).slice(0, 7);
  const alike = objects(items, stock, { [month]: asked });
  const counts = [...new Set([1, 2, ...stock.thresholds.numbers.flatMap((n) => [n - 1, n, n + 1])])];
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
  stock: Stock,
  fixed: Readonly<Record<string, unknown>> = {},
): Record<string, unknown>[] {
  let found: Record<string, unknown>[] = [{}];
  for (const name of required) {
    const either = stock.tree.alternatives({ file, schema: properties[name] ?? {} });
    const values = name in fixed ? [fixed[name]] : either.flatMap((place) => valuesOfMember(place, stock));
    const few = values.length * found.length <= MOST_OBJECTS ? values : spread(values, MOST_OBJECTS / found.length);
    found = found.flatMap((object) => few.map((value) => ({ ...object, [name]: value })));
  }
  return found;
}

// Texts of a member are names of people.
function valuesOfMember(place: SchemaPlace, stock: Stock): unknown[] {
  const { type, format, enum: words } = place.schema;
  return type === "string" && format === undefined && words === undefined ? [...NAMES] : valuesOfSchema(place, stock);
}

/** Some of a list, from all over it. */
export function spread<T>(list: readonly T[], count: number): T[] {
  const wanted = Math.max(2, Math.floor(count));
  if (list.length <= wanted) return [...list];
  return Array.from({ length: wanted }, (_, n) => list[Math.floor((n * (list.length - 1)) / (wanted - 1))] as T);
}
