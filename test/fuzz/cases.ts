import { decisionSchemas, OUTCOMES, OUTCOMES_OF_ANY_KIND } from "../../src/core/schema/schemas.ts";
import type { Answer, Request } from "../../src/index.ts";
import { loadCases } from "../../src/node/cases/load.ts";
import { readRegulations } from "../../src/node/regulations/read-regulations.ts";
import { startEngine } from "../../src/node/start/load-engine.ts";

/** Keys to a place in a request. */
export type Path = readonly (string | number)[];

export const regulations = readRegulations();
export const engine = await startEngine(regulations);
export const requests: readonly Request[] = regulations.jurisdictions.flatMap((jurisdiction) =>
  loadCases(jurisdiction, regulations.ajv).cases.map(({ request }) => request),
);

const kinds = new Map([...decisionSchemas(regulations.schemas)].map(([name, { kind }]) => [name as string, kind]));

/** Whether an outcome is one that the decision may have. */
export function isInCatalogue({ decision, outcome }: Answer): boolean {
  const kind = kinds.get(decision);
  return kind !== undefined && [...OUTCOMES[kind], ...OUTCOMES_OF_ANY_KIND].includes(outcome);
}

/** Whether an answer lets somebody do something, or says that all is well. */
export function isYes({ outcome }: Answer): boolean {
  return outcome === "permit" || outcome === "compliant";
}

/** Every place in a plain value, but the value itself. */
export function placesIn(value: unknown, at: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = [...at, Array.isArray(value) ? Number(key) : key];
    return [path, ...placesIn(inner, path)];
  });
}

/** The object or list that holds a place. */
export function holderOf(value: unknown, path: Path): Record<string | number, unknown> {
  return path
    .slice(0, -1)
    .reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], value) as Record<
    string | number,
    unknown
  >;
}

/** The path as problems name it. */
export function written(path: Path): string {
  return path
    .reduce<string>((text, key) => (typeof key === "number" ? `${text}[${key}]` : `${text}.${key}`), "")
    .slice(1);
}
