import { addDays, addMonths } from "./dates.ts";
import { reportDate } from "./deadlines.ts";
import type { Maker } from "./maker.ts";
import { before, halfNamed, periodOf } from "./periods.ts";
import type { Random } from "./random.ts";
import type { City, Facts } from "./types.ts";
import { FIRST_DAY } from "./versions.ts";

type Recorded = NonNullable<Facts<"data_destruction">["record_fields"]>;

/** `today` is the day asked about; the dates of the facts lie at and beside what counts from it. */
export const roleChangeDeadline: Maker<"role_change_deadline"> = (random, today, city) => {
  // The tenth office day before 21 October 2021 is the first day of Taipei's text; G23: the day before that of the others.
  const first = random.chance(0.06);
  const soon = first
    ? addDays(city === "taipei" ? "2021-10-18" : FIRST_DAY[city], random.between(0, city === "taipei" ? 6 : 1))
    : addDays(today, random.between(0, 25));
  const effective_on = first || random.chance(0.3) ? soon : random.near(today);
  const only = { kaohsiung: "admin" as const, nantou: "dedicated_staff" as const, taipei: "general_user" as const };
  const act = () =>
    random.perhaps(random.chance(0.6) ? addDays(effective_on, random.between(-25, 3)) : random.near(today));
  return {
    role: random.chance(city === "kaohsiung" ? 0.4 : 0.7) ? only[city] : random.role(),
    event: random.pick(["transfer", "leave", "retire"]),
    effective_on,
    applied_on: act(),
    adjusted_on: act(),
    account_unchangeable: random.perhaps(random.chance(0.6), 0.5),
    password_changed_on: act(),
    adjusted_by: random.perhaps(random.pick(["admin", "dedicated_staff", "successor", "other"] as const), 0.4),
  };
};

export const staffChangeNotice: Maker<"staff_change_notice"> = (random, today) => {
  const changed_on = random.near(today);
  return {
    role: random.pick(["case_officer", "dedicated_staff", "agency_head", "unit_head", "other"]),
    changed_on,
    notified_on: random.perhaps(random.near(random.pick([changed_on, today]))),
  };
};

const halfOf = (day: string) => periodOf(day, "half").name;

export const auditReportDeadline: Maker<"audit_report_deadline"> = (random, today) => {
  const half = halfOf(addDays(today, random.pick([0, -60, -62, -68, -71, -180, -200, 180, -400])));
  const sent_on = random.perhaps(random.near(random.pick([today, reportDate(half), halfNamed(half).last])));
  return { half, sent_on, signed_off: random.perhaps(random.chance(0.7), 0.4) };
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

const RECORDED = ["data_content", "applicant", "application_date", "business", "destruction_request"];
RECORDED.push("executor", "destruction_date");

export const dataDestruction: Maker<"data_destruction"> = (random, today, city) => {
  const use_ended_on = random.chance(0.8)
    ? addDays(addMonths(today, random.pick([0, -1, -2])), random.between(-3, 1))
    : random.near(today);
  const destroyed_on = random.perhaps(random.near(random.pick([use_ended_on, today])), 0.15);
  // Approval, confirmation and destruction often stand beside each other, in any order.
  const act = () => {
    const beside = random.chance(0.5) ? addDays(destroyed_on ?? today, random.pick([-1, 0, 0, 1])) : undefined;
    return random.perhaps(beside ?? random.near(random.pick([use_ended_on, today])), 0.15);
  };
  const notice = addDays(addMonths(destroyed_on ?? today, 1), random.between(-1, 1));
  const acquired = random.chance(0.5) ? addDays(destroyed_on ?? use_ended_on, random.between(-3, 0)) : undefined;
  const near = acquired ?? (random.chance(0.3) ? addDays(FIRST_DAY[city], random.between(-1, 1)) : random.near(today));
  return {
    medium: random.pick(["stored_file", "stored_file", "query_file", "printout"]),
    use_ended_on: random.known(use_ended_on, 0.1),
    acquired_on: random.known(near, 0.4),
    no_need_confirmed_on: act(),
    head_approved_on: act(),
    destroyed_on,
    irrecoverable_confirmed: random.perhaps(random.chance(0.85), 0.1),
    notified_on: random.chance(0.4) ? random.perhaps(notice, 0.1) : act(),
    evidence_attached: random.perhaps(random.chance(0.85), 0.1),
    unrecognisable: random.perhaps(random.chance(0.7), 0.4),
    record_fields: random.perhaps(random.subset(RECORDED as Recorded, 0.5), 0.5),
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

export const internalAudits: Maker<"internal_audit_schedule"> = (random, today) => ({
  ...scheduled(random, today),
  ethics_staff_joined: random.perhaps(random.chance(0.6), 0.4),
});

/** A day of a finding: today and beside it, the first day of the text and beside it, or any. */
const found = (random: Random, today: string, city: City) =>
  random.chance(0.5)
    ? addDays(random.chance(0.7) ? today : FIRST_DAY[city], random.between(-1, 1))
    : random.near(random.chance(0.2) ? FIRST_DAY[city] : today);

export const whitelist: Maker<"ip_whitelist"> = (random, today, city) => {
  const finding = () => ({
    kind: random.pick(["duplicate", "idle", "other"] as const),
    found_on: found(random, today, city),
  });
  return {
    ...scheduled(random, today),
    findings: random.perhaps(Array.from({ length: random.below(3) }, finding), 0.4),
    changed_without_application: random.perhaps(random.chance(0.4), 0.4),
  };
};

/** A day at the first or last day of a period near today, or any. */
function edge(random: Random, today: string): string {
  if (random.chance(0.3)) return random.near(today);
  const length = random.pick(["quarter", "half", "year"] as const);
  let period = periodOf(today, length);
  for (let back = random.below(3); back > 0; back -= 1) period = before(period, length);
  return addDays(random.pick([period.first, period.last]), random.pick([0, 0, 1, -1]));
}

export const accountCleanup: Maker<"account_cleanup"> = (random, today, city) => {
  const finding = () => ({
    kind: random.pick(["duplicate", "idle", "transferred", "resigned", "retired"] as const),
    found_on: found(random, today, city),
  });
  const suspended = random.chance(0.5)
    ? addDays(addMonths(today, random.pick([-12, -12, -24])), random.between(-2, 2))
    : random.near(today);
  const told = random.chance(0.5) ? addDays(suspended, random.between(-1, 1)) : random.near(today);
  return {
    account: {
      status: random.pick(["active", "active", "locked", "suspended", "suspended", "cancelled"]),
      activated_on: random.chance(0.5) ? "2019-02-03" : edge(random, today),
      last_query_on: random.known(random.perhaps(random.near(today), 0.15) ?? null),
      suspended_on: random.known(suspended),
      holder_notified_on: random.perhaps(told, 0.4),
      findings: random.perhaps(Array.from({ length: random.below(3) }, finding), 0.6),
    },
    review: random.known({ last_done_on: random.known(random.perhaps(edge(random, today), 0.15) ?? null) }),
  };
};
