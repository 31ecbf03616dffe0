import { Checks } from "./checks.ts";
import { blank, trimmed } from "./dates.ts";
import type { Facts, Rule } from "./types.ts";
import { duty, NOT_REGULATED } from "./types.ts";

type Entry = Facts<"query_log_completeness">["entry"];

/**
 * K 六(一)5, 附件六(一)1–2 (K12); N 四(二)5 of its system, 四(二)1 on paper (N21); T 五(一), one of its examples and no
 * list of fields (T8, T18).
 */
export const queryLogCompleteness: Rule<"query_log_completeness"> = ({ medium, entry }, { city }) => {
  const checks = new Checks();
  const stated = blank(entry.case_number) && blank(entry.reason);
  if (city === "taipei") checks.against(stated, "statement_missing", "五(一)");
  else {
    const there = dated(entry);
    for (const field of city === "nantou" && medium === "paper"
      ? (["case_number", "reason"] as const)
      : asked(medium)) {
      checks.against(blank(there[field]), `${field}_missing`, ...LOG[city][medium]);
    }
    const stamped = city === "nantou" || medium === "online" || entry.stamped;
    checks.against(!stamped, "stamped_missing", ...LOG[city][medium]);
  }
  const verdict = checks.check();
  if (verdict.outcome !== "violation") return verdict;
  const by = city === "nantou" && medium === "paper" ? { by: ["user"] } : {};
  return { ...verdict, obligations: [duty("complete_entry", LOG[city][medium], by)] };
};

const LOG = {
  kaohsiung: { online: ["六(一)5", "附件六(一)2"], paper: ["附件六(一)1"] },
  nantou: { online: ["四(二)5"], paper: ["四(二)1"] },
  taipei: { online: ["五(一)"], paper: ["五(一)"] },
};

function asked(medium: "online" | "paper") {
  const who = medium === "paper" ? "inquirer" : "account";
  return [who, "date", "time", "operation_code", "subject_criteria", "case_number", "reason"] as const;
}

/** K12: a full timestamp is a date and a time, wherever it stands. */
function dated(entry: Entry): Entry {
  const { date, time } = entry;
  return { ...entry, date: isTimestamp(time) ? time : date, time: isTimestamp(date) ? date : time } as Entry;
}

/** A day of either era and a time of day, perhaps with seconds and an offset. */
function isTimestamp(text: string | null | undefined): boolean {
  const parts =
    /^\d{2,4}[-/.年](\d{1,2})[-/.月](\d{1,2})日?[T ]+(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?$/.exec(
      trimmed(text ?? ""),
    );
  if (parts === null) return false;
  const [month, day, hour, minute, second] = parts.slice(1).map((part) => Number(part ?? 0)) as number[];
  const among = (value: number | undefined, first: number, last: number) =>
    value !== undefined && value >= first && value <= last;
  return among(month, 1, 12) && among(day, 1, 31) && among(hour, 0, 23) && among(minute, 0, 59) && among(second, 0, 59);
}

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
