import type { PlanModule } from "#rego-to-js";
import { Engine } from "../../../core/engine/engine.ts";
import type { PackPolicies, PolicyModules } from "../../../core/engine/policy-modules.ts";
import { type DataDocument, jurisdictionsView } from "../../../core/regulation/data-document.ts";
import type { Jurisdiction, Version } from "../../../core/regulation/jurisdiction.ts";
import type { DecisionName } from "../../../core/schema/decisions.ts";
import { SchemaTree } from "../../../core/schema/schema-tree.ts";
import { type DecisionSchema, decisionSchemas, type SchemaFiles } from "../../../core/schema/schemas.ts";
import type { CompiledValidators, Validators } from "../../../core/schema/validators.ts";
import type { Sides } from "../parameters/side.ts";
import type { Respondent } from "./asker.ts";
import { diffDecision } from "./diff-decision.ts";
import type { DecisionDifferences } from "./differences.ts";
import { thresholdsOf } from "./thresholds.ts";

/** The input of a comparison of answers. Except for the program and the validator, it can be passed to a worker. */
export interface Comparison extends PolicyModules {
  readonly plan?: PlanModule;
  readonly schemas: SchemaFiles;
  /** Knows the schemas. */
  readonly ajv: Validators;
  /** The data that the policies read besides the jurisdictions. */
  readonly data: DataDocument;
  /** Both regulations, each with the compared version as its last. */
  readonly sides: readonly [Jurisdiction, Jurisdiction];
  /** The parameters that each decision reads. */
  readonly parameters: Readonly<Record<string, readonly string[]>>;
  /** The day asked about (YYYY-MM-DD); both versions are in force on it. */
  readonly day: string;
  /** Whole number; what is tried by chance follows from it. */
  readonly seed: number;
}

/** The data from which a worker makes the same comparison. */
export interface WorkerStart extends Omit<Comparison, "plan" | "ajv" | "packs"> {
  readonly packs?: readonly Omit<PackPolicies, "plan">[];
  /** The source of the validators, if they were compiled before. */
  readonly compiled?: CompiledValidators;
}

/** The day asked about: the given one, or the first on which both sides are in force. */
export function comparedDay({ sides }: Sides, day: string): string {
  return [day, ...sides.map(({ version }) => version.effective_from)].sort().at(-1) as string;
}

/** Both sides, ready to be asked. */
export function respondents({
  module,
  packs = [],
  plan,
  schemas,
  ajv,
  data,
  sides,
}: Pick<Comparison, "module" | "packs" | "plan" | "schemas" | "ajv" | "data" | "sides">): [Respondent, Respondent] {
  return sides.map((side): Respondent => {
    const parts = { module, packs, ...(plan && { plan }), schemas, ajv };
    const engine = new Engine({ ...parts, data: { ...data, jurisdictions: jurisdictionsView([side], schemas) } });
    return { engine, jurisdiction: side.id };
  }) as [Respondent, Respondent];
}

/** Searches for the differences of one decision after the other. */
export function comparer(comparison: Comparison): (decision: DecisionName) => DecisionDifferences {
  const { schemas, sides, parameters, day, seed } = comparison;
  const decisions = decisionSchemas(schemas);
  const versions = sides.map((side) => side.versions.at(-1)) as [Version, Version];
  const compared = {
    sides: respondents(comparison),
    tree: new SchemaTree(schemas),
    thresholds: thresholdsOf(versions),
    day,
    isInForce: (other: string) => versions.every(({ effective_from }) => effective_from <= other),
    seed,
  };
  return (decision) => {
    const { kind, as_of } = decisions.get(decision) as DecisionSchema;
    const law = { versions, groups: parameters[decision] ?? [] };
    return diffDecision(decision, { kind, isInstant: as_of === "instant", law }, compared);
  };
}
