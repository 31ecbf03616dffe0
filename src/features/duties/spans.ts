import type { Request } from "../../core/engine/answer.ts";
import type { Engine } from "../../core/engine/engine.ts";
import { decisionSchemas } from "../../core/schema/schemas.ts";
import { daysOf } from "./days.ts";
import type { Span } from "./duty.ts";

/** All that is asked of an engine, so that any place where one runs may have a calendar. */
export type Decider = Pick<Engine, "decide" | "schemas">;

/** How the regulation of a jurisdiction stands on a day. */
export function standingOn(engine: Decider, jurisdiction: string, day: string): Omit<Span, "from" | "to"> {
  const [decision] = [...decisionSchemas(engine.schemas)].find(([, { tells_version }]) => tells_version) ?? [];
  if (decision === undefined) throw new TypeError("no decision tells which version is in force");
  const answer = engine.decide({ decision, jurisdiction, as_of: day } as Request);
  if (answer.outcome !== "in_force") return { standing: "not_in_force", version: null };
  const { text, version = null } = answer.values as { readonly text?: string; readonly version?: string };
  return { standing: text === "unavailable" ? "text_unavailable" : "in_force", version };
}

/** How it stood through a year. Each day is asked about, for a version may last a few days only. */
export function spansOf(engine: Decider, jurisdiction: string, year: number): Span[] {
  const spans: Span[] = [];
  for (const day of daysOf(year)) {
    const now = standingOn(engine, jurisdiction, day);
    const last = spans.at(-1);
    if (last !== undefined && last.standing === now.standing && last.version === now.version)
      spans[spans.length - 1] = { ...last, to: day };
    else spans.push({ from: day, to: day, ...now });
  }
  return spans;
}
