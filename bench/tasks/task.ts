import type { Request } from "../../src/index.ts";
import type { Random } from "../../test/oracle/random.ts";

/** What every contender must agree on: the outcome, the reason codes sorted, and a number where the decision gives one. */
export interface Short {
  readonly outcome: string;
  readonly reasons: readonly string[];
  readonly samples?: number;
}

/** A request as the rivals get it: flat, dates as numbers, period bounds worked out by the host. Made untimed. */
export type Flat = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** One of the decisions that are timed. */
export interface Task {
  readonly name: "account_cleanup" | "sampling_monthly" | "query_permission";
  readonly generate: (random: Random) => Request;
  /** The hand-written function, which is the limit: the request as it is in, the short answer out. */
  readonly byHand: (request: Request) => Short;
  readonly flatten: (request: Request) => Flat;
  /** The outcome that reason codes give, for rivals that have no ranked outcomes. */
  readonly outcome: (reasons: readonly string[]) => string;
}

/** A task with the requests that are checked and timed. */
export interface Round {
  readonly task: Task;
  readonly requests: readonly Request[];
  readonly flats: readonly Flat[];
}

/** Days of a month in a date's number; more than any month has. */
const MONTH = 32;

/**
 * A date as a number: 32 for a month, 1 for a day. Adding months is adding 32s, and a month's missing days do no harm in
 * `date + months < day`, which is the same as if they were clipped.
 */
export function dateNumber(date: string): number {
  return (Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))) * MONTH + Number(date.slice(8, 10));
}
