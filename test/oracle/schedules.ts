import type { DecisionName } from "../../src/core/schema/decisions.ts";
import { reviewDuties } from "./cleanup.ts";
import { later } from "./dates.ts";
import { reportDate } from "./deadlines.ts";
import { openFindings } from "./findings.ts";
import { after, before, halfNamed, type Length, periodOf } from "./periods.ts";
import type { City, Duty, Facts, Rule, Situation, Verdict } from "./types.ts";
import { duty, NOT_REGULATED } from "./types.ts";
import { FIRST_DAY } from "./versions.ts";

interface Schedule {
  readonly every: Length;
  /** What is done: a review, or an audit. */
  readonly what: "review" | "audit";
  readonly clauses: readonly string[];
  /** What remains while it is not done, in its order. */
  readonly acts: readonly Duty[];
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

const REVIEW_ADDRESSES = duty("review_addresses", ["三(八)"], { by: ["dedicated_staff"] });
const ADDRESSES: Schedule = { every: "half", what: "review", clauses: ["三(八)"], acts: [REVIEW_ADDRESSES] };

const K_AUDIT = ["九(三)", "四(二)4", "附件八(四)"];
const K_AUDITED = { by: ["affiliated_agency", "linked_agency"] };
const K_VENDOR = ["九(四)", "三(四)2", "四(二)5", "附件八(五)"];

/** Held and recorded by the same. */
const heldAndRecorded = (clause: string, by: string) =>
  ["hold_audit", "record_audit"].map((code) => duty(code, [clause], { by: [by] }));

/** What is due once a period; a city left out is silent. */
const SCHEDULES: { readonly [D in Scheduled]: Table } = {
  account_review: {
    kaohsiung: {
      every: "quarter",
      what: "review",
      clauses: ["五(二)", "附件五(二)", "四(二)3", "四(二)4"],
      acts: reviewDuties("kaohsiung"),
    },
    nantou: ADDRESSES,
    taipei: { every: "half", what: "review", clauses: ["四(一)"], acts: reviewDuties("taipei") },
  },
  ip_whitelist: { nantou: ADDRESSES },
  linkage_need_review: {
    kaohsiung: {
      every: "year",
      what: "review",
      clauses: ["四(三)"],
      acts: [
        duty("review_linkage_need", ["四(三)"]),
        duty("ask_to_end_linkage", ["四(三)"], { to: ["civil_affairs_authority"] }),
      ],
    },
  },
  internal_audit_schedule: {
    // 四(二)3: the data for the spot checks of the ethics unit; 附件八(四): the affiliates are looked at with it (K37).
    kaohsiung: {
      every: "half",
      what: "audit",
      clauses: K_AUDIT,
      acts: [
        duty("provide_data_to_ethics", ["四(二)3"], { by: ["platform_admin"], to: ["ethics_unit"] }),
        duty("hold_audit", K_AUDIT, { by: ["affiliated_agency", "district_staff", "linked_agency"] }),
        duty("check_affiliates", ["附件八(四)"], { by: ["linked_agency"] }),
        duty("record_audit", ["九(三)", "附件八(四)"], K_AUDITED),
      ],
    },
    nantou: { every: "year", what: "audit", clauses: ["五(三)"], acts: heldAndRecorded("五(三)", "office") },
    taipei: {
      every: "half",
      what: "audit",
      clauses: ["六(三)", "六(四)"],
      acts: [
        duty("hold_audit", ["六(三)"], { by: ["auditor"] }),
        duty("join_ethics_staff", ["六(三)"], { by: ["auditor"] }),
        duty("record_audit", ["六(三)"]),
      ],
    },
  },
  external_audit_schedule: {
    kaohsiung: {
      every: "quarter",
      what: "audit",
      clauses: ["四(二)3"],
      // 九(三), 附件八(四): every audit has its record; who holds it makes it.
      acts: [
        duty("hold_audit", ["四(二)3"], { by: ["platform_admin"] }),
        duty("record_audit", ["九(三)", "附件八(四)"]),
      ],
    },
    nantou: {
      every: "year",
      what: "audit",
      clauses: ["五(三)"],
      acts: heldAndRecorded("五(三)", "civil_affairs_authority"),
    },
    taipei: { every: "year", what: "audit", clauses: ["七(一)"], acts: [], right: true },
  },
  vendor_audit_schedule: {
    kaohsiung: {
      every: "half",
      what: "audit",
      clauses: K_VENDOR,
      acts: [
        duty("hold_audit", K_VENDOR, { by: ["bureau", "holding_agency"] }),
        duty("record_audit", ["九(四)", "附件八(五)"], { by: ["holding_agency"] }),
      ],
    },
    nantou: { every: "year", what: "audit", clauses: ["五(四)"], acts: heldAndRecorded("五(四)", "office") },
  },
};

export function schedule<D extends Scheduled>(decision: D): Rule<D> {
  return (facts: Facts<D>, at) => {
    const rule = SCHEDULES[decision][at.city];
    if (rule === undefined) return NOT_REGULATED;
    const start = later(FIRST_DAY[at.city], facts.started_on ?? "");
    if (decision === "internal_audit_schedule" && at.city === "taipei") return coveringAudit(facts, start, rule, at);
    const verdict = oncePerPeriod(facts, start, rule, at);
    return decision === "ip_whitelist" ? withAddresses(facts, verdict, at) : verdict;
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
  if (rule.right) {
    // It is the right of another (G19).
    const whose = { ...values, by: ["civil_affairs_authority"] };
    return { outcome: "may_act", reasons: why("may_be_held"), values: whose, missing: [] };
  }
  if (closed.last >= start && (last === null || last < closed.first)) {
    const missed = { period: closed.name, due_on: closed.last };
    return { outcome: "overdue", reasons: why("missed"), values: missed, missing: [], obligations: rule.acts };
  }
  return { outcome: "due", reasons: why("due"), values, missing: [], obligations: rule.acts };
}

const STRONGEST = ["overdue", "indeterminate", "due", "not_due"];

/** N24: addresses not removed yet, the same day; and a change that nobody applied for, without a day. */
function withAddresses(facts: Facts<"ip_whitelist">, review: Verdict, at: Situation): Verdict {
  const states = [review.outcome];
  const reasons = [...(review.reasons ?? [])];
  const obligations = [...(review.obligations ?? [])];
  const open = openFindings(facts.findings, at);
  if (open !== undefined) {
    states.push(open.state);
    reasons.push({ code: "finding_not_acted_on", clauses: ["三(八)"], items: open.items });
    obligations.push(duty("remove_address", ["三(八)"], { by: ["dedicated_staff"] }));
  }
  if (facts.changed_without_application) {
    states.push("due");
    reasons.push({ code: "address_changed_without_application", clauses: ["三(七)", "三(三)"] });
    obligations.push(duty("apply_for_address_change", ["三(七)", "三(三)"]));
  }
  const outcome = STRONGEST.find((state) => states.includes(state)) as string;
  return { ...review, outcome, reasons, obligations };
}

/** T25: the half after the one that an audit covered; without ethics staff it covered none (T22, T30). */
function coveringAudit(facts: Facts<"internal_audit_schedule">, start: string, rule: Schedule, at: Situation): Verdict {
  const { covers } = facts;
  const absent = facts.ethics_staff_joined === false && typeof covers === "string";
  const warnings = absent ? [{ code: "ethics_staff_absent", clauses: ["六(三)"] }] : [];
  if (at.today < start) return { outcome: "not_due", reasons: [], missing: [], warnings };
  if (covers === undefined) return { outcome: "indeterminate", reasons: [], missing: ["fact:covers"] };
  const first = periodOf(start, "half");
  const covered = covers === null ? undefined : halfNamed(covers);
  const next = covered === undefined ? first : absent ? covered : after(covered, "half");
  const half = next.last < first.last ? first : next;
  const values = { period: half.name, due_on: reportDate(half.name) };
  if (at.today <= half.last) return { outcome: "not_due", reasons: [], values, missing: [], warnings };
  const late = at.today > values.due_on;
  const reasons = [{ code: late ? "audit_missed" : "audit_due", clauses: rule.clauses }];
  return { outcome: late ? "overdue" : "due", reasons, values, missing: [], obligations: rule.acts, warnings };
}
