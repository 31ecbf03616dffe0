import { collect, compliant, deny, due, open, over, permit, silent, type Tree, violation } from "./helpers.ts";

// training_hours, auditor_rotation

const { probe, differences } = collect();

probe(
  "training_hours",
  "Training of dedicated staff: Taipei is silent",
  { role: "dedicated_staff", year: 2026, hours: 0 },
  {
    k: due("training_due 七(二)"),
    n: due("training_due 四(三)第2段"),
    t: silent,
  },
);
probe(
  "training_hours",
  "Training of the case officer: Nantou alone",
  { role: "case_officer", year: 2026, hours: 0 },
  {
    k: silent,
    n: due("training_due 四(三)第2段"),
    t: silent,
  },
);

const checks = (...months: string[]): Tree => ({
  auditor: "a-1",
  auditee: "u-1",
  month: "2026-11",
  history: months.map((month) => ({ month, auditor: "a-1", auditee: "u-1" })),
});
probe(
  "auditor_rotation",
  "A second check in a row: five months are allowed in Kaohsiung, one check in Nantou",
  checks("2026-10"),
  {
    k: { ...permit, values: { consecutive: 2 } },
    n: { ...deny("too_many_in_a_row 五(二)"), values: { consecutive: 2 } },
    t: silent,
  },
);
probe(
  "auditor_rotation",
  "An empty month breaks Kaohsiung's row of months, not Nantou's row of checks",
  checks("2026-05", "2026-06", "2026-07", "2026-08", "2026-09"),
  {
    k: { ...permit, values: { consecutive: 1 } },
    n: deny("too_many_in_a_row 五(二)"),
  },
);
probe(
  "auditor_rotation",
  "A sixth month in a row: Taipei is silent",
  checks("2026-06", "2026-07", "2026-08", "2026-09", "2026-10"),
  {
    k: deny("too_many_in_a_row 九(二)"),
    t: silent,
  },
);
probe("auditor_rotation", "A first check: Taipei is silent", checks(), { n: permit, t: silent });

// Accounts

probe(
  "delegated_administration",
  "Two levels of administrators: Kaohsiung alone (a grant that is allowed)",
  { admin: { level: 1, unit: "秘書室" }, target: { kind: "user", level: 1, unit: "秘書室" } },
  {
    k: permit,
    n: silent,
    t: silent,
  },
);
probe(
  "delegated_administration",
  "Two levels of administrators: Kaohsiung alone (a grant that is not)",
  { admin: { level: 1, unit: "秘書室" }, target: { kind: "user", level: 2, unit: "無障礙之家" } },
  {
    k: deny("grant_not_allowed 五(一)2"),
    n: silent,
    t: silent,
  },
);
for (const act of ["hand_over", "share"])
  probe(
    "account_sharing",
    `Accounts may not be passed on (${act}); Taipei is silent`,
    { act, role: "dedicated_staff" },
    {
      k: deny("sharing_forbidden 五(一)4"),
      n: deny("sharing_forbidden 三(四)"),
      t: silent,
    },
  );
probe(
  "account_sharing",
  "Another's account may not be used; Taipei is silent",
  { act: "use_others_account", role: "dedicated_staff" },
  {
    k: deny("sharing_forbidden 五(一)4"),
    t: silent,
  },
);

const PASSWORD: Tree = {
  length: 12,
  classes: ["upper", "lower", "digit", "symbol"],
  changed_on: "2026-11-02",
  default_password: false,
  same_as_previous: null,
  role: "dedicated_staff",
};
const password = (changes: Tree) => over(PASSWORD, changes);
probe("password_compliance", "Nantou leaves the least length open; Taipei is silent", password({}), {
  k: compliant,
  n: open("password.min_length"),
  t: silent,
});
probe("password_compliance", "Nantou leaves the classes of characters open", password({ length: 13 }), {
  k: compliant,
  n: open("password.classes"),
});
probe(
  "password_compliance",
  "Nantou asks for a least age without a number; Kaohsiung asks for none",
  password({ length: 14 }),
  { k: compliant, n: open("password.min_age") },
);
probe("password_compliance", "Seven characters are too short in Kaohsiung", password({ length: 7 }), {
  k: violation("password_too_short 附件五(一)3"),
  n: open("password.min_length"),
  t: silent,
});
for (const missing of ["upper", "lower", "digit", "symbol"])
  probe(
    "password_compliance",
    `Kaohsiung asks for four classes of characters: ${missing}`,
    password({ classes: ["upper", "lower", "digit", "symbol"].filter((c) => c !== missing) }),
    {
      k: violation("password_class_missing 附件五(一)3"),
      n: open("password.classes"),
      ...(missing === "symbol" ? { t: silent } : {}),
    },
  );
probe(
  "password_compliance",
  "The default password must be changed in Kaohsiung",
  password({ default_password: true }),
  {
    k: violation("default_password 附件五(一)4"),
    n: open("password.min_length"),
    t: silent,
  },
);
for (const same_as_previous of [1, 2, 3])
  probe(
    "password_compliance",
    `Nantou forbids repeating the last three passwords: number ${same_as_previous}`,
    password({ same_as_previous }),
    {
      k: compliant,
      n: violation("password_reused 三(五)"),
      ...(same_as_previous === 3 ? { t: silent } : {}),
    },
  );
