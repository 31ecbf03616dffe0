import { examples } from "./example.ts";

const months = (...those: string[]) => those.map((month) => ({ month, auditor: "a", auditee: `p${month.slice(5)}` }));

const asks = { auditor: "a", auditee: "z", month: "2026-11" };

const SIX = ["2026-05", "2026-06", "2026-07", "2026-08", "2026-09", "2026-10"];

examples("kaohsiung", "auditor_rotation", [
  [
    "the seventh month in a row, with whomever (K35)",
    "2026-11-20",
    { ...asks, history: months(...SIX) },
    { outcome: "deny", reasons: "auditor_not_rotated", values: { consecutive: 1 } },
  ],
  ["the sixth", "2026-11-20", { ...asks, history: months(...SIX.slice(1)) }, { outcome: "permit" }],
  [
    "a month without a check breaks it",
    "2026-11-20",
    { ...asks, history: months("2026-04", ...SIX.filter((month) => month !== "2026-08")) },
    { outcome: "permit" },
  ],
  [
    "checks by another do not count, nor those of the month itself",
    "2026-11-20",
    { ...asks, history: [...months(...SIX.slice(1), "2026-11"), { month: "2026-05", auditor: "b", auditee: "z" }] },
    { outcome: "permit" },
  ],
  [
    "months before the text count (G11)",
    "2023-06-20",
    { ...asks, month: "2023-06", history: months("2022-12", "2023-01", "2023-02", "2023-03", "2023-04", "2023-05") },
    { outcome: "deny", reasons: "auditor_not_rotated" },
  ],
  [
    "an id is the same with blanks around it (T27): the auditor",
    "2026-11-20",
    { ...asks, auditor: " a", history: months(...SIX) },
    { outcome: "deny", reasons: "auditor_not_rotated" },
  ],
  [
    "in the history, too, and the person audited",
    "2026-11-20",
    { ...asks, history: SIX.slice(1).map((month) => ({ month, auditor: "a\u3000", auditee: " z" })) },
    { outcome: "deny", reasons: "too_many_in_a_row", values: { consecutive: 6 } },
  ],
  [
    "nobody audits himself, however written",
    "2026-11-20",
    { ...asks, auditee: "a ", history: [] },
    { outcome: "deny", reasons: "auditor_is_auditee" },
  ],
  [
    "a blank within makes another",
    "2026-11-20",
    { ...asks, auditor: "a b", auditee: "ab", history: [] },
    { outcome: "permit" },
  ],
]);

const change = { role: "general_user", event: "transfer", effective_on: "2023-05-29" } as const;

const admin = { ...change, role: "admin", effective_on: "2026-11-20", applied_on: "2026-11-19" } as const;

