import type { Jurisdiction } from "../regulation/jurisdiction.ts";
import type { UsedParameter } from "./explanation.ts";

/** The keys from a version to one of its parameters; a number is the index of an item. */
export type ParameterPath = readonly (string | number)[];

/** The source of an engine's data. A page in a browser has no files, so this knows nothing of them. */
export interface Origin {
  /** The jurisdictions, with the settings of the agency. */
  readonly settled: readonly Jurisdiction[];
  /** The places of the parameters of a version, named by its first day. */
  readonly places: (jurisdiction: string, version: string) => ParameterLocator;
}

/** Describes a parameter, given its path in the version, with its place in the files. */
export interface ParameterLocator {
  describe(path: ParameterPath): UsedParameter;
}
