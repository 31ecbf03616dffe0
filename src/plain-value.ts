import { harmless } from "./text.ts";

/** Keys to a part of a value; a number is the index of an item. */
export type ValuePath = readonly (string | number)[];

/** The part of a value at a path; `undefined` where there is none. */
export function valueAt(value: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      isStructure(inner) && Object.hasOwn(inner, key) ? (inner as Record<string | number, unknown>)[key] : undefined,
    value,
  );
}

/** A path to read, below `root`: `facts.account.findings[0].kind`; a key that cannot be shown as it is, `facts["a\nb"]`. */
export function pathText(path: ValuePath, root = ""): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    if (harmless(step) !== step) return `${text}[${harmless(JSON.stringify(step))}]`;
    return text === "" ? step : `${text}.${step}`;
  }, root);
}

/** Whether a value is an object that is no list. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return isStructure(value) && !Array.isArray(value);
}

/** Whether a value is an object or a list. */
export function isStructure(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
