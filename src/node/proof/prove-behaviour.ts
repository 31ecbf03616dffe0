import { UsageError } from "../../core/base/errors.ts";
import type { Engine } from "../../core/engine/engine.ts";
import type { Jurisdiction } from "../../core/regulation/jurisdiction.ts";
import { problemText } from "../../core/regulation/problem.ts";
import { SchemaTree } from "../../core/schema/schema-tree.ts";
import { decisionSchemas } from "../../core/schema/schemas.ts";
import { type Comparison, respondents } from "../../features/compare/behaviour/compare.ts";
import { comparedSides } from "../../features/compare/parameters/parameter-diff.ts";
import {
  type BehaviourProof,
  type DecisionProof,
  type PromisesOfDecision,
  type ProofInput,
  proveDecision,
  provePromises,
  textsIn,
} from "../../features/proof/index.ts";
import { loadCases } from "../cases/load.ts";
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
  options: ProofOptions,
): Promise<BehaviourProof> {
  const { compared, input } = await startOf(specs, regulations, options);
  const decisions = await forEach<DecisionProof>(regulations, options, (name) => proveDecision(name, input));
  return { ...compared, decisions };
}

/** What is proved of one regulation. */
export interface RegulationProof {
  readonly regulation: Pick<Jurisdiction, "id" | "name" | "instrument">;
  readonly decisions: readonly PromisesOfDecision[];
}

/** Proves what the answers of one regulation always are. */
export async function proveRegulation(
  spec: string,
  regulations: Regulations,
  options: ProofOptions,
): Promise<RegulationProof> {
  const { input } = await startOf([spec, spec], regulations, options);
  const side = { jurisdiction: input.sides[0], engine: input.engines[0] };
  const { promised, problems } = loadCases(side.jurisdiction, regulations.ajv, {
    readYaml: regulations.readYaml,
    ...(options.decisions.length > 0 && { decisions: options.decisions }),
  });
  if (problems.length > 0) throw new UsageError(problems.map(problemText));
  const decisions = await forEach(regulations, options, (decision) => {
    const own = promised.find((one) => one.decision === decision);
    return provePromises(decision, input, { ...side, ...own });
  });
  const { id, name, instrument } = side.jurisdiction;
  return { regulation: { id, name, instrument }, decisions };
}

async function startOf(
  specs: readonly [string, string],
  regulations: Regulations,
  { where, decisions, limits }: ProofOptions,
): Promise<{ compared: ReturnType<typeof comparedSides>; input: ProofInput }> {
  const { sides, comparison } = await comparisonOf(specs, regulations, where, 1);
  return {
    compared: comparedSides(sides, comparison.day),
    input: await proofInputOf(comparison, regulations, { decisions, ...(limits && { limits }) }),
  };
}

/**
 * What a proof needs besides what a comparison does.
 *
 * @param decisions those asked about; all if none is named
 */
export async function proofInputOf<T extends Comparison>(
  comparison: T,
  regulations: Regulations,
  { decisions, limits }: { readonly decisions: readonly string[]; readonly limits?: ProofInput["limits"] },
): Promise<T & ProofInput> {
  return {
    ...comparison,
    ...(await loadPlan()),
    tree: new SchemaTree(comparison.schemas),
    engines: respondents(comparison).map(({ engine }) => engine) as [Engine, Engine],
    texts: textsOfCases(comparison, regulations, decisions),
    ...(limits && { limits }),
  };
}

/** The texts in the cases of both sides, by decision. */
function textsOfCases(
  { sides }: Comparison,
  { ajv, readYaml }: Regulations,
  decisions: readonly string[],
): Record<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const side of new Set(sides)) {
    const { cases } = loadCases(side, ajv, { readYaml, ...(decisions.length > 0 && { decisions }) });
    for (const { decision, request } of cases) {
      const texts = found.get(decision) ?? new Set<string>();
      for (const text of textsIn(request.facts)) texts.add(text);
      found.set(decision, texts);
    }
  }
  return Object.fromEntries([...found].map(([decision, texts]) => [decision, [...texts]]));
}

async function forEach<T>(
  { schemas }: Regulations,
  { decisions, progress }: ProofOptions,
  prove: (decision: string) => T,
): Promise<T[]> {
  const known = [...decisionSchemas(schemas).keys()];
  const chosen = knownDecisions(decisions, known);
  const names = chosen.length === 0 ? known : chosen;
  const proved: T[] = [];
  for (const name of names) {
    progress(proved.length, names.length);
    proved.push(prove(name));
    // What is told on the way is written before the next begins.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return proved;
}
