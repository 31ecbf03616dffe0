import { describe, expect, it } from "vitest";
import { rule } from "../oracle.ts";
import { examples } from "./example.ts";

examples("taipei", "audit_report_deadline", [
  [
    "what remains, in the order of the procedure (G18, T30)",
    "2026-08-31",
    { half: "2026-H1" },
    {
      outcome: "due",
      obligations: "fill_audit_record_form fill_sample_record_form submit_for_sign_off attach_colour_scan send_report",
      who: { submit_for_sign_off: "→ delegate head", send_report: "→ civil_affairs_authority" },
    },
  ],
  [
    "signed off, not sent",
    "2026-08-31",
    { half: "2026-H1", signed_off: true },
    { outcome: "due", obligations: "attach_colour_scan send_report" },
  ],
  [
    "sent unsigned, on the last day (edge 12)",
    "2026-08-31",
    { half: "2026-H1", sent_on: "2026-08-20", signed_off: false },
    { outcome: "due", reasons: "report_due", warnings: "sent_unsigned" },
  ],
  [
    "sent unsigned, the day after",
    "2026-09-01",
    { half: "2026-H1", sent_on: "2026-08-20", signed_off: false },
    { outcome: "overdue", reasons: "report_overdue", warnings: "sent_unsigned" },
  ],
  [
    "sent again signed, too late",
    "2026-09-02",
    { half: "2026-H1", sent_on: "2026-09-01", signed_off: true },
    { outcome: "fulfilled_late", obligations: "", warnings: "" },
  ],
  [
    "sent, and nothing said of the sign-off",
    "2026-09-02",
    { half: "2026-H1", sent_on: "2026-08-31" },
    { outcome: "fulfilled" },
  ],
]);

examples("taipei", "internal_audit_schedule", [
  [
    "held without the ethics staff: that half is still owed (T22, edge 12)",
    "2026-08-31",
    { covers: "2026-H1", ethics_staff_joined: false, last_done_on: "2026-07-01" },
    {
      outcome: "due",
      reasons: "audit_due",
      values: { period: "2026-H1", due_on: "2026-08-31" },
      warnings: "ethics_staff_absent",
      obligations: "hold_audit join_ethics_staff record_audit",
      not_considered: "last_done_on",
    },
  ],
  [
    "the day after its report",
    "2026-09-01",
    { covers: "2026-H1", ethics_staff_joined: false },
    { outcome: "overdue", reasons: "audit_missed" },
  ],
  [
    "with them",
    "2026-09-01",
    { covers: "2026-H1", ethics_staff_joined: true },
    { outcome: "not_due", values: { period: "2026-H2", due_on: "2027-03-10" }, warnings: "" },
  ],
  ["nothing said of them", "2026-09-01", { covers: "2026-H1" }, { outcome: "not_due" }],
]);

examples("taipei", "audit_cooperation", [
  [
    "a nonconformity is open (T30)",
    "2026-11-20",
    { audit_announced: false, nonconformities_open: true },
    {
      outcome: "due",
      reasons: "nonconformities_open",
      obligations: "follow_up_nonconformities",
      who: { follow_up_nonconformities: "" },
    },
  ],
  [
    "which documents are wanting; explanations are of other cities (G20, G21)",
    "2026-11-20",
    { audit_announced: true, documents_ready: ["user_register"], explanation_due_on: "2026-11-01", explained_on: null },
    {
      outcome: "due",
      reasons: "documents_due",
      items: { documents_due: ["internal_audit_records", "supporting_documents"] },
      not_considered: "explanation_due_on",
      who: { prepare_documents: "office" },
    },
  ],
  [
    "nothing is open",
    "2026-11-20",
    { audit_announced: false, nonconformities_open: false },
    { outcome: "not_due", obligations: "" },
  ],
]);

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

examples("taipei", "external_audit_schedule", [
  [
    "a right of the provider, and no duty of the office (G19)",
    "2026-11-20",
    { last_done_on: null, covers: "2026-H1" },
    {
      outcome: "may_act",
      obligations: "",
      values: { period: "2026", due_on: "2026-12-31", by: ["civil_affairs_authority"] },
      not_considered: "covers",
    },
  ],
]);

examples("taipei", "sampling_monthly", [
  [
    "by whom, and to whom (G19, G15)",
    "2026-03-01",
    { queries: 101, checked: 6, month: "2026-01" },
    {
      outcome: "required",
      warnings: "sample_late",
      values: { samples: 7, rule: "rate", shortfall: 1, due_on: "2026-02-28" },
      obligations: "check_samples submit_for_sign_off keep_check_result",
      who: { check_samples: "section_head", submit_for_sign_off: "admin → delegate head", keep_check_result: "office" },
    },
  ],
]);

examples("taipei", "sampling_monthly", [
  [
    "of no query none is checked; the list, its form and its keeping remain",
    "2026-11-20",
    { queries: 0 },
    { outcome: "required", obligations: "print_query_records submit_for_sign_off keep_check_result" },
  ],
]);

examples("taipei", "sampling_half_year", [
  [
    "of no query none is checked; the audit is recorded all the same (T11)",
    "2026-11-20",
    { queries: 0 },
    { outcome: "required", obligations: "submit_for_sign_off keep_check_result", values: { samples: 0, rule: "all" } },
  ],
]);

