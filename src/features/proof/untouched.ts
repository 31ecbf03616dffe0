import type { Answer, FullRequest } from "../../core/engine/answer.ts";
import type { Engine } from "../../core/engine/engine.ts";
import type { Jurisdiction } from "../../core/regulation/jurisdiction.ts";
import { answerOf } from "./answered.ts";
import { PROOF_LIMITS, type ProofInput, type SymbolicAnswers, symbolicAnswers } from "./answers.ts";
import { type Covered, coveredBy } from "./covered.ts";
import type { Guard } from "./guards.ts";
import { modelOf } from "./known-request.ts";
import type { Model } from "./model.ts";
import { type AskedFacts, nearestRequest } from "./nearest-request.ts";
import { notShown, whyOpen } from "./not-proved.ts";
import { requestOn } from "./search.ts";
import { type About, regionsOf, type TouchedRegion } from "./touched-regions.ts";
import { DAYS } from "./variables.ts";
import { requestOf } from "./witness.ts";

/** A region that no case touches, with a case that does. */
export interface Untouched {
  readonly about: About;
  readonly request: FullRequest;
  readonly answer: Answer;
}

/** How far the cases of a table touch the regions of a decision. */
export interface TableRegions {
  readonly decision: string;
  /** `complete`: there is no region that no case touches. */
  readonly state: "complete" | "incomplete" | "not_proved";
  /** Regions that some request is in. */
  readonly regions: number;
  readonly untouched: readonly Untouched[];
  /** Regions of which it is not known whether some request is in them, and why; or all of them. */
  readonly open: readonly { readonly about: About | undefined; readonly why: string }[];
  /** Cases that are not among the covered requests. They touch nothing. */
  readonly outside: number;
  readonly covered: Covered;
}

/** Finds the regions of a decision that none of its cases touches, with a case for each. */
export function untouchedRegions(
  decision: string,
  input: ProofInput,
  { jurisdiction, engine }: { readonly jurisdiction: Jurisdiction; readonly engine: Engine },
  cases: readonly AskedFacts[],
): TableRegions {
  const asked = { sides: [jurisdiction], days: DAYS };
  const covered = coveredBy(decision, input, asked);
  let found: SymbolicAnswers;
  let regions: readonly TouchedRegion[];
  try {
    found = symbolicAnswers(decision, input, asked);
    regions = regionsOf(found);
  } catch (error) {
    const open = [{ about: undefined, why: whyOpen(error) }];
    return { decision, state: "not_proved", regions: 0, untouched: [], open, outside: 0, covered };
  }
  const models: Model[] = [];
  const inside: AskedFacts[] = [];
  for (const one of cases) {
    const model = modelOf(one, found);
    if (model === undefined) continue;
    models.push(model);
    inside.push(one);
  }
  const untouched: Untouched[] = [];
  const open: TableRegions["open"][number][] = [];
  let none = 0;
  for (const { about, guard } of regions) {
    // A case that was found for one region may touch the next.
    if (models.some((model) => model.holds(guard))) continue;
    try {
      const request = requestIn(guard, found, inside, input);
      if (request === undefined) {
        none += 1;
        continue;
      }
      const full = { decision, jurisdiction: jurisdiction.id, ...request } as FullRequest;
      const answer = answerOf(engine, full);
      const model = modelOf(request, found);
      if (answer === undefined || model === undefined || !isAnswered(model, found, answer)) {
        open.push({ about, why: notShown(request) });
        continue;
      }
      models.push(model);
      untouched.push({ about, request: full, answer });
    } catch (error) {
      open.push({ about, why: whyOpen(error) });
    }
  }
  const state = open.length > 0 ? "not_proved" : untouched.length > 0 ? "incomplete" : "complete";
  const outside = cases.length - inside.length;
  return { decision, state, regions: regions.length - none, untouched, open, outside, covered };
}

/** A request in a region, as near to a case as can be; `undefined` where none is in it. */
function requestIn(
  guard: Guard,
  found: SymbolicAnswers,
  cases: readonly AskedFacts[],
  { limits }: ProofInput,
): AskedFacts | undefined {
  const { mostSteps } = { ...PROOF_LIMITS, ...limits };
  const literals = requestOn(guard, found.space, mostSteps);
  if (literals === undefined) return undefined;
  return nearestRequest(requestOf(literals, guard, found), cases, (one) => modelOf(one, found)?.holds(guard) ?? false);
}

/** Whether the engine answers what was followed. */
function isAnswered(model: Model, { answers }: SymbolicAnswers, answer: Answer): boolean {
  const followed = model.valueOf(answers[0]?.sum ?? []) as Partial<Answer> | undefined;
  return followed?.outcome === answer.outcome;
}
