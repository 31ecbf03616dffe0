import { minimalFacts } from "../facts/minimal-facts.ts";
import type { SchemaFiles } from "../schema/schemas.ts";
import type { Request } from "./answer.ts";
import type { Engine } from "./engine.ts";

/** Whether a regulation answers a decision: it is silent, or its text is not to be had, or nothing is in force. */
export type RegulationStatus = "yes" | "silent" | "text_unavailable" | "not_in_force";

/** Whether a regulation answers a decision, as the engine's answers to the plainest requests show. */
export interface DecisionStatus {
  readonly status: RegulationStatus;
  /** Parameters that those answers lack, as the text leaves their numbers open. */
  readonly open: readonly string[];
}

/** Asks the engine whether a regulation answers a decision on a day (YYYY-MM-DD). */
export function statusOfDecision(
  engine: Engine,
  schemas: SchemaFiles,
  { decision, jurisdiction, day }: { readonly decision: string; readonly jurisdiction: string; readonly day: string },
): DecisionStatus {
  // An instant, because some decisions take no date.
  const as_of = `${day}T00:00:00+08:00`;
  const open = new Set<string>();
  let status: RegulationStatus = "silent";
  for (const facts of minimalFacts(schemas, decision, day)) {
    const { outcome, reasons, missing } = engine.decide({ decision, jurisdiction, as_of, facts } as Request);
    if (outcome === "not_in_force") return { status: "not_in_force", open: [] };
    if (reasons.some(({ code }) => code === "version_text_unavailable"))
      return { status: "text_unavailable", open: [] };
    if (outcome !== "not_regulated") status = "yes";
    for (const one of missing) if ("parameter" in one) open.add(one.parameter);
  }
  return { status, open: [...open].sort() };
}
