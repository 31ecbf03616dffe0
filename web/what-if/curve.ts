import head from "virtual:hdp/head";
import { addDays } from "../../src/core/calendar/civil-date.ts";
import { LAST_YEAR } from "../../src/core/calendar/tables.ts";
import { ticks } from "../../src/features/plots/index.ts";
import { samplingDecisions } from "../../src/features/sampling/index.ts";
import { plotAnswer } from "../plots/plot-answer.ts";
import { runAt } from "../plots/runs.ts";
import { momentOf } from "../shared/as-of.tsx";
import { CATALOGUE, type Words } from "../shared/context.ts";
import type { BothWays } from "../worker/effect.ts";
import type { Row } from "../worker/tasks.ts";

/** The facts that a decision counts, where it answers how many are due. */
const COUNTED = new Map(samplingDecisions(head.schemas).map(({ name, schema }) => [name, schema.sample.counts]));

const RANGES = [200, 1000, 2500, 5000, 10_000];

/** So many days are asked about, half a year of them before the day. */
const DAYS = 731;
const BEFORE = 183;

/** Questions in a row that show where an answer changes: by the number that is counted, else by the day. */
export interface CurveQuestions {
  readonly questions: Row["questions"];
  /** The fact that is counted, and how many at the question of the user. */
  readonly counted?: { readonly fact: string; readonly at: number };
  /** The first day, where the row goes by days. */
  readonly from?: string;
}

/** The row around a question. */
export function curveAround(decision: string, on: string, facts: Readonly<Record<string, unknown>>): CurveQuestions {
  const fact = COUNTED.get(decision);
  const instant = CATALOGUE.get(decision)?.as_of === "instant";
  if (fact !== undefined) {
    const told = facts[fact];
    const at = typeof told === "number" ? Math.min(told, RANGES.at(-1) as number) : 0;
    const most = RANGES.find((one) => one >= at * 1.4) ?? (RANGES.at(-1) as number);
    const as_of = momentOf(on, instant);
    const questions = Array.from({ length: most + 1 }, (_, count) => ({
      decision,
      as_of,
      facts: { ...facts, [fact]: count },
    }));
    return { questions, counted: { fact, at } };
  }
  const last = `${LAST_YEAR}-12-31`;
  const latest = addDays(last, -DAYS);
  const begin = addDays(on.slice(0, 10), -BEFORE);
  const [from] = [begin, latest].sort() as [string, string];
  const questions = Array.from({ length: DAYS }, (_, day) => ({
    decision,
    as_of: momentOf(addDays(from, day), instant),
    facts,
  }));
  return { questions, from };
}

/** A place in a row with its answers by both rules, in words. */
export interface CurvePoint {
  readonly at: string;
  readonly before: string;
  readonly after: string;
}

/** The row in some points: at round numbers and the own one, or wherever an outcome by either rule begins. */
export function pointsOf({ questions, counted, from }: CurveQuestions, both: BothWays, words: Words): CurvePoint[] {
  const at = (index: number) => [both.before, both.after].map((runs) => plotAnswer(runAt(runs, index).decided, words));
  if (counted !== undefined) {
    const numbers = [...new Set([...ticks(questions.length - 1, 8), counted.at])].sort((a, b) => a - b);
    return numbers.map((number) => {
      const [before, after] = at(number);
      return { at: String(number), before: before?.outcome ?? "", after: after?.outcome ?? "" };
    });
  }
  const places = [...new Set([...both.before, ...both.after].map(({ first }) => first))].sort((a, b) => a - b);
  const points: CurvePoint[] = [];
  for (const place of places) {
    const [before, after] = at(place).map((said) => said?.outcome ?? "") as [string, string];
    const last = points.at(-1);
    if (last?.before === before && last.after === after) continue;
    points.push({ at: words.messages.date(addDays(from as string, place)), before, after });
  }
  return points;
}
