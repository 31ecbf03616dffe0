import { addDays, addMonths, civil } from "./dates.ts";
import { reportDate } from "./deadlines.ts";
import type { Maker } from "./maker.ts";
import { before, halfNamed, periodOf } from "./periods.ts";
import type { Random } from "./random.ts";

/** `today` is the day asked about; the dates of the facts lie at and beside what counts from it. */
export const roleChangeDeadline: Maker<"role_change_deadline"> = (random, today, city) => {
  // The tenth office day before 21 October 2021 is the first day of Taipei's text.
  const first = city === "taipei" && random.chance(0.05);
  const soon = addDays(first ? "2021-10-18" : today, random.between(0, first ? 6 : 25));
  const effective_on = first || random.chance(0.3) ? soon : random.near(today);
  const only = { kaohsiung: random.role(), nantou: "dedicated_staff" as const, taipei: "general_user" as const };
  const act = () =>
    random.perhaps(random.chance(0.6) ? addDays(effective_on, random.between(-25, 3)) : random.near(today));
  return {
    role: random.chance(0.7) ? only[city] : random.role(),
    event: random.pick(["transfer", "leave", "retire"]),
    effective_on,
    applied_on: act(),
    adjusted_on: act(),
  };
};

export const staffChangeNotice: Maker<"staff_change_notice"> = (random, today) => {
  const changed_on = random.near(today);
  return {
    role: random.pick(["case_officer", "dedicated_staff", "agency_head", "unit_head"]),
    changed_on,
    notified_on: random.perhaps(random.near(random.pick([changed_on, today]))),
  };
};

const halfOf = (day: string) => periodOf(day, "half").name;

export const auditReportDeadline: Maker<"audit_report_deadline"> = (random, today) => {
  const half = halfOf(addDays(today, random.pick([0, -60, -62, -68, -71, -180, -200, 180, -400])));
  return { half, sent_on: random.perhaps(random.near(random.pick([today, reportDate(half), halfNamed(half).last]))) };
};

export const trainingHours: Maker<"training_hours"> = (random, today) => ({
  role: random.chance(0.6) ? random.pick(["dedicated_staff", "it_staff", "case_officer"]) : random.role(),
  year: Number(today.slice(0, 4)) + random.pick([0, 0, 0, -1, -1, 1, -3]),
  hours: random.pick([0, 2, 2.5, 2.99, 2.999999999, 3, 3.0001, 3.5, 40]),
});

export const dataUsePeriod: Maker<"data_use_period"> = (random, today) => ({
  acquired_on: random.near(today),
  project_ends_on: random.perhaps(random.ahead(today), 0.5),
  completed_on: random.perhaps(random.near(today), 0.6),
});

export const dataDestruction: Maker<"data_destruction"> = (random, today) => {
  const use_ended_on = random.chance(0.8)
    ? addDays(addMonths(today, random.pick([0, -1, -2])), random.between(-3, 1))
    : random.near(today);
  const act = () => random.perhaps(random.near(random.pick([use_ended_on, today])), 0.15);
  return {
    medium: random.pick(["stored_file", "stored_file", "query_file", "printout"]),
    use_ended_on,
    no_need_confirmed_on: act(),
    head_approved_on: act(),
    destroyed_on: act(),
    irrecoverable_confirmed: random.perhaps(random.chance(0.85), 0.1),
    notified_on: act(),
    evidence_attached: random.perhaps(random.chance(0.85), 0.1),
  };
};

const RECORDS = [
  ...([
    "query_log",
    "query_record_paper",
    "data_access_log",
    "account_form",
    "account_form",
    "account_review",
  ] as const),
  ...(["confidentiality_pledge", "confidentiality_pledge", "monthly_check", "internal_audit", "vendor_audit"] as const),
  ...(["processing_record", "destruction_record", "anomaly_record", "vendor_record"] as const),
];

export const recordRetention: Maker<"record_retention"> = (random, today) => {
  const years = () => addDays(addMonths(today, random.pick([-60, -60, -36])), random.between(-2, 2));
  const some = () => (random.chance(0.7) ? years() : random.near(today));
  return { record: random.pick(RECORDS), event_on: some(), account_closed_on: random.perhaps(some()) };
};

