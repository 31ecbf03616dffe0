import type { Answer, FullRequest } from "../../core/engine/answer.ts";
import { answerOf } from "./answered.ts";
import { bothInForce, PROOF_LIMITS, type ProofInput, type SymbolicAnswers, symbolicAnswers } from "./answers.ts";
import { type Covered, coveredBy } from "./covered.ts";
import type { Evaluated } from "./evaluator.ts";
import { type Guard, NEVER } from "./guards.ts";
import { type Kind, type KindCondition, kindsOf, shows } from "./kinds.ts";
import { notShown, whyOpen } from "./not-proved.ts";
import { piecesOf } from "./pieces.ts";
import { essential, type Region, regionOf } from "./region.ts";
import { requestOn } from "./search.ts";
import { requestOf } from "./witness.ts";

/** A kind of difference that there is, with a request that shows it. */
export interface ProvedDifference {
  readonly kind: Kind;
  readonly request: Omit<FullRequest, "jurisdiction">;
  /** What the engines answer; none where one fails. */
  readonly answers: readonly [Answer | undefined, Answer | undefined];
  /** All requests around the case that differ so: whoever meets these conditions, whatever else is said. */
  readonly region: Region;
}

/** What is proved of one decision. */
export interface DecisionProof {
  readonly decision: string;
  /** `equal`: no request that is covered is answered differently. */
  readonly state: "equal" | "differs" | "not_proved";
  readonly differences: readonly ProvedDifference[];
  /** Kinds of difference that no covered request shows. */
  readonly absent: number;
  /** Kinds of which it is not known, and why. */
  readonly open: readonly { readonly kind: Kind | undefined; readonly why: string }[];
  readonly covered: Covered & {
    /** What of the answers is compared. */
    readonly compared: readonly string[];
  };
}

/** Finds every kind of difference between two regulations on one decision, and proves that there is no other. */
export function proveDecision(decision: string, input: ProofInput): DecisionProof {
  const { mostSteps } = { ...PROOF_LIMITS, ...input.limits };
  const alike = input.sides[0].id === input.sides[1].id;
  const parts = ["outcome", "reasons", "missing", "values", "obligations", "warnings"];
  const compared = [...parts, ...(alike ? ["assumptions", "clauses"] : [])];
  const covered = { ...coveredBy(decision, input, bothInForce(input)), compared };
  const unknown = (why: string): DecisionProof => ({
    ...{ decision, state: "not_proved", differences: [], absent: 0, covered },
    open: [{ kind: undefined, why }],
  });
  let found: ReturnType<typeof symbolicAnswers>;
  let conditions: readonly KindCondition[];
  try {
    found = symbolicAnswers(decision, input);
    const { space } = found;
    space.ordersIgnored = true;
    const [one, other] = found.answers as [Evaluated, Evaluated];
    const fails = [one.fails, other.fails] as const;
    conditions = kindsOf({ a: piecesOf(one.sum, space), b: piecesOf(other.sum, space), fails, alike }, space);
  } catch (error) {
    return unknown(whyOpen(error));
  }
  const differences: ProvedDifference[] = [];
  const open: DecisionProof["open"][number][] = [];
  let absent = 0;
  for (const condition of conditions) {
    const { kind } = condition;
    if ("why" in condition) {
      open.push({ kind, why: condition.why });
      continue;
    }
    const shown = shownBy(condition, found, input, { decision, alike, mostSteps });
    if (shown === undefined) absent += 1;
    else if ("why" in shown) open.push({ kind, why: shown.why });
    else differences.push(shown);
  }
  const state = open.length > 0 ? "not_proved" : differences.length > 0 ? "differs" : "equal";
  return { decision, state, differences, absent, open, covered };
}

/** A request that shows a kind of difference; `undefined` where that is proved to be none. */
function shownBy(
  { kind, guard: whole }: { kind: Kind; guard: Guard },
  found: SymbolicAnswers,
  { sides, engines }: ProofInput,
  { decision, alike, mostSteps }: { decision: string; alike: boolean; mostSteps: number },
): ProvedDifference | { readonly why: string } | undefined {
  try {
    const guard = found.space.guards.and(found.scope, whole);
    const literals = guard === NEVER ? undefined : requestOn(guard, found.space, mostSteps);
    if (literals === undefined) return undefined;
    const request = { decision, ...requestOf(literals, guard, found) } as Omit<FullRequest, "jurisdiction">;
    const [a, b] = engines.map((engine, at) => answerOf(engine, { ...request, jurisdiction: sides[at as 0 | 1].id }));
    if (!shows(kind, [a, b], alike)) return { why: notShown(request) };
    return { kind, request, answers: [a, b], region: regionOf(essential(guard, literals, found.space)) };
  } catch (error) {
    return { why: whyOpen(error) };
  }
}
