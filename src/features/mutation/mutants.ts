import { isMapping, valueAt } from "../../core/base/plain-value.ts";
import { addDays } from "../../core/calendar/civil-date.ts";
import { wholeValue } from "../../core/regulation/difference.ts";
import type { Jurisdiction, Version } from "../../core/regulation/jurisdiction.ts";
import { REMOVED } from "../../core/regulation/marks.ts";
import type { Step } from "../../core/regulation/yaml-file.ts";
import { CLAUSE_BY_STATUS, SOURCE_KEYS } from "../../core/schema/rule-keys.ts";
import type { SchemaPlace, SchemaTree } from "../../core/schema/schema-tree.ts";

/** One change of a version, as a mistake or an amendment might make it. */
export interface Mutant {
  /** Which version, by its place in the jurisdiction. */
  readonly version: number;
  /** From the version to what is changed: `["parameters", "password", "max_age", "value"]`. */
  readonly path: readonly Step[];
  /** The value there, and its replacement; `undefined` if it is removed, or was and is put back. */
  readonly from: unknown;
  readonly to: unknown;
  /** Whether the text leaves a number of this rule open, so that an agency's setting alone may show the change. */
  readonly open: boolean;
}

/**
 * Keys that are not changed: clauses and readings are no law. The roles of `by_role` are changed, because a case shows
 * their clauses.
 */
const UNCHANGED = new Set<string>([...SOURCE_KEYS, CLAUSE_BY_STATUS]);

/** Keys whose text is compared with a fact. A changed word stands for any other. */
const COMPARED = new Set<Step>(["is"]);

/**
 * The changes of a jurisdiction's parameters: numbers by one, units, words that have others beside them, flags,
 * entries of lists and whole rules taken out, and each first day a day earlier and later. What the schema forbids is
 * among them: `hdp check` would report it.
 */
export function mutantsOf(jurisdiction: Jurisdiction, tree: SchemaTree): Mutant[] {
  const { versions, differences = {} } = jurisdiction;
  return versions.flatMap((version, index) => {
    const changes = ["parameters", "conventions"].flatMap((key) => {
      const value = (version as unknown as Record<string, unknown>)[key];
      const place = tree.at("version", ["properties", key]);
      return value === undefined ? [] : [...changesBelow(value, [key], place, { tree, version: index, open: false })];
    });
    const base = versions.find(({ effective_from }) => effective_from === version.based_on);
    const own = differences[version.effective_from];
    if (base === undefined || own === undefined) return [...firstDayMutants(version, index), ...changes];
    return [
      ...firstDayMutants(version, index),
      ...changes.filter(({ path }) => standsIn(own, base, path)),
      ...putBack(own, base, index),
    ];
  });
}

/**
 * Whether a part of a version with a base stands in its own file: as such, or in a list, which is written whole. What
 * the base has too is its base's, and is changed there.
 */
function standsIn(own: unknown, base: Version, path: readonly Step[]): boolean {
  const inList = path.some((_, at) => Array.isArray(valueAt(own, path.slice(0, at))));
  const value = valueAt(own, path);
  return inList || (value !== undefined && (!isMapping(value) || valueAt(base, path) === undefined));
}

/** What a difference takes out, put back. */
function putBack(own: unknown, base: Version, version: number, path: readonly Step[] = []): Mutant[] {
  if (own === REMOVED && path[0] !== "clauses") {
    return [{ version, path, from: undefined, to: valueAt(base, path), open: false }];
  }
  if (!isMapping(own)) return [];
  return Object.entries(own).flatMap(([key, member]) =>
    UNCHANGED.has(key) ? [] : putBack(member, base, version, [...path, key]),
  );
}

function firstDayMutants({ effective_from: from }: Version, version: number): Mutant[] {
  return [-1, 1].map((days) => ({ version, path: ["effective_from"], from, to: addDays(from, days), open: false }));
}

interface Within {
  readonly tree: SchemaTree;
  readonly version: number;
  readonly open: boolean;
}