examples("kaohsiung", "role_change_deadline", [
  [
    "a change on the first day: applied for under the earlier text (edge 10)",
    "2023-05-29",
    { ...change, adjusted_on: "2023-05-29" },
    {
      outcome: "fulfilled",
      values: { adjust_by: "2023-05-29" },
      obligations: "",
      warnings: "earlier_text_unavailable",
      not_considered: "event",
    },
  ],
  [
    "not adjusted on the day after it",
    "2023-05-30",
    change,
    {
      outcome: "overdue",
      reasons: "adjustment_overdue",
      obligations: "adjust_rights",
      who: { adjust_rights: "admin dedicated_staff" },
    },
  ],
  [
    "a change on the day before it",
    "2023-05-30",
    { ...change, effective_on: "2023-05-28" },
    { outcome: "indeterminate", reasons: "version_text_unavailable" },
  ],
  [
    "a change on the day after it is applied for on the first day",
    "2023-05-30",
    { ...change, effective_on: "2023-05-30", applied_on: "2023-05-29", adjusted_on: "2023-05-30" },
    { outcome: "fulfilled", values: { apply_by: "2023-05-29", adjust_by: "2023-05-30" }, warnings: "" },
  ],
  [
    "an administrator, of whose account nothing is said",
    "2026-11-20",
    admin,
    {
      outcome: "due",
      obligations: "adjust_rights",
      warnings: "change_admin_password",
      who: { adjust_rights: "successor" },
    },
  ],
  [
    "an account that cannot be changed: the successor changes the password that day (K37)",
    "2026-11-20",
    { ...admin, account_unchangeable: true },
    {
      outcome: "due",
      reasons: "password_change_due",
      obligations: "change_admin_password",
      warnings: "",
      who: { change_admin_password: "successor" },
    },
  ],
  [
    "the password changed the day after",
    "2026-11-21",
    { ...admin, account_unchangeable: true, password_changed_on: "2026-11-21" },
    { outcome: "fulfilled_late", reasons: "password_change_late" },
  ],
  [
    "the password changed on the day",
    "2026-11-21",
    { ...admin, account_unchangeable: true, password_changed_on: "2026-11-20" },
    { outcome: "fulfilled", reasons: "" },
  ],
  [
    "what was done to an account that cannot be changed is not looked at (G21)",
    "2026-11-21",
    {
      ...admin,
      account_unchangeable: true,
      password_changed_on: "2026-11-20",
      adjusted_on: "2026-11-20",
      adjusted_by: "other",
    },
    { outcome: "fulfilled", warnings: "", not_considered: "adjusted_by adjusted_on event" },
  ],
  ...(["dedicated_staff", "it_staff"] as const).map(
    (role) =>
      [
        `the password instead, where ${role} leave, by the annex (K10, K23)`,
        "2026-11-21",
        { ...admin, role, adjusted_on: "2026-11-20", account_unchangeable: true, password_changed_on: null },
        {
          outcome: "overdue",
          reasons: "password_change_overdue",
          cited: { password_change_overdue: "附件五(一)7", change_admin_password: "附件五(一)7" },
          obligations: "change_admin_password",
          who: { change_admin_password: "successor" },
          not_considered: "adjusted_on event",
        },
      ] as const,
  ),
  [
    "an administrator's password rests on the main text, too",
    "2026-11-21",
    { ...admin, account_unchangeable: true },
    { outcome: "overdue", cited: { password_change_overdue: "五(一)8 附件五(一)7" } },
  ],
  [
    "a user has no account of an administrator",
    "2026-11-21",
    { ...admin, role: "general_user", adjusted_on: "2026-11-20", account_unchangeable: true },
    { outcome: "fulfilled", obligations: "" },
  ],
  [
    "an account that can be changed is changed; by another administrator: advice (K10)",
    "2026-11-21",
    { ...admin, account_unchangeable: false, adjusted_on: "2026-11-20", adjusted_by: "admin" },
    { outcome: "fulfilled", warnings: "adjusted_by_another" },
  ],
  [
    "a user's rights adjusted by an administrator",
    "2026-11-21",
    { ...admin, role: "general_user", adjusted_on: "2026-11-20", adjusted_by: "admin" },
    { outcome: "fulfilled", warnings: "" },
  ],
]);

examples("kaohsiung", "staff_change_notice", [
  [
    "another role has no notice",
    "2026-11-20",
    { role: "other", changed_on: "2026-11-01" },
    { outcome: "not_regulated", not_considered: "" },
  ],
  [
    "who notifies whom",
    "2026-11-20",
    { role: "agency_head", changed_on: "2026-11-13" },
    {
      outcome: "due",
      obligations: "notify_provider",
      who: { notify_provider: "linked_agency → civil_affairs_authority" },
    },
  ],
]);

examples("kaohsiung", "personnel_register", [
  [
    "who is not registered, by place and never by name (G20)",
    "2026-11-20",
    { registered: ["a"], users: ["a", "b", " "], kept_by: "dedicated_staff", register_ready: true },
    { outcome: "violation", items: { user_not_registered: ["users[1]", "users[2]"] } },
  ],
  [
    "registered with blanks around the id (T27)",
    "2026-11-20",
    { registered: [" a", "b"], users: ["a", "b\u3000"], kept_by: "dedicated_staff", register_ready: true },
    { outcome: "compliant" },
  ],
]);
