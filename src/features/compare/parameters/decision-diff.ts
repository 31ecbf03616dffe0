import { valueAt } from "../../../core/base/plain-value.ts";
import type { Version } from "../../../core/regulation/jurisdiction.ts";
import { parametersOf } from "../../../core/regulation/settable.ts";
import type { Direction } from "../../../core/regulation/strictness.ts";
import { type ParameterNeed, parameterNeeds } from "../../../core/schema/parameter-groups.ts";
import { SchemaTree } from "../../../core/schema/schema-tree.ts";
import { decisionSchemas, type SchemaFiles } from "../../../core/schema/schemas.ts";
import { type Entry, entriesOf, type Source } from "./entries.ts";
import { itemsOnly, type Mark, markOf, type Strictness, sameOrder } from "./marks.ts";

/** The paths of the parameters that each decision reads, by its name: each with everything below it. */
export type ParametersRead = ReadonlyMap<string, readonly string[]>;

/** The value of a parameter on one side. */
export interface ParameterCell extends Source {
  /**
   * As the YAML file says (`3 months`, `6%`, a list); `unset` where the text leaves it open; `true` where a rule or a duty is
   * just there, `false` where it is a duty that the other side leaves free; a mapping for a requirement or a step, without its clauses.
   */
  readonly value: unknown;
  /** Whether the agency set it, and not the text. */
  readonly agency?: true;
}

/** One parameter of a decision on both sides. */
export interface ParameterRow {
  readonly decision: string;
  /** Below `parameters`; items of lists are named and not numbered: `sampling.monthly.rate`. */
  readonly path: string;
  /** Null where this side has no such parameter. */
  readonly a: ParameterCell | null;
  readonly b: ParameterCell | null;
  readonly mark: Mark;
  /** For two lists: the items that only one of them has. */
  readonly items?: { readonly only_a: readonly unknown[]; readonly only_b: readonly unknown[] };
  /** The keys and indexes to the value on the side that has it. They find its schema. */
  readonly steps: readonly string[];
}

/** Whether each side answers a decision, and from where. */
export interface DecisionDiff {
  readonly decision: string;
  readonly regulated: { readonly a: boolean; readonly b: boolean };
  /** The clauses of each side's parameters, the first of each. */
  readonly clauses: { readonly a: readonly string[]; readonly b: readonly string[] };
  readonly rows: readonly ParameterRow[];
}

/** One side of the parameters to compare. */
export interface ParameterSide {
  readonly version: Version;
  /** Whether the regulation answers a decision; of one that it does not answer, no parameter is shown. */
  readonly regulates: (decision: string) => boolean;
}

/**
 * Compares the parameters of two versions, decision by decision. A parameter that several decisions read is told under
 * each of them.
 *
 * @param decisions only these; without it, all that read parameters
 */
export function compareByDecision(
  a: ParameterSide,
  b: ParameterSide,
  schemas: SchemaFiles,
  paths: ParametersRead,
  decisions?: readonly string[],
): DecisionDiff[] {
  const tree = new SchemaTree(schemas);
  const asked = decisions ?? [...decisionSchemas(schemas).keys()];
  return asked
    .filter((decision) => (paths.get(decision) ?? []).length > 0)
    .map((decision) => {
      const entries = (side: ParameterSide) =>
        side.regulates(decision)
          ? decisionEntries(side.version, paths.get(decision) as readonly string[], schemas)
          : [];
      const [ofA, ofB] = [entries(a), entries(b)];
      return {
        decision,
        regulated: { a: a.regulates(decision), b: b.regulates(decision) },
        clauses: {
          a: clausesOf(ofA, a.version, paths.get(decision)),
          b: clausesOf(ofB, b.version, paths.get(decision)),
        },
        rows: rowsOf(decision, ofA, ofB, tree),
      };
    });
}

/** The clauses that parameters rest on: that of the rule that the decision is about, then those of its parts. */
export function clausesOf(entries: readonly Entry[], { parameters }: Version, paths: readonly string[] = []): string[] {
  if (entries.length === 0) return [];
  const rules = paths.map((path) => valueAt(parameters, path.split(".")) as { clause?: string } | undefined);
  const own = rules.flatMap((rule) => rule?.clause ?? []);
  const borrowed = entries.map(({ clause }) => clause);
  return [...new Set([...own.filter((clause) => paths.length === 1 || borrowed.includes(clause)), ...borrowed])];
}

