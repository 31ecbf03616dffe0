import { Engine } from "../../engine/engine.ts";
import type { PlanModule } from "../../engine/plan/runtime.ts";
import type { DecisionName } from "../../generated/decisions.ts";
import type { OfficeCalendar } from "../../jurisdictions/calendars.ts";
import { dataDocument } from "../../jurisdictions/data-document.ts";
import type { Jurisdiction, Version } from "../../jurisdictions/jurisdiction.ts";
import { SchemaTree } from "../../schema-tree.ts";
import { createAjv, type DecisionSchema, decisionSchemas, type SchemaFiles } from "../../schemas.ts";
import type { Respondent } from "./asker.ts";
import { type DecisionDifferences, diffDecision } from "./decision.ts";
import { thresholdsOf } from "./thresholds.ts";

/** What a comparison of answers is made of; but for the program it can be passed on to a worker. */
export interface Comparison {
  readonly module: WebAssembly.Module;
  readonly plan?: PlanModule;
  readonly schemas: SchemaFiles;
  readonly calendars: readonly OfficeCalendar[];
  /** Both regulations, each with the compared version as its last. */
  readonly sides: readonly [Jurisdiction, Jurisdiction];
  /** The parameters that each decision reads. */
  readonly parameters: Readonly<Record<string, readonly string[]>>;
  /** The day asked about (YYYY-MM-DD); both versions are in force on it. */
  readonly day: string;
  /** Whole number; what is tried by chance follows from it. */
  readonly seed: number;
}

/** Both sides, ready to be asked. */
export function respondents({
  module,
  plan,
  schemas,
  calendars,
  sides,
}: Pick<Comparison, "module" | "plan" | "schemas" | "calendars" | "sides">): [Respondent, Respondent] {
  const ajv = createAjv(schemas);
  return sides.map((side): Respondent => {
    const data = dataDocument({ jurisdictions: [side], calendars });
    return { engine: new Engine({ module, ...(plan && { plan }), data, schemas, ajv }), jurisdiction: side.id };
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
