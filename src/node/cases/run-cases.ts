import type { Detail } from "../../core/engine/answer.ts";
import type { Engine } from "../../core/engine/engine.ts";
import type { Jurisdiction } from "../../core/regulation/jurisdiction.ts";
import { asked } from "../../features/cases/asked.ts";
import type { Case } from "../../features/cases/case.ts";
import { type CaseResult, runCases } from "../../features/cases/run.ts";
import { onTimeline, type Timeline } from "../../features/cases/timeline.ts";
import type { Regulations } from "../regulations/read-regulations.ts";
import { startEngine } from "../start/load-engine.ts";

/**
 * Runs the cases of one regulation, each of the versions that it holds in.
 *
 * @param engine answers by the regulation as it stands
 * @param detail what the answers are to tell besides
 */
export async function runCasesOf(
  jurisdiction: Jurisdiction,
  cases: readonly Case[],
  engine: Engine,
  regulations: Regulations,
  detail: readonly Detail[] = [],
): Promise<CaseResult[]> {
  const all = asked(cases, jurisdiction);
  const engines = new Map<Timeline, Engine>([["as_it_stands", engine]]);
  for (const { timeline = "as_it_stands" } of all) {
    if (engines.has(timeline)) continue;
    const jurisdictions = [onTimeline(jurisdiction, timeline)];
    engines.set(timeline, await startEngine({ ...regulations, jurisdictions }));
  }
  return runCases((timeline) => engines.get(timeline) as Engine, all, detail);
}
