import { addDays, addMonths } from "./dates.ts";
import type { Maker } from "./maker.ts";
import { DISTRICTS, UNITS } from "./units.ts";

export const queryPermission: Maker<"query_permission"> = (random, today) => {
  const good = (p = 0.95) => random.chance(p);
  const roles = Array.from({ length: random.below(3) + 1 }, () =>
    random.chance(0.5) ? random.pick(["general_user", "auditor"] as const) : random.role(),
  );
  const own = random.chance(0.7) ? "" : random.pick(["本局", "高雄市政府社會局"]);
  const city = random.chance(0.7) ? "" : random.pick(["本市", "高雄市"]);
  const unit = random.padded(
    random.chance(0.5)
      ? own + random.pick(UNITS)
      : `${city}${random.pick(DISTRICTS)}區公所${random.pick(["社會課", "社經課"])}`,
  );
  const others = [
    "三民區公所民政課",
    "大安區公所社會課",
    "中正區公所社經課",
    "社會課",
    "長青中心",
    "資訊局",
    "",
    "區公所社會課",
    "三民區公所社會課區公所",
    "本局三民區公所社會課",
    "高雄市社會救助科",
    "本局本局秘書室",
    "臺北市政府社會局社會救助科",
    "高雄市政府社會局 社會救助科",
    "高雄市政府社會局",
  ];
  const id = random.padded(random.id());
  return {
    linkage: { status: good() ? "active" : random.pick(["suspended", "terminated"]) },
    user: {
      kind: random.pick(["person", "service"]),
      id,
      unit: random.known(good() ? unit : random.pick(others), 0.03),
      roles: good() ? roles : [],
      post_ends_on: random.known(good(0.85) ? null : random.ahead(today), 0.03),
    },
    account: {
      holder_id: random.padded(good(0.9) ? id : random.otherId(id)),
      status: good(0.9) ? "active" : random.pick(["locked", "suspended", "cancelled"]),
      right_approved: good(),
      approved_from: random.known(good(0.9) ? "2019-01-01" : random.ahead(today), 0.03),
      approved_until: random.known(good(0.9) ? "9999-12-31" : random.pick([null, random.near(today)]), 0.03),
      password_changed_on: random.known(
        good(0.7) ? addDays(today, -random.below(80)) : addDays(addMonths(today, -3), random.between(-3, 3)),
      ),
      default_password: random.known(!good(), 0.03),
      application_form: random.known(good(), 0.03),
      confidentiality_pledge: random.known(good(), 0.03),
    },
    session: random.known({ idle_minutes: random.known(random.pick([0, 29.9, 30, 30, 30, 30.0001, 31]), 0.03) }, 0.03),
    client: random.known(
      {
        ip: random.known(random.pick(["10.0.0.1", "10.0.0.1", "10.0.0.1", "10.0.0.1", "10.0.0.9", ""]), 0.03),
        allowed_ips: random.known(good() ? ["10.0.0.2", "10.0.0.1"] : random.pick([[], ["10.0.0.2"], [""]]), 0.03),
      },
      0.03,
    ),
    query: {
      case_number: random.text(0.94),
      reason: random.text(0.94),
      document_number: random.text(0.1),
      case_title: random.text(0.1),
      purpose: random.text(0.1),
      legal_basis: random.text(0.1),
      official_use: good(),
      within_approved_scope: random.known(good(), 0.06),
      purpose_listed: random.known(good(), 0.03),
      fields: random.known(
        good()
          ? random.subset(["national_id", "name", "birth_date", "indigenous_status"])
          : random.pick([["address"], ["name", "address"], ["Name"], ["address", "name", "phone"]]),
        0.03,
      ),
    },
  };
};

const FORM = [
  ...(["applicant", "application_date", "reason", "rights_requested", "unit", "job_title", "supervisor"] as const),
  ...(["administrator", "effective_or_revocation_date"] as const),
];

export const accountRequest: Maker<"account_request"> = (random, _, city) => {
  const by = {
    kaohsiung: "supervisor",
    nantou: "supervisor",
    taipei: random.pick(["head", "delegate"] as const),
  } as const;
  const grants = { kaohsiung: "admin", nantou: "dedicated_staff", taipei: "admin" } as const;
  const role = random.chance(0.7) ? random.pick(["general_user", "auditor", "admin"] as const) : random.role();
  return {
    applicant: {
      kind: random.chance(0.3) === (city === "nantou") ? "person" : "service",
      id: random.known(random.padded(random.pick(["u1", "u1", "u2", "u2", " "]))),
      role,
    },
    form: random.known({
      medium: random.known(random.pick(["paper", "online"])),
      fields: random.known(random.subset(FORM, 0.85)),
      stamps: random.known(random.subset(["applicant", "supervisor", "administrator"] as const, 0.85)),
      lists_query_rights: random.flag(0.92),
      computer_record_kept: random.flag(0.92),
      paper_kept: random.flag(0.9, 0.5),
    }),
    documents: random.known(
      random.subset(["application_form", "confidentiality_pledge", "online_application"] as const, 0.8),
    ),
    approval: random.known({
      given: random.flag(0.92),
      by: random.known(random.chance(0.75) ? by[city] : random.pick(["supervisor", "head", "delegate", "none"])),
      approver_id: random.known(random.padded(random.pick(["u3", "u3", "u3", "u3", "u1", " "]))),
      delegation_on_record: random.flag(),
    }),
    granted_by: random.known(
      random.chance(0.8)
        ? role === "admin" && city === "taipei"
          ? "it_bureau"
          : grants[city]
        : random.pick(["admin", "dedicated_staff", "it_bureau", "other"]),
    ),
    appointed_by_planning: random.flag(),
    credentials_direct: random.flag(0.92),
    fixed_ip: random.flag(0.92),
  };
};

export const passwordCompliance: Maker<"password_compliance"> = (random, today) => ({
  length: random.pick([0, 7, 8, 8, 12, 12]),
  classes: random.subset(["upper", "lower", "digit", "symbol"] as const),
  changed_on: random.chance(0.7) ? addDays(addMonths(today, -3), random.between(-3, 3)) : random.near(today),
  default_password: random.chance(0.1),
  same_as_previous: random.chance(0.15) ? undefined : random.pick([null, null, 1, 2, 3, 4, 5]),
  role: random.chance(0.4) ? undefined : random.role(),
});

/** Milliseconds before the instant asked about, at and beside the limits; a negative number lies after it. */
const BEFORE = [0, 1, 1000, 60_000, 3_600_000, 86_400_000, 259_200_000, -1, -1000, -60_000];
const FIFTEEN = [899_999, 900_000, 900_001, 899_000, 901_000, 840_000];
const THIRTY = [1_799_999, 1_800_000, 1_800_001, 1_799_000, 1_801_000, 500_000];

export const loginLockout: Maker<"login_lockout"> = (random, _, __, asOf) => ({
  consecutive_failures: random.pick([0, 1, 2, 3, 3, 4, 5]),
  last_failure_at: random.chance(0.1)
    ? null
    : random.written(Date.parse(asOf) - random.pick(random.chance(0.6) ? FIFTEEN : BEFORE)),
  unlock: random.perhaps(
    {
      form: random.chance(0.8),
      supervisor_approved: random.chance(0.8),
      unlocked_by: random.chance(0.5) ? random.pick(["admin", "dedicated_staff"]) : random.role(),
    },
    0.6,
  ),
});

export const sessionTimeout: Maker<"session_timeout"> = (random, _, __, asOf) => ({
  last_activity_at: random.written(Date.parse(asOf) - random.pick(random.chance(0.6) ? THIRTY : BEFORE)),
});
