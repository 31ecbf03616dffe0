import { taipeiInstant } from "../calendar/civil-date.ts";
import type { Engine } from "../engine/engine.ts";
import { UsageError } from "../errors.ts";
import { type Regulations, readRegulations, startEngine } from "../load-engine.ts";
import { decisionSchemas } from "../schemas.ts";
import { didYouMean, nearest } from "../text.ts";
import { type ParameterDiff, parameterDiff } from "./compared.ts";
import { readSides, type SideOptions } from "./sides.ts";

/** Two sides that were found, with what was asked about them. */
export async function diffSides(
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
  return parameterDiff(found, engines, schemas, { day: options.day, decisions: names });
}

/** What {@link diffParameters} can be told. */
export interface DiffOptions {
  /** The version in force on which is meant where a name has no day (YYYY-MM-DD); today, unless it is given. */
  readonly asOf?: string;
  /** Folders of further jurisdictions, which add to the bundled ones or replace those of the same name. */
  readonly jurisdictions?: readonly string[];
  /** A file of the agency's own settings. */
  readonly agency?: string;
  /** Only these decisions. */
  readonly decisions?: readonly string[];
}

/**
 * Compares the parameters of two regulations, versions or drafts: `taipei`, `kaohsiung@2023-05-29`, a folder, a file.
 * Each row has its clauses on both sides and says which side is stricter, where the parameter has a direction.
 *
 * @throws DecisionError if a side names nothing that can be compared, or a file is wrong (JurisdictionError)
 *
 * @example
 * const { counts } = await diffParameters("taipei", "kaohsiung");
 */
export async function diffParameters(a: string, b: string, options: DiffOptions = {}): Promise<ParameterDiff> {
  const { asOf, jurisdictions, agency, decisions } = options;
  return diffSides([a, b], readRegulations(jurisdictions), {
    day: asOf ?? taipeiInstant(new Date()).slice(0, 10),
    cwd: process.cwd(),
    ...(agency === undefined ? {} : { agency }),
    ...(decisions === undefined ? {} : { decisions }),
  });
}

/**
 * Names of decisions as they were given, without repetition.
 *
 * @throws UsageError if one is unknown
 */
export function knownDecisions(given: readonly string[], known: readonly string[]): string[] {
  for (const name of given) {
    if (known.includes(name)) continue;
    const hint = didYouMean(nearest(name, known));
    throw new UsageError(`decision: \`${name}\`, expected one that \`hdp decisions\` lists${hint}`);
  }
  return [...new Set(given)];
}
