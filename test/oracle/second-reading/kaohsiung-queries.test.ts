import { examples } from "./example.ts";

const may = (unit: string, over: object = {}) => ({
  linkage: { status: "active" as const },
  user: { kind: "person" as const, id: "u1", unit, roles: ["case_worker" as const], post_ends_on: null },
  account: {
    holder_id: "u1",
    status: "active" as const,
    right_approved: true,
    approved_from: "2026-01-01",
    approved_until: "2026-12-31",
    password_changed_on: "2026-11-01",
    default_password: false,
  },
  session: { idle_minutes: 0 },
  query: { case_number: "A", reason: "B", official_use: true, within_approved_scope: true, purpose_listed: true },
  ...over,
});

const unit = (name: string, good: boolean) =>
  [
    `the unit ${JSON.stringify(name)} (K32)`,
    "2026-11-20",
    may(name),
    good ? { outcome: "permit" } : { outcome: "deny", reasons: "unit_not_listed" },
  ] as const;

examples("kaohsiung", "query_permission", [
  unit("高雄市政府社會局社會救助科", true),
  unit("　本局長青綜合服務中心 ", true),
  unit("高雄市三民區公所社會課", true),
  unit("本市三民區公所社經課", true),
  unit("本局三民區公所社會課", false),
  unit("高雄市社會救助科", false),
  unit("高雄市政府社會局", false),
  unit("臺北市政府社會局社會救助科", false),
  unit("本局本局秘書室", false),
  [
    "a suspended account is named as such (G20), its state among the reasons; what is not asked here is told (G21)",
    "2026-11-20",
    {
      ...may("秘書室"),
      account: { ...may("").account, status: "suspended", application_form: true },
      client: { ip: "10.0.0.1" },
    },
    {
      outcome: "deny",
      reasons: "account_not_active",
      items: { account_not_active: ["suspended"] },
      not_considered: "account.application_form client.ip user.kind",
    },
  ],
  [
    "what a permit brings",
    "2026-11-20",
    may("秘書室"),
    {
      outcome: "permit",
      obligations:
        "log_query shield_from_others keep_paper_confidential control_file_access destroy_when_not_needed purge_regularly do_not_disclose_or_transfer keep_on_premises",
      not_considered: "user.kind",
    },
  ],
  [
    "one's own account, with blanks around an id (T27)",
    "2026-11-20",
    { ...may("秘書室"), account: { ...may("").account, holder_id: " u1\u3000" } },
    { outcome: "permit" },
  ],
  [
    "another's account",
    "2026-11-20",
    { ...may("秘書室"), account: { ...may("").account, holder_id: "u 1" } },
    { outcome: "deny", reasons: "account_not_own" },
  ],
  [
    "the scope is not told",
    "2026-11-20",
    may("秘書室", { query: { case_number: "A", reason: "B", official_use: true, purpose_listed: true } }),
    { outcome: "indeterminate", missing: "query.within_approved_scope" },
  ],
]);

examples("kaohsiung", "account_cleanup", [
  [
    "findings are named with their own day (G20)",
    "2026-11-20",
    {
      account: {
        status: "active",
        activated_on: "2025-01-01",
        last_query_on: null,
        findings: [
          { kind: "transferred", found_on: "2026-11-20" },
          { kind: "idle", found_on: "2026-11-19" },
          { kind: "idle", found_on: "2026-11-21" },
        ],
      },
      review: { last_done_on: "2026-10-01" },
    },
    {
      outcome: "overdue",
      obligations: "adjust_or_revoke_account revoke_account",
      items: {
        finding_not_acted_on: [
          { kind: "idle", found_on: "2026-11-19" },
          { kind: "transferred", found_on: "2026-11-20" },
        ],
      },
      not_considered: "",
    },
  ],
  [
    "found before the text: due on its first day (G23)",
    "2023-05-29",
    {
      account: { status: "active", activated_on: "2023-01-01", findings: [{ kind: "idle", found_on: "2023-04-01" }] },
      review: { last_done_on: "2023-05-29" },
    },
    { outcome: "due", reasons: "finding_not_acted_on" },
  ],
  [
    "found before the text: overdue from the next day",
    "2023-05-30",
    {
      account: { status: "active", activated_on: "2023-01-01", findings: [{ kind: "idle", found_on: "2023-04-01" }] },
      review: { last_done_on: "2023-05-29" },
    },
    { outcome: "overdue" },
  ],
]);

