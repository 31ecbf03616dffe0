import type { DecisionName } from "../../src/core/schema/decisions.ts";
import { blank } from "./dates.ts";
import { passwordInstead } from "./deadlines.ts";
import type { City } from "./types.ts";

type Unread = { readonly [C in City]?: string };

const STATED = "query.document_number query.case_title query.purpose query.legal_basis";
const FORM = "form.medium form.fields form.stamps form.lists_query_rights form.computer_record_kept form.paper_kept";
const APPLIED = "form_filed attachments approved_by_civil_affairs opened_by_it_bureau";
const COVERS: Unread = { kaohsiung: "covers", nantou: "covers", taipei: "covers" };
const STORED =
  "no_need_confirmed_on head_approved_on irrecoverable_confirmed notified_on evidence_attached record_fields";
const RECORDED = "account inquirer date time operation_code subject_criteria stamped";
const OWN = "account_unchangeable password_changed_on adjusted_by";

/** What a regulation's rule does not read (G21); where a decision or city is left out, it reads everything. */
const UNREAD: { readonly [D in DecisionName]?: Unread } = {
  query_permission: {
    kaohsiung: [
      `user.kind account.application_form account.confidentiality_pledge client.ip client.allowed_ips ${STATED}`,
      "query.fields",
    ].join(" "),
    nantou: [
      "user.unit user.post_ends_on account.default_password account.application_form",
      `account.confidentiality_pledge session.idle_minutes ${STATED} query.purpose_listed`,
    ].join(" "),
    taipei: [
      "user.kind user.unit account.approved_from account.approved_until account.password_changed_on",
      "account.default_password session.idle_minutes client.ip client.allowed_ips",
      "query.reason query.purpose_listed query.fields",
    ].join(" "),
  },
  account_cleanup: {
    kaohsiung: "account.last_query_on account.suspended_on account.holder_notified_on",
    taipei: "account.findings",
  },
  account_request: {
    kaohsiung: "applicant.kind documents approval.delegation_on_record appointed_by_planning fixed_ip",
    nantou: [
      "applicant.role form.fields form.stamps documents approval.delegation_on_record appointed_by_planning",
      "credentials_direct",
    ].join(" "),
    taipei: `applicant.kind ${FORM} credentials_direct fixed_ip`,
  },
  account_review: COVERS,
  ip_whitelist: COVERS,
  linkage_need_review: COVERS,
  external_audit_schedule: COVERS,
  vendor_audit_schedule: COVERS,
  internal_audit_schedule: {
    kaohsiung: "covers ethics_staff_joined",
    nantou: "covers ethics_staff_joined",
    taipei: "last_done_on",
  },
  account_sharing: { kaohsiung: "role", nantou: "role" },
  anomaly_handling: {
    kaohsiung: "role reported_on result_notified_on",
    nantou: "role head_reviewed_on improved_on reported_on result_notified_on",
    taipei: "investigated_on recorded_on head_reviewed_on improved_on",
  },
  audit_cooperation: {
    kaohsiung: "nonconformities_open",
    nantou: "nonconformities_open",
    taipei: "explanation_due_on explained_on",
  },
  batch_acquisition: {
    kaohsiung: "integrity_checked integrity_checks",
    nantou: "expected_records received_records end_mark integrity_checks",
  },
  breach_escalation: { kaohsiung: "cooperative", nantou: "cooperative", taipei: "improvable" },
  data_use_period: { nantou: "project_ends_on completed_on" },
  document_handling: { nantou: "controlled_by_officer" },
  linkage_application: { kaohsiung: APPLIED, nantou: APPLIED, taipei: "applied_by_unit" },
  password_compliance: { kaohsiung: "same_as_previous role", nantou: "length classes default_password role" },
  personnel_register: { taipei: "registered users kept_by" },
  purpose_limitation: {
    kaohsiung: "on_platform official_use",
    nantou: "human_approved official_use childcare child_age_years legal_basis",
    taipei: [
      "programme_listed human_approved within_business_scope necessary on_platform childcare child_age_years",
      "legal_basis",
    ].join(" "),
  },
  role_appointment: {
    nantou: "admin_appointed_by_planning auditor_appointed_by_planning admin_is_auditor",
    taipei: "case_officers dedicated_staff",
  },
  role_change_deadline: { kaohsiung: "event", nantou: `event ${OWN}`, taipei: `adjusted_on ${OWN}` },
  vendor_access: {
    nantou: [
      "on_site domestic_firm national regular_employee confidentiality_pledge application_approved records_kept",
      "contract_regulates_liability",
    ].join(" "),
  },
};

/** Of decisions in which a required fact says which rule it is. */
function unreadOf(decision: DecisionName, city: City, facts: Record<string, unknown>): string {
  const { medium, record, act } = facts;
  if (decision === "data_destruction") {
    if (city === "nantou") return `${STORED} unrecognisable`;
    if (medium === "stored_file") return "acquired_on unrecognisable";
    const others = "acquired_on head_approved_on irrecoverable_confirmed notified_on evidence_attached record_fields";
    return medium === "printout" ? others : `${others} unrecognisable`;
  }
  if (decision === "query_log_completeness") {
    const entry = (names: string) =>
      names
        .split(" ")
        .map((name) => `entry.${name}`)
        .join(" ");
    if (city === "taipei" || (city === "nantou" && medium === "paper")) return entry(RECORDED);
    return entry(medium === "paper" ? "account" : "inquirer stamped");
  }
  if (decision === "record_retention") {
    const ofAccount = record === "account_form" || record === "confidentiality_pledge";
    return ofAccount ? "" : "account_closed_on";
  }
  if (decision === "data_export") return unreadOfExport(city, act as string);
  if (decision === "role_change_deadline" && city === "kaohsiung" && passwordInstead(facts)) {
    return "event adjusted_on adjusted_by";
  }
  return UNREAD[decision]?.[city] ?? "";
}

/** What is forbidden asks for no approval; only K 附件六(二)3 asks for a receipt, of what is provided. */
function unreadOfExport(city: City, act: string): string {
  const approvable = {
    kaohsiung: ["copy", "provide_internal"],
    nantou: ["copy", "provide_internal"],
    taipei: ["publish", "transfer", "assign", "send_abroad", "copy", "provide_internal", "reuse_elsewhere"],
  }[city];
  if (!approvable.includes(act)) return "approved signed_for";
  return city === "kaohsiung" && act === "provide_internal" ? "" : "signed_for";
}

/** The paths that were told and are not read, sorted. */
export function notConsidered(decision: DecisionName, city: City, facts: object): string[] {
  const unread = unreadOf(decision, city, facts as Record<string, unknown>).split(" ");
  return told(facts, "")
    .filter((path) => unread.includes(path))
    .sort();
}

/** Null and a blank text say nothing; a list is told as a whole. */
function told(value: unknown, path: string): string[] {
  if (value === null || value === undefined) return [];
  if (typeof value === "string") return blank(value) ? [] : [path];
  if (typeof value !== "object" || Array.isArray(value)) return [path];
  return Object.entries(value).flatMap(([key, part]) => told(part, path === "" ? key : `${path}.${key}`));
}
