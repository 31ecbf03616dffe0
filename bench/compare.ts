import { byHand } from "./engines/by-hand.ts";
import type { Contender, NoRunner, Runner } from "./engines/contender.ts";
import { floor } from "./engines/floor.ts";
import { interleaved, median, percentile, wallTime } from "./measure.ts";
import type { Round, Short } from "./tasks/task.ts";

/** What was found out about one contender on one decision; times are microseconds a decision. */
export interface Row {
  readonly contender: string;
  readonly figures?: {
    /** In blocks, the median of the rounds. */
    readonly us: number;
    /** Of single calls, with the clock's own time. */
    readonly p50: number;
    readonly p99: number;
    /** To the hand-written function and to the floor, round by round, the median. */
    readonly toHand: number;
    readonly toFloor: number;
  };
  /** Why there is no figure. */
  readonly why?: string;
}

export interface Comparison {
  readonly decision: string;
  /** How many requests every contender was checked on. */
  readonly checked: number;
  readonly rows: Row[];
}

/** The median of the rounds' ratios. */
const ratio = (over: readonly number[], under: readonly number[]): number =>
  median(over.map((time, round) => time / (under[round] as number)));

const sorted = (answer: Short) => JSON.stringify([answer.outcome, [...answer.reasons].sort(), answer.samples]);

/** @throws Error at the first request on which a contender differs from the hand-written function */
async function checkAnswers(name: string, runner: Runner, { task, requests }: Round): Promise<void> {
  for (const [index, request] of requests.entries()) {
    const given = await runner.check(index);
    if (given === undefined) return;
    const expected = task.byHand(request);
    if (sorted(given) !== sorted(expected)) {
      const asked = JSON.stringify(request);
      throw new Error(`${name} answers ${sorted(given)}, the hand-written function ${sorted(expected)}, to ${asked}`);
    }
  }
}

/**
 * Checks and measures contenders on one decision. The hand-written function and the floor must be among them.
 *
 * @throws Error if one answers otherwise than the others
 */
export async function compare(contenders: readonly Contender[], round: Round, rounds: number): Promise<Comparison> {
  const runners = new Map<string, Runner>();
  const missing = new Map<string, NoRunner>();
  for (const contender of contenders) {
    const prepared = await contender.prepare(round);
    if (!("decide" in prepared)) {
      missing.set(contender.name, prepared);
      continue;
    }
    await checkAnswers(contender.name, prepared, round);
    runners.set(contender.name, prepared);
  }
  const plan = { rounds, blockMs: 6, singles: 60, clock: wallTime };
  const measure = await interleaved(runners, round.requests.length, plan);
  const measured = await measure();
  const blocks = (name: string) => measured.get(name)?.blocks ?? [];
  const rows = contenders.map(({ name }): Row => {
    const times = measured.get(name);
    if (times === undefined) {
      const { cannot, absent } = missing.get(name) ?? {};
      return { contender: name, why: cannot === undefined ? (absent ?? "") : `cannot: ${cannot}` };
    }
    const figures = {
      us: median(times.blocks),
      p50: percentile(times.singles, 50),
      p99: percentile(times.singles, 99),
      toHand: ratio(times.blocks, blocks(byHand.name)),
      toFloor: ratio(times.blocks, blocks(floor.name)),
    };
    return { contender: name, figures };
  });
  return { decision: round.task.name, checked: round.requests.length, rows };
}
