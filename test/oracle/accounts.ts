import { Checks, lacking } from "./checks.ts";
import { named } from "./dates.ts";
import type { Facts, Rule } from "./types.ts";
import { duty, NOT_REGULATED } from "./types.ts";

type Request = Facts<"account_request">;
type Approver = NonNullable<NonNullable<Request["approval"]>["by"]>;

/** May the account be granted? */
export const accountRequest: Rule<"account_request"> = (facts, { city }) => {
  if (city === "kaohsiung") return kaohsiung(facts);
  return city === "nantou" ? nantou(facts) : taipei(facts);
};

/** G13: approved, by whom the text names, and not by the applicant. */
function approved({ applicant, approval }: Request, by: Approver[], checks: Checks, ...clauses: string[]) {
  checks
    .holds(approval?.given, "approval.given", "not_approved", ...clauses)
    .demand(approval?.by, "approval.by", (who) => !by.includes(who), "wrong_approver", ...clauses);
  const [asks, approves] = [named(applicant.id), named(approval?.approver_id)];
  if (asks === undefined) checks.lacks("fact:applicant.id");
  if (approves === undefined) checks.lacks("fact:approval.approver_id");
  checks.against(asks !== undefined && asks === approves, "self_approved", ...clauses);
}

/** K 五(一)1–2, 附件五(一)1–2, 附件五(一)4; paper is waived where it was signed off online (K3, K36). */
function kaohsiung(facts: Request) {
  const { applicant, form, granted_by } = facts;
  const checks = new Checks();
  const main = ["五(一)1", "附件五(一)1", "五(一)2"];
  approved(facts, ["supervisor", "head"], checks, ...main);
  const fields = ["applicant", "application_date", "reason", "rights_requested", "unit", "job_title", "supervisor"];
  fields.push("administrator", "effective_or_revocation_date");
  const grants = (who: string) => who !== "admin" && who !== "dedicated_staff";
  stamps(form, checks);
  paperKept(form, checks, "五(一)1", "附件五(一)1");
  const online = form?.medium === "online" && applicant.role !== "vendor";
  return checks
    .holds(form?.lists_query_rights, "form.lists_query_rights", "rights_not_listed", ...main)
    .holds(form?.computer_record_kept, "form.computer_record_kept", "computer_record_missing", ...main)
    .has(form?.fields, "form.fields", fields, "form_incomplete", "附件五(一)2")
    .demand(granted_by, "granted_by", grants, "wrong_grantor", ...main)
    .holds(facts.credentials_direct, "credentials_direct", "credentials_not_direct", "附件五(一)4", "五(一)3")
    .warn(online, "annex_asks_for_paper", "附件五(一)1")
    .permission({}, [
      duty("keep_application", ["五(一)1", "附件五(一)1"]),
      duty("change_default_password", ["附件五(一)4"], { by: ["applicant"] }),
    ]);
}

/** 附件五(一)2, on paper; signed off online it needs none (K36). */
function stamps(form: Request["form"], checks: Checks) {
  if (form?.medium === "online") return;
  const wanted = ["applicant", "supervisor", "administrator"];
  const complete = form?.stamps !== undefined && lacking(form.stamps, wanted).length === 0;
  if (form?.medium === undefined && !complete) checks.lacks("fact:form.medium");
  if (form?.medium === "paper" || form?.stamps === undefined) {
    checks.has(form?.stamps, "form.stamps", wanted, "stamps_missing", "附件五(一)2");
  }
}

/** K 五(一)1, N 三(三): the paper form is kept, unless it was signed off online; nobody must tell that it is. */
function paperKept(form: Request["form"], checks: Checks, ...clauses: string[]) {
  if (form?.paper_kept !== false || form.medium === "online") return;
  if (form.medium === "paper") checks.against(true, "paper_form_not_kept", ...clauses);
  else if (!checks.missed("fact:form.medium")) checks.lacks("fact:form.medium");
}

