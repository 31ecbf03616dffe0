import { examples } from "./example.ts";

const suspended = (notified: string | null, since: string | undefined = "2025-11-20") => ({
  account: {
    status: "suspended" as const,
    activated_on: "2024-01-01",
    ...(since && { suspended_on: since }),
    holder_notified_on: notified,
  },
  review: { last_done_on: "2026-11-01" },
});
examples("taipei", "account_cleanup", [
  [
    "told before it was suspended (T31)",
    "2026-11-20",
    suspended("2025-11-19"),
    {
      outcome: "due",
      reasons: "suspended_over_limit",
      obligations: "notify_holder",
      who: { notify_holder: "→ account_holder" },
    },
  ],
  ["told on the day of the suspension", "2026-11-20", suspended("2025-11-20"), { outcome: "not_due", obligations: "" }],
  [
    "the day before the year is reached",
    "2026-11-19",
    suspended(null),
    { outcome: "not_due", values: { period: "2026-H2", due_on: "2026-12-31", must_notify_from: "2026-11-20" } },
  ],
  [
    "told, and since when is not known (edge 16)",
    "2026-11-20",
    suspended("2026-11-01", ""),
    { outcome: "indeterminate", missing: "account.suspended_on" },
  ],
]);

const may = (over: object) => ({
  linkage: { status: "active" as const },
  user: { kind: "person" as const, id: "u1", roles: ["general_user" as const], post_ends_on: null },
  account: {
    holder_id: "u1",
    status: "active" as const,
    right_approved: true,
    application_form: true,
    confidentiality_pledge: true,
  },
  query: { case_number: "1", official_use: true, ...over },
});
examples("taipei", "query_permission", [
  [
    "beyond what was applied for (G21)",
    "2026-11-20",
    may({ within_approved_scope: false }),
    { outcome: "deny", reasons: "right_not_approved" },
  ],
  [
    "the scope is not told",
    "2026-11-20",
    may({}),
    { outcome: "permit", missing: "", obligations: "use_for_duty_only do_not_copy_to_applicant" },
  ],
  [
    "what is not looked at",
    "2026-11-20",
    { ...may({ reason: "r", purpose: " " }), session: { idle_minutes: 99 } },
    { outcome: "permit", not_considered: "query.reason session.idle_minutes user.kind" },
  ],
]);

examples("taipei", "query_log_completeness", [
  [
    "a statement is enough (T8)",
    "2026-11-20",
    { medium: "online", entry: { reason: "r", account: "a" } },
    { outcome: "compliant", missing: "", not_considered: "entry.account" },
  ],
  [
    "without one",
    "2026-11-20",
    { medium: "paper", entry: {} },
    { outcome: "violation", reasons: "statement_missing", missing: "" },
  ],
]);

examples("taipei", "role_appointment", [
  [
    "nothing is said of one person for both (G22)",
    "2026-11-20",
    { admin_appointed_by_planning: true, auditor_appointed_by_planning: true },
    { outcome: "compliant", warnings: "" },
  ],
  [
    "it is one person",
    "2026-11-20",
    { admin_appointed_by_planning: true, auditor_appointed_by_planning: true, admin_is_auditor: true },
    { outcome: "compliant", warnings: "admin_is_auditor" },
  ],
]);

const opens = (role: "auditor" | "general_user") => ({
  applicant: { kind: "person" as const, id: "u1", role },
  documents: ["application_form" as const, "confidentiality_pledge" as const],
  approval: { given: true, by: "head" as const, approver_id: "u2" },
  granted_by: "admin" as const,
});
examples("taipei", "account_request", [
  [
    "what is read of an auditor is read into 三(三)",
    "2026-11-20",
    opens("auditor"),
    { outcome: "permit", readings: "G13@三(三) T3@三(三)" },
  ],
  [
    "of a general user into 三(二)",
    "2026-11-20",
    opens("general_user"),
    { outcome: "permit", readings: "G13@三(二) T3@三(二)" },
  ],
]);
