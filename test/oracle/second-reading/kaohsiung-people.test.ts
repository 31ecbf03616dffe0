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
]);

examples("kaohsiung", "auditor_rotation", [
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

const granted = {
  applicant: { kind: "person", id: "u1", role: "general_user" },
  approval: { given: true, by: "head", approver_id: "u3" },
  granted_by: "admin",
  credentials_direct: true,
} as const;

const form = {
  medium: "paper",
  fields: [
    ...(["applicant", "application_date", "reason", "rights_requested", "unit", "job_title", "supervisor"] as const),
    ...(["administrator", "effective_or_revocation_date"] as const),
  ],
  stamps: [...(["applicant", "supervisor", "administrator"] as const)],
  lists_query_rights: true,
  computer_record_kept: true,
} as const;

const applied = (over: object) => ({
  ...granted,
  form: { ...form, fields: [...form.fields], stamps: [...form.stamps], ...over },
});

examples("kaohsiung", "account_request", [
  [
    "approved by the agency's head (K36)",
    "2026-11-20",
    applied({}),
    {
      outcome: "permit",
      obligations: "keep_application change_default_password",
      who: { change_default_password: "applicant" },
      not_considered: "applicant.kind",
    },
  ],
  [
    "on paper without two stamps",
    "2026-11-20",
    applied({ stamps: ["supervisor"] }),
    { outcome: "deny", reasons: "stamps_missing", items: { stamps_missing: ["administrator", "applicant"] } },
  ],
  [
    "online without stamps",
    "2026-11-20",
    applied({ medium: "online", stamps: [] }),
    { outcome: "permit", warnings: "annex_asks_for_paper" },
  ],
  [
    "online without its record",
    "2026-11-20",
    applied({ medium: "online", computer_record_kept: false }),
    { outcome: "deny", reasons: "computer_record_missing" },
  ],
  [
    "stamps incomplete, medium not told (edge 15)",
    "2026-11-20",
    applied({ medium: undefined, stamps: [] }),
    { outcome: "indeterminate", missing: "form.medium", reasons: "" },
  ],
  [
    "stamps complete, medium not told: no advice (G22)",
    "2026-11-20",
    applied({ medium: undefined }),
    { outcome: "permit", warnings: "" },
  ],
  [
    "the paper form was not kept (K37)",
    "2026-11-20",
    applied({ paper_kept: false }),
    { outcome: "deny", reasons: "paper_form_not_kept" },
  ],
  [
    "no paper form of an online application",
    "2026-11-20",
    applied({ medium: "online", paper_kept: false }),
    { outcome: "permit" },
  ],
  [
    "who applied approved, with a blank behind the id (T27)",
    "2026-11-20",
    { ...applied({}), approval: { given: true, by: "head", approver_id: "u1\u3000" } },
    { outcome: "deny", reasons: "self_approved" },
  ],
  [
    "two fields are wanting (G20)",
    "2026-11-20",
    applied({ fields: form.fields.slice(0, 7) }),
    { outcome: "deny", items: { form_incomplete: ["administrator", "effective_or_revocation_date"] } },
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

const grants = (admin: string, target: string, permitted: boolean, readings = "") =>
  [
    `${JSON.stringify(admin)} grants ${JSON.stringify(target)} (K32)`,
    "2026-11-20",
    { admin: { level: 2, unit: admin }, target: { kind: "user", level: 2, unit: target } },
    permitted
      ? { outcome: "permit", obligations: "require_application", readings }
      : { outcome: "deny", reasons: "unit_of_another", readings: "" },
  ] as const;

const K32 = "K32@三(一)2,五(一)2";

examples("kaohsiung", "delegated_administration", [
  grants("三民區公所社會課", "高雄市三民區公所社會課", true, K32),
  grants("本市三民區公所社會課", "三民區公所社會課", true, K32),
  grants("三民區公所社會課", "\u3000三民區公所社會課 ", true, K32),
  grants("三民區公所", "高雄市三民區公所", true, K32),
  grants("長青綜合服務中心", "高雄市政府社會局長青綜合服務中心", true, K32),
  grants("本局長青綜合服務中心", "高雄市政府社會局長青綜合服務中心", true, K32),
  grants("三民區公所社會課", "三民區公所社會課", true),
  grants("三民區公所社會課", "苓雅區公所社會課", false),
  grants("三民區公所社會課", "高雄市苓雅區公所社會課", false),
  grants("三民區公所社會課", "本局三民區公所社會課", false),
  grants("三民區公所社會課", "三民區公所社經課", false),
  grants("三民區公所社會課", "臺北市三民區公所社會課", false),
  grants("長青綜合服務中心", "高雄市長青綜合服務中心", false),
  grants("長青綜合服務中心", "長青中心", false),
  grants("資訊科", "本局資訊科", false),
  grants(" ", "\u3000", false),
]);
