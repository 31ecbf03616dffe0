import { addDays, done } from "./dates.ts";
import { officeDaysBefore } from "./office-days.ts";
import { halfNamed } from "./periods.ts";
import { inSteps, type Step } from "./steps.ts";
import type { Duty, Facts, Ground, Rule, Situation, Verdict } from "./types.ts";
import { duty, NOT_REGULATED } from "./types.ts";
import { FIRST_DAY } from "./versions.ts";

type Change = Facts<"role_change_deadline">;

/** K 五(一)7–8, 附件五(一)7, of anybody (K10); N 三(六), of dedicated staff; T 五(二), of general users. */
export const roleChangeDeadline: Rule<"role_change_deadline"> = (facts, at) => {
  if (at.city === "nantou" && facts.role !== "dedicated_staff") return NOT_REGULATED;
  if (at.city === "taipei") return tenOfficeDays(facts, at);
  const clauses = at.city === "nantou" ? ["三(六)"] : (WHOSE[facts.role] ?? ["五(一)7", "附件五(一)7"]);
  const steps = [application(facts, at, clauses), ending(facts, at, clauses)].filter((step) => step !== undefined);
  const [apply_by, adjust_by] = [steps.find(({ name }) => name === "application")?.by, facts.effective_on];
  const verdict = inSteps(steps, at.today, { ...(apply_by && { apply_by }), adjust_by });
  return { ...verdict, warnings: at.city === "kaohsiung" ? advice(facts, at, clauses, verdict.obligations ?? []) : [] };
};

/** K 五(一)8, of administrators; 五(一)9, vendors are users. */
const WHOSE: Record<string, string[]> = { admin: ["五(一)8", "附件五(一)7"], vendor: ["五(一)9", "附件五(一)8"] };
const NAMED = ["admin", "dedicated_staff", "vendor"];

/** G12: applied for before the day; G23: unless that day lies before the text. */
function application(facts: Change, { city, today }: Situation, clauses: string[]): Step | undefined {
  const by = addDays(facts.effective_on, -1);
  if (by < FIRST_DAY[city]) return undefined;
  const who = city === "nantou" ? "dedicated_staff" : NAMED.includes(facts.role) ? facts.role : "user";
  const acts = [duty("apply_for_change", clauses, { by: [who] })];
  return { name: "application", by, done: done(facts.applied_on, today), clauses, acts };
}

/**
 * Where the account of an administrator cannot be changed, it gets another password instead: K 五(一)8, of administrators;
 * 附件五(一)7, of dedicated staff, too (K10), who are the bureau's IT staff as well (七(一), K23).
 */
const PASSWORD_INSTEAD: Record<string, string[]> = {
  admin: ["五(一)8", "附件五(一)7"],
  dedicated_staff: ["附件五(一)7"],
  it_staff: ["附件五(一)7"],
};

/** The clauses under which the password is changed instead of the account; else none. */
export const passwordInstead = ({ role, account_unchangeable }: Partial<Change>) =>
  role !== undefined && account_unchangeable === true ? PASSWORD_INSTEAD[role] : undefined;

/** Adjusted on the day at the latest: by the successor of an administrator or of dedicated staff of Nantou. */
function ending(facts: Change, at: Situation, clauses: string[]): Step {
  const by = facts.effective_on;
  const instead = at.city === "kaohsiung" ? passwordInstead(facts) : undefined;
  if (instead !== undefined) {
    const acts = [duty("change_admin_password", instead, { by: ["successor"] })];
    return { name: "password_change", by, done: done(facts.password_changed_on, at.today), clauses: instead, acts };
  }
  const successor = at.city === "nantou" || facts.role === "admin";
  const acts = [duty("adjust_rights", clauses, { by: successor ? ["successor"] : ["admin", "dedicated_staff"] })];
  return { name: "adjustment", by, done: done(facts.adjusted_on, at.today), clauses, acts };
}

/** K1, G23: what the earlier text asked for is not known; K10: an administrator is ended by the successor. */
function advice(facts: Change, at: Situation, clauses: string[], left: readonly Duty[]): Ground[] {
  const warnings: Ground[] = [];
  if (facts.effective_on === FIRST_DAY.kaohsiung) {
    warnings.push({ code: "earlier_text_unavailable", clauses: ["沿革1"] });
  }
  const admin = facts.role === "admin";
  const untold = facts.account_unchangeable === undefined || facts.account_unchangeable === null;
  if (admin && untold && left.some(({ code }) => code === "adjust_rights")) {
    warnings.push({ code: "change_admin_password", clauses });
  }
  const by = facts.adjusted_by ?? undefined;
  const wrong = by !== undefined && (admin ? by !== "successor" : by === "other");
  const adjusted = done(facts.adjusted_on, at.today) !== undefined && passwordInstead(facts) === undefined;
  if (wrong && adjusted) warnings.push({ code: "adjusted_by_another", clauses });
  return warnings;
}

