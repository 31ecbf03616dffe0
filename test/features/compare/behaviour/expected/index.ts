import { accountRequests } from "./account-requests.ts";
import { accounts } from "./accounts.ts";
import { data } from "./data.ts";
import { deadlines } from "./deadlines.ts";
import { destruction } from "./destruction.ts";
import { doubtful } from "./doubtful.ts";
import type { ExpectedDifference } from "./helpers.ts";
import { incidents } from "./incidents.ts";
import { information } from "./information.ts";
import { purposes } from "./purposes.ts";
import { queries } from "./query.ts";
import { schedules } from "./schedules.ts";

/**
 * Differences between the three regulations that the behavioural diff must find, read from the law texts and their
 * readings before the program had run. As of 2026-11-21; all sentences are ours.
 *
 * `reasons` is the part of a side's reasons that makes the difference: a subset, its clause also where the answer gives
 * it under `also`. Where two texts cannot both be satisfied (who approves, who grants), the request satisfies one of
 * them, and the other side's reasons name the cause among others: said in `what` by "(also …)".
 */
export const expectedDifferences: readonly ExpectedDifference[] = [
  ...queries,
  ...accountRequests,
  ...schedules,
  ...deadlines,
  ...destruction,
  ...accounts,
  ...data,
  ...purposes,
  ...incidents,
  ...information,
  ...doubtful,
];
