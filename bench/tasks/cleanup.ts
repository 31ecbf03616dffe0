import type { Decisions } from "../../src/core/schema/decisions.ts";
import type { Request } from "../../src/index.ts";
import { addDays, addMonths, later } from "../../test/oracle/dates.ts";
import { dateNumber, type Short, type Task } from "./task.ts";

type Facts = Decisions["account_cleanup"]["facts"];

/** The first day of the text: no duty counts before. */
const START = "2021-10-06";

const halfYear = (date: string) => `${date.slice(0, 4)}${date.slice(5, 7) < "07" ? "-01-01" : "-07-01"}`;
const halfYearBefore = (first: string) =>
  first.endsWith("-07-01") ? `${first.slice(0, 4)}-01-01` : `${Number(first.slice(0, 4)) - 1}-07-01`;

/** The text of the day so many months before, not clipped: `date < monthsBefore(d, k)` is `date + k months < d`. */
function monthsBefore(date: string, months: number): string {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 - months;
  const month = (index % 12) + 1;
  return `${Math.floor(index / 12)}-${month < 10 ? "0" : ""}${month}${date.slice(7)}`;
}

const lastOfMonth = (date: string) => addDays(date, 1).endsWith("-01");

function byHand(request: Request): Short {
  const asOf = request.as_of as string;
  const { account, review } = request.facts as Facts;
  if (account.status === "cancelled") return { outcome: "not_due", reasons: [] };
  const current = halfYear(asOf);
  const reviewed = review?.last_done_on ?? "";
  const reasons: string[] = [];
  let outcome = "not_due";
  if (reviewed < current) {
    const started = account.activated_on > START ? account.activated_on : START;
    const missed = reviewed < halfYearBefore(current) && started < current;
    reasons.push(missed ? "review_missed" : "review_due");
    outcome = missed ? "overdue" : "due";
  }
  if (account.status === "suspended") {
    if (!account.holder_notified_on && addMonths(account.suspended_on as string, 12) <= asOf) {
      reasons.push("suspended_over_limit");
      if (outcome === "not_due") outcome = "due";
    }
  } else if ((account.last_query_on ?? account.activated_on) < monthsBefore(asOf, 6)) {
    reasons.push("unused_over_limit");
    if (outcome === "not_due") outcome = "may_act";
  }
  return { outcome, reasons };
}

export const cleanup: Task = {
  name: "account_cleanup",
  byHand,
  generate(random) {
    const asOf = random.chance(0.3)
      ? addDays(`${random.between(2025, 2027)}-${random.pick(["01", "03", "07", "09"])}-01`, random.pick([0, -1]))
      : addDays("2025-01-01", random.below(1000));
    const before = (days: number) => addDays(asOf, -random.below(days));
    const activated = before(1500);
    const since = (days: number) => {
      const day = random.chance(0.3) ? addMonths(asOf, -random.pick([6, 12])) : before(days);
      return later(day, activated);
    };
    const status = random.pick(["active", "active", "active", "locked", "suspended", "cancelled"] as const);
    const facts: Facts = {
      account: {
        status,
        activated_on: activated,
        last_query_on: random.chance(0.15) ? null : since(300),
        ...(status === "suspended"
          ? { suspended_on: since(500), holder_notified_on: random.chance(0.5) ? null : before(30) }
          : {}),
      },
      review: { last_done_on: random.chance(0.2) ? null : before(500) },
    };
    return { decision: "account_cleanup", jurisdiction: "taipei", as_of: asOf, facts };
  },
  flatten(request) {
    const asOf = request.as_of as string;
    const { account, review } = request.facts as Facts;
    const number = (date: string | null | undefined) => (date ? dateNumber(date) : 0);
    return {
      status: account.status,
      started: number(account.activated_on > START ? account.activated_on : START),
      unused_since: number(account.last_query_on ?? account.activated_on),
      suspended_on: number(account.suspended_on),
      notified_on: number(account.holder_notified_on),
      reviewed: number(review?.last_done_on),
      current_first: number(halfYear(asOf)),
      previous_first: number(halfYearBefore(halfYear(asOf))),
      // A year after the last day of a longer month is reached on the last day of a shorter one.
      year_before: number(lastOfMonth(asOf) ? `${asOf.slice(0, 8)}31` : asOf) - 12 * 32,
      half_year_before: number(asOf) - 6 * 32,
    };
  },
  outcome: (reasons) =>
    reasons.includes("review_missed")
      ? "overdue"
      : reasons.some((code) => code === "review_due" || code === "suspended_over_limit")
        ? "due"
        : reasons.length > 0
          ? "may_act"
          : "not_due",
};