examples("kaohsiung", "sampling_monthly", [
  [
    "on the last day of the next month (G15)",
    "2026-11-30",
    { queries: 400, checked: 11, month: "2026-10" },
    { outcome: "required", warnings: "", values: { samples: 12, rule: "rate", shortfall: 1, due_on: "2026-11-30" } },
  ],
  [
    "the day after it",
    "2026-12-01",
    { queries: 400, checked: 11, month: "2026-10" },
    { outcome: "required", warnings: "sample_late", obligations: "check_samples keep_check_result" },
  ],
  [
    "the day after it, and enough was checked",
    "2026-12-01",
    { queries: 400, checked: 12, month: "2026-10" },
    { outcome: "required", warnings: "", obligations: "keep_check_result" },
  ],
  [
    "the day after it, and nothing is said of what was checked",
    "2026-12-01",
    { queries: 400, month: "2026-10" },
    { outcome: "required", warnings: "", obligations: "print_query_records check_samples keep_check_result" },
  ],
  [
    "a month that ends after the text began",
    "2026-12-01",
    { queries: 1, month: "2023-05" },
    { outcome: "required", values: { samples: 1, rule: "all", due_on: "2023-06-30" } },
  ],
  [
    "the month before",
    "2026-12-01",
    { queries: 1, month: "2023-04" },
    { outcome: "indeterminate", version: "2020-11-23" },
  ],
  [
    "of no query none is checked: the list and its nil record remain (K17)",
    "2026-11-30",
    { queries: 0 },
    { outcome: "required", obligations: "print_query_records keep_check_result", values: { samples: 0, rule: "all" } },
  ],
  [
    "of one query one is checked",
    "2026-11-30",
    { queries: 1, checked: 0 },
    { outcome: "required", obligations: "print_query_records check_samples keep_check_result" },
  ],
  [
    "without a month, as before",
    "2026-12-01",
    { queries: 400, checked: 0 },
    { outcome: "required", warnings: "", values: { samples: 12, rule: "rate", shortfall: 12 } },
  ],
]);

examples("kaohsiung", "query_log_completeness", [
  [
    "a timestamp is a time as well (K12)",
    "2026-11-20",
    {
      medium: "online",
      entry: {
        account: "a",
        date: "2026-11-20T09:15:00+08:00",
        operation_code: "c",
        subject_criteria: "s",
        case_number: "1",
        reason: "r",
        inquirer: "x",
      },
    },
    { outcome: "compliant", not_considered: "entry.inquirer" },
  ],
  [
    "a day alone is none",
    "2026-11-20",
    {
      medium: "online",
      entry: {
        account: "a",
        date: "2026-11-20",
        operation_code: "c",
        subject_criteria: "s",
        case_number: "1",
        reason: "r",
      },
    },
    { outcome: "violation", reasons: "time_missing", obligations: "complete_entry" },
  ],
  [
    "and a timestamp in time is a date",
    "2026-11-20",
    {
      medium: "paper",
      entry: {
        inquirer: "a",
        time: "115/11/20 9:15",
        operation_code: "c",
        subject_criteria: "s",
        case_number: "1",
        reason: "r",
        stamped: true,
      },
    },
    { outcome: "compliant" },
  ],
]);

examples("kaohsiung", "linkage_application", [
  [
    "the full name (K32)",
    "2026-11-20",
    { applied_by_unit: " 高雄市政府社會局秘書室　", form_filed: true },
    { outcome: "compliant", not_considered: "form_filed", readings: "K32@三(一)1" },
  ],
  [
    "the city's name alone is not it",
    "2026-11-20",
    { applied_by_unit: "高雄市秘書室" },
    { outcome: "violation", reasons: "wrong_unit" },
  ],
]);
