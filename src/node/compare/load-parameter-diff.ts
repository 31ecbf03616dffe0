import type { Engine } from "../../core/engine/engine.ts";
import { decisionSchemas } from "../../core/schema/schemas.ts";
import { compareParameters, type ParameterDiff } from "../../features/compare/parameters/parameter-diff.ts";
import { decisionParameters } from "../package/decision-parameters.ts";
import { knownDecisions } from "../package/known-decisions.ts";
import type { Regulations } from "../regulations/read-regulations.ts";
import { startEngine } from "../start/load-engine.ts";
import { readSides, type SideOptions } from "./sides.ts";

/** Two sides that were found, with what was asked about them. */
export async function loadParameterDiff(
  specs: readonly [string, string],
  regulations: Regulations,
  options: SideOptions & { readonly decisions?: readonly string[] },
): Promise<ParameterDiff> {
  const { schemas } = regulations;
  const names = knownDecisions(options.decisions ?? [], [...decisionSchemas(schemas).keys()]);
  const found = readSides(specs, regulations, options);
  const engines = (await Promise.all(
    found.sides.map(({ jurisdiction }) => startEngine({ ...regulations, jurisdictions: [jurisdiction] })),
  )) as [Engine, Engine];
  return compareParameters(found, engines, schemas, {
    day: options.day,
    decisions: names,
    reads: decisionParameters(schemas),
  });
}
