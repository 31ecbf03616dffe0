import { setAt } from "../../../core/base/plain-value.ts";
import type { FullRequest, Request } from "../../../core/engine/answer.ts";
import type { DecisionName } from "../../../core/schema/decisions.ts";
import type { SchemaPlace, SchemaTree } from "../../../core/schema/schema-tree.ts";

/** A place in the question that can be filled: a fact that is no group of facts, or the day asked about. */
export interface Slot {
  /** The path below `facts`: `user.roles`; `as_of` for the day asked about. */
  readonly name: string;
  readonly path: readonly string[];
  /** The alternative schemas of a value. */
  readonly either: readonly SchemaPlace[];
  /** Whether it may be left out. */
  readonly optional: boolean;
}

/** The value of each slot, in the order of the slots; `undefined` means left out. */
export type Filling = readonly unknown[];

export const AS_OF = "as_of";

/** The slots of a decision, in the order of its schema, and the groups that have to be there. */
export class Question {
  readonly decision: DecisionName;
  readonly slots: readonly Slot[];
  readonly #groups: readonly (readonly string[])[];

  constructor(tree: SchemaTree, decision: DecisionName) {
    const slots: Slot[] = [];
    const groups: string[][] = [];
    const visit = (place: SchemaPlace, path: string[], optional: boolean): void => {
      const either = tree.alternatives(place);
      const [only] = either;
      if (either.length === 1 && only?.schema.properties !== undefined) {
        if (!optional) groups.push(path);
        const required = only.schema.required ?? [];
        for (const [name, schema] of Object.entries(only.schema.properties)) {
          visit({ file: only.file, schema }, [...path, name], optional || !required.includes(name));
        }
      } else slots.push({ name: path.join("."), path, either, optional });
    };
    visit(tree.at(`decisions/${decision}`, ["$defs", "facts"]) as SchemaPlace, [], false);
    this.decision = decision;
    this.slots = [...slots, { name: AS_OF, path: [], either: [], optional: false }];
    this.#groups = groups.filter((path) => path.length > 0);
  }

  /** The slot of a name. */
  indexOf(name: string): number {
    return this.slots.findIndex((slot) => slot.name === name);
  }

  /** The question that a filling asks, without the jurisdiction. */
  request(filling: Filling): Omit<FullRequest, "jurisdiction"> {
    const facts: Record<string, unknown> = {};
    for (const path of this.#groups) setAt(facts, path, {});
    this.slots.forEach(({ path, name }, index) => {
      const value = filling[index];
      if (value === undefined || name === AS_OF) return;
      setAt(facts, path, value);
    });
    return { decision: this.decision, as_of: filling.at(-1) as string, facts: facts as Request["facts"] & object };
  }

  /** The slots in which two fillings differ, in their order. */
  differing(one: Filling, other: Filling): number[] {
    return this.slots.flatMap((_, index) => (sameValue(one[index], other[index]) ? [] : [index]));
  }
}

export function sameValue(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** A filling with another value in one slot. */
export function filledWith(filling: Filling, index: number, value: unknown): Filling {
  return filling.with(index, value);
}
