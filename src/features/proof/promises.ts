import type { Answer, FullRequest } from "../../core/engine/answer.ts";
import type { Engine } from "../../core/engine/engine.ts";
import { isInForce, type Jurisdiction } from "../../core/regulation/jurisdiction.ts";
import { type Exception, type Invariant, isAgainst } from "../cases/index.ts";
import { answerOf } from "./answered.ts";
import { PROOF_LIMITS, type ProofInput, type SymbolicAnswers, symbolicAnswers } from "./answers.ts";
import { type ReachedCode, reachedCodes } from "./codes.ts";
import { type Covered, coveredBy } from "./covered.ts";
import { ALWAYS, type Guard, NEVER } from "./guards.ts";
import { NotProved, notShown, whyOpen } from "./not-proved.ts";
import { type Pieces, piecesOf } from "./pieces.ts";
import { essential, type Region, regionOf } from "./region.ts";
import { requestOn } from "./search.ts";
import { type Instant, Table } from "./symbols.ts";
import { DAYS } from "./variables.ts";
import { whereOf } from "./where.ts";
import { requestOf } from "./witness.ts";

/** What holds of every answer of a regulation, whatever is asked. */
export type Promised =
  /** There is an answer, and no two rules give different ones. */
  | { readonly promise: "answers" }
  /** Nothing is allowed or found in order on a day without a version in force that has a text. */
  | { readonly promise: "in_force" }
  /** Nothing is allowed or found in order while something is missing. */
  | { readonly promise: "whole" }
  /** What is not allowed with a fact is not allowed by leaving that fact out. */
  | { readonly promise: "unknown_is_no_yes"; readonly fact: string }
  /** What the author of the regulation's cases promises. */
  | { readonly promise: "invariant"; readonly invariant: Invariant };

/** Whether a promise holds; where it does not, a request that shows it. */
export type Kept = Promised &
  (
    | { readonly state: "holds" }
    /** It is not kept, and meant so. */
    | { readonly state: "excepted"; readonly reason: string }
    /** It is kept, though the author says that it is not. */
    | { readonly state: "needless"; readonly reason: string }
    | { readonly state: "not_proved"; readonly why: string }
    | {
        readonly state: "broken";
        readonly request: Omit<FullRequest, "jurisdiction">;
        readonly answer: Answer | undefined;
        readonly region: Region;
      }
  );

/** What is proved of the answers of one regulation to one decision. */
export interface PromisesOfDecision {
  readonly decision: string;
  readonly promises: readonly Kept[];
  /** Of each code that the regulation names, whether some answer has it. */
  readonly codes: readonly ReachedCode[];
  readonly covered: Covered;
}

/** Outcomes that allow something, or find it in order. */
const GOOD: readonly string[] = ["permit", "compliant"];
const BAD: readonly string[] = ["deny", "violation"];

/** Whose answers are looked at, and what its author promises of them. */
export interface Promising {
  readonly jurisdiction: Jurisdiction;
  readonly engine: Engine;
  readonly invariants?: readonly Invariant[];
  readonly exceptions?: readonly Exception[];
}

/** Proves of all requests what a regulation's answers to a decision always are. */
export function provePromises(
  decision: string,
  input: ProofInput,
  { jurisdiction, engine, invariants = [], exceptions = [] }: Promising,
): PromisesOfDecision {
  const asked = { sides: [jurisdiction], days: DAYS };
  const covered = coveredBy(decision, input, asked);
  let found: SymbolicAnswers;
  let pieces: Pieces;
  let conditions: readonly (readonly [Promised, Guard])[];
  try {
    found = symbolicAnswers(decision, input, asked);
    pieces = piecesOf(found.answers[0]?.sum ?? [], found.space);
    conditions = [
      ...brokenOn(found, pieces, jurisdiction),
      ...invariants.map(
        (invariant) => [{ promise: "invariant", invariant }, againstOn(invariant, pieces, found)] as const,
      ),
    ];
  } catch (error) {
    return {
      decision,
      promises: [{ promise: "answers", state: "not_proved", why: whyOpen(error) }],
      codes: [],
      covered,
    };
  }
  const { mostSteps } = { ...PROOF_LIMITS, ...input.limits };
  const promises = conditions.map(([promised, guard]): Kept => {
    try {
      if (promised.promise === "invariant") ofSomething(promised.invariant, found, mostSteps);
      const literals = guard === NEVER ? undefined : requestOn(guard, found.space, mostSteps);
      const reason = reasonOf(promised, exceptions);
      if (literals === undefined) {
        return reason === undefined ? { ...promised, state: "holds" } : { ...promised, state: "needless", reason };
      }
      const request = { decision, ...requestOf(literals, guard, found) } as Omit<FullRequest, "jurisdiction">;
      const answer = answerOf(engine, { ...request, jurisdiction: jurisdiction.id });
      if (
        !isBroken(promised, request, answer, (other) => answerOf(engine, { ...other, jurisdiction: jurisdiction.id }))
      ) {
        return { ...promised, state: "not_proved", why: notShown(request) };
      }
      if (reason !== undefined) return { ...promised, state: "excepted", reason };
      return {
        ...promised,
        state: "broken",
        request,
        answer,
        region: regionOf(essential(guard, literals, found.space)),
      };
    } catch (error) {
      return { ...promised, state: "not_proved", why: whyOpen(error) };
    }
  });
  const codes = reachedCodes(decision, input, { jurisdiction, engine }, { found, pieces });
  return { decision, promises, codes, covered };
}

