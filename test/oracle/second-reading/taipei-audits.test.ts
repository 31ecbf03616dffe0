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
