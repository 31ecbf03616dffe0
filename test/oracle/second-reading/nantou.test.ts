import { examples } from "./example.ts";

const STORED = { medium: "stored_file" } as const;
examples("nantou", "data_destruction", [
  [
    "acquired on Friday, imported and destroyed on Monday (N23)",
    "2026-11-20",
    { ...STORED, acquired_on: "2026-11-13", use_ended_on: "2026-11-16", destroyed_on: "2026-11-16" },
    { outcome: "fulfilled_late", reasons: "destruction_late", values: { destroy_by: "2026-11-13" } },
  ],
  [
    "destroyed on the day of acquisition",
    "2026-11-20",
    { ...STORED, acquired_on: "2026-11-13", destroyed_on: "2026-11-13" },
    { outcome: "fulfilled" },
  ],
  [
    "not destroyed on that day",
    "2026-11-13",
    { ...STORED, acquired_on: "2026-11-13" },
    { outcome: "due", obligations: "destroy_data", who: { destroy_data: "office" } },
  ],
  ["nor on the next", "2026-11-14", { ...STORED, acquired_on: "2026-11-13" }, { outcome: "overdue" }],
  [
    "without it the day of import counts",
    "2026-11-16",
    { ...STORED, use_ended_on: "2026-11-16" },
    { outcome: "due", values: { destroy_by: "2026-11-16" } },
  ],
  ["neither is told", "2026-11-16", STORED, { outcome: "indeterminate", missing: "use_ended_on" }],
  [
    "acquired the day before the text (edge 9)",
    "2024-10-26",
    { ...STORED, acquired_on: "2024-10-24", use_ended_on: "2024-10-26" },
    { outcome: "due", values: { destroy_by: "2024-10-26" } },
  ],
  [
    "acquired on its first day",
    "2024-10-26",
    { ...STORED, acquired_on: "2024-10-25", use_ended_on: "2024-10-26", head_approved_on: "2024-10-26" },
    { outcome: "overdue", values: { destroy_by: "2024-10-25" }, not_considered: "head_approved_on" },
  ],
  [
    "acquired and imported before it",
    "2024-10-26",
    { ...STORED, acquired_on: "2024-10-24", use_ended_on: "2024-10-24" },
    { outcome: "not_in_force" },
  ],
]);

const reviewed = { last_done_on: "2026-11-01" };
examples("nantou", "ip_whitelist", [
  [
    "found today (N24)",
    "2026-11-20",
    { ...reviewed, findings: [{ kind: "other", found_on: "2026-11-20" }] },
    {
      outcome: "due",
      reasons: "finding_not_acted_on",
      obligations: "remove_address",
      who: { remove_address: "dedicated_staff" },
    },
  ],
  [
    "found yesterday",
    "2026-11-20",
    { ...reviewed, findings: [{ kind: "idle", found_on: "2026-11-19" }] },
    {
      outcome: "overdue",
      items: { finding_not_acted_on: [{ kind: "idle", found_on: "2026-11-19" }] },
      values: { period: "2026-H2", due_on: "2026-12-31" },
    },
  ],
  [
    "found before the text, on its first day (G23)",
    "2024-10-25",
    { last_done_on: "2024-10-25", findings: [{ kind: "idle", found_on: "2024-10-01" }] },
    { outcome: "due" },
  ],
  [
    "found before the text, on the day after",
    "2024-10-26",
    { last_done_on: "2024-10-25", findings: [{ kind: "idle", found_on: "2024-10-01" }] },
    { outcome: "overdue" },
  ],
  [
    "changed without an application: never overdue (edge 14)",
    "2026-11-20",
    { ...reviewed, changed_without_application: true, covers: null },
    {
      outcome: "due",
      reasons: "address_changed_without_application",
      obligations: "apply_for_address_change",
      not_considered: "",
    },
  ],
  [
    "all three",
    "2026-11-20",
    {
      last_done_on: "2025-12-31",
      changed_without_application: true,
      findings: [{ kind: "duplicate", found_on: "2026-11-20" }],
    },
    {
      outcome: "overdue",
      reasons: "review_missed finding_not_acted_on address_changed_without_application",
      obligations: "review_addresses remove_address apply_for_address_change",
    },
  ],
  [
    "whether it was reviewed is not known, and an address is due",
    "2026-11-20",
    { changed_without_application: true },
    { outcome: "indeterminate", missing: "last_done_on" },
  ],
  [
    "nothing found",
    "2026-11-20",
    { ...reviewed, findings: [], changed_without_application: false },
    { outcome: "not_due", obligations: "" },
  ],
]);

examples("nantou", "role_change_deadline", [
  [
    "applied for and adjusted on the first day: in time (G23)",
    "2024-10-25",
    {
      role: "dedicated_staff",
      event: "leave",
      effective_on: "2024-10-25",
      applied_on: "2024-10-25",
      adjusted_on: "2024-10-25",
    },
    { outcome: "fulfilled", values: { adjust_by: "2024-10-25" }, warnings: "", not_considered: "event" },
  ],
  [
    "the day after the first is applied for on the first",
    "2024-10-26",
    { role: "dedicated_staff", event: "leave", effective_on: "2024-10-26" },
    {
      outcome: "overdue",
      reasons: "application_overdue",
      obligations: "apply_for_change adjust_rights",
      who: { apply_for_change: "dedicated_staff", adjust_rights: "successor" },
      values: { apply_by: "2024-10-25", adjust_by: "2024-10-26" },
    },
  ],
]);