/** The facts of everything that is due once a period. */
export function scheduled(random: Random, today: string) {
  return {
    last_done_on: random.known(random.perhaps(edge(random, today), 0.2) ?? null),
    started_on: random.perhaps(
      random.pick([random.ahead(today), edge(random, today), addDays(today, random.between(-1, 1))]),
      0.65,
    ),
    covers: random.known(
      random.perhaps(halfOf(addDays(today, random.pick([0, -100, -200, -365, -365, -365, 180, -600, -2500]))), 0.15) ??
        null,
    ),
  };
}

/** A day at the first or last day of a period near today, or any. */
function edge(random: Random, today: string): string {
  if (random.chance(0.3)) return random.near(today);
  const length = random.pick(["quarter", "half", "year"] as const);
  let period = periodOf(today, length);
  for (let back = random.below(3); back > 0; back -= 1) period = before(period, length);
  return addDays(random.pick([period.first, period.last]), random.pick([0, 0, 1, -1]));
}

export const accountCleanup: Maker<"account_cleanup"> = (random, today) => {
  const finding = () => ({
    kind: random.pick(["duplicate", "idle", "transferred", "resigned", "retired"] as const),
    found_on: random.chance(0.4) ? addDays(today, random.between(-1, 1)) : random.near(today),
  });
  return {
    account: {
      status: random.pick(["active", "active", "locked", "suspended", "suspended", "cancelled"]),
      activated_on: random.chance(0.5) ? "2019-02-03" : edge(random, today),
      last_query_on: random.known(random.perhaps(random.near(today), 0.15) ?? null),
      suspended_on: random.known(random.near(today)),
      holder_notified_on: random.perhaps(random.near(today), 0.6),
      findings: random.perhaps(Array.from({ length: random.below(3) }, finding), 0.6),
    },
    review: random.known({ last_done_on: random.known(random.perhaps(edge(random, today), 0.15) ?? null) }),
  };
};

export const anomalyHandling: Maker<"anomaly_handling"> = (random, today) => {
  const act = () => random.perhaps(random.near(today), 0.3);
  return {
    anomaly_found: random.chance(0.9),
    role: random.chance(0.6) ? "general_user" : random.role(),
    investigated_on: act(),
    recorded_on: act(),
    head_reviewed_on: act(),
    improved_on: act(),
    reported_on: act(),
    result_notified_on: act(),
  };
};

export const auditCooperation: Maker<"audit_cooperation"> = (random, today) => {
  const kinds = [
    "user_register",
    "audit_records",
    "audit_data",
    "internal_audit_records",
    "supporting_documents",
  ] as const;
  return {
    audit_announced: random.chance(0.75),
    documents_ready: random.known(random.subset(kinds, 0.5), 0.1),
    explanation_due_on: random.perhaps(random.ahead(today), 0.4),
    explained_on: random.perhaps(random.near(today), 0.4),
  };
};

export const breachEscalation: Maker<"breach_escalation"> = (random, today) => {
  const act = (left: number) => random.perhaps(random.near(today), left);
  const notified_on = act(0.3);
  return {
    breach_found: random.chance(0.9),
    serious: random.chance(0.2) ? undefined : random.chance(0.3),
    cooperative: random.chance(0.2) ? undefined : random.chance(0.6),
    notified_on,
    // A day is set by the notice.
    cure_by: notified_on ? random.perhaps(random.ahead(today), 0.15) : null,
    improved_on: act(0.6),
    suspended_on: act(0.7),
    ended_on: act(0.75),
  };
};

export const auditorRotation: Maker<"auditor_rotation"> = (random, today, city) => {
  const month = today.slice(0, 7);
  const back = (n: number) => addMonths(civil(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 1), -n).slice(0, 7);
  const history = [];
  for (let n = random.below(9); n > 0; n -= 1) {
    if (random.chance(0.95)) history.push({ month: back(n), auditor: "a", auditee: "c" });
  }
  // Other checks, also of this month and the next, which are not earlier ones.
  for (let n = random.below(6); n > 0; n -= 1) {
    const check = {
      month: back(random.between(-1, 10)),
      auditor: random.pick(["a", "b", "c"]),
      auditee: random.pick(["a", "c"]),
    };
    // Nantou counts checks one after the other: two of a person in one month have no order.
    const taken = history.some((other) => other.month === check.month && other.auditee === check.auditee);
    if (city !== "nantou" || !taken) history.push(check);
  }
  history.sort(() => random.next() - 0.5);
  return {
    auditor: random.pick(["a", "a", "a", "b", "c"]),
    auditee: random.pick(["c", "c", "c", "a"]),
    month,
    history,
  };
};
