import { addDays, done } from "./dates.ts";
import { officeDaysBefore } from "./office-days.ts";
import { halfNamed } from "./periods.ts";
import { duty } from "./steps.ts";
import type { Rule } from "./types.ts";
import { NOT_REGULATED } from "./types.ts";
import { FIRST_DAY } from "./versions.ts";

/** K 五(一)7–8, 附件五(一)7, of anybody (K10); N 三(六), of dedicated staff; T 五(二), of general users. */
export const roleChangeDeadline: Rule<"role_change_deadline"> = (facts, { city, today }) => {
  if (city === "nantou" && facts.role !== "dedicated_staff") return NOT_REGULATED;
  if (city === "taipei") return tenOfficeDays(facts, { city, today, now: Number.NaN });
  const clauses = city === "nantou" ? ["三(六)"] : (WHOSE[facts.role] ?? ["五(一)7", "附件五(一)7"]);
  // G12: applied for before the day, adjusted on it at the latest.
  const [apply_by, adjust_by] = [addDays(facts.effective_on, -1), facts.effective_on];
  const applied = { name: "application", by: apply_by, done: done(facts.applied_on, today), clauses };
  const adjusted = { name: "adjustment", by: adjust_by, done: done(facts.adjusted_on, today), clauses };
  return duty([applied, adjusted], today, { apply_by, adjust_by });
};

/** K 五(一)8, of administrators; 五(一)9, vendors are users. */
const WHOSE: Record<string, string[]> = { admin: ["五(一)8", "附件五(一)7"], vendor: ["五(一)9", "附件五(一)8"] };

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
  const applied = { name: "application", by: last.day, done: done(facts.applied_on, today), clauses: ["五(二)"] };
  return duty([applied], today, values);
};

/** K 五(三), 附件五(三); N 三(九): within seven days, the day of the change not counted. */
export const staffChangeNotice: Rule<"staff_change_notice"> = (facts, { city, today }) => {
  if (city === "taipei") return NOT_REGULATED;
  const head = city === "kaohsiung" ? "agency_head" : "unit_head";
  if (!["case_officer", "dedicated_staff", head].includes(facts.role)) return NOT_REGULATED;
  const due_on = addDays(facts.changed_on, 7);
  if (today < facts.changed_on) return { outcome: "not_due", reasons: [], values: { due_on }, missing: [] };
  const clauses = city === "kaohsiung" ? ["五(三)", "附件五(三)"] : ["三(九)"];
  return duty([{ name: "notice", by: due_on, done: done(facts.notified_on, today), clauses }], today, { due_on });
};

/** T 六(四): 31 August, or 10 March of the next year, both inclusive (G12, T12). */
export const reportDate = (half: string) =>
  half.endsWith("1") ? `${half.slice(0, 4)}-08-31` : `${+half.slice(0, 4) + 1}-03-10`;

export const auditReportDeadline: Rule<"audit_report_deadline"> = (facts, { city, today }) => {
  if (city !== "taipei") return NOT_REGULATED;
  const due_on = reportDate(facts.half);
  if (today <= halfNamed(facts.half).last) return { outcome: "not_due", reasons: [], values: { due_on }, missing: [] };
  const sent = { name: "report", by: due_on, done: done(facts.sent_on, today), clauses: ["六(四)"] };
  return duty([sent], today, { due_on });
};

/** K 七(二), of dedicated staff and the bureau's IT staff, who are that (K22, K23); N 四(三)第2段. */
export const trainingHours: Rule<"training_hours"> = ({ role, year, hours }, { city, today }) => {
  const second = city === "kaohsiung" ? "it_staff" : "case_officer";
  if (city === "taipei" || (role !== "dedicated_staff" && role !== second)) return NOT_REGULATED;
  const due_on = `${year}-12-31`;
  const values = { hours_required: 3, due_on };
  const clauses = [city === "kaohsiung" ? "七(二)" : "四(三)第2段"];
  if (today < `${year}-01-01`) return { outcome: "not_due", reasons: [], values, missing: [] };
  if (hours >= 3) return { outcome: "fulfilled", reasons: [], values, missing: [] };
  if (today > due_on)
    return { outcome: "overdue", reasons: [{ code: "training_missed", clauses }], values, missing: [] };
  return { outcome: "due", reasons: [{ code: "training_due", clauses }], values, missing: [] };
};
