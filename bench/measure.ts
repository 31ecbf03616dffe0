import type { Runner } from "./engines/contender.ts";

/** Times of one contender on one decision, in microseconds a decision. */
export interface Times {
  /** Of whole blocks, one a round. */
  readonly blocks: number[];
  /** Of single calls. */
  readonly singles: number[];
}

/** How long a block takes, about, in milliseconds; long enough for the clock, short enough to be interleaved. */
const BLOCK_MS = 20;
const SINGLES = 200;

const now = () => Number(process.hrtime.bigint()) / 1000;

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
  #next = 0;
  /** Calls in a block. */
  count = 1;

  private constructor(runner: Runner, requests: number, waits: boolean) {
    this.#runner = runner;
    this.#requests = requests;
    this.#waits = waits;
  }

  /** Warms a contender up and finds out how many calls make a block. */
  static async of(runner: Runner, requests: number): Promise<Calls> {
    const first = runner.decide(0);
    const calls = new Calls(runner, requests, isPromise(first));
    await first;
    for (let spent = 0; spent < BLOCK_MS * 4000; ) {
      const each = await calls.block();
      spent += each * calls.count;
      calls.count = Math.max(1, Math.ceil((BLOCK_MS * 1000) / Math.max(each, 0.005) / 2));
    }
    calls.count *= 2;
    return calls;
  }

  /** Microseconds a call in a block of them. */
  async block(): Promise<number> {
    const { decide } = this.#runner;
    const requests = this.#requests;
    let index = this.#next;
    const start = now();
    if (this.#waits) {
      for (let left = this.count; left > 0; left--) await decide((index = (index + 1) % requests));
    } else {
      for (let left = this.count; left > 0; left--) decide((index = (index + 1) % requests));
    }
    const spent = now() - start;
    this.#next = index;
    return spent / this.count;
  }

  async singles(times: number[]): Promise<void> {
    for (let left = SINGLES; left > 0; left--) {
      this.#next = (this.#next + 1) % this.#requests;
      const start = now();
      const answer = this.#runner.decide(this.#next);
      if (this.#waits) await answer;
      times.push(now() - start);
    }
  }
}

/** Measures contenders in turn, block by block, so that whatever else the machine does meets them alike. */
export async function interleaved(
  runners: ReadonlyMap<string, Runner>,
  requests: number,
  rounds: number,
  withSingles = true,
): Promise<Map<string, Times>> {
  const contenders = await Promise.all(
    [...runners].map(async ([name, runner]) => ({ name, times: { blocks: [], singles: [] } as Times, runner })),
  );
  const calls = new Map<string, Calls>();
  for (const { name, runner } of contenders) calls.set(name, await Calls.of(runner, requests));
  for (let round = 0; round < rounds; round++) {
    for (const { name, times } of contenders) {
      const own = calls.get(name) as Calls;
      times.blocks.push(await own.block());
      if (withSingles) await own.singles(times.singles);
    }
  }
  return new Map(contenders.map(({ name, times }) => [name, times]));
}
