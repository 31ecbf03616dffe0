import { addDays, addMonths, done, later } from "./dates.ts";
import { openFindings } from "./findings.ts";
import { before, periodOf } from "./periods.ts";
import type { Duty, Facts, Ground, Rule, Situation, Verdict } from "./types.ts";
import { duty, NOT_REGULATED } from "./types.ts";
import { FIRST_DAY } from "./versions.ts";

type Cleanup = Facts<"account_cleanup">;

/** The strongest first; an undecided answer stands after `overdue` (contract, outcomes). */
const ORDER = ["overdue", "indeterminate", "due", "may_act", "not_due"];

/** What is known so far of what must be done about an account. */
interface Found {
  readonly states: Set<string>;
  readonly reasons: Ground[];
  readonly missing: string[];
  readonly values: Record<string, unknown>;
  /** Whatever the order in which they are found. */
  readonly acts: Set<string>;
}

const REVIEWERS = { by: ["admin", "district_staff", "platform_admin"] };
const ACTORS = { by: ["admin", "district_staff"] };
const K_REVIEW = ["五(二)", "附件五(二)", "四(二)4", "四(二)3"];
const K_ACTS = ["五(二)", "附件五(二)", "四(二)4"];

/** In the order of 五(二), 附件五(二); 四(一). */
const DUTIES: { readonly kaohsiung: readonly Duty[]; readonly taipei: readonly Duty[] } = {
  kaohsiung: [
    duty("review_account", K_REVIEW, REVIEWERS),
    duty("adjust_or_revoke_account", K_ACTS, ACTORS),
    duty("revoke_account", K_ACTS, ACTORS),
    duty("keep_review_record", ["五(二)", "附件五(二)"], ACTORS),
  ],
  taipei: [duty("review_account", ["四(一)"]), duty("notify_holder", ["四(一)"], { to: ["account_holder"] })],
};

/** What reviews an account (not one in particular) remain to be done. */
export const reviewDuties = (city: "kaohsiung" | "taipei"): Duty[] =>
  DUTIES[city].filter(({ code }) => code === "review_account" || code === "keep_review_record");

/** K 五(二), 四(二)3–4, 附件五(二); T 四(一). In Nantou there are no personal accounts (N2). */
export const accountCleanup: Rule<"account_cleanup"> = (facts, at) => {
  if (at.city === "nantou") return NOT_REGULATED;
  if (facts.account.status === "cancelled") return { outcome: "not_due", reasons: [], missing: [] };
  const found: Found = { states: new Set(["not_due"]), reasons: [], missing: [], values: {}, acts: new Set() };
  review(facts, at, found);
  if (at.city === "kaohsiung") findings(facts.account, at, found);
  else if (facts.account.status === "suspended") suspended(facts.account, at, found);
  else unused(facts.account, at, found);
  if (found.missing.length > 0) found.states.add("indeterminate");
  const outcome = ORDER.find((state) => found.states.has(state)) as string;
  const obligations = DUTIES[at.city].filter(({ code }) => found.acts.has(code));
  return { outcome, ...rest(found), obligations };
};

const rest = ({ reasons, missing, values }: Found): Omit<Verdict, "outcome"> => ({ reasons, missing, values });

/** G5, G6: once a quarter (K) or half-year (T), from the activation or the first day of the text. */
function review({ account, review: held }: Cleanup, at: Situation, found: Found) {
  const length = at.city === "kaohsiung" ? "quarter" : "half";
  const clauses = at.city === "kaohsiung" ? K_REVIEW : ["四(一)"];
  const start = later(FIRST_DAY[at.city], account.activated_on);
  const running = periodOf(at.today, length);
  const closed = before(running, length);
  const last = held?.last_done_on;
  let shown = running;
  if (at.today >= start) {
    if (last === undefined || (last !== null && last > at.today)) found.missing.push("fact:review.last_done_on");
    else if (last === null || last < running.first) {
      const missed = closed.last >= start && (last === null || last < closed.first);
      if (missed) shown = closed;
      found.states.add(missed ? "overdue" : "due");
      found.reasons.push({ code: missed ? "review_missed" : "review_due", clauses });
      found.acts.add("review_account").add("keep_review_record");
    }
  }
  Object.assign(found.values, { period: shown.name, due_on: shown.last });
}

/** K9: what a review finds is acted on the same day; who was transferred may keep what the new post needs. */
function findings(account: Cleanup["account"], at: Situation, found: Found) {
  const open = openFindings(account.findings, at);
  if (open === undefined) return;
  found.states.add(open.state);
  found.reasons.push({ code: "finding_not_acted_on", clauses: K_ACTS, items: open.items });
  for (const { kind } of open.items) {
    found.acts.add(kind === "transferred" ? "adjust_or_revoke_account" : "revoke_account");
  }
}

/** T5: longer than six months unused, the account may be suspended; never used, from its activation. */
function unused(account: Cleanup["account"], at: Situation, found: Found) {
  const last = account.last_query_on;
  if (last === undefined || (last !== null && last > at.today)) {
    // Nobody could have queried before the activation.
    if (account.activated_on <= at.today) found.missing.push("fact:account.last_query_on");
    return;
  }
  const since = last ?? account.activated_on;
  const from = addDays(addMonths(since, 6), 1);
  Object.assign(found.values, { unused_since: since, may_suspend_from: from });
  if (from > at.today) return;
  found.states.add("may_act");
  found.reasons.push({ code: "unused_over_limit", clauses: ["四(一)"] });
}

/** T6: suspended for a year or more, the holder must be told; there is no day by which. T31: told since then. */
function suspended(account: Cleanup["account"], at: Situation, found: Found) {
  const since = done(account.suspended_on, at.today);
  if (since === undefined) {
    found.missing.push("fact:account.suspended_on");
    return;
  }
  const notified = done(account.holder_notified_on, at.today);
  const from = addMonths(since, 12);
  found.values["must_notify_from"] = from;
  if (from > at.today || (notified !== undefined && notified >= since)) return;
  found.states.add("due");
  found.reasons.push({ code: "suspended_over_limit", clauses: ["四(一)"] });
  found.acts.add("notify_holder");
}
