import type { Answer, FullRequest } from "../../core/engine/answer.ts";
import type { Engine } from "../../core/engine/engine.ts";
import { isInForce, type Jurisdiction } from "../../core/regulation/jurisdiction.ts";
import { answerOf } from "./answered.ts";
import { PROOF_LIMITS, type ProofInput, type SymbolicAnswers, symbolicAnswers } from "./answers.ts";
import { type Covered, coveredBy } from "./covered.ts";
import { ALWAYS, type Guard, NEVER } from "./guards.ts";
import { whyOpen } from "./not-proved.ts";
import { type Pieces, piecesOf } from "./pieces.ts";
import { essential, type Region, regionOf } from "./region.ts";
import { requestOn } from "./search.ts";
import { type Instant, Table } from "./symbols.ts";
import { DAYS } from "./variables.ts";
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
  | { readonly promise: "unknown_is_no_yes"; readonly fact: string };

/** Whether a promise holds; where it does not, a request that shows it. */
export type Kept = Promised &
  (
    | { readonly state: "holds" }
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
  readonly covered: Covered;
}

/** Outcomes that allow something, or find it in order. */
const GOOD: readonly string[] = ["permit", "compliant"];
const BAD: readonly string[] = ["deny", "violation"];

/** Proves of all requests what a regulation's answers to a decision always are. */
export function provePromises(
  decision: string,
  input: ProofInput,
  { jurisdiction, engine }: { readonly jurisdiction: Jurisdiction; readonly engine: Engine },
): PromisesOfDecision {
  const asked = { sides: [jurisdiction], days: DAYS };
  const covered = coveredBy(decision, input, asked);
  let found: SymbolicAnswers;
  let conditions: readonly (readonly [Promised, Guard])[];
  try {
    found = symbolicAnswers(decision, input, asked);
    conditions = brokenOn(found, jurisdiction);
  } catch (error) {
    return { decision, promises: [{ promise: "answers", state: "not_proved", why: whyOpen(error) }], covered };
  }
  const { mostSteps } = { ...PROOF_LIMITS, ...input.limits };
  const promises = conditions.map(([promised, guard]): Kept => {
    try {
      const literals = guard === NEVER ? undefined : requestOn(guard, found.space, mostSteps);
      if (literals === undefined) return { ...promised, state: "holds" };
      const request = { decision, ...requestOf(literals, guard, found) } as Omit<FullRequest, "jurisdiction">;
      const answer = answerOf(engine, { ...request, jurisdiction: jurisdiction.id });
      if (
        !isBroken(promised, request, answer, (other) => answerOf(engine, { ...other, jurisdiction: jurisdiction.id }))
      ) {
        return { ...promised, state: "not_proved", why: `the engine does not show it for ${JSON.stringify(request)}` };
      }
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
  return { decision, promises, covered };
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
    default:
      return GOOD.includes(answer?.outcome ?? "");
  }
}

/** Each promise with the condition on which it is broken. */
function brokenOn(found: SymbolicAnswers, jurisdiction: Jurisdiction): (readonly [Promised, Guard])[] {
  const { space, answers } = found;
  const { guards } = space;
  const [{ sum, fails } = { sum: [], fails: ALWAYS }] = answers;
  const pieces = piecesOf(sum, space);
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
