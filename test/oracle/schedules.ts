import type { DecisionName } from "../../src/core/schema/decisions.ts";
import { later } from "./dates.ts";
import { reportDate } from "./deadlines.ts";
import { after, before, halfNamed, type Length, periodOf } from "./periods.ts";
import type { City, Facts, Rule, Situation, Verdict } from "./types.ts";
import { NOT_REGULATED } from "./types.ts";
import { FIRST_DAY } from "./versions.ts";

interface Schedule {
  readonly every: Length;
  /** What is done: a review, or an audit. */
  readonly what: "review" | "audit";
  readonly clauses: readonly string[];
  /** It may be done, and need not be (T15). */
  readonly right?: true;
}

type Table = { readonly [C in City]?: Schedule };

export type Scheduled = Extract<
  DecisionName,
  | "account_review"
  | "ip_whitelist"
  | "linkage_need_review"
  | "internal_audit_schedule"
  | "external_audit_schedule"
  | "vendor_audit_schedule"
>;

const ADDRESSES: Schedule = { every: "half", what: "review", clauses: ["三(八)"] };

/** What is due once a period; a city left out is silent. */
const SCHEDULES: { readonly [D in Scheduled]: Table } = {
  account_review: {
    kaohsiung: { every: "quarter", what: "review", clauses: ["五(二)", "附件五(二)", "四(二)3", "四(二)4"] },
    nantou: ADDRESSES,
    taipei: { every: "half", what: "review", clauses: ["四(一)"] },
  },
  ip_whitelist: { nantou: ADDRESSES },
  linkage_need_review: { kaohsiung: { every: "year", what: "review", clauses: ["四(三)"] } },
  internal_audit_schedule: {
    kaohsiung: { every: "half", what: "audit", clauses: ["九(三)", "四(二)4", "附件八(四)"] },
    nantou: { every: "year", what: "audit", clauses: ["五(三)"] },
    taipei: { every: "half", what: "audit", clauses: ["六(三)", "六(四)"] },
  },
  external_audit_schedule: {
    kaohsiung: { every: "quarter", what: "audit", clauses: ["四(二)3"] },
    nantou: { every: "year", what: "audit", clauses: ["五(三)"] },
    taipei: { every: "year", what: "audit", clauses: ["七(一)"], right: true },
  },
  vendor_audit_schedule: {
    kaohsiung: { every: "half", what: "audit", clauses: ["九(四)", "三(四)2", "四(二)5", "附件八(五)"] },
    nantou: { every: "year", what: "audit", clauses: ["五(四)"] },
  },
};

export function schedule<D extends Scheduled>(decision: D): Rule<D> {
  return (facts: Facts<D>, at) => {
    const rule = SCHEDULES[decision][at.city];
    if (rule === undefined) return NOT_REGULATED;
    const start = later(FIRST_DAY[at.city], facts.started_on ?? "");
    const covered = decision === "internal_audit_schedule" && at.city === "taipei";
    return covered ? coveringAudit(facts.covers, start, rule, at) : oncePerPeriod(facts, start, rule, at);
  };
}

/** G5, G6: the running period has one; or the last closed one had none; or it is still due. */
function oncePerPeriod(facts: Facts<Scheduled>, start: string, rule: Schedule, { today }: Situation): Verdict {
  const running = periodOf(today, rule.every);
  const closed = before(running, rule.every);
  const values = { period: running.name, due_on: running.last };
  if (today < start) return { outcome: "not_due", reasons: [], values, missing: [] };
  const last = facts.last_done_on;
  if (last === undefined || (last !== null && last > today)) {
    return { outcome: "indeterminate", reasons: [], values, missing: ["fact:last_done_on"] };
  }
  if (last !== null && last >= running.first) return { outcome: "not_due", reasons: [], values, missing: [] };
  const why = (state: string) => [{ code: `${rule.what}_${state}`, clauses: rule.clauses }];
  if (rule.right) return { outcome: "may_act", reasons: why("may_be_held"), values, missing: [] };
  if (closed.last >= start && (last === null || last < closed.first)) {
    const missed = { period: closed.name, due_on: closed.last };
    return { outcome: "overdue", reasons: why("missed"), values: missed, missing: [] };
  }
  return { outcome: "due", reasons: why("due"), values, missing: [] };
}

/** T25: the half after the one that an audit covered; it may be held until the day of the report. */
function coveringAudit(
  covers: string | null | undefined,
  start: string,
  rule: Schedule,
  { today }: Situation,
): Verdict {
  if (today < start) return { outcome: "not_due", reasons: [], missing: [] };
  if (covers === undefined) return { outcome: "indeterminate", reasons: [], missing: ["fact:covers"] };
  const first = periodOf(start, "half");
  const next = covers === null ? first : after(halfNamed(covers), "half");
  const half = next.last < first.last ? first : next;
  const values = { period: half.name, due_on: reportDate(half.name) };
  if (today <= half.last) return { outcome: "not_due", reasons: [], values, missing: [] };
  const late = today > values.due_on;
  const reasons = [{ code: late ? "audit_missed" : "audit_due", clauses: rule.clauses }];
  return { outcome: late ? "overdue" : "due", reasons, values, missing: [] };
}
