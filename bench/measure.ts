import type { Runner } from "./engines/contender.ts";

/** Times of one contender on one decision, in microseconds a decision. */
export interface Times {
  /** Of whole blocks, one a round. */
  readonly blocks: number[];
  /** Of single calls. */
  readonly singles: number[];
}

/** How to measure. */
interface Plan {
  readonly rounds: number;
  /** How long a block takes, about, in milliseconds; long enough for the clock, short enough to be interleaved. */
  readonly blockMs: number;
  /** Calls that are timed one by one after each block. */
  readonly singles: number;
  /** What times the blocks: the clock, or the processor's time, which a busy machine disturbs far less. */
  readonly clock: () => number;
}

/** How long a contender is warmed up at least, in milliseconds: a program of many functions is compiled late. */
const WARM_UP_MS = 500;

/** The clock's time in microseconds. */
export const wallTime = () => Number(process.hrtime.bigint()) / 1000;

/** This process's own time on the processor in microseconds. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

export const median = (numbers: readonly number[]): number => percentile(numbers, 50);

export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * share) / 100))] as number;
}

const isPromise = (value: unknown): value is Promise<unknown> => value instanceof Promise;

/** One contender's calls, taken from the list of requests in turn. */
class Calls {
  readonly #runner: Runner;
  readonly #requests: number;
  readonly #waits: boolean;
  readonly #clock: () => number;
  #next = 0;
  /** Calls in a block. */
  count = 1;

  private constructor(runner: Runner, requests: number, waits: boolean, clock: () => number) {
    this.#clock = clock;
    this.#runner = runner;
    this.#requests = requests;
    this.#waits = waits;
  }

  /** Warms a contender up and finds out how many calls make a block. */
  static async of(runner: Runner, requests: number, { blockMs, clock }: Plan): Promise<Calls> {
    const first = runner.decide(0);
    const calls = new Calls(runner, requests, isPromise(first), clock);
    await first;
    for (let spent = 0; spent < WARM_UP_MS * 1000; ) {
      const each = await calls.block();
      spent += each * calls.count;
      calls.count = Math.max(1, Math.ceil((blockMs * 1000) / Math.max(each, 0.005)));
    }
    return calls;
  }

  /** Microseconds a call in a block of them. */
  async block(): Promise<number> {
    const { decide } = this.#runner;
    const requests = this.#requests;
    let index = this.#next;
    const start = this.#clock();
    if (this.#waits) {
      for (let left = this.count; left > 0; left--) await decide((index = (index + 1) % requests));
    } else {
      for (let left = this.count; left > 0; left--) decide((index = (index + 1) % requests));
    }
    const spent = this.#clock() - start;
    this.#next = index;
    return spent / this.count;
  }

  async singles(count: number, times: number[]): Promise<void> {
    for (let left = count; left > 0; left--) {
      this.#next = (this.#next + 1) % this.#requests;
      const start = wallTime();
      const answer = this.#runner.decide(this.#next);
      if (this.#waits) await answer;
      times.push(wallTime() - start);
    }
  }
}

/**
 * Warms contenders up; every call then measures them in turn, block by block, so that whatever else the machine does meets
 * them alike, and gives their times in all calls so far.
 */
export async function interleaved(
  runners: ReadonlyMap<string, Runner>,
  requests: number,
  plan: Plan,
): Promise<() => Promise<ReadonlyMap<string, Times>>> {
  const measured: { times: Times; calls: Calls }[] = [];
  const all = new Map<string, Times>();
  for (const [name, runner] of runners) {
    const times = { blocks: [], singles: [] };
    all.set(name, times);
    measured.push({ times, calls: await Calls.of(runner, requests, plan) });
  }
  return async () => {
    for (let round = 0; round < plan.rounds; round++) {
      for (const { times, calls } of measured) {
        times.blocks.push(await calls.block());
        await calls.singles(plan.singles, times.singles);
      }
    }
    return all;
  };
}
