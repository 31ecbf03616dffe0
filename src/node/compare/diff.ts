// Comparisons as the package exports them. Their code is a third of the package, so it is loaded only when a comparison
// is asked for.
import { taipeiInstant } from "../../core/calendar/civil-date.ts";
import type { BehaviourDiff } from "../../features/compare/behaviour/differences.ts";
import type { ParameterDiff } from "../../features/compare/parameters/parameter-diff.ts";
import { type Regulations, readRegulations } from "../regulations/read-regulations.ts";
import type { SideOptions } from "./sides.ts";
import { withSpecDecisions } from "./spec-decisions.ts";

/** The options of {@link diffParameters}. */
export interface DiffOptions {
  /** The day (YYYY-MM-DD) whose version is compared if a name has no day; today by default. */
  readonly asOf?: string;
  /** Folders of further jurisdictions, which add to the bundled ones or replace those of the same name. */
  readonly jurisdictions?: readonly string[];
  /** A file of the agency's own settings. */
  readonly agency?: string;
  /** Only these decisions. */
  readonly decisions?: readonly string[];
}

/**
 * Compares the parameters of two regulations, versions or drafts: `ID`, `ID@2023-05-29`, a folder, a file.
 * Each row has its clauses on both sides and says which side is stricter, where the parameter has a direction.
 *
 * @throws DecisionError if a side names nothing that can be compared, or a file is wrong (JurisdictionError)
 */
export async function diffParameters(a: string, b: string, options: DiffOptions = {}): Promise<ParameterDiff> {
  const { asOf, jurisdictions, agency, decisions } = options;
  const { loadParameterDiff } = await import("./load-parameter-diff.ts");
  return loadParameterDiff([a, b], regulationsOf([a, b], jurisdictions), {
    day: asOf ?? taipeiInstant(new Date()).slice(0, 10),
    cwd: process.cwd(),
    ...(agency === undefined ? {} : { agency }),
    ...(decisions === undefined ? {} : { decisions }),
  });
}

/** The options of {@link diffBehaviour}. */
export interface BehaviourOptions extends DiffOptions {
  /** Whole number from 0; what is tried by chance follows from it. 1, unless it is given. */
  readonly seed?: number;
  /** Called after each decision with how many are done, and of how many. */
  readonly progress?: (done: number, all: number) => void;
}

/**
 * Searches for the smallest questions that two regulations, versions or drafts answer differently: `ID`,
 * `ID@2023-05-29`, a folder, a file. Equal input gives equal results. It takes up to a minute for all decisions.
 *
 * @throws DecisionError if a side names nothing that can be compared, or a file is wrong (JurisdictionError)
 */
export async function diffBehaviour(a: string, b: string, options: BehaviourOptions = {}): Promise<BehaviourDiff> {
  const { asOf, jurisdictions, agency, decisions = [], seed = 1, progress = () => {} } = options;
  const { searchBehaviour } = await import("./diff-behaviour.ts");
  const regulations = regulationsOf([a, b], jurisdictions);
  const day = asOf ?? taipeiInstant(new Date()).slice(0, 10);
  const where: SideOptions = { day, cwd: process.cwd(), ...(agency === undefined ? {} : { agency }) };
  return searchBehaviour([a, b], regulations, { where, decisions, seed, progress });
}

function regulationsOf(specs: readonly string[], folders?: readonly string[]): Regulations {
  return withSpecDecisions(readRegulations(folders), specs, process.cwd());
}