function* changesBelow(
  value: unknown,
  path: readonly Step[],
  place: SchemaPlace | undefined,
  within: Within,
): Generator<Mutant> {
  const { tree, version, open } = within;
  // No case could notice.
  if (place?.schema.outside_answers) return;
  const change = (to: unknown): Mutant => ({ version, path, from: value, to, open });
  if (Array.isArray(value)) {
    yield* value.map((item: unknown, index) => ({ ...change(undefined), path: [...path, index], from: item }));
    if (value.every((item) => typeof item !== "object")) {
      const items = place && tree.find(place, ["0"]);
      const more = items === undefined ? [] : tree.words(items).filter((word) => !value.includes(word));
      yield* more.map((word) => change([...value, word]));
      return;
    }
  }
  if (typeof value === "object" && value !== null) {
    const inner = { ...within, open: open || Object.values(value).includes("unset") };
    // A list's items are taken out above; a group or a rule is taken out here.
    if (path.length > 1 && typeof path.at(-1) === "string" && !Array.isArray(value)) {
      yield { ...change(undefined), open: inner.open };
    }
    for (const [key, member] of Object.entries(value)) {
      if (UNCHANGED.has(key)) continue;
      const step = Array.isArray(value) ? Number(key) : key;
      yield* changesBelow(member, [...path, step], place && tree.find(place, [key]), inner);
    }
    return;
  }
  for (const other of otherValues(value, place, path.at(-1), tree)) yield change(other);
}

function otherValues(value: unknown, place: SchemaPlace | undefined, key: Step | undefined, tree: SchemaTree) {
  if (typeof value === "number") return [value - 1, value + 1];
  if (typeof value === "boolean") return [!value];
  if (typeof value !== "string" || value === "unset") return [];
  const quantity = /^(\d+)( [a-z]+|%)$/.exec(value);
  if (quantity !== null) return otherQuantities(Number(quantity[1]), quantity[2] as string);
  const words = place === undefined ? [] : tree.words(place);
  if (words.length > 0) return words.filter((word) => word !== value && word !== "unset");
  return COMPARED.has(key as Step) ? [`${value}?`] : [];
}

const UNITS = ["minute", "hour", "day", "week", "month", "year"];

function otherQuantities(amount: number, unit: string): string[] {
  const byOne = [amount - 1, amount + 1].filter((other) => other >= 0).map((other) => `${other}${unit}`);
  const at = UNITS.indexOf(unit.trim().replace(/s$/, ""));
  // Nothing is nothing in any unit.
  if (at < 0 || amount === 0) return byOne;
  const neighbours = [UNITS[at - 1], UNITS[at + 1]].filter((one) => one !== undefined);
  return [...byOne, ...neighbours.map((one) => `${amount} ${one}s`)];
}

/** The jurisdiction with the change made, also in the versions whose base is the one that is changed. */
export function applyMutant(jurisdiction: Jurisdiction, { version: index, path, to }: Mutant): Jurisdiction {
  const versions = structuredClone(jurisdiction.versions) as Version[];
  const place = valueAt(versions[index], path.slice(0, -1)) as Record<Step, unknown>;
  const last = path.at(-1) as Step;
  if (to !== undefined) place[last] = to;
  else if (Array.isArray(place)) place.splice(Number(last), 1);
  else delete place[last];
  const before = versions[index - 1] as { effective_to?: string } | undefined;
  if (path[0] === "effective_from" && before !== undefined) before.effective_to = addDays(String(to), -1);
  const { versions: old, differences = {} } = jurisdiction;
  const changed = new Set([index]);
  for (const [at, { effective_from, based_on }] of old.entries()) {
    const base = old.findIndex((one) => one.effective_from === based_on);
    if (!changed.has(base)) continue;
    changed.add(at);
    const whole = wholeValue(versions[base] as unknown as Record<string, unknown>, differences[effective_from] ?? {});
    versions[at] = { ...whole, based_on: versions[base]?.effective_from } as unknown as Version;
  }
  return { ...jurisdiction, versions };
}
