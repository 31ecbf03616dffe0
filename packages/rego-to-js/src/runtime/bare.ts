/**
 * An object whose members are all its own. Its prototype is empty and has no prototype itself. So nothing that other
 * code left on `Object.prototype` is read as a member, runs as a getter, or takes what is set. Every name may be set,
 * also `__proto__`. V8 keeps such an object as fast as `{}`; it does not do so for `Object.create(null)`.
 */
export const Bare = function bare() {} as unknown as {
  new (): Record<string, unknown>;
  prototype: object;
};
Bare.prototype = Object.freeze(Object.create(null) as object);

/** A copy of a JSON value in which every object is bare. */
export function bareCopy(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(bareCopy);
  const copy = new Bare();
  for (const key of Object.keys(value)) copy[key] = bareCopy((value as Record<string, unknown>)[key]);
  return copy;
}