probe(
  "password_compliance",
  "A password over three months old: Taipei is silent",
  password({ changed_on: "2026-08-20" }),
  {
    k: violation("password_expired 四(二)2"),
    n: violation("password_expired 三(五)"),
    t: silent,
  },
);

probe(
  "login_lockout",
  "Three failures lock in Kaohsiung; the others are silent",
  { consecutive_failures: 3, last_failure_at: "2026-11-21T10:00:00+08:00" },
  { k: deny("locked_out 四(二)2"), n: silent, t: silent },
  "2026-11-21T10:05:00+08:00",
);
probe(
  "login_lockout",
  "Two failures do not lock in Kaohsiung; the others are silent",
  { consecutive_failures: 2, last_failure_at: "2026-11-21T10:00:00+08:00" },
  { k: permit, n: silent, t: silent },
  "2026-11-21T10:05:00+08:00",
);
probe(
  "session_timeout",
  "Idle for 31 minutes: logged out in Kaohsiung, no number in Nantou, silence in Taipei",
  { last_activity_at: "2026-11-21T10:00:00+08:00" },
  { k: deny("session_idle 附件五(一)6"), n: open("session.idle_timeout"), t: silent },
  "2026-11-21T10:31:00+08:00",
);
probe(
  "session_timeout",
  "Idle for 10 minutes: goes on in Kaohsiung, no number in Nantou, silence in Taipei",
  { last_activity_at: "2026-11-21T10:00:00+08:00" },
  { k: permit, n: open("session.idle_timeout"), t: silent },
  "2026-11-21T10:10:00+08:00",
);

const ROLES: Tree = {
  case_officers: ["a"],
  dedicated_staff: ["b"],
  admin_appointed_by_planning: true,
  auditor_appointed_by_planning: true,
  admin_is_auditor: false,
};
probe("role_appointment", "Kaohsiung sets nothing about who is appointed", ROLES, {
  k: silent,
  n: compliant,
  t: compliant,
});
probe("role_appointment", "Nantou has exactly one case officer", over(ROLES, { case_officers: ["a", "c"] }), {
  k: silent,
  n: violation("case_officer_not_one 三(一)"),
  t: compliant,
});
probe("role_appointment", "Nantou has exactly one of dedicated staff", over(ROLES, { dedicated_staff: [] }), {
  k: silent,
  n: violation("dedicated_staff_not_one 三(一)"),
  t: compliant,
});
probe(
  "role_appointment",
  "Taipei's administrator is appointed by the planning office",
  over(ROLES, { admin_appointed_by_planning: false }),
  {
    k: silent,
    n: compliant,
    t: violation("admin_not_appointed 三(一)"),
  },
);
probe(
  "role_appointment",
  "Taipei's auditor is appointed by the planning office",
  over(ROLES, { auditor_appointed_by_planning: false }),
  {
    k: silent,
    n: compliant,
    t: violation("auditor_not_appointed 六(一)"),
  },
);

const REGISTER: Tree = {
  registered: ["u-1", "u-2"],
  users: ["u-1", "u-2"],
  kept_by: "dedicated_staff",
  register_ready: true,
};
probe(
  "personnel_register",
  "Every user must be in the register; Taipei asks only for a register",
  over(REGISTER, { registered: ["u-1"] }),
  {
    k: violation("user_not_registered 七(一)"),
    n: violation("user_not_registered 四(三)"),
    t: compliant,
  },
);
probe(
  "personnel_register",
  "Dedicated staff keep the register; Taipei names nobody",
  over(REGISTER, { kept_by: "other" }),
  {
    k: violation("register_not_kept_by_staff 七(一)"),
    n: violation("register_not_kept_by_staff 四(三)"),
    t: compliant,
  },
);

const VENDOR: Tree = {
  on_site: true,
  domestic_firm: true,
  national: true,
  regular_employee: true,
  confidentiality_pledge: true,
  application_approved: true,
  records_kept: true,
  contract_regulates_liability: true,
  supervised: true,
};
for (const [fact, reason, what] of [
  ["on_site", "not_on_site 三(四)1", "works on site"],
  ["domestic_firm", "not_domestic_firm 四(一)3", "is a Taiwanese firm"],
  ["national", "not_national 四(一)3", "sends nationals"],
  ["regular_employee", "not_regular_employee 四(一)3", "sends regular employees"],
  ["confidentiality_pledge", "confidentiality_pledge_missing 四(一)3", "signs a pledge"],
  ["application_approved", "not_approved 五(一)9", "applies as a user does"],
  ["records_kept", "records_not_kept 三(四)2", "leaves records"],
  ["contract_regulates_liability", "liability_not_regulated 十(五)", "has its liability in the contract"],
] as const)
  probe(
    "vendor_access",
    `Kaohsiung's vendor ${what}; Nantou asks for supervision only`,
    over(VENDOR, { [fact]: false }),
    {
      k: deny(reason),
      n: permit,
    },
  );
probe("vendor_access", "A vendor in order: Taipei is silent", VENDOR, { k: permit, n: permit, t: silent });
probe("vendor_access", "A vendor that nobody supervises: Taipei is silent", over(VENDOR, { supervised: false }), {
  k: deny("not_supervised 六(二)1"),
  n: deny("not_supervised 四(一)1"),
  t: silent,
});

export const accounts = differences;