type Asked = Omit<FullRequest, "jurisdiction">;

/** Whether the engine answers a request against a promise. */
function isBroken(
  promised: Promised,
  request: Asked,
  answer: Answer | undefined,
  ask: (request: Asked) => Answer | undefined,
): boolean {
  switch (promised.promise) {
    case "answers":
      return answer === undefined;
    case "unknown_is_no_yes": {
      const facts = structuredClone(request.facts) as Record<string, unknown>;
      const path = promised.fact.split(".");
      const holder = path
        .slice(0, -1)
        .reduce<Record<string, unknown> | undefined>(
          (one, name) => one?.[name] as Record<string, unknown> | undefined,
          facts,
        );
      if (holder !== undefined) delete holder[path.at(-1) as string];
      return BAD.includes(answer?.outcome ?? "") && GOOD.includes(ask({ ...request, facts } as Asked)?.outcome ?? "");
    }
    case "invariant":
      return answer !== undefined && isAgainst(promised.invariant, answer.outcome);
    default:
      return GOOD.includes(answer?.outcome ?? "");
  }
}

/** Each promise with the condition on which it is broken. */
function brokenOn(found: SymbolicAnswers, pieces: Pieces, jurisdiction: Jurisdiction): (readonly [Promised, Guard])[] {
  const { space, answers } = found;
  const { guards } = space;
  const [{ fails } = { fails: ALWAYS }] = answers;
  const [good, bad] = [outcomes(pieces, GOOD, found), outcomes(pieces, BAD, found)];
  const missing = [...pieces.lists.missing.values()].reduce<Guard>(
    (all, entries) => guards.or(all, space.defined(entries)),
    NEVER,
  );
  return [
    [{ promise: "answers" }, guards.or(fails, guards.not(pieces.answered))],
    [{ promise: "in_force" }, guards.less(good, inForce(found, jurisdiction))],
    [{ promise: "whole" }, guards.and(good, missing)],
    ...optionalFacts(found).map(([fact, absent]): readonly [Promised, Guard] => {
      const told = guards.less(bad, leftOut(absent, found));
      return [{ promise: "unknown_is_no_yes", fact }, guards.and(guards.given(good, absent), told)];
    }),
  ];
}

/** Why a promise is not kept, where its author says that. */
function reasonOf(promised: Promised, exceptions: readonly Exception[]): string | undefined {
  if (promised.promise !== "unknown_is_no_yes") return undefined;
  return exceptions.find(({ fact }) => fact === promised.fact)?.reason;
}

/** The condition on which an answer is against an invariant. */
function againstOn(invariant: Invariant, pieces: Pieces, found: SymbolicAnswers): Guard {
  const against = [...pieces.outcomes.keys()].filter((outcome) => isAgainst(invariant, outcome));
  return found.space.guards.and(whereOf(invariant, found), outcomes(pieces, against, found));
}

/** What is promised of no request at all is no promise. @throws NotProved if it is about none that is covered */
function ofSomething(invariant: Invariant, found: SymbolicAnswers, mostSteps: number): void {
  const where = whereOf(invariant, found);
  const isNone = where === NEVER || requestOn(where, found.space, mostSteps) === undefined;
  if (isNone) throw new NotProved("no covered request is one that it is about");
}

function outcomes({ outcomes: all }: Pieces, names: readonly string[], { space }: SymbolicAnswers): Guard {
  return names.reduce<Guard>((guard, name) => space.guards.or(guard, all.get(name) ?? NEVER), NEVER);
}

/** The condition that a version with a text is in force on the day asked about. */
function inForce({ space, as_of }: SymbolicAnswers, { versions }: Jurisdiction): Guard {
  const variable = as_of instanceof Table ? as_of.variable : (as_of as Instant).variable.day;
  if (variable === undefined) return NEVER;
  const withText = versions.filter(({ text }) => text !== "unavailable");
  return space.where(variable, (at) => withText.some((version) => isInForce(version, String(variable.values[at]))));
}

/** The facts that may be left out, each with what its atoms are where it is. */
function optionalFacts({ space }: SymbolicAnswers): (readonly [string, ReadonlyMap<number, boolean>])[] {
  const facts = new Map<string, Map<number, boolean>>();
  space.atoms.forEach((atom, number) => {
    if (atom.kind !== "choice" || atom.options[0] !== "absent") return;
    const known = facts.get(atom.place) ?? new Map<number, boolean>();
    known.set(number, atom.from === 0);
    facts.set(atom.place, known);
  });
  return [...facts];
}

/** The condition that a fact is left out. */
function leftOut(absent: ReadonlyMap<number, boolean>, { space: { guards } }: SymbolicAnswers): Guard {
  return [...absent].reduce<Guard>((all, [atom, holds]) => (holds ? guards.and(all, guards.atom(atom)) : all), ALWAYS);
}
