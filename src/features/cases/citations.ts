import { citedClauses } from "../../core/engine/cited-clauses.ts";
import { type Jurisdiction, registeringVersion } from "../../core/regulation/jurisdiction.ts";
import type { CaseResult } from "./run.ts";

/** Who cites a clause. */
export interface Citations {
  /** How many cases have an answer that does. */
  readonly cases: number;
  /** The decisions whose reasons, obligations or warnings cite it. */
  readonly decisions: ReadonlySet<string>;
}

/** The citations of each clause in the answers to cases, by the first day of the version that registers the clause. */
export function countCitations(
  results: readonly CaseResult[],
  { versions }: Jurisdiction,
): Map<string, Map<string, Citations>> {
  const counts = new Map<string, Map<string, Citations>>();
  for (const { case: asked, answer } of results) {
    // A case that the engine refuses cites nothing. `hdp test` reports it.
    if (answer === undefined) continue;
    const { version, from } = asked.as_if ?? {};
    const day = answer.version === from ? version : answer.version;
    const applied = versions.find(({ effective_from }) => effective_from === day);
    const registered = registeringVersion(applied, versions)?.effective_from ?? "";
    const ofVersion = counts.get(registered) ?? new Map<string, Citations>();
    counts.set(registered, ofVersion);
    for (const [id, rules] of citedClauses(answer)) {
      const { cases: before, decisions } = ofVersion.get(id) ?? { cases: 0, decisions: new Set() };
      ofVersion.set(id, { cases: before + 1, decisions: rules ? new Set([...decisions, answer.decision]) : decisions });
    }
  }
  return counts;
}
