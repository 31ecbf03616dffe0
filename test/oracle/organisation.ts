import { Checks } from "./checks.ts";
import { named, sameId, trimmed } from "./dates.ts";
import type { City, Rule } from "./types.ts";
import { NOT_REGULATED } from "./types.ts";

/** N 三(一): one of each, who may be the same (N11); T 三(一), 六(一) (T4); K has no such rule. */
export const roleAppointment: Rule<"role_appointment"> = (facts, { city }) => {
  const checks = new Checks();
  const notOne = (people: readonly string[]) =>
    new Set(people.map(named).filter((person) => person !== undefined)).size !== 1;
  if (city === "kaohsiung") return NOT_REGULATED;
  if (city === "nantou") {
    return checks
      .demand(facts.case_officers, "case_officers", notOne, "case_officer_not_one", "三(一)")
      .demand(facts.dedicated_staff, "dedicated_staff", notOne, "dedicated_staff_not_one", "三(一)")
      .check();
  }
  const [admin, auditor] = ["admin_appointed_by_planning", "auditor_appointed_by_planning"] as const;
  return checks
    .holds(facts[admin], admin, "admin_not_appointed", "三(一)")
    .holds(facts[auditor], auditor, "auditor_not_appointed", "六(一)")
    .warn(facts.admin_is_auditor === true, "admin_is_auditor", "三(一)", "六(一)")
    .check();
};

/** K 七(一) (K22), 九(五), 附件八(六); N 四(三), 五(五); T 七(二), which asks only that it be ready. */
export const personnelRegister: Rule<"personnel_register"> = (facts, { city }) => {
  const checks = new Checks();
  const ready = { kaohsiung: ["九(五)", "附件八(六)"], nantou: ["五(五)"], taipei: ["七(二)"] }[city];
  checks.holds(facts.register_ready, "register_ready", "register_not_ready", ...ready);
  if (city === "taipei") return checks.check();
  const clause = city === "kaohsiung" ? "七(一)" : "四(三)";
  checks.demand(facts.kept_by, "kept_by", (who) => who !== "dedicated_staff", "register_not_kept_by_staff", clause);
  const { registered, users } = facts;
  if (registered === undefined) checks.lacks("fact:registered");
  if (users === undefined) checks.lacks("fact:users");
  const left = (users ?? []).flatMap((user, at) =>
    registered !== undefined && !registered.some((one) => sameId(one, user)) ? [`users[${at}]`] : [],
  );
  return checks.amissAre(left, "user_not_registered", clause).check();
};

/** Who applies: by the short name or as the clause writes it, and by the full name (K32). T 二(一) names no unit. */
const APPLICANTS: {
  readonly [C in Exclude<City, "taipei">]: { names: readonly string[]; full: string; clause: string };
} = {
  kaohsiung: { names: ["秘書室", "本局秘書室"], full: "高雄市政府社會局秘書室", clause: "三(一)1" },
  nantou: { names: ["計畫處", "本府計畫處", "本處"], full: "南投縣政府計畫處", clause: "二(二)" },
};

/** K 三(一)1; N 二(二); T 二(一). */
export const linkageApplication: Rule<"linkage_application"> = (facts, { city }) => {
  const checks = new Checks();
  if (city !== "taipei") {
    const { names, full, clause } = APPLICANTS[city];
    const unit = facts.applied_by_unit === undefined ? undefined : trimmed(facts.applied_by_unit);
    const other = (name: string) => name !== full && !names.includes(name);
    const readings = [{ id: "K32", clauses: [clause], needed: unit === full }];
    return { ...checks.demand(unit, "applied_by_unit", other, "wrong_unit", clause).check(), readings };
  }
  const attached = ["security_agreement", "internal_rules", "legal_provisions"];
  return checks
    .holds(facts.form_filed, "form_filed", "form_missing", "二(一)")
    .has(facts.attachments, "attachments", attached, "attachment_missing", "二(一)")
    .holds(facts.approved_by_civil_affairs, "approved_by_civil_affairs", "not_approved", "二(一)")
    .holds(facts.opened_by_it_bureau, "opened_by_it_bureau", "not_opened", "二(一)")
    .check();
};

/** K 六(二)1, 附件六(二)1, 四(二)1; N 四(一)1, 四(一)3, of whose check the text tells no content; T silent. */
export const batchAcquisition: Rule<"batch_acquisition"> = (facts, { city }) => {
  if (city === "taipei") return NOT_REGULATED;
  const checks = new Checks();
  const batch = city === "kaohsiung" ? ["六(二)1", "附件六(二)1"] : ["四(一)1"];
  checks
    .against(!facts.handler_designated, "handler_not_designated", ...batch)
    .holds(facts.encrypted, "encrypted", "not_encrypted", city === "kaohsiung" ? "四(二)1" : "四(一)3");
  if (facts.vendor_handles === undefined) checks.lacks("fact:vendor_handles");
  else if (facts.vendor_handles) {
    checks.holds(facts.vendor_supervised, "vendor_supervised", "vendor_not_supervised", ...batch);
  }
  if (city === "nantou") {
    // Of what the check consists is left open (matrix, 6): a number of the agency's own is wanting.
    checks.lacks("parameter:batch.integrity");
    return checks.holds(facts.integrity_checked, "integrity_checked", "integrity_not_checked", ...batch).check();
  }
  const { expected_records: expected, received_records: received } = facts;
  if (expected === undefined) checks.lacks("fact:expected_records");
  if (received === undefined) checks.lacks("fact:received_records");
  const differs = expected !== undefined && received !== undefined && expected !== received;
  return checks
    .against(differs, "record_count_differs", "附件六(二)1")
    .demand(facts.end_mark, "end_mark", (mark) => mark !== "@@", "end_mark_missing", "附件六(二)1")
    .check();
};
