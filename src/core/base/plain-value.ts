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

/**
 * Puts a value at a path below an object or list, and makes the objects on the way. Inherited members are neither read
 * nor written: `constructor.prototype` is a member called `constructor` like any other.
 *
 * @param path not empty
 */
export function setAt(root: object, path: ValuePath, value: unknown): void {
  const [key, ...rest] = path as [string | number, ...(string | number)[]];
  if (rest.length === 0) {
    setOwn(root, key, value);
    return;
  }
  let inner = valueAt(root, [key]);
  if (!isStructure(inner)) {
    inner = {};
    setOwn(root, key, inner);
  }
  setAt(inner as object, rest, value);
}

function setOwn(object: object, key: string | number, value: unknown): void {
  // An inherited member may be a setter, or assigning to it may fail.
  if (!(key in object) || Object.hasOwn(object, key)) (object as Record<string | number, unknown>)[key] = value;
  else Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
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
