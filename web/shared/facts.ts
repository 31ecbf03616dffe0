import head from "virtual:hdp/head";
import { isMapping } from "../../src/core/base/plain-value.ts";
import { factsShape, type Member, type Shape } from "./shape.ts";

const shapes = new Map<string, readonly Member[]>();

/** The form of a decision's facts, made once. */
export function shapeOfFacts(decision: string): readonly Member[] {
  const known = shapes.get(decision) ?? factsShape(head.schemas, decision);
  shapes.set(decision, known);
  return known;
}

/** The facts without texts that may be anything, as a log shows them; what is left empty by that is left out. */
export function linkedFacts(decision: string, facts: object): Readonly<Record<string, unknown>> {
  if (decision === "") return plainFacts(facts);
  return (without({ kind: "group", members: shapeOfFacts(decision) }, facts) ?? {}) as Record<string, unknown>;
}

/** Where no decision says what texts may be, no text is shown at all. */
function plainFacts(facts: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => typeof value === "number" || typeof value === "boolean"),
  );
}

function without(shape: Shape | undefined, value: unknown): unknown {
  if (value === null || shape === undefined) return value;
  if (shape.kind === "text") return undefined;
  if (shape.kind === "group" && isMapping(value)) {
    const told = Object.entries(value).flatMap(([name, inner]) => {
      const kept = without(shape.members.find((one) => one.name === name)?.shape ?? { kind: "text" }, inner);
      return kept === undefined ? [] : [[name, kept] as const];
    });
    return told.length === 0 ? undefined : Object.fromEntries(told);
  }
  if (shape.kind === "list" && Array.isArray(value)) {
    if (value.length === 0) return value;
    const kept = value.map((one) => without(shape.item, one));
    // A list with gaps would be another list.
    return JSON.stringify(kept) === JSON.stringify(value) ? value : undefined;
  }
  return value;
}
