import { examples } from "./example.ts";

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
