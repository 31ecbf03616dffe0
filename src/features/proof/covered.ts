import { type AskedOf, PROOF_LIMITS, type ProofInput } from "./answers.ts";
import { listLength, representativesOf } from "./representatives.ts";
import { DAYS, MOST_COUNTED } from "./variables.ts";

/** For which requests something is proved. */
export interface Covered {
  /** The first and last day asked about, and of dates in the facts. */
  readonly as_of: readonly [string, string];
  readonly dates: readonly [string, string];
  readonly most_counted: number;
  readonly longest_list: number;
  /** How many texts stand for all. */
  readonly texts: number;
}

/** The requests that a proof of a decision is about. */
export function coveredBy(
  decision: string,
  { parameters, limits, texts }: ProofInput,
  { sides, days }: AskedOf,
): Covered {
  const versions = sides.flatMap(({ versions: all }) => all);
  const { largest, texts: known } = representativesOf(versions, parameters[decision], texts?.[decision]);
  return {
    as_of: [days[0] ?? "", days.at(-1) ?? ""],
    dates: [DAYS[0] as string, DAYS.at(-1) as string],
    most_counted: MOST_COUNTED,
    longest_list: listLength(largest, { ...PROOF_LIMITS, ...limits }.longestList),
    texts: known.length,
  };
}
