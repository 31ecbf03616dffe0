import { lacking } from "./checks.ts";
import { addMonths, done, later } from "./dates.ts";
import { inSteps, type Step } from "./steps.ts";
import type { Duty, Facts, Ground, Rule, Situation, Verdict } from "./types.ts";
import { duty, NOT_REGULATED } from "./types.ts";
import { destructionBase } from "./versions.ts";

type Destruction = Facts<"data_destruction">;

/** 八(二)1, 附件七(二)1: files are cleared from time to time, without a day (K37). */
export const PURGE = duty("purge_regularly", ["八(二)1", "附件七(二)1"], { by: ["admin", "case_officer"] });

/** K 八(二)–(三), 附件七(二)–(三); N 四(四). */
export const dataDestruction: Rule<"data_destruction"> = (facts, at) => {
  const { city, today } = at;
  if (city === "taipei" || (city === "nantou" && facts.medium !== "stored_file")) return NOT_REGULATED;
  if (city === "kaohsiung" && facts.medium === "stored_file") return storedFile(facts, at);
  const noNeed = city === "kaohsiung" && done(facts.no_need_confirmed_on, today) === undefined;
  if (noNeed) return { outcome: "not_due", reasons: [], missing: [] };
  const base = destructionBase(facts, city, today);
  if (base === undefined) return baseUnknown;
  // K15, N7: at once is the same day. A print-out that can be read is not destroyed (八(二)2).
  const readable = city === "kaohsiung" && facts.medium === "printout" && facts.unrecognisable === false;
  const gone = readable ? undefined : done(facts.destroyed_on, today);
  const clauses = city === "nantou" ? ["四(四)"] : ["八(二)2", "附件七(二)2"];
  const acts = [duty("destroy_data", clauses, city === "nantou" ? { by: ["office"] } : {})];
  if (facts.medium === "query_file") acts.push(PURGE);
  return inSteps([{ name: "destruction", by: base, done: gone, clauses, acts }], today, { destroy_by: base });
};

const baseUnknown: Verdict = { outcome: "indeterminate", reasons: [], values: {}, missing: ["fact:use_ended_on"] };

/** 附件七(二)3: five of the request, two of the act. */
const RECORDED = ["data_content", "applicant", "application_date", "business", "destruction_request"];
RECORDED.push("executor", "destruction_date");
const PROCEDURE = ["八(二)3", "附件七(二)3"];

/** K 八(二)3–4, 八(三), 附件七(二)3–4, 附件七(三): a month to destroy; a month from the destruction for the notice (K34). */
function storedFile(facts: Destruction, { today }: Situation): Verdict {
  const confirmed = done(facts.no_need_confirmed_on, today);
  const destroyed = done(facts.destroyed_on, today);
  const base = destructionBase(facts, "kaohsiung", today);
  const steps: Step[] = [];
  const values: Record<string, string> = {};
  if (base !== undefined) {
    values["destroy_by"] = addMonths(base, 1);
    steps.push(destruction(facts, today, values["destroy_by"]));
  }
  if (destroyed !== undefined && facts.irrecoverable_confirmed) {
    values["notify_by"] = addMonths(destroyed, 1);
    steps.push(notice(facts, today, values["notify_by"]));
  }
  const verdict = answer();
  return withRecord(facts, today, verdict, steps.length > 0 && verdict !== baseUnknown);

  function answer(): Verdict {
    if (confirmed !== undefined && base === undefined) return baseUnknown;
    // Without the confirmation the notice alone decides; before its event nothing is due.
    if (steps.length === 0) return { outcome: "not_due", reasons: [], values: {}, missing: [] };
    return inSteps(steps, today, values);
  }
}

/** Approved, deleted, and nothing can be recovered: it is met on the later of approval and deletion. */
function destruction(facts: Destruction, today: string, by: string): Step {
  const [approved, destroyed] = [done(facts.head_approved_on, today), done(facts.destroyed_on, today)];
  const complete = approved && destroyed && facts.irrecoverable_confirmed ? later(approved, destroyed) : undefined;
  const clauses = ["八(三)", "附件七(三)"];
  const acts: Duty[] = [];
  if (approved === undefined) acts.push(duty("obtain_head_approval", PROCEDURE, { to: ["agency_head"] }));
  if (destroyed === undefined) acts.push(duty("destroy_data", clauses));
  if (!facts.irrecoverable_confirmed) acts.push(duty("confirm_irrecoverable", PROCEDURE));
  if (destroyed === undefined) acts.push(PURGE);
  return { name: "destruction", by, done: complete, clauses, acts };
}

const RECORD = duty("record_destruction", ["附件七(二)3"]);

function notice(facts: Destruction, today: string, by: string): Step {
  const clauses = ["附件七(二)4", "八(二)4"];
  const notified = facts.evidence_attached ? done(facts.notified_on, today) : undefined;
  const acts = [duty("notify_destruction", clauses, { to: ["civil_affairs_authority"] })];
  return { name: "notice", by, done: notified, clauses, acts };
}

/**
 * What was out of order, and what the record of a destruction lacks; neither changes the outcome. Once anything is asked
 * for, the record is until it is told to be whole (edge 7, G18).
 */
function withRecord(facts: Destruction, today: string, verdict: Verdict, begun: boolean): Verdict {
  const destroyed = done(facts.destroyed_on, today);
  const warnings: Ground[] = [];
  const before = (day: string | null | undefined, code: string) => {
    const first = done(day, today);
    const early = destroyed !== undefined && (first === undefined || first > destroyed);
    if (early) warnings.push({ code, clauses: PROCEDURE });
  };
  before(facts.head_approved_on, "destroyed_before_approval");
  before(facts.no_need_confirmed_on, "destroyed_before_confirmation");
  const lacks = facts.record_fields ? lacking(facts.record_fields, RECORDED) : [];
  const incomplete = lacks.length > 0 && (begun || destroyed !== undefined);
  if (incomplete) warnings.push({ code: "record_incomplete", clauses: RECORD.clauses, items: [...lacks].sort() });
  const listed = verdict.obligations ?? [];
  const asked = incomplete || (begun && !facts.record_fields);
  return { ...verdict, obligations: asked ? inProcedure([...listed, RECORD]) : listed, warnings };
}

/** 簽報 → 核定 → 刪除 → 確認無法復原 → 紀錄 → 函知. */
const ORDER = ["obtain_head_approval", "destroy_data", "confirm_irrecoverable", "record_destruction"];
ORDER.push("notify_destruction", "purge_regularly");

const inProcedure = (duties: readonly Duty[]) =>
  [...duties].sort((a, b) => ORDER.indexOf(a.code) - ORDER.indexOf(b.code));
