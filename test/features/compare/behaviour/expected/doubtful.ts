import { BY_STAFF, request, SERVICE } from "./account-requests.ts";
import { BATCH, entry } from "./data.ts";
import { collect, compliant, deny, due, fulfilled, mayAct, open, over, permit, silent, violation } from "./helpers.ts";
import { PURPOSE } from "./purposes.ts";
import { query } from "./query.ts";

// Doubtful: one side's outcome is our best reading (equal.md says what is open)

const { probe, differences } = collect();

probe(
  "query_permission",
  "D1: an auditor without a statement: Taipei's 五 binds general users only",
  query({
    user: { roles: ["auditor"] },
    query: { case_number: null, document_number: null, case_title: null, purpose: null, legal_basis: null },
  }),
  {
    k: deny("case_number_missing 六(一)1"),
    n: deny("case_number_missing 四(二)1"),
    t: permit,
  },
);
probe(
  "query_permission",
  "D1: an auditor's query without official use: Taipei's 五 binds general users only",
  query({ user: { roles: ["auditor"] }, query: { official_use: false } }),
  {
    k: deny("not_official_use 五(四)"),
    n: deny("not_official_use 三(十)"),
    t: permit,
  },
);
probe(
  "account_request",
  "D2: no form of application among the documents",
  request({ documents: ["confidentiality_pledge", "online_application"] }),
  {
    k: permit,
    t: deny("application_form_missing 三(二)"),
  },
);
probe(
  "account_request",
  "D2: no form of application among the documents",
  request(SERVICE, BY_STAFF, { documents: ["confidentiality_pledge", "online_application"] }),
  {
    n: permit,
    t: deny("application_form_missing 三(二)"),
  },
);
probe(
  "role_change_deadline",
  "D3: retirement of a general user: Taipei's 五(二) names leaving and change of post",
  { role: "general_user", event: "retire", effective_on: "2026-12-31" },
  {
    k: due("application_due 五(一)7"),
    t: silent,
  },
);
probe(
  "training_hours",
  "D4: Kaohsiung's IT staff are its dedicated staff (K23)",
  { role: "it_staff", year: 2026, hours: 0 },
  {
    k: due("training_due 七(二)"),
    n: silent,
    t: silent,
  },
);
probe(
  "auditor_rotation",
  "D5: nobody audits himself, said for Kaohsiung only (K18)",
  { auditor: "u-1", auditee: "u-1", month: "2026-11", history: [] },
  {
    k: deny("auditor_is_auditee 九(二)"),
    n: permit,
  },
);
probe(
  "account_sharing",
  "D6: another's account: Nantou's 三(四) names disclosing and sharing only",
  { act: "use_others_account", role: "dedicated_staff" },
  {
    n: deny("sharing_forbidden 三(四)"),
    t: silent,
  },
);
probe(
  "account_sharing",
  "D6: sharing by others than dedicated staff: Nantou's rule is applied to every account (N2)",
  { act: "share", role: "general_user" },
  {
    n: deny("sharing_forbidden 三(四)"),
    t: silent,
  },
);
probe(
  "data_export",
  "D7: other use with an official need on record",
  { act: "reuse_elsewhere", approved: true, signed_for: true },
  {
    k: silent,
    t: permit,
  },
);
probe(
  "data_export",
  "D7: copying with approval: Taipei's express ban is of copies for the applicant",
  { act: "copy", approved: true, signed_for: true },
  {
    k: permit,
    n: permit,
    t: silent,
  },
);
probe(
  "query_log_completeness",
  "D8: no case number but a reason: is the reason Taipei's statement of purpose?",
  entry("online", { case_number: null }),
  {
    k: violation("case_number_missing 六(一)5"),
    n: violation("case_number_missing 四(二)5"),
    t: compliant,
  },
);
probe("query_log_completeness", "D8: the register on paper: Taipei knows its platform only", entry("paper"), {
  k: compliant,
  t: silent,
});
probe(
  "purpose_limitation",
  "D9: outside the business of the agency: Nantou's scope is its platform",
  over(PURPOSE, { within_business_scope: false }),
  {
    n: deny("outside_business_scope 二(三)"),
    t: permit,
  },
);
probe(
  "breach_escalation",
  "D10: serious, no notice yet: must end in Kaohsiung and Nantou, may stop in Taipei",
  { breach_found: true, serious: true, improvable: false, cooperative: true },
  {
    k: due("ending_due 九(五)"),
    n: due("ending_due 五(五)"),
    t: mayAct("ending_possible 十"),
  },
);
probe(
  "breach_escalation",
  "D10: the time to improve has passed: must end in Kaohsiung and Nantou, may stop in Taipei",
  { breach_found: true, serious: false, cooperative: true, notified_on: "2026-10-01", cure_by: "2026-11-02" },
  {
    k: due("ending_due 九(五)"),
    n: due("ending_due 五(五)"),
    t: mayAct("ending_possible 十"),
  },
);
probe(
  "breach_escalation",
  "D10: a new application after improvement: not in Taipei",
  {
    breach_found: true,
    serious: true,
    cooperative: true,
    notified_on: "2026-10-01",
    cure_by: "2026-12-31",
    ended_on: "2026-10-12",
    improved_on: "2026-11-10",
  },
  {
    k: mayAct("reapplication_possible 九(六)"),
    n: mayAct("reapplication_possible 五(六)"),
    t: fulfilled,
  },
);
probe(
  "record_retention",
  "D11: the form of a lasting account: Nantou gives no number, yet none may be dropped while the account lives",
  { record: "account_form", event_on: "2015-01-05", account_closed_on: null },
  {
    k: deny("account_not_closed 附件五(一)1"),
    n: open("retention.account_form"),
    t: deny("account_not_closed 四(二)"),
  },
);
probe(
  "batch_acquisition",
  "D12: the check was not made as such, though count and end mark are right",
  over(BATCH, { integrity_checked: false }),
  {
    k: compliant,
    n: violation("integrity_not_checked 四(一)1"),
  },
);

export const doubtful = differences;