/** The parameters that a decision reads of a version. */
export function decisionEntries(version: Version, paths: readonly string[], schemas: SchemaFiles): Entry[] {
  const needs = parameterNeeds(schemas);
  const read = paths.filter((path) => isUsed(path, paths, version, needs));
  // The rule that the decision is about comes before numbers that it borrows.
  const borrowed = new Set(needs.map((one) => one.needs));
  return entriesOf(
    version,
    [...read].sort((one, other) => Number(borrowed.has(one)) - Number(borrowed.has(other))),
  );
}

// A number that only one rule needs is not read if the regulation has no such rule.
function isUsed(
  path: string,
  paths: readonly string[],
  { parameters }: Version,
  needs: readonly ParameterNeed[],
): boolean {
  const needing = needs.filter(
    (one) => one.needs === path && paths.some((read) => one.parameter.startsWith(`${read}.`)),
  );
  return (
    needing.length === 0 || needing.some(({ parameter }) => valueAt(parameters, parameter.split(".")) !== undefined)
  );
}

function rowsOf(decision: string, a: readonly Entry[], b: readonly Entry[], tree: SchemaTree): ParameterRow[] {
  // A changed order of steps is a difference of its own. Otherwise the order is not shown.
  const order = (one: Entry, others: readonly Entry[]) => {
    const other = others.find(({ path }) => path === one.path)?.value as unknown[] | undefined;
    return one.path.endsWith(".steps.order") && (other === undefined || sameOrder(one.value as unknown[], other));
  };
  const [ofA, ofB] = [a.filter((one) => !order(one, b)), b.filter((one) => !order(one, a))];
  const byPath = (own: readonly Entry[], others: readonly Entry[]) =>
    new Map([...own, ...duties(own, others)].map((one) => [one.path, one]));
  const [byPathA, byPathB] = [byPath(ofA, ofB), byPath(ofB, ofA)];
  return merged([...byPathA.keys()], [...byPathB.keys()]).map((path) => {
    const [inA, inB] = [byPathA.get(path), byPathB.get(path)];
    const { steps } = (inA ?? inB) as Entry;
    const rest = { decision, path, a: cell(inA), b: cell(inB), steps };
    if (inA === undefined || inB === undefined) return { ...rest, mark: inA === undefined ? "only_b" : "only_a" };
    if (path.endsWith(".steps.order")) return { ...rest, mark: "different" };
    const [onlyA, onlyB] = [itemsOnly(inA.value, inB.value), itemsOnly(inB.value, inA.value)];
    const items = onlyA === undefined || onlyB === undefined ? {} : { items: { only_a: onlyA, only_b: onlyB } };
    return { ...rest, mark: markOf(inA.value, inB.value, strictnessOf(tree, steps)), ...items };
  });
}

// A rule without `may` is a duty: where only the other side leaves it free, this side is not silent about that.
function duties(own: readonly Entry[], others: readonly Entry[]): Entry[] {
  return others.flatMap(({ path, steps }): Entry[] => {
    if (!path.endsWith(".may") || own.some((one) => one.path === path)) return [];
    const rule = path.slice(0, -".may".length);
    const sibling = own.find((one) => one.path === rule || one.path.startsWith(`${rule}.`));
    if (sibling === undefined) return [];
    const { agency: _agency, ...source } = sibling;
    return [{ ...source, path, steps, value: false }];
  });
}

/** Which way a parameter gets stricter; its schema says so. */
export function strictnessOf(tree: SchemaTree, steps: readonly string[]): Strictness {
  const place = tree.find(parametersOf(tree), steps);
  if (place?.schema.strictest_first) return tree.words(place);
  return place?.schema.stricter as Direction | undefined;
}

function cell(entry: Entry | undefined): ParameterCell | null {
  if (entry === undefined) return null;
  const { path: _path, steps: _steps, value, ...source } = entry;
  return { value, ...source };
}

/** Paths of both sides: in the order of the first, each further one behind those that it has most in common with. */
function merged(a: readonly string[], b: readonly string[]): string[] {
  const all = [...a];
  for (const path of b) {
    if (all.includes(path)) continue;
    const common = all.map((one) => sharedSteps(one, path));
    const most = Math.max(...common, 0);
    all.splice(most === 0 ? all.length : common.lastIndexOf(most) + 1, 0, path);
  }
  return all;
}

function sharedSteps(one: string, other: string): number {
  const [own, others] = [one.split("."), other.split(".")];
  const end = own.findIndex((step, index) => step !== others[index]);
  return end === -1 ? own.length : end;
}