examples("nantou", "query_log_completeness", [
  [
    "on paper: case number and reason (N21)",
    "2026-11-20",
    { medium: "paper", entry: { case_number: "1", inquirer: "x" } },
    {
      outcome: "violation",
      reasons: "reason_missing",
      obligations: "complete_entry",
      who: { complete_entry: "user" },
      not_considered: "entry.inquirer",
    },
  ],
  [
    "on paper: nothing else is asked for",
    "2026-11-20",
    { medium: "paper", entry: { case_number: "1", reason: "r" } },
    { outcome: "compliant" },
  ],
  [
    "online: a timestamp is both (K12)",
    "2026-11-20",
    {
      medium: "online",
      entry: {
        account: "s",
        time: "2026-11-20 09:15",
        operation_code: "c",
        subject_criteria: "x",
        case_number: "1",
        reason: "r",
      },
    },
    { outcome: "compliant" },
  ],
]);

examples("nantou", "data_export", [
  [
    "provided to the project's own staff without approval (N22)",
    "2026-11-20",
    { act: "provide_internal", approved: false },
    { outcome: "deny", reasons: "export_not_approved" },
  ],
  [
    "provided with approval",
    "2026-11-20",
    { act: "provide_internal", approved: true, signed_for: true },
    {
      outcome: "permit",
      obligations: "use_within_approval shield_from_others use_on_platform_only",
      not_considered: "signed_for",
    },
  ],
  [
    "whether it was approved is not told",
    "2026-11-20",
    { act: "provide_internal" },
    { outcome: "indeterminate", missing: "approved" },
  ],
  [
    "a transfer needs no look at its approval (G21)",
    "2026-11-20",
    { act: "transfer", approved: true },
    { outcome: "deny", reasons: "export_forbidden", not_considered: "approved" },
  ],
]);

const unit = (name: string, good: boolean) =>
  [
    `the unit ${name} (K32)`,
    "2026-11-20",
    { applied_by_unit: name },
    good ? { outcome: "compliant" } : { outcome: "violation", reasons: "wrong_unit" },
  ] as const;
examples("nantou", "linkage_application", [
  unit("南投縣政府計畫處", true),
  unit(" 本處 ", true),
  unit("本府計畫處", true),
  unit("本府本處", false),
  unit("南投縣計畫處", false),
]);

examples("nantou", "breach_escalation", [
  [
    "serious alone ends nothing (K33)",
    "2026-11-20",
    { breach_found: true, serious: true, improvable: true },
    { outcome: "may_act", reasons: "notice_possible" },
  ],
  [
    "suspended, improved",
    "2026-11-20",
    { breach_found: true, suspended_on: "2026-11-01", improved_on: "2026-11-19" },
    { outcome: "may_act", reasons: "reapplication_possible" },
  ],
]);

examples("nantou", "sampling_monthly", [
  [
    "of no query none is checked; the list and its nil record remain",
    "2026-11-20",
    { queries: 0, checked: 0 },
    { outcome: "required", obligations: "print_query_records keep_check_result" },
  ],
]);

examples("nantou", "role_appointment", [
  [
    "one person, written twice (T27)",
    "2026-11-20",
    { case_officers: ["p", " p"], dedicated_staff: ["p\u3000"] },
    { outcome: "compliant" },
  ],
]);

examples("nantou", "auditor_rotation", [
  [
    "the same auditor, written otherwise (T27)",
    "2026-11-20",
    { auditor: "a ", auditee: "c", month: "2026-11", history: [{ month: "2026-01", auditor: "a", auditee: " c" }] },
    { outcome: "deny", reasons: "too_many_in_a_row", values: { consecutive: 2 } },
  ],
]);

examples("nantou", "external_audit_schedule", [
  [
    "the audit of the provider (G19)",
    "2026-11-20",
    { last_done_on: "2025-03-01" },
    { outcome: "due", obligations: "hold_audit record_audit", who: { hold_audit: "civil_affairs_authority" } },
  ],
]);

examples("nantou", "query_permission", [
  [
    "which field is not allowed, by its place (G20)",
    "2026-11-20",
    {
      linkage: { status: "terminated" },
      user: { kind: "service", id: "s", roles: [] },
      account: {
        holder_id: "s",
        status: "active",
        right_approved: true,
        approved_from: "2026-01-01",
        approved_until: "2026-12-31",
      },
      client: { ip: "1", allowed_ips: ["1"] },
      query: {
        case_number: "1",
        reason: "r",
        official_use: true,
        within_approved_scope: true,
        fields: ["name", "address", "phone"],
      },
    },
    {
      outcome: "deny",
      reasons: "linkage_not_active field_not_allowed",
      items: { field_not_allowed: ["query.fields[1]", "query.fields[2]"], linkage_not_active: ["terminated"] },
    },
  ],
]);