/** N 三(二): a person is refused, whoever approves (N2); a service by 三(三) (N10), with a fixed address by 三(七). */
function nantou(facts: Request) {
  const { applicant, form, granted_by } = facts;
  const checks = new Checks();
  if (applicant.kind === "person") return checks.against(true, "personal_account_not_served", "三(二)").permission();
  approved(facts, ["supervisor"], checks, "三(三)");
  paperKept(form, checks, "三(三)");
  return checks
    .holds(form?.lists_query_rights, "form.lists_query_rights", "rights_not_listed", "三(三)")
    .holds(form?.computer_record_kept, "form.computer_record_kept", "computer_record_missing", "三(三)")
    .demand(granted_by, "granted_by", (who) => who !== "dedicated_staff", "wrong_grantor", "三(三)")
    .holds(facts.fixed_ip, "fixed_ip", "fixed_ip_missing", "三(七)")
    .permission({}, [duty("keep_application", ["三(三)"])]);
}

/** T 三(一)–(三), 二(二) (T3, T4); of other roles it is silent. */
function taipei(facts: Request) {
  const { applicant, approval, documents, granted_by } = facts;
  const checks = new Checks();
  if (applicant.role === "admin") {
    return checks
      .holds(facts.appointed_by_planning, "appointed_by_planning", "not_appointed", "三(一)")
      .demand(documents, "documents", lacks("online_application"), "online_application_missing", "三(一)")
      .demand(granted_by, "granted_by", (who) => who !== "it_bureau", "wrong_opener", "三(一)")
      .permission();
  }
  if (applicant.role !== "general_user" && applicant.role !== "auditor") return NOT_REGULATED;
  const clause = applicant.role === "auditor" ? "三(三)" : "三(二)";
  const clauses = [clause, "二(二)"];
  approved(facts, ["head", "delegate"], checks, ...clauses);
  if (approval?.by === "delegate") {
    const path = "approval.delegation_on_record";
    checks.holds(approval.delegation_on_record, path, "delegation_missing", ...clauses);
  }
  checks.demand(documents, "documents", lacks("application_form"), "application_form_missing", ...clauses);
  if (applicant.role === "general_user") {
    // Said once that the documents are unknown.
    const there = documents === undefined || documents.includes("confidentiality_pledge");
    checks.against(!there, "confidentiality_pledge_missing", ...clauses);
  }
  const verdict = checks
    .demand(granted_by, "granted_by", (who) => who !== "admin", "wrong_grantor", ...clauses)
    .permission({}, [duty("keep_application", clauses, { by: ["office"] })]);
  // What is asked of whom (T3), and who approves (G13), is read into the clause of the role.
  const needed = verdict.outcome === "permit";
  return { ...verdict, readings: ["G13", "T3"].map((id) => ({ id, clauses: [clause], needed })) };
}

const lacks = (document: string) => (there: readonly string[]) => !there.includes(document);

/** K 三(四), 四(一)3 (K25), 五(一)9, 六(二)1, 十(五); N 四(一)1 alone (N20); T silent. */
export const vendorAccess: Rule<"vendor_access"> = (facts, { city }) => {
  const checks = new Checks();
  if (city === "taipei") return NOT_REGULATED;
  if (city === "nantou") return checks.holds(facts.supervised, "supervised", "not_supervised", "四(一)1").permission();
  return checks
    .holds(facts.on_site, "on_site", "not_on_site", "三(四)1")
    .holds(facts.domestic_firm, "domestic_firm", "not_domestic_firm", "四(一)3")
    .holds(facts.national, "national", "not_national", "四(一)3")
    .holds(facts.regular_employee, "regular_employee", "not_regular_employee", "四(一)3")
    .holds(facts.confidentiality_pledge, "confidentiality_pledge", "confidentiality_pledge_missing", "四(一)3")
    .holds(facts.application_approved, "application_approved", "not_approved", "五(一)9", "附件五(一)8")
    .holds(facts.records_kept, "records_kept", "records_not_kept", "三(四)2")
    .holds(facts.contract_regulates_liability, "contract_regulates_liability", "liability_not_regulated", "十(五)")
    .holds(facts.supervised, "supervised", "not_supervised", "六(二)1", "附件六(二)1")
    .permission({}, [duty("apply_user_rules", ["五(一)9", "附件五(一)8"], { by: ["vendor"] })]);
};
