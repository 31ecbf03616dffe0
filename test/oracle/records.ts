import { Checks } from "./checks.ts";
import { blank } from "./dates.ts";
import type { Rule } from "./types.ts";
import { NOT_REGULATED } from "./types.ts";

/** K 六(一)5, 附件六(一)1–2 (K12); N 四(二)5, of its system alone; T 五(一), one of its examples (T8). */
export const queryLogCompleteness: Rule<"query_log_completeness"> = ({ medium, entry }, { city }) => {
  const checks = new Checks();
  if (city === "taipei") {
    const silent = blank(entry.case_number) && blank(entry.reason);
    // What else is logged is left open (matrix, 6): a list of the agency's own is wanting.
    checks.lacks(`parameter:query_log.${medium}.required_fields`);
    return checks.against(silent, "statement_missing", "五(一)").check();
  }
  if (city === "nantou" && medium === "paper") return NOT_REGULATED;
  const online = city === "nantou" ? ["四(二)5"] : ["六(一)5", "附件六(一)2"];
  const clauses = medium === "paper" ? ["附件六(一)1"] : online;
  const who = medium === "paper" ? "inquirer" : "account";
  const fields = ["date", "time", "operation_code", "subject_criteria", "case_number", "reason"] as const;
  for (const field of [who, ...fields] as const) checks.against(blank(entry[field]), `${field}_missing`, ...clauses);
  if (medium === "paper") checks.against(!entry.stamped, "stamped_missing", ...clauses);
  return checks.check();
};

/** K 附件六(二)3 alone. */
export const processingRecord: Rule<"processing_record"> = (facts, { city }) => {
  if (city !== "kaohsiung") return NOT_REGULATED;
  const clause = "附件六(二)3";
  const checks = new Checks();
  const asked = ["data_content", "applicant", "application_date", "business", "operation"];
  checks
    .has(facts.request_fields, "request_fields", asked, "request_incomplete", clause)
    .holds(facts.approved, "approved", "not_approved", clause)
    .holds(facts.approved_before_execution, "approved_before_execution", "executed_before_approval", clause)
    .has(facts.execution_fields, "execution_fields", ["executed_on", "result"], "execution_incomplete", clause);
  const provided = facts.operation === "provide";
  if (provided) checks.holds(facts.receiver, "receiver", "receiver_missing", clause);
  if (facts.medium === "paper") {
    checks.has(facts.stamps, "stamps", ["applicant", "supervisor", "executor"], "stamps_missing", clause);
    const received = !provided || facts.stamps === undefined || facts.stamps.includes("receiver");
    checks.against(!received, "receiver_stamp_missing", clause);
  }
  return checks.check();
};

/** K 六(一)2–3 and, whether filed or not, 附件六(一)3; N 四(二)2–3, 四(一)3; T silent. */
export const documentHandling: Rule<"document_handling"> = (facts, { city }) => {
  if (city === "taipei") return NOT_REGULATED;
  const checks = new Checks();
  const K = city === "kaohsiung";
  const kept = K ? ["六(一)3", "附件六(一)3"] : ["四(二)3"];
  checks.holds(facts.shielded, "shielded", "not_shielded", ...(K ? ["六(一)2"] : ["四(二)2", "四(一)3"]));
  if (facts.medium === "paper" && K) {
    return checks.holds(facts.kept_confidential, "kept_confidential", "not_confidential", ...kept).check();
  }
  if (K) {
    const path = "controlled_by_officer";
    checks.holds(facts.controlled_by_officer, path, "not_controlled_by_officer", "附件六(一)3");
  }
  const [fact, code] =
    facts.medium === "paper"
      ? (["kept_confidential", "not_confidential"] as const)
      : (["access_controlled", "access_not_controlled"] as const);
  // Only what is filed with a case is to be kept so.
  if (facts.filed_with_case === undefined) checks.lacks("fact:filed_with_case");
  if (facts.filed_with_case) checks.holds(facts[fact], fact, code, ...kept);
  return checks.check();
};

/** K 二(一), 三(二)–(三), 五(四) (K24); N 二(三)–(四), 三(十), 四(一)4; T 五(一). */
export const purposeLimitation: Rule<"purpose_limitation"> = (facts, { city }) => {
  const checks = new Checks();
  if (city === "taipei") {
    return checks.holds(facts.official_use, "official_use", "not_official_use", "五(一)").permission();
  }
  const K = city === "kaohsiung";
  const { necessary, programme_listed: listed, within_business_scope: within } = facts;
  checks
    .holds(within, "within_business_scope", "outside_business_scope", K ? "三(二)" : "二(三)")
    .holds(necessary, "necessary", "not_necessary", K ? "五(四)" : "三(十)");
  if (!K) {
    return checks
      .holds(facts.on_platform, "on_platform", "off_platform", "四(一)4")
      .holds(listed, "programme_listed", "purpose_not_listed", "二(四)")
      .permission();
  }
  const open = ["三(三)1", "二(一)6"];
  if (listed === undefined) checks.lacks("fact:programme_listed");
  if (listed === false) {
    // K24: what is not listed needs a law that is stated, and somebody who approves.
    const none = (basis: string) => basis === "none";
    checks
      .holds(facts.human_approved, "human_approved", "unlisted_not_approved", ...open)
      .demand(facts.legal_basis, "legal_basis", none, "legal_basis_missing", ...open);
  }
  if (facts.childcare === undefined) checks.lacks("fact:childcare");
  if (facts.childcare) {
    checks.demand(facts.child_age_years, "child_age_years", (age) => age >= 3, "child_too_old", "三(三)2");
  }
  const verdict = checks.permission();
  // A permit names the law of 二(一) that the request states.
  const law = LAWS.indexOf(facts.legal_basis ?? "none") + 1;
  if (verdict.outcome !== "permit" || law === 0) return verdict;
  return { ...verdict, reasons: [{ code: "legal_basis_listed", clauses: [`二(一)${law}`] }] };
};

/** K 二(一)1–5. */
const LAWS: readonly string[] = [
  "social_assistance",
  "senior_citizens",
  "disability_rights",
  "children_and_youth",
  "families_in_hardship",
];
