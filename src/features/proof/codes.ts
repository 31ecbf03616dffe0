import { valueAt } from "../../core/base/plain-value.ts";
import type { Answer, FullRequest } from "../../core/engine/answer.ts";
import type { Engine } from "../../core/engine/engine.ts";
import type { Jurisdiction } from "../../core/regulation/jurisdiction.ts";
import { type DecisionSchema, OUTCOMES_OF_ANY_KIND } from "../../core/schema/schemas.ts";
import { answerOf } from "./answered.ts";
import { PROOF_LIMITS, type ProofInput, type SymbolicAnswers } from "./answers.ts";
import { NEVER } from "./guards.ts";
import { notShown, whyOpen } from "./not-proved.ts";
import { isThere, type Pieces } from "./pieces.ts";
import { requestOn } from "./search.ts";
import { requestOf } from "./witness.ts";

const PARTS = { reasons: "reason", obligations: "obligation", warnings: "warning" } as const;
type Part = keyof typeof PARTS;

/** Whether some answer has a code that the regulation names; where one has, a request that it answers so. */
export type ReachedCode = { readonly part: Part; readonly code: string } & (
  | { readonly state: "reached"; readonly request: Omit<FullRequest, "jurisdiction"> }
  /** Whatever is asked, no answer has it. */
  | { readonly state: "dead" }
  | { readonly state: "not_proved"; readonly why: string }
);

/** The codes of a decision that a regulation names in its parameters or that an answer may have. */
export function reachedCodes(
  decision: string,
  input: ProofInput,
  { jurisdiction, engine }: { readonly jurisdiction: Jurisdiction; readonly engine: Engine },
  { found, pieces }: { readonly found: SymbolicAnswers; readonly pieces: Pieces },
): ReachedCode[] {
  const { space } = found;
  // Where a regulation says nothing of a decision, the codes in what it shares with others are those of others.
  const speaks = [...pieces.outcomes.keys()].some((outcome) => !OUTCOMES_OF_ANY_KIND.includes(outcome));
  const named = speaks ? namesIn(jurisdiction, input.parameters[decision] ?? []) : new Set<string>();
  const { $defs } = input.schemas[`decisions/${decision}`] as DecisionSchema;
  const { mostSteps } = { ...PROOF_LIMITS, ...input.limits };
  return (Object.keys(PARTS) as Part[]).flatMap((part) =>
    $defs[PARTS[part]].enum.flatMap((code): ReachedCode[] => {
      const guard = isThere(pieces.lists[part].get(code), space);
      if (guard === NEVER) return named.has(code) ? [{ part, code, state: "dead" }] : [];
      try {
        const literals = requestOn(guard, space, mostSteps);
        if (literals === undefined) return [{ part, code, state: "dead" }];
        const request = { decision, ...requestOf(literals, guard, found) } as Omit<FullRequest, "jurisdiction">;
        const answer = answerOf(engine, { ...request, jurisdiction: jurisdiction.id });
        const has = (answer?.[part] as Answer["reasons"] | undefined)?.some((entry) => entry.code === code);
        if (has) return [{ part, code, state: "reached", request }];
        return [{ part, code, state: "not_proved", why: notShown(request) }];
      } catch (error) {
        return [{ part, code, state: "not_proved", why: whyOpen(error) }];
      }
    }),
  );
}

/** All names and texts in the parameters that a decision reads. */
function namesIn({ versions }: Jurisdiction, groups: readonly string[]): Set<string> {
  const names = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === "string") names.add(value);
    else if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === "object" && value !== null) {
      for (const [name, inner] of Object.entries(value)) {
        names.add(name);
        visit(inner);
      }
    }
  };
  for (const { parameters } of versions) for (const group of groups) visit(valueAt(parameters, group.split(".")));
  return names;
}
