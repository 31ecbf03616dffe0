import type { Engine } from "../../core/engine/engine.ts";
import type { DecisionName } from "../../core/schema/decisions.ts";
import { SchemaTree } from "../../core/schema/schema-tree.ts";
import { decisionSchemas } from "../../core/schema/schemas.ts";
import { respondents } from "../../features/compare/behaviour/compare.ts";
import { comparedSides } from "../../features/compare/parameters/parameter-diff.ts";
import { type BehaviourProof, type DecisionProof, type ProofInput, proveDecision } from "../../features/proof/index.ts";
import { comparisonOf } from "../compare/diff-behaviour.ts";
import type { SideOptions } from "../compare/sides.ts";
import { knownDecisions } from "../package/known-decisions.ts";
import { loadPlan } from "../package/policy-module.ts";
import type { Regulations } from "../regulations/read-regulations.ts";

/** What a proof is about. */
export interface ProofOptions {
  readonly where: SideOptions;
  /** All decisions if none is named. */
  readonly decisions: readonly string[];
  readonly limits?: ProofInput["limits"];
  readonly progress: (done: number, all: number) => void;
}

/** Finds every kind of difference between the answers of two sides, and proves that there is no other. */
export async function proveBehaviour(
  specs: readonly [string, string],
  regulations: Regulations,
  { where, decisions, limits, progress }: ProofOptions,
): Promise<BehaviourProof> {
  const known = [...decisionSchemas(regulations.schemas).keys()];
  const chosen = knownDecisions(decisions, known);
  const names = (chosen.length === 0 ? known : chosen) as DecisionName[];
  const { sides, comparison } = await comparisonOf(specs, regulations, where, 1);
  const input: ProofInput = {
    ...comparison,
    ...(await loadPlan()),
    tree: new SchemaTree(comparison.schemas),
    engines: respondents(comparison).map(({ engine }) => engine) as [Engine, Engine],
    ...(limits && { limits }),
  };
  const proved: DecisionProof[] = [];
  for (const name of names) {
    progress(proved.length, names.length);
    proved.push(proveDecision(name, input));
    // What is told on the way is written before the next begins.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { ...comparedSides(sides, comparison.day), decisions: proved };
}
