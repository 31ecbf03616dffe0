import {
  collect,
  deny,
  due,
  type Expected,
  fulfilled,
  late,
  notDue,
  open,
  over,
  overdue,
  permit,
  silent,
  type Tree,
} from "./helpers.ts";

// data_use_period, data_destruction

const { probe, differences } = collect();

probe(
  "data_use_period",
  "Raw data of three days ago: a week in Kaohsiung, at once in Nantou, silence in Taipei",
  { acquired_on: "2026-11-18" },
  {
    k: permit,
    n: deny("use_period_over 四(四)"),
    t: silent,
  },
);
probe(
  "data_use_period",
  "A project's own period: in Kaohsiung alone",
  { acquired_on: "2026-10-01", project_ends_on: "2026-12-31" },
  {
    k: permit,
    n: deny("use_period_over 四(四)"),
  },
);
probe(
  "data_use_period",
  "Raw data of a month ago: over; Taipei is silent",
  { acquired_on: "2026-10-21" },
  {
    k: deny("use_period_over 八(一)"),
    t: silent,
  },
);
probe(
  "data_use_period",
  "Raw data of today: still usable; Taipei is silent",
  { acquired_on: "2026-11-21" },
  { n: permit, t: silent },
);

const destroyed: Tree = {
  medium: "stored_file",
  use_ended_on: "2026-09-01",
  no_need_confirmed_on: "2026-09-01",
  head_approved_on: "2026-09-01",
  destroyed_on: "2026-09-01",
  irrecoverable_confirmed: true,
  notified_on: "2026-09-10",
  evidence_attached: true,
};
probe(
  "data_destruction",
  "A month to destroy a stored file, or the same day (undone)",
  { medium: "stored_file", use_ended_on: "2026-11-10", no_need_confirmed_on: "2026-11-10" },
  {
    k: due("destruction_due 八(三)"),
    n: overdue("destruction_overdue 四(四)"),
  },
);
probe(
  "data_destruction",
  "A month to destroy a stored file, or the same day (done after three weeks)",
  over(destroyed, { destroyed_on: "2026-09-22", notified_on: "2026-09-30" }),
  {
    k: fulfilled,
    n: late("destruction_late 四(四)"),
  },
);
probe(
  "data_destruction",
  "Kaohsiung's month begins only when no need is confirmed",
  { medium: "stored_file", use_ended_on: "2026-09-01" },
  {
    k: notDue,
    n: overdue("destruction_overdue 四(四)"),
  },
);
probe("data_destruction", "Kaohsiung asks for the head's approval", over(destroyed, { head_approved_on: null }), {
  k: overdue("destruction_overdue 八(三)"),
  n: fulfilled,
});
probe(
  "data_destruction",
  "Kaohsiung has it confirmed that nothing can be recovered",
  over(destroyed, { irrecoverable_confirmed: false }),
  {
    k: overdue("destruction_overdue 八(三)"),
    n: fulfilled,
  },
);
probe(
  "data_destruction",
  "Kaohsiung has the destruction notified within a month (undone)",
  over(destroyed, { notified_on: null, evidence_attached: null }),
  {
    k: overdue("notice_overdue 附件七(二)4"),
    n: fulfilled,
  },
);
probe(
  "data_destruction",
  "Kaohsiung has the destruction notified within a month (done late)",
  over(destroyed, { notified_on: "2026-10-20" }),
  {
    k: late("notice_late 附件七(二)4"),
    n: fulfilled,
  },
);
probe(
  "data_destruction",
  "Kaohsiung asks for evidence with the notice",
  over(destroyed, { evidence_attached: false }),
  {
    k: overdue("notice_overdue 附件七(二)4"),
    n: fulfilled,
  },
);
probe(
  "data_destruction",
  "A file of a query: Kaohsiung alone",
  { medium: "query_file", use_ended_on: "2026-11-10", no_need_confirmed_on: "2026-11-10" },
  {
    k: overdue("destruction_overdue 八(二)2"),
    n: silent,
    t: silent,
  },
);
probe(
  "data_destruction",
  "A print-out of a query: Kaohsiung alone",
  { medium: "printout", use_ended_on: "2026-11-10", no_need_confirmed_on: "2026-11-10" },
  {
    k: overdue("destruction_overdue 附件七(二)2"),
    n: silent,
    t: silent,
  },
);
probe(
  "data_destruction",
  "A stored file: Taipei is silent",
  { medium: "stored_file", use_ended_on: "2026-09-01", no_need_confirmed_on: "2026-09-01" },
  {
    k: overdue("destruction_overdue 八(三)"),
    t: silent,
  },
);
probe(
  "data_destruction",
  "A raw file imported: Taipei is silent",
  { medium: "stored_file", use_ended_on: "2026-09-01" },
  {
    n: overdue("destruction_overdue 四(四)"),
    t: silent,
  },
);

// record_retention: of 1 June 2022, so that five years are not over and three are

const record = (name: string): Tree => ({ record: name, event_on: "2022-06-01", account_closed_on: "2022-06-01" });
const keep = (clause: string): Expected => ({
  ...deny(`must_be_kept ${clause}`),
  values: { keep_through: "2027-06-01" },
});
probe("record_retention", "The query log: five years; Taipei gives no number", record("query_log"), {
  k: keep("六(一)5"),
  n: keep("四(二)5"),
  t: open("retention.query_log"),
});
probe("record_retention", "The query record on paper: Kaohsiung alone", record("query_record_paper"), {
  k: keep("附件六(一)1"),
  n: silent,
  t: silent,
});
probe("record_retention", "The log of access to data: Taipei is silent", record("data_access_log"), {
  k: keep("六(二)3"),
  n: keep("四(一)5"),
  t: silent,
});
probe("record_retention", "Forms of application: five years; Nantou gives no number", record("account_form"), {
  k: keep("附件五(一)1"),
  n: open("retention.account_form"),
  t: keep("四(二)"),
});
probe("record_retention", "Pledges of confidentiality: Taipei alone", record("confidentiality_pledge"), {
  k: silent,
  n: silent,
  t: keep("四(二)"),
});
probe(
  "record_retention",
  "Records of the review of accounts: named in Kaohsiung alone, without a number",
  record("account_review"),
  {
    k: open("retention.account_review"),
    n: silent,
    t: silent,
  },
);
probe("record_retention", "The monthly check: five years or three", record("monthly_check"), {
  k: keep("九(二)"),
  n: keep("五(二)"),
  t: { ...permit, values: { keep_through: "2025-06-01" } },
});
probe("record_retention", "The internal audit: five years or three", record("internal_audit"), {
  k: keep("九(三)"),
  n: keep("五(三)"),
  t: { ...permit, values: { keep_through: "2025-06-01" } },
});
probe("record_retention", "The audit of the vendor: Taipei is silent", record("vendor_audit"), {
  k: keep("九(四)"),
  n: keep("五(四)"),
  t: silent,
});
probe("record_retention", "The record of processing: Kaohsiung alone", record("processing_record"), {
  k: keep("附件六(二)3"),
  n: silent,
  t: silent,
});
probe("record_retention", "The record of destruction: Kaohsiung alone", record("destruction_record"), {
  k: keep("附件七(二)3"),
  n: silent,
  t: silent,
});
probe(
  "record_retention",
  "Records about the vendor: named in Kaohsiung alone, without a number",
  record("vendor_record"),
  {
    k: open("retention.vendor_record"),
    n: silent,
    t: silent,
  },
);

export const destruction = differences;
