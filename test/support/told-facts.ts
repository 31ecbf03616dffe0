import { type SchemaPlace, SchemaTree } from "../../src/core/schema/schema-tree.ts";
import type { SchemaFiles } from "../../src/core/schema/schemas.ts";

/** A fact of a decision that is no group of others. */
export interface Fact {
  /** `*` stands for each item of a list. */
  readonly path: readonly string[];
  /** Whether it may not be left out of its group. */
  readonly required: boolean;
  readonly place: SchemaPlace;
  /** Its mark, or that of the nearest group or list that it is in. */
  readonly readWhere: string | readonly string[] | undefined;
}

type Facts = Readonly<Record<string, unknown>>;
type Steps = readonly (string | number)[];

const FORMATS: Readonly<Record<string, readonly (string | number)[]>> = {
  date: ["2020-12-01", "2024-12-31", "2026-08-31", "2029-06-30"],
  "open-date": ["2020-12-01", "2024-12-31", "2026-08-31", "9999-12-31"],
  instant: ["2024-11-21T08:00:00+08:00", "2026-11-21T08:00:00+08:00", "2029-11-21T08:00:00+08:00"],
  half: ["2020-H2", "2024-H2", "2026-H1", "2029-H1"],
  month: ["2020-12", "2026-01", "2026-10"],
  year: [2022, 2025, 2026, 2029],
};
const NUMBERS = [0, 1, 2, 3, 8, 1000];
const TEXTS = ["u1", "u7", ""];

/** What is told in facts, and how they would be with something else told. */
export class ToldFacts {
  readonly #tree: SchemaTree;

  constructor(schemas: SchemaFiles) {
    this.#tree = new SchemaTree(schemas);
  }

  /** The facts of a decision, those in groups and in items of lists too. */
  of(decision: string): Fact[] {
    const place = this.#tree.at(`decisions/${decision}`, ["$defs", "facts"]);
    return place === undefined ? [] : [...this.#members(place, [], undefined)];
  }

  /** The same facts without one, or, where that may not be left out, with other values in its place; none if it is not told. */
  without(facts: Facts, fact: Fact): Facts[] {
    const told = placesOf(facts, fact.path);
    if (told.length === 0) return [];
    if (fact.required) return told.flatMap((steps) => this.#replaced(facts, steps, fact.place));
    const removed = structuredClone(facts);
    for (const steps of told) delete groupAt(removed, steps)[steps.at(-1) as string];
    return [removed];
  }

  *#members(place: SchemaPlace, path: readonly string[], above: Fact["readWhere"]): Generator<Fact> {
    for (const { file, schema } of this.#tree.alternatives(place)) {
      for (const [name, member] of Object.entries(schema.properties ?? {})) {
        const inner = { file, schema: member };
        const steps = [...path, name];
        const readWhere = member.read_where ?? above;
        const alternatives = this.#tree.alternatives(inner);
        const isGroup = alternatives.some((one) => one.schema.properties !== undefined);
        const required = schema.required?.includes(name) ?? false;
        if (!isGroup) yield { path: steps, required, place: inner, readWhere };
        yield* this.#members(inner, steps, readWhere);
      }
      if (schema.items !== undefined) yield* this.#members({ file, schema: schema.items }, [...path, "*"], above);
    }
  }

  #replaced(facts: Facts, steps: Steps, place: SchemaPlace): Facts[] {
    const told = JSON.stringify(groupAt(facts, steps)[steps.at(-1) as string]);
    const others = this.#values(place).filter((value) => JSON.stringify(value) !== told);
    return others.map((value) => {
      const copy = structuredClone(facts);
      groupAt(copy, steps)[steps.at(-1) as string] = value;
      return copy;
    });
  }

  /** All words that may stand in a place, or numbers, days, texts or lists, near and far. */
  #values(place: SchemaPlace): unknown[] {
    return this.#tree.alternatives(place).flatMap(({ file, schema }): readonly unknown[] => {
      if (schema.items !== undefined) {
        const items = this.#values({ file, schema: schema.items });
        return [[], items, ...items.map((item) => [item])];
      }
      if (schema.enum !== undefined) return schema.enum;
      if (schema.format !== undefined) return FORMATS[schema.format] ?? [];
      if (schema.type === "boolean") return [true, false];
      if (schema.type === "null") return [null];
      return schema.type === "string" ? TEXTS : NUMBERS.filter((number) => number >= (schema.minimum ?? 0));
    });
  }
}

function placesOf(value: unknown, [step, ...rest]: readonly string[], before: Steps = []): Steps[] {
  if (step === undefined) return [before];
  if (typeof value !== "object" || value === null) return [];
  const keys = step === "*" ? [...(value as unknown[]).keys()] : Object.hasOwn(value, step) ? [step] : [];
  return keys.flatMap((key) => placesOf((value as Facts)[key], rest, [...before, key]));
}

function groupAt(facts: Facts, steps: Steps): Record<string, unknown> {
  return steps.slice(0, -1).reduce<unknown>((group, step) => (group as Facts)[step], facts) as Record<string, unknown>;
}
