import { valueAt } from "../../core/base/plain-value.ts";
import { PolicyHost } from "../../core/engine/host.ts";
import type { ParameterPath } from "../../core/engine/origin.ts";
import type { DataDocument } from "../../core/regulation/data-document.ts";
import type { Version } from "../../core/regulation/jurisdiction.ts";
import { CLAUSE_BY_ROLE, ITEM_CODE, PARTY_KEYS, SET_BY_AGENCY, SOURCE_KEYS } from "../../core/schema/rule-keys.ts";
import { otherValues, wordsIn } from "./other-values.ts";

/** A question as it was evaluated. */
export interface EvaluatedQuestion {
  readonly entrypoint: number;
  readonly request: { readonly jurisdiction: string };
  /** First day of the version that was applied. */
  readonly version: string;
}

/**
 * Keys that are not tried, because no outcome depends on them: sources and names of rules, and the obligations, which
 * the answer lists with their clauses anyway.
 */
const NOT_TRIED = new Set<string>([
  ...SOURCE_KEYS,
  ...PARTY_KEYS,
  CLAUSE_BY_ROLE,
  SET_BY_AGENCY,
  ITEM_CODE,
  "obligations",
]);

/** The parts of a version that hold parameters. */
const PARTS = ["parameters", "conventions"] as const;

/** Most characters of versions in one data document; one has 10 to 20 thousand. */
const MOST_DATA = 8_000_000;

type Tree = Record<string | number, unknown>;

/**
 * The parameters that the answer depends on: with another value, or without it, the answer would be another one. Each is
 * changed in turn, and the policies are asked again. `used` has their paths; `read` those of every value in a group that
 * matters, such as the numbers of a neighbouring rule.
 *
 * The versions with one change each stand side by side in one data document, under names of their own, so that two
 * instances of the policies answer for all of them: first for whole groups, then for the values of those that matter.
 */
export function usedParameters(
  module: WebAssembly.Module,
  data: DataDocument,
  version: Version,
  asked: EvaluatedQuestion,
): { used: ParameterPath[]; read: ParameterPath[] } {
  const groups = PARTS.flatMap((part) => Object.keys(version[part] ?? {}).map((group) => [part, group]));
  const mattering = decisive(module, data, asked, groups, groups);
  if (mattering.length === 0) return { used: [], read: [] };
  const paths = mattering.flatMap((path) => [...pathsOf(valueAt(version, path), path)]);
  const used = decisive(module, data, asked, paths, mattering);
  // A rule counts as a whole if its existence decides, and none of its values.
  const own = used.filter((path) => isValue(valueAt(version, path)) || !used.some((other) => isInside(other, path)));
  return { used: own, read: paths.filter((path) => isValue(valueAt(version, path))) };
}

/** The paths on which the answer depends. The version is reduced to `groups`, which keeps the data small. */
function decisive(
  module: WebAssembly.Module,
  data: DataDocument,
  asked: EvaluatedQuestion,
  paths: readonly ParameterPath[],
  groups: readonly ParameterPath[],
): ParameterPath[] {
  const own = data.jurisdictions[asked.request.jurisdiction] as DataDocument["jurisdictions"][string];
  const reduced = withOnly(own.versions[asked.version] as Tree, groups);
  const words = wordsIn(asked.request);
  const changed = paths.map((path) => {
    const others = otherValues(valueAt(reduced, path), words).map((value) => replaced(reduced, path, value));
    return { path, versions: [without(reduced, path), ...others] };
  });
  const atOnce = Math.max(1, Math.floor(MOST_DATA / (3 * JSON.stringify(reduced).length)));
  const batches = Array.from({ length: Math.ceil(changed.length / atOnce) }, (_, index) =>
    changed.slice(index * atOnce, (index + 1) * atOnce),
  );
  return batches
    .flatMap((batch) => {
      const answers = answersFrom(module, data, asked, [reduced, ...batch.flatMap(({ versions }) => versions)]);
      const asItIs = answers.next().value;
      return batch.filter(({ versions }) => versions.map(() => answers.next().value).some((one) => one !== asItIs));
    })
    .map(({ path }) => path);
}

/** The answers from each of some versions in place of the one that was applied, in their order. */
function* answersFrom(
  module: WebAssembly.Module,
  data: DataDocument,
  { entrypoint, request, version }: EvaluatedQuestion,
  versions: readonly object[],
): Generator<string> {
  const own = data.jurisdictions[request.jurisdiction] as DataDocument["jurisdictions"][string];
  const named = versions.map((one, index) => [
    `version ${index}`,
    { ...own, versions: { ...own.versions, [version]: one } },
  ]);
  const host = new PolicyHost(module, { ...data, jurisdictions: Object.fromEntries(named) });
  for (const index of versions.keys()) {
    try {
      const given = host.evaluate(entrypoint, JSON.stringify({ ...request, jurisdiction: `version ${index}` }));
      yield JSON.stringify({ ...(given as object | undefined), jurisdiction: "" });
    } catch {
      yield "fault";
    }
  }
}

/** The version with some groups of its parameters alone, which keeps the data small. */
function withOnly(version: Tree, groups: readonly ParameterPath[]): Tree {
  const parts = PARTS.filter((part) => version[part] !== undefined).map((part) => {
    const kept = groups.filter(([of]) => of === part).map(([, group]) => String(group));
    return [part, Object.fromEntries(kept.map((group) => [group, valueAt(version, [part, group])]))];
  });
  return { ...version, ...Object.fromEntries(parts) };
}

/** A copy without the value at a path; what is not on the path is shared. */
function without(tree: object, path: ParameterPath): object {
  const [key, ...rest] = path as [string | number, ...ParameterPath];
  if (Array.isArray(tree)) {
    const items: unknown[] = rest.length === 0 ? [] : [without(tree[Number(key)] as object, rest)];
    return tree.toSpliced(Number(key), 1, ...items);
  }
  const { [key]: member, ...others } = tree as Tree;
  if (member === undefined) return tree;
  return rest.length === 0 ? others : { ...others, [key]: without(member as object, rest) };
}

function replaced(tree: object, path: ParameterPath, value: unknown): object {
  const [key, ...rest] = path as [string | number, ...ParameterPath];
  const inner = rest.length === 0 ? value : replaced((tree as Tree)[key] as object, rest, value);
  return Array.isArray(tree) ? tree.with(Number(key), inner) : { ...tree, [key]: inner };
}

/** The paths of values and of the rules that hold them, in the order of the file. */
function* pathsOf(value: unknown, path: ParameterPath): Generator<ParameterPath> {
  yield path;
  if (isValue(value)) return;
  for (const [key, member] of Object.entries(value as object)) {
    if (NOT_TRIED.has(key)) continue;
    yield* pathsOf(member, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** A scalar, or a list of scalars, which counts as one. */
export function isValue(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Array.isArray(value) && value.every((item) => typeof item !== "object");
}

function isInside(path: ParameterPath, outer: ParameterPath): boolean {
  return path.length > outer.length && outer.every((key, index) => path[index] === key);
}
