import { collect, compliant, deny, open, over, permit, silent, type Tree, violation } from "./helpers.ts";

// Data and logs

const { probe, differences } = collect();

export const BATCH: Tree = {
  handler_designated: true,
  expected_records: 100,
  received_records: 100,
  end_mark: "@@",
  encrypted: true,
  integrity_checked: true,
  vendor_handles: false,
};
probe("batch_acquisition", "Nantou does not say what the check of integrity consists of; Taipei is silent", BATCH, {
  k: compliant,
  n: open("batch.integrity"),
  t: silent,
});
probe("batch_acquisition", "Kaohsiung has the records counted", over(BATCH, { received_records: 99 }), {
  k: violation("record_count_differs 附件六(二)1"),
  n: open("batch.integrity"),
});
probe("batch_acquisition", "Kaohsiung has the end mark checked", over(BATCH, { end_mark: "" }), {
  k: violation("end_mark_missing 附件六(二)1"),
  n: open("batch.integrity"),
});
probe(
  "batch_acquisition",
  "A designated person handles it; Taipei is silent",
  over(BATCH, { handler_designated: false }),
  {
    k: violation("handler_not_designated 六(二)1"),
    n: violation("handler_not_designated 四(一)1"),
    t: silent,
  },
);

for (const act of ["publish", "transfer", "assign", "send_abroad"])
  probe(
    "data_export",
    `Never allowed (${act}); Taipei asks only for an official need on record`,
    { act, approved: true, signed_for: true },
    {
      k: deny("export_forbidden 五(四)"),
      n: deny("export_forbidden 三(十)"),
      t: permit,
    },
  );
probe(
  "data_export",
  "Nothing leaves the premises; Taipei is silent",
  { act: "remove_from_premises", approved: true, signed_for: true },
  {
    k: deny("export_forbidden 六(二)1"),
    n: deny("export_forbidden 四(一)1"),
    t: silent,
  },
);
probe(
  "data_export",
  "Copies for the applicant are banned in Taipei alone",
  { act: "copy_to_applicant", approved: true, signed_for: true },
  {
    k: silent,
    n: silent,
    t: deny("export_forbidden 五(一)"),
  },
);
probe(
  "data_export",
  "Giving data inside the agency needs approval",
  { act: "provide_internal", approved: false, signed_for: true },
  {
    n: deny("export_not_approved 四(一)2"),
    k: deny("export_not_approved 附件六(二)3"),
  },
);
probe(
  "data_export",
  "Kaohsiung has data given inside the agency signed for",
  { act: "provide_internal", approved: true, signed_for: false },
  {
    k: deny("receipt_missing 附件六(二)3"),
    t: permit,
  },
);
probe(
  "data_export",
  "Nantou bans any use but on the platform",
  { act: "reuse_elsewhere", approved: true, signed_for: true },
  {
    k: silent,
    n: deny("export_forbidden 四(一)4"),
    t: permit,
  },
);

const ENTRY: Tree = {
  account: "svc-1",
  inquirer: "u-1",
  date: "2026-11-20",
  time: "09:30",
  operation_code: "Q1",
  subject_criteria: "A123456789",
  case_number: "A-115-001",
  reason: "資格審查",
  stamped: true,
};
export const entry = (medium: string, changes: Tree = {}): Tree => ({ medium, entry: over(ENTRY, changes) });
probe("query_log_completeness", "Seven fields are listed; Taipei lists none", entry("online"), {
  k: compliant,
  n: compliant,
  t: compliant,
});
for (const field of ["account", "date", "time", "operation_code", "subject_criteria", "reason"])
  probe(
    "query_log_completeness",
    `Seven fields are listed, among them ${field}; Taipei lists none`,
    entry("online", { [field]: null }),
    {
      k: violation(`${field}_missing 六(一)5`),
      n: violation(`${field}_missing 四(二)5`),
      t: compliant,
    },
  );
probe(
  "query_log_completeness",
  "The register on paper must be stamped: Kaohsiung alone",
  entry("paper", { stamped: false }),
  {
    k: violation("stamped_missing 附件六(一)1"),
    n: compliant,
  },
);
probe(
  "query_log_completeness",
  "The register on paper names who queried: Kaohsiung alone",
  entry("paper", { inquirer: null }),
  {
    k: violation("inquirer_missing 附件六(一)1"),
    n: compliant,
  },
);

const PROCESSING: Tree = {
  operation: "provide",
  medium: "paper",
  request_fields: ["data_content", "applicant", "application_date", "business", "operation"],
  approved: true,
  approved_before_execution: true,
  execution_fields: ["executed_on", "result"],
  receiver: true,
  stamps: ["applicant", "supervisor", "executor", "receiver"],
};
probe("processing_record", "A record of processing: Kaohsiung alone (on paper, in order)", PROCESSING, {
  k: compliant,
  n: silent,
  t: silent,
});
probe(
  "processing_record",
  "A record of processing: Kaohsiung alone (not approved)",
  over(PROCESSING, { approved: false, approved_before_execution: false }),
  {
    k: violation("not_approved 附件六(二)3"),
    n: silent,
    t: silent,
  },
);
probe(
  "processing_record",
  "A record of processing: Kaohsiung alone (in a system, in order)",
  over(PROCESSING, { operation: "download", medium: "system", stamps: [] }),
  {
    k: compliant,
    n: silent,
    t: silent,
  },
);

const FILED: Tree = {
  filed_with_case: true,
  kept_confidential: true,
  access_controlled: true,
  controlled_by_officer: true,
  shielded: true,
};
probe(
  "document_handling",
  "Paper kept with a case: Taipei is silent",
  { medium: "paper", ...FILED },
  { k: compliant, n: compliant, t: silent },
);
probe(
  "document_handling",
  "A file kept with a case: Taipei is silent",
  { medium: "file", ...FILED },
  { k: compliant, n: compliant, t: silent },
);
probe(
  "document_handling",
  "Paper kept with a case but not as confidential: Taipei is silent",
  { medium: "paper", ...FILED, kept_confidential: false },
  {
    k: violation("not_confidential 六(一)3"),
    n: violation("not_confidential 四(二)3"),
    t: silent,
  },
);
probe(
  "document_handling",
  "A file kept with a case without control of access: Taipei is silent",
  { medium: "file", ...FILED, access_controlled: false },
  {
    k: violation("access_not_controlled 六(一)3"),
    n: violation("access_not_controlled 四(二)3"),
    t: silent,
  },
);
probe(
  "document_handling",
  "Seen by others: Taipei is silent",
  { medium: "paper", ...FILED, shielded: false },
  {
    k: violation("not_shielded 六(一)2"),
    n: violation("not_shielded 四(二)2"),
    t: silent,
  },
);
probe(
  "document_handling",
  "Kaohsiung's files are controlled by the case officer",
  { medium: "file", ...FILED, controlled_by_officer: false },
  {
    k: violation("not_controlled_by_officer 附件六(一)3"),
    n: compliant,
  },
);
probe(
  "document_handling",
  "Print-outs not filed: Kaohsiung's annex keeps them confidential all the same",
  { medium: "paper", ...FILED, filed_with_case: false, kept_confidential: false },
  {
    k: violation("not_confidential 附件六(一)3"),
    n: compliant,
  },
);

export const data = differences;
