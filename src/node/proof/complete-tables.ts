import type { Engine } from "../../core/engine/engine.ts";
import type { Jurisdiction } from "../../core/regulation/jurisdiction.ts";
import { decisionSchemas } from "../../core/schema/schemas.ts";
import { type CaseResult, compare } from "../../features/cases/run.ts";
import { type TableRegions, untouchedRegions } from "../../features/proof/index.ts";
import { comparisonBetween } from "../compare/diff-behaviour.ts";
import type { Regulations } from "../regulations/read-regulations.ts";
import { proofInputOf } from "./prove-behaviour.ts";

/** What the tables of a regulation are held against. */
export interface TablesAsked {
  readonly jurisdiction: Jurisdiction;
  /** Its cases, run. */
  readonly results: readonly CaseResult[];
  /** The decisions asked about. */
  readonly decisions: readonly string[];
}

/** The decisions of a regulation: its own and those of no other. */
export function decisionsOf({ id }: Jurisdiction, { schemas }: Regulations): string[] {
  return [...decisionSchemas(schemas).keys()].filter((name) => !name.includes(".") || name.startsWith(`${id}.`));
}

/** Finds for each decision the regions that no case of the regulation touches, with a case for each. */
export async function completeTables(
  { jurisdiction, results, decisions }: TablesAsked,
  regulations: Regulations,
  progress: (done: number) => void,
): Promise<TableRegions[]> {
  const [{ effective_from: day } = { effective_from: "" }] = jurisdiction.versions;
  const input = await proofInputOf(
    await comparisonBetween([jurisdiction, jurisdiction], regulations, day, 1),
    regulations,
    { decisions },
  );
  const [engine] = input.engines;
  const found: TableRegions[] = [];
  for (const decision of decisions) {
    progress(found.length);
    const cases = results
      .filter(({ case: { request } }) => request.decision === decision)
      .filter((one) => isAnsweredNow(one, engine))
      .map(({ case: { request } }) => ({ as_of: request.as_of ?? "", facts: { ...request.facts } }));
    found.push(untouchedRegions(decision, input, { jurisdiction, engine }, cases));
    // What is told on the way is written before the next begins.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return found;
}

/** Whether a case holds of the regulation as it stands, and not only of a version on days that are another's. */
function isAnsweredNow({ case: { request, expect, timeline }, differences }: CaseResult, engine: Engine): boolean {
  if (timeline === undefined || timeline === "as_it_stands") return differences.length === 0;
  return compare(expect, engine.decide(request)).length === 0;
}
