import { dataDocument } from "../../core/regulation/data-document.ts";
import type { Jurisdiction } from "../../core/regulation/jurisdiction.ts";
import type { DecisionName } from "../../core/schema/decisions.ts";
import { decisionSchemas } from "../../core/schema/schemas.ts";
import { type Comparison, comparedDay, comparer, type WorkerStart } from "../../features/compare/behaviour/compare.ts";
import type { BehaviourDiff, DecisionDifferences } from "../../features/compare/behaviour/differences.ts";
import { comparedSides } from "../../features/compare/parameters/parameter-diff.ts";
import type { Sides } from "../../features/compare/parameters/side.ts";
import { decisionParameters } from "../package/decision-parameters.ts";
import { knownDecisions } from "../package/known-decisions.ts";
import { doInParallel } from "../package/workers.ts";
import type { Regulations } from "../regulations/read-regulations.ts";
import { readSides, type SideOptions } from "./sides.ts";

/** Searches for the smallest questions that both sides answer differently. */
export async function searchBehaviour(
  specs: readonly [string, string],
  regulations: Regulations,
  {
    where,
    decisions,
    seed,
    progress,
  }: { where: SideOptions; decisions: readonly string[]; seed: number; progress: (done: number, all: number) => void },
): Promise<BehaviourDiff> {
  const known = [...decisionSchemas(regulations.schemas).keys()];
  const chosen = knownDecisions(decisions, known);
  const names = (chosen.length === 0 ? known : chosen) as DecisionName[];
  const { sides, comparison } = await comparisonOf(specs, regulations, where, seed);
  const results = await searchAll(comparison, names, (done) => progress(done, names.length));
  return { ...comparedSides(sides, comparison.day), seed, decisions: results };
}

/** Two sides and the input for comparing their answers, as of the first day on which both are in force. */
export async function comparisonOf(
  specs: readonly [string, string],
  regulations: Regulations,
  where: SideOptions,
  seed: number,
): Promise<{ sides: Sides; comparison: Comparison }> {
  const sides = readSides(specs, regulations, where);
  const jurisdictions = sides.sides.map(({ jurisdiction }) => jurisdiction) as [Jurisdiction, Jurisdiction];
  return {
    sides,
    comparison: await comparisonBetween(jurisdictions, regulations, comparedDay(sides, where.day), seed),
  };
}

/** The input for comparing the answers of two regulations, each with the compared version as its last. */
export async function comparisonBetween(
  sides: readonly [Jurisdiction, Jurisdiction],
  regulations: Regulations,
  day: string,
  seed: number,
): Promise<Comparison> {
  return {
    module: await regulations.policies(),
    plan: await regulations.program(),
    packs: await regulations.packPolicies(),
    schemas: regulations.schemas,
    ajv: regulations.ajv,
    data: dataDocument({ ...regulations, jurisdictions: [] }),
    sides,
    parameters: Object.fromEntries(decisionParameters(regulations.schemas)),
    day,
    seed,
  };
}

/** Searches decision by decision, on all cores. */
function searchAll(
  comparison: Comparison,
  decisions: readonly DecisionName[],
  progress: (done: number) => void,
): Promise<DecisionDifferences[]> {
  const { plan: _program, packs = [], ajv, ...portable } = comparison;
  const start: WorkerStart = {
    ...portable,
    packs: packs.map(({ plan: _, ...pack }) => pack),
    ...(ajv.compiled && { compiled: ajv.compiled }),
  };
  return doInParallel({
    worker: new URL("./worker.js", import.meta.url),
    start,
    tasks: decisions,
    here: async () => comparer(comparison),
    progress,
  });
}
