import { examples } from "./example.ts";

const stored = {
  medium: "stored_file",
  use_ended_on: "2026-10-01",
  no_need_confirmed_on: "2026-10-01",
} as const;

const WHOLE = [
  ...(["data_content", "applicant", "application_date", "business", "destruction_request"] as const),
  ...(["executor", "destruction_date"] as const),
];

const gone = { ...stored, destroyed_on: "2026-10-03", irrecoverable_confirmed: true } as const;

examples("kaohsiung", "data_destruction", [
  [
    "everything remains, in the order of the procedure (G18)",
    "2026-11-01",
    stored,
    {
      outcome: "due",
      reasons: "destruction_due",
      obligations: "obtain_head_approval destroy_data confirm_irrecoverable record_destruction purge_regularly",
      values: { destroy_by: "2026-11-01" },
      who: { obtain_head_approval: "→ agency_head", purge_regularly: "admin case_officer", destroy_data: "" },
      warnings: "",
    },
  ],
  [
    "the day after the month",
    "2026-11-02",
    stored,
    { outcome: "overdue", reasons: "destruction_overdue", values: { destroy_by: "2026-11-01" } },
  ],
  [
    "approved and deleted: both acts go",
    "2026-10-10",
    { ...stored, head_approved_on: "2026-10-02", destroyed_on: "2026-10-03" },
    { outcome: "due", obligations: "confirm_irrecoverable record_destruction", warnings: "" },
  ],
  [
    "deleted on the day of the approval: no warning (edge 5)",
    "2026-10-10",
    { ...gone, head_approved_on: "2026-10-03" },
    {
      outcome: "due",
      reasons: "notice_due",
      obligations: "notify_destruction",
      warnings: "",
      values: { destroy_by: "2026-11-01", notify_by: "2026-11-03" },
      who: { notify_destruction: "→ civil_affairs_authority" },
    },
  ],
  [
    "deleted a day before the approval",
    "2026-10-10",
    { ...gone, head_approved_on: "2026-10-04" },
    {
      outcome: "due",
      warnings: "destroyed_before_approval",
      values: { destroy_by: "2026-11-01", notify_by: "2026-11-03" },
    },
  ],
  [
    "deleted in time, approved too late: met on the later (edge 4)",
    "2026-11-02",
    { ...gone, head_approved_on: "2026-11-02", notified_on: "2026-10-20", evidence_attached: true },
    { outcome: "fulfilled_late", reasons: "destruction_late", warnings: "destroyed_before_approval" },
  ],
  [
    "never approved: the notice runs all the same, and the destruction is not met",
    "2026-11-03",
    gone,
    {
      outcome: "overdue",
      reasons: "destruction_overdue",
      obligations: "obtain_head_approval record_destruction notify_destruction",
      warnings: "destroyed_before_approval",
      values: { destroy_by: "2026-11-01", notify_by: "2026-11-03" },
    },
  ],
  [
    "no need was never confirmed, not notified: the last day (K34)",
    "2026-11-03",
    { ...gone, no_need_confirmed_on: null, head_approved_on: "2026-10-02" },
    {
      outcome: "due",
      reasons: "notice_due",
      obligations: "notify_destruction",
      warnings: "destroyed_before_confirmation",
      values: { notify_by: "2026-11-03" },
    },
  ],
  [
    "no need was never confirmed, the day after",
    "2026-11-04",
    { ...gone, no_need_confirmed_on: null, head_approved_on: "2026-10-02" },
    { outcome: "overdue", reasons: "notice_overdue" },
  ],
  [
    "no need was never confirmed, notified in time",
    "2026-11-20",
    { ...gone, no_need_confirmed_on: null, notified_on: "2026-11-03", evidence_attached: true },
    { outcome: "fulfilled", warnings: "destroyed_before_approval destroyed_before_confirmation" },
  ],
  [
    "no need was never confirmed, notified without evidence",
    "2026-11-20",
    { ...gone, no_need_confirmed_on: null, notified_on: "2026-11-03" },
    { outcome: "overdue", reasons: "notice_overdue" },
  ],
  [
    "nothing confirmed, nothing destroyed",
    "2026-11-20",
    { ...stored, no_need_confirmed_on: null },
    { outcome: "not_due", obligations: "", warnings: "" },
  ],
  [
    "destroyed without either confirmation: the notice has not begun",
    "2026-11-20",
    { ...stored, no_need_confirmed_on: null, destroyed_on: "2026-10-03" },
    { outcome: "not_due", values: {}, warnings: "destroyed_before_approval destroyed_before_confirmation" },
  ],
  [
    "confirmed the day after the deletion",
    "2026-10-20",
    { ...gone, head_approved_on: "2026-10-02", no_need_confirmed_on: "2026-10-04" },
    {
      outcome: "due",
      warnings: "destroyed_before_confirmation",
      values: { destroy_by: "2026-11-04", notify_by: "2026-11-03" },
    },
  ],
  [
    "destroyed unconfirmed under the earlier text (edge 6)",
    "2026-11-20",
    { ...gone, no_need_confirmed_on: null, destroyed_on: "2023-05-28" },
    { outcome: "indeterminate", reasons: "version_text_unavailable", version: "2020-11-23", not_considered: "" },
  ],
  [
    "destroyed unconfirmed on the first day of the text",
    "2026-11-20",
    { ...gone, no_need_confirmed_on: null, destroyed_on: "2023-05-29" },
    { outcome: "overdue", version: "2023-05-29", values: { notify_by: "2023-06-29" } },
  ],
  [
    "the record lacks two fields: a warning, and the obligation stays (edge 7)",
    "2026-11-20",
    {
      ...gone,
      head_approved_on: "2026-10-02",
      notified_on: "2026-10-20",
      evidence_attached: true,
      record_fields: ["data_content", "applicant", "application_date", "business", "destruction_request"],
    },
    {
      outcome: "fulfilled",
      obligations: "record_destruction",
      warnings: "record_incomplete",
      items: { record_incomplete: ["destruction_date", "executor"] },
    },
  ],
  [
    "nothing is said of the record: the first edition's answer stays (edge 1)",
    "2026-11-20",
    { ...gone, head_approved_on: "2026-10-02", notified_on: "2026-10-20", evidence_attached: true },
    { outcome: "fulfilled", obligations: "", warnings: "" },
  ],
  [
    "all is done, and the record is whole",
    "2026-11-20",
    {
      ...gone,
      head_approved_on: "2026-10-02",
      notified_on: "2026-10-20",
      evidence_attached: true,
      record_fields: [...WHOLE],
    },
    { outcome: "fulfilled", obligations: "", warnings: "" },
  ],
  [
    "the record is complete before the month is over",
    "2026-10-20",
    {
      ...stored,
      head_approved_on: "2026-10-02",
      destroyed_on: "2026-10-03",
      record_fields: [...WHOLE],
    },
    { outcome: "due", obligations: "confirm_irrecoverable", warnings: "" },
  ],
  [
    "a print-out that can still be read is not destroyed (edge 7)",
    "2026-10-02",
    { ...stored, medium: "printout", destroyed_on: "2026-10-01", unrecognisable: false },
    { outcome: "overdue", reasons: "destruction_overdue", obligations: "destroy_data", not_considered: "" },
  ],
  [
    "a print-out destroyed, of which nothing is said",
    "2026-10-02",
    { ...stored, medium: "printout", destroyed_on: "2026-10-01" },
    { outcome: "fulfilled", obligations: "" },
  ],
  [
    "a file of a query is cleared regularly, too (K37), and needs no approval (G21)",
    "2026-10-01",
    { ...stored, medium: "query_file", head_approved_on: "2026-10-01", acquired_on: "2026-09-01" },
    { outcome: "due", obligations: "destroy_data purge_regularly", not_considered: "acquired_on head_approved_on" },
  ],
  [
    "the end of the use is not told",
    "2026-11-20",
    { medium: "stored_file", no_need_confirmed_on: "2026-10-01" },
    { outcome: "indeterminate", missing: "use_ended_on" },
  ],
]);