const late = { breach_found: true, serious: false, notified_on: "2026-11-01", cure_by: "2026-11-30" };
const improveNext = { next: "improve", by: ["linked_agency"], due_on: "2026-11-30" };

examples("taipei", "breach_escalation", [
  [
    "the use may be stopped, and the improvement is still owed",
    "2026-12-01",
    { ...late, cooperative: true },
    {
      outcome: "overdue",
      reasons: "ending_possible improvement_overdue",
      obligations: "improve",
      values: improveNext,
      who: { improve: "linked_agency" },
    },
  ],
  [
    "its last day",
    "2026-11-30",
    { ...late, cooperative: true },
    { outcome: "due", reasons: "improvement_due", obligations: "improve", values: improveNext },
  ],
  [
    "late, and nobody cooperates: the suspension first, and the improvement is owed",
    "2026-12-01",
    { ...late, cooperative: false },
    {
      outcome: "overdue",
      obligations: "suspend improve",
      values: { next: "suspend", by: ["civil_affairs_authority", "it_bureau"], due_on: "2026-11-30" },
    },
  ],
  [
    "late, and suspended",
    "2026-12-01",
    { ...late, suspended_on: "2026-11-20" },
    { outcome: "overdue", obligations: "improve", values: improveNext },
  ],
  [
    "late, and stopped: nothing is owed",
    "2026-12-01",
    { ...late, cooperative: true, ended_on: "2026-12-01" },
    { outcome: "fulfilled", obligations: "", values: {} },
  ],
  [
    "grave alone lets the use be stopped at once (K33 is not of Taipei)",
    "2026-11-20",
    { breach_found: true, serious: true, improvable: true },
    {
      outcome: "due",
      reasons: "ending_possible notice_due",
      obligations: "give_notice",
      not_considered: "improvable",
      who: { give_notice: "civil_affairs_authority → linked_agency" },
    },
  ],
  [
    "suspension is notified to the IT bureau",
    "2026-11-20",
    { breach_found: true, serious: false, cooperative: false, notified_on: "2026-11-01", cure_by: "2026-12-01" },
    { outcome: "due", obligations: "suspend", who: { suspend: "civil_affairs_authority → it_bureau" } },
  ],
]);

const filed = {
  form_filed: true,
  attachments: [...(["security_agreement", "internal_rules", "legal_provisions"] as const)],
  approved_by_civil_affairs: true,
  opened_by_it_bureau: true,
};
examples("taipei", "linkage_application", [
  [
    "which attachment is wanting (G20)",
    "2026-11-20",
    {
      form_filed: true,
      attachments: ["internal_rules"],
      approved_by_civil_affairs: true,
      opened_by_it_bureau: true,
      applied_by_unit: "本處",
    },
    {
      outcome: "violation",
      items: { attachment_missing: ["legal_provisions", "security_agreement"] },
      not_considered: "",
      readings: "",
    },
  ],
  ...(["臺北市市場處", " 本處", "市場處"] as const).map(
    (applied_by_unit) =>
      [
        `the office applies: ${applied_by_unit} (K32)`,
        "2026-11-20",
        { ...filed, applied_by_unit },
        { outcome: "compliant", readings: applied_by_unit === "臺北市市場處" ? "K32@二(一)" : "" },
      ] as const,
  ),
  ...(["民政局", "臺北市政府", "高雄市市場處", " "] as const).map(
    (applied_by_unit) =>
      [
        `another applies: ${applied_by_unit}`,
        "2026-11-20",
        { ...filed, applied_by_unit },
        { outcome: "violation", reasons: "wrong_unit" },
      ] as const,
  ),
  ["who applies is not told (edge 1)", "2026-11-20", filed, { outcome: "compliant", missing: "" }],
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

describe("liability: in the order of the clauses, who bears it and who imposes it (G19)", () => {
  it.each([
    ["kaohsiung", "十(三)", ["admin"], ["supervising_authority"], "三(四)2 十(一) 十(二) 十(三) 十(四) 十(五)"],
    ["nantou", "六(三)", ["dedicated_staff"], undefined, "六(一) 六(二) 六(三) 六(四) 六(五)"],
    ["nantou", "六(一)", ["user"], undefined, "六(一) 六(二) 六(三) 六(四) 六(五)"],
    ["taipei", "八(三)", ["admin"], ["office"], "五(二) 六(五) 八(一) 八(二) 八(三) 八(四)"],
    ["taipei", "八(一)", ["office"], undefined, "五(二) 六(五) 八(一) 八(二) 八(三) 八(四)"],
  ] as const)("%s %s", (jurisdiction, clause, borne_by, imposed_by, order) => {
    const { reasons } = rule({ decision: "liability", jurisdiction, as_of: "2026-11-20", facts: {} });
    const head = reasons?.find((one) => one.clauses[0] === clause);
    expect([head?.borne_by, head?.imposed_by]).toEqual([borne_by, imposed_by]);
    expect(reasons?.map(({ clauses }) => clauses[0]).join(" ")).toBe(order);
  });
});
