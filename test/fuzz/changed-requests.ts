import fc from "fast-check";
import type { Request } from "../../src/index.ts";
import { holderOf, type Path, placesIn } from "./cases.ts";
import { HOSTILE } from "./hostile.ts";

const CHANGES = ["replace", "replace", "replace", "remove", "add", "define", "wrap", "repeat", "anything"] as const;
const KEYS = ["__proto__", "constructor", "toString", "\u0000", "a\ud800", "", "x".repeat(100_000), "facts", "toJSON"];

/** A change of a request, whose place is found once there is one to change. */
export const change = fc.record({
  kind: fc.constantFrom(...CHANGES),
  place: fc.nat(),
  value: fc.constantFrom(...Object.keys(HOSTILE)),
  key: fc.constantFrom(...KEYS),
  text: fc.oneof(fc.string({ unit: "binary" }), fc.double(), fc.date().map(String), fc.jsonValue()),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** The request with changes that are each made in one of its places; made anew at every call. */
export function changed(original: Request, changes: readonly Change[]): unknown {
  const root = { request: structuredClone(original) as unknown };
  const places: Path[] = [["request"], ...placesIn(original, ["request"])];
  for (const { kind, place, value, key, text } of changes) {
    const path = places[place % places.length] as Path;
    const hostile = HOSTILE[value]?.();
    try {
      const holder = holderOf(root, path);
      const last = path.at(-1) as string | number;
      const here = holder[last];
      if (kind === "replace") holder[last] = hostile;
      else if (kind === "remove") delete holder[last];
      else if (kind === "wrap") holder[last] = [here];
      else if (kind === "repeat") holder[last] = Array.from({ length: 1_000 }, () => here);
      else if (kind === "anything") holder[last] = structuredClone(text);
      else if (kind === "define") Object.defineProperty(holder, last, { get: () => hostile, enumerable: true });
      else Object.defineProperty(here, key, { value: hostile, enumerable: true, configurable: true, writable: true });
    } catch {
      // An earlier change took away what this one was to be made of.
    }
  }
  return root.request;
}
