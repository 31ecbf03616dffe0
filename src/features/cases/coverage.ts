import { addDays, taipeiDay } from "../../core/calendar/civil-date.ts";
import type { Answer, Request } from "../../core/engine/answer.ts";
import type { Engine } from "../../core/engine/engine.ts";
import type { Jurisdiction } from "../../core/regulation/jurisdiction.ts";
import { parameterOwner } from "../../core/schema/parameter-groups.ts";
import type { Case } from "./case.ts";
import { citationsIn, countCitations } from "./citations.ts";
import { carriersOf } from "./register.ts";
import type { CaseResult } from "./run.ts";

/** A code that no case of the jurisdiction reaches, though there is a way. */
export interface Unreached {
  readonly code: string;
  /** The case of another jurisdiction that reaches it here; left out where the parameters name the code and no case does. */
  readonly like?: Case;
}

/** How many of the reachable items the cases reach. */
export interface Reach {
  readonly reached: readonly string[];
  readonly unreached: readonly Unreached[];
}

/** Whether cases ask about the days on which a version begins to answer. */
export interface DaysAsked {
  readonly version: string;
  readonly first_day: boolean;
  readonly day_before: boolean;
}

/**
 * Clauses of the register of a version: those that cases cite, and those that the register gives to the decision and that
 * cases do not cite for each part that it names.
 */
export interface ClausesCited {
  readonly version: string;
  readonly cited: readonly string[];
  readonly uncited: readonly string[];
}

/** How far the cases of a jurisdiction exercise one decision. */
export interface Coverage {
  readonly jurisdiction: string;
  readonly decision: string;
  readonly cases: number;
  readonly days: readonly DaysAsked[];
  readonly outcomes: Reach;
  readonly reasons: Reach;
  readonly clauses: readonly ClausesCited[];
}

/** A question to a jurisdiction, with its answer. */
interface AskedCase {
  readonly by: Case;
  readonly answer: Answer;
}

/**
 * How far the cases of a jurisdiction exercise each decision. What can be reached is found out by putting to it the
 * cases of the others as well, and read from its lists of checks and requirements.
 *
 * @param results of the jurisdiction's own cases
 * @param others the cases of other jurisdictions
 */
export function coverageOf(
  engine: Engine,
  jurisdiction: Jurisdiction,
  results: readonly CaseResult[],
  others: readonly Case[],
): Coverage[] {
  const owner = parameterOwner(engine.schemas);
  const own = byDecision(results, ({ case: { decision } }) => decision);
  const elsewhere = byDecision(others, ({ decision }) => decision);
  return engine.decisions.map((decision) => {
    const ran = own.get(decision) ?? [];
    const asked = ran.flatMap(({ case: by, answer }) => (answer === undefined ? [] : [{ by, answer }]));
    const put = (elsewhere.get(decision) ?? []).flatMap((by) => askedHere(engine, by, jurisdiction.id));
    const codes = ({ reasons }: Answer) => reasons.map(({ code }) => code);
    return {
      jurisdiction: jurisdiction.id,
      decision,
      cases: ran.length,
      days: daysAsked(jurisdiction, ran),
      outcomes: reach(asked, put, ({ outcome }) => [outcome]),
      reasons: reach(asked, put, codes, namedReasons(jurisdiction, decision, owner)),
      clauses: clausesCited(jurisdiction, decision, ran),
    };
  });
}

type Owner = ReturnType<typeof parameterOwner>;

function byDecision<T>(items: readonly T[], decisionOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(decisionOf(item), [...(groups.get(decisionOf(item)) ?? []), item]);
  return groups;
}

// Another jurisdiction may refuse a question that this one answers. That shows nothing.
function askedHere(engine: Engine, by: Case, jurisdiction: string): AskedCase[] {
  try {
    return [{ by, answer: engine.decide({ ...by.request, jurisdiction } as Request) }];
  } catch {
    return [];
  }
}

function reach(
  asked: readonly AskedCase[],
  put: readonly AskedCase[],
  codes: (answer: Answer) => readonly string[],
  named: readonly string[] = [],
): Reach {
  const reached = new Set(asked.flatMap(({ answer }) => codes(answer)));
  const unreached = new Map<string, Unreached>();
  for (const { by, answer } of put) {
    for (const code of codes(answer)) {
      if (!reached.has(code) && !unreached.has(code)) unreached.set(code, { code, like: by });
    }
  }
  for (const code of named) {
    if (!reached.has(code) && !unreached.has(code)) unreached.set(code, { code });
  }
  return {
    reached: [...reached].sort(),
    unreached: [...unreached.values()].sort((a, b) => (a.code < b.code ? -1 : 1)),
  };
}

/** The reasons that the parameters switch on for a decision: names of checks and requirements, and codes of heads. */
function namedReasons({ versions }: Jurisdiction, decision: string, owner: Owner): string[] {
  const groups = versions.flatMap(({ parameters = {} }) => Object.entries(parameters));
  const owned = groups.flatMap(([name, group]) => {
    if (owner([name]) !== undefined) return owner([name]) === decision ? [group] : [];
    return Object.entries(group as object).flatMap(([rule, one]) => (owner([name, rule]) === decision ? [one] : []));
  });
  return owned.flatMap((group) => {
    const {
      checks = {},
      requirements = {},
      heads = [],
    } = group as Partial<{
      checks: object;
      requirements: object;
      heads: { code: string }[];
    }>;
    return [...Object.keys(checks), ...Object.keys(requirements), ...heads.map(({ code }) => code)];
  });
}

function daysAsked({ versions }: Jurisdiction, ran: readonly CaseResult[]): DaysAsked[] {
  // Asked as if a version had been in force earlier, a case says nothing of the day on which it begins.
  const really = ran.filter(({ case: { as_if } }) => as_if === undefined);
  const days = new Set(really.flatMap(({ case: { request } }) => (request.as_of ? [taipeiDay(request.as_of)] : [])));
  return versions.map(({ effective_from }) => ({
    version: effective_from,
    first_day: days.has(effective_from),
    day_before: days.has(addDays(effective_from, -1)),
  }));
}

function clausesCited(jurisdiction: Jurisdiction, decision: string, ran: readonly CaseResult[]): ClausesCited[] {
  const counts = countCitations(ran, jurisdiction);
  return jurisdiction.versions.flatMap((one) => {
    const { effective_from: version, clauses } = one;
    if (clauses === undefined) return [];
    const citations = citationsIn(counts, jurisdiction, one);
    const ids = Object.keys(clauses);
    const isUncited = (id: string) =>
      carriersOf(id, { register: clauses, citations }).some(
        (part) => part.decision === decision && part.shown === undefined,
      );
    return [{ version, cited: ids.filter((id) => citations.has(id)), uncited: ids.filter(isUncited) }];
  });
}
