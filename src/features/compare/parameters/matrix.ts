import type { Bilingual } from "../../../core/base/bilingual.ts";
import type { Engine } from "../../../core/engine/engine.ts";
import { statusOfDecision } from "../../../core/engine/regulation-status.ts";
import { type Jurisdiction, type Version, versionOn } from "../../../core/regulation/jurisdiction.ts";
import { parametersOf } from "../../../core/regulation/settable.ts";
import { SchemaTree } from "../../../core/schema/schema-tree.ts";
import { decisionSchemas, type SchemaFiles } from "../../../core/schema/schemas.ts";
import { clausesOf, decisionEntries, type ParametersRead } from "./decision-diff.ts";
import type { Entry } from "./entries.ts";

/** Whether a regulation answers a decision. `open`: it does, and leaves a number open. */
export type MatrixState = "yes" | "open" | "silent" | "text_unavailable" | "not_in_force";

/** One regulation and one decision. */
export interface MatrixCell {
  readonly state: MatrixState;
  /** Parameters that answers lack, as the text leaves their numbers open. */
  readonly open: readonly string[];
  /** The key numbers, as the schemas mark them, with their clauses. Equal numbers are shown once. */
  readonly key: readonly MatrixNumber[];
  readonly clauses: readonly string[];
}

/** A number that stands for a decision. */
export interface MatrixNumber {
  readonly path: string;
  readonly value: unknown;
  readonly clause: string;
  readonly steps: readonly string[];
}

/** All regulations by all decisions. */
export interface Matrix {
  readonly as_of: string;
  readonly jurisdictions: readonly {
    readonly id: string;
    readonly name: Bilingual;
    /** First day of the version in force; null where none is. */
    readonly version: string | null;
  }[];
  readonly decisions: readonly {
    readonly decision: string;
    /** By the id of the jurisdiction. */
    readonly cells: Readonly<Record<string, MatrixCell>>;
  }[];
}

/** The input of the matrix. */
export interface MatrixInput {
  readonly engine: Engine;
  /** The jurisdictions with the settings of an agency, where there are any. */
  readonly jurisdictions: readonly Jurisdiction[];
  readonly schemas: SchemaFiles;
  readonly reads: ParametersRead;
  /** As of which day (YYYY-MM-DD). */
  readonly day: string;
  /** Only these decisions; without it, all. */
  readonly decisions?: readonly string[];
}

/** Which regulation answers which decision on a day, as the engine's answers show it. */
export function matrixOf({ engine, jurisdictions, schemas, reads: paths, day, decisions }: MatrixInput): Matrix {
  const tree = new SchemaTree(schemas);
  const versions = new Map(jurisdictions.map((one) => [one.id, versionOn(one, day)]));
  const cell = (decision: string, jurisdiction: string): MatrixCell => {
    const { status, open } = statusOfDecision(engine, schemas, { decision, jurisdiction, day });
    if (status !== "yes") return { state: status, open: [], key: [], clauses: [] };
    const entries = decisionEntries(versions.get(jurisdiction) as Version, paths.get(decision) ?? [], schemas);
    const clauses = clausesOf(entries, versions.get(jurisdiction) as Version, paths.get(decision));
    return { state: open.length === 0 ? "yes" : "open", open, key: keyNumbers(entries, tree), clauses };
  };
  return {
    as_of: day,
    jurisdictions: jurisdictions.map(({ id, name }) => ({
      id,
      name,
      version: versions.get(id)?.effective_from ?? null,
    })),
    decisions: (decisions ?? [...decisionSchemas(schemas).keys()]).map((decision) => ({
      decision,
      cells: Object.fromEntries(jurisdictions.map(({ id }) => [id, cell(decision, id)])),
    })),
  };
}

function keyNumbers(entries: readonly Entry[], tree: SchemaTree): MatrixNumber[] {
  const told = new Set<string>();
  return entries.flatMap(({ path, value, clause, steps }) => {
    // Of records that are kept equally long, the length is said once.
    const holder = steps.at(-1) as string;
    const name = `${holder === "keep" ? holder : path.split(".").at(-1)} ${JSON.stringify(value)}`;
    if (!isKey(tree, steps) || value === "unset" || told.has(name)) return [];
    told.add(name);
    return [{ path, value, clause, steps }];
  });
}

// Either the number itself is marked, or the parameter that holds it in `value`.
function isKey(tree: SchemaTree, steps: readonly string[]): boolean {
  const marked = (at: readonly string[]) => tree.find(parametersOf(tree), at)?.schema.key === true;
  return marked(steps) || (steps.at(-1) === "value" && marked(steps.slice(0, -1)));
}
