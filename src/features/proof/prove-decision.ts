import { EngineFaultError } from "../../core/base/errors.ts";
import type { Answer, FullRequest } from "../../core/engine/answer.ts";
import type { Engine } from "../../core/engine/engine.ts";
import type { Version } from "../../core/regulation/jurisdiction.ts";
import { daysAsked, PROOF_LIMITS, type ProofInput, type SymbolicAnswers, symbolicAnswers } from "./answers.ts";
import type { Literal } from "./atoms.ts";
import type { Evaluated } from "./evaluator.ts";
import { type Guard, NEVER, TooLarge } from "./guards.ts";
import { type Kind, type KindCondition, kindsOf, shows } from "./kinds.ts";
import { NotProved } from "./not-proved.ts";
import { piecesOf } from "./pieces.ts";
import { essential, type Region, regionOf } from "./region.ts";
import { representativesOf } from "./representatives.ts";
import { requestOn } from "./search.ts";
import { DAYS, MOST_COUNTED } from "./variables.ts";
import { requestOf } from "./witness.ts";

/** For which requests something is proved. */
export interface Covered {
  /** The first and last day asked about, and of dates in the facts. */
  readonly as_of: readonly [string, string];
  readonly dates: readonly [string, string];
  readonly most_counted: number;
  readonly longest_list: number;
  /** How many texts stand for all. */
  readonly texts: number;
  /** What of the answers is compared. */
  readonly compared: readonly string[];
}

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
  readonly covered: Covered;
}

/** Finds every kind of difference between two regulations on one decision, and proves that there is no other. */
export function proveDecision(decision: string, input: ProofInput): DecisionProof {
  const { mostSteps, longestList } = { ...PROOF_LIMITS, ...input.limits };
  const versions = input.sides.map(({ versions: all }) => all.at(-1) as Version);
  const days = daysAsked(versions);
  const alike = input.sides[0].id === input.sides[1].id;
  const groups = input.parameters[decision];
  const covered: Covered = {
    as_of: [days[0] ?? "", days.at(-1) ?? ""],
    dates: [DAYS[0] as string, DAYS.at(-1) as string],
    most_counted: MOST_COUNTED,
    longest_list: longestList,
    texts: representativesOf(versions, groups).texts.length,
    compared: [
      "outcome",
      "reasons",
      "missing",
      "values",
      "obligations",
      "warnings",
      ...(alike ? ["assumptions", "clauses"] : []),
    ],
  };
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
    if (error instanceof NotProved || error instanceof TooLarge) return unknown(error.message);
    throw error;
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
  const guard = found.space.guards.and(found.scope, whole);
  if (guard === NEVER) return undefined;
  let literals: readonly Literal[] | undefined;
  try {
    literals = requestOn(guard, found.space, mostSteps);
  } catch (error) {
    if (error instanceof TooLarge) return { why: error.message };
    throw error;
  }
  if (literals === undefined) return undefined;
  const request = { decision, ...requestOf(literals, guard, found) } as Omit<FullRequest, "jurisdiction">;
  const answers = engines.map((engine, at) =>
    answerOf(engine, { ...request, jurisdiction: sides[at as 0 | 1].id }),
  ) as [Answer | undefined, Answer | undefined];
  if (!shows(kind, answers, alike)) return { why: `the engine does not show it for ${JSON.stringify(request)}` };
  const region = regionOf(essential(guard, literals, found.space));
  return { kind, request, answers, region };
}

function answerOf(engine: Engine, request: FullRequest): Answer | undefined {
  try {
    return engine.decide(request) as Answer;
  } catch (error) {
    if (error instanceof EngineFaultError) return undefined;
    throw error;
  }
}