/** T9: the tenth office day before, cautiously the eleventh; when the rights are to be removed is silent. */
const tenOfficeDays: Rule<"role_change_deadline"> = (facts, { today }) => {
  if (facts.role !== "general_user") return NOT_REGULATED;
  const last = officeDaysBefore(facts.effective_on, 10);
  if ("unpublished" in last) {
    const missing = last.unpublished.map((year) => `calendar:${year}`);
    return { outcome: "indeterminate", reasons: [], values: {}, missing };
  }
  const cautious = officeDaysBefore(facts.effective_on, 11);
  const values = { apply_by: last.day, ...("day" in cautious && { apply_by_cautious: cautious.day }) };
  if (last.day < FIRST_DAY.taipei) return { outcome: "not_due", reasons: [], missing: [] };
  const clauses = ["五(二)"];
  const acts = [duty("apply_for_change", clauses, { by: ["general_user"] })];
  const applied = { name: "application", by: last.day, done: done(facts.applied_on, today), clauses, acts };
  return inSteps([applied], today, values);
};

/** K 五(三), 附件五(三); N 三(九): within seven days, the day of the change not counted. */
export const staffChangeNotice: Rule<"staff_change_notice"> = (facts, { city, today }) => {
  if (city === "taipei") return NOT_REGULATED;
  const head = city === "kaohsiung" ? "agency_head" : "unit_head";
  if (!["case_officer", "dedicated_staff", head].includes(facts.role)) return NOT_REGULATED;
  const due_on = addDays(facts.changed_on, 7);
  if (today < facts.changed_on) return { outcome: "not_due", reasons: [], values: { due_on }, missing: [] };
  const clauses = city === "kaohsiung" ? ["五(三)", "附件五(三)"] : ["三(九)"];
  const by = city === "kaohsiung" ? "linked_agency" : "office";
  const acts = [duty("notify_provider", clauses, { by: [by], to: ["civil_affairs_authority"] })];
  const step = { name: "notice", by: due_on, done: done(facts.notified_on, today), clauses, acts };
  return inSteps([step], today, { due_on });
};

/** T 六(四): 31 August, or 10 March of the next year, both inclusive (G12, T12). */
export const reportDate = (half: string) =>
  half.endsWith("1") ? `${half.slice(0, 4)}-08-31` : `${+half.slice(0, 4) + 1}-03-10`;

export const auditReportDeadline: Rule<"audit_report_deadline"> = (facts, { city, today }) => {
  if (city !== "taipei") return NOT_REGULATED;
  const due_on = reportDate(facts.half);
  if (today <= halfNamed(facts.half).last) return { outcome: "not_due", reasons: [], values: { due_on }, missing: [] };
  // T30: what was sent unsigned was not sent.
  const unsigned = facts.signed_off === false;
  const sent = done(facts.sent_on, today);
  const acts = REPORT.filter(({ code }) => facts.signed_off !== true || !SIGNED.includes(code));
  const step = { name: "report", by: due_on, done: unsigned ? undefined : sent, clauses: ["六(四)"], acts };
  const warnings = unsigned && sent !== undefined ? [{ code: "sent_unsigned", clauses: ["六(四)"] }] : [];
  return { ...inSteps([step], today, { due_on }), warnings };
};

/** 六(四): two forms (T2), signed off, scanned, sent. */
const REPORT: readonly Duty[] = [
  duty("fill_audit_record_form", ["六(四)"]),
  duty("fill_sample_record_form", ["六(四)"]),
  duty("submit_for_sign_off", ["六(四)"], { to: ["delegate", "head"] }),
  duty("attach_colour_scan", ["六(四)"]),
  duty("send_report", ["六(四)"], { to: ["civil_affairs_authority"] }),
];
const SIGNED = ["fill_audit_record_form", "fill_sample_record_form", "submit_for_sign_off"];

/** K 七(二), of dedicated staff and the bureau's IT staff, who are that (K22, K23); N 四(三)第2段. */
export const trainingHours: Rule<"training_hours"> = ({ role, year, hours }, { city, today }) => {
  const second = city === "kaohsiung" ? "it_staff" : "case_officer";
  if (city === "taipei" || (role !== "dedicated_staff" && role !== second)) return NOT_REGULATED;
  const due_on = `${year}-12-31`;
  const values = { hours_required: 3, due_on };
  const clauses = [city === "kaohsiung" ? "七(二)" : "四(三)第2段"];
  if (today < `${year}-01-01`) return { outcome: "not_due", reasons: [], values, missing: [] };
  if (hours >= 3) return { outcome: "fulfilled", reasons: [], values, missing: [] };
  const by = city === "kaohsiung" ? ["dedicated_staff"] : ["case_officer", "dedicated_staff"];
  const obligations = [duty("complete_training", clauses, { by })];
  const [outcome, code] = today > due_on ? ["overdue", "training_missed"] : ["due", "training_due"];
  return { outcome, reasons: [{ code, clauses }], values, missing: [], obligations } as Verdict;
};
