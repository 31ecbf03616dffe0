import { setAt } from "../../core/base/plain-value.ts";
import type { FactChange } from "../../core/engine/explanation.ts";

/** The keys from `facts` to a fact; a number is the index of an item. */
export type FactPath = readonly (string | number)[];

/** How hard a change is to bring about, from what is only not told yet to what would be another question. */
export const EFFORT = { untold: 0, act: 1, wait: 2, undo: 3, subject: 4 } as const;

/** A change that may be tried: of one fact, or of the day asked about. */
export interface Candidate {
  readonly path: FactPath;
  readonly change?: FactChange;
  /** The later day or instant to ask about. */
  readonly as_of?: string;
  readonly effort: number;
  /** How far the fact moves; of two changes that are alike, the smaller move is suggested. */
  readonly move: number;
  /** How many facts it gives. */
  readonly facts: number;
}

/** The facts with changes made; the objects on the way to a new fact are made too. */
export function changedFacts(facts: object, candidates: readonly Candidate[]): object {
  const changed = structuredClone(facts);
  for (const { path, change } of candidates) if (change !== undefined) setAt(changed, path, change.to);
  return changed;
}

/** Whether two changes concern the same fact, or a fact and a part of it. */
export function overlap(one: Candidate, other: Candidate): boolean {
  if (one.change === undefined || other.change === undefined) return one.change === other.change;
  return one.path.every((key, index) => index >= other.path.length || other.path[index] === key);
}

/** Fewer facts first, then what is easier, then what is smaller. */
export function compareSizes(one: readonly Candidate[], other: readonly Candidate[]): number {
  const [a, b] = [sizeOf(one), sizeOf(other)];
  const place = a.findIndex((size, index) => size !== b[index]);
  return place === -1 ? 0 : (a[place] as number) - (b[place] as number);
}

function sizeOf(changes: readonly Candidate[]): number[] {
  const sum = (of: (change: Candidate) => number) => changes.reduce((total, change) => total + of(change), 0);
  const hardest = Math.max(...changes.map(({ effort }) => effort));
  return [sum(({ facts }) => facts), hardest, sum(({ effort }) => effort), sum(({ move }) => move)];
}

/** A value that a fact may be changed to. */
export interface Option {
  readonly to: unknown;
  readonly effort: number;
  readonly move: number;
  readonly facts?: number;
}
