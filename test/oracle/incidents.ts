import { done } from "./dates.ts";
import type { City, Facts, Ground, Rule, Verdict } from "./types.ts";
import { NOT_REGULATED } from "./types.ts";

type Anomaly = Facts<"anomaly_handling">;
type AnomalyStep = [name: string, done: keyof Anomaly, ...clauses: string[]];

const ANOMALY: { readonly [C in City]: AnomalyStep[] } = {
  // K21: the business unit, the ethics staff and the IT unit; both records; the head; until it is mended.
  kaohsiung: [
    ["investigate_jointly", "investigated_on", "九(二)", "附件八(二)", "四(二)6"],
    ["make_record", "recorded_on", "四(二)6", "九(二)", "附件八(二)"],
    ["submit_to_head", "head_reviewed_on", "四(二)6"],
    ["follow_up", "improved_on", "四(二)6"],
  ],
  nantou: [
    ["investigate_jointly", "investigated_on", "五(二)"],
    ["make_record", "recorded_on", "五(二)"],
  ],
  taipei: [
    ["report_to_ethics", "reported_on", "六(五)"],
    ["notify_result", "result_notified_on", "六(五)"],
  ],
};

/** The next step, and those left; none has a day by which. T 六(五) speaks of general users alone (T14). */
export const anomalyHandling: Rule<"anomaly_handling"> = (facts, { city, today }) => {
  if (city === "taipei" && facts.role !== "general_user") return NOT_REGULATED;
  if (!facts.anomaly_found) return { outcome: "not_due", reasons: [], missing: [] };
  const left = ANOMALY[city].filter(([, fact]) => done(facts[fact] as string | null | undefined, today) === undefined);
  const [next] = left;
  if (next === undefined) return { outcome: "fulfilled", reasons: [], missing: [] };
  const [name, , ...clauses] = next;
  const values = { next: name, steps: left.map(([step]) => step) };
  return { outcome: "due", reasons: [{ code: `${name}_due`, clauses }], values, missing: [] };
};

const DOCUMENTS = {
  kaohsiung: ["user_register", "audit_records", "audit_data"],
  nantou: ["user_register", "audit_records", "audit_data"],
  taipei: ["user_register", "internal_audit_records", "supporting_documents"],
};

/** K 九(五), 附件八(六); N 五(五); T 七(二), which has no explanation within a time. */
export const auditCooperation: Rule<"audit_cooperation"> = (facts, { city, today }) => {
  const clauses = { kaohsiung: ["九(五)", "附件八(六)"], nantou: ["五(五)"], taipei: ["七(二)"] }[city];
  const found = new Next();
  const ready = facts.documents_ready;
  if (facts.audit_announced) {
    if (ready === undefined) found.lacks("fact:documents_ready");
    else if (DOCUMENTS[city].every((document) => ready.includes(document as never))) found.add("fulfilled");
    else found.add("due", "documents_due", clauses);
  }
  const by = facts.explanation_due_on;
  if (by && city !== "taipei") {
    const explained = done(facts.explained_on, today);
    if (explained === undefined) {
      if (today > by) found.add("overdue", "explanation_overdue", clauses);
      else found.add("due", "explanation_due", clauses);
    } else if (explained > by) found.add("fulfilled_late", "explanation_late", clauses);
    else found.add("fulfilled");
  }
  return found.verdict();
};

/** The states of what is to be done; the strongest is the outcome. */
class Next {
  readonly #found: [state: string, ground?: Ground][] = [];
  readonly #missing: string[] = [];

  add(state: string, code?: string, clauses: readonly string[] = []): this {
    this.#found.push(code === undefined ? [state] : [state, { code, clauses }]);
    return this;
  }

  lacks(missing: string): this {
    this.#missing.push(missing);
    return this.add("indeterminate");
  }

  verdict(): Verdict {
    const order = ["overdue", "indeterminate", "due", "may_act", "fulfilled_late", "fulfilled", "not_due"];
    const outcome = order.find((state) => this.#found.some(([found]) => found === state)) ?? "not_due";
    if (outcome === "indeterminate") return { outcome, missing: this.#missing };
    // What is due beside what is overdue, or may be done beside it, is told with it; what was done late is not.
    const told = outcome === "fulfilled_late" ? ["fulfilled_late"] : ["overdue", "due", "may_act"];
    const reasons = this.#found.flatMap(([state, ground]) => (told.includes(state) && ground) || []);
    return { outcome, reasons, missing: this.#missing };
  }
}

/** K 九(五)–(六); N 五(五)–(六); T 十 (T16). */
export const breachEscalation: Rule<"breach_escalation"> = (facts, { city, today }) => {
  if (!facts.breach_found) return { outcome: "not_due", reasons: [], missing: [] };
  const state: Breach = {
    facts,
    today,
    notified: done(facts.notified_on, today),
    improved: done(facts.improved_on, today),
    ended: done(facts.ended_on, today),
    by: done(facts.notified_on, today) === undefined ? null : facts.cure_by,
  };
  return city === "taipei" ? taipeiBreach(state) : linkageBreach(state, city);
};

interface Breach {
  readonly facts: Facts<"breach_escalation">;
  readonly today: string;
  readonly notified: string | undefined;
  readonly improved: string | undefined;
  readonly ended: string | undefined;
  /** The day that the notice set; a day without a notice is none. */
  readonly by: string | null | undefined;
}

/** A notice sets a day; where it is not told, nobody knows whether it is over. `null` says that none was set. */
const dayUnknown = ({ notified, by }: Breach) => notified !== undefined && by === undefined;

function improvement(breach: Breach, clauses: string[]): Verdict {
  const { by, improved } = breach;
  if (dayUnknown(breach)) return new Next().lacks("fact:cure_by").verdict();
  if (by && improved && improved > by) return new Next().add("fulfilled_late", "improvement_late", clauses).verdict();
  return new Next().add("fulfilled").verdict();
}

/** Notice may be given; who does not improve in time, or whose breach is serious, is cut off; and may come back. */
function linkageBreach(breach: Breach, city: "kaohsiung" | "nantou"): Verdict {
  const [clause, back] = city === "kaohsiung" ? ["九(五)", "九(六)"] : ["五(五)", "五(六)"];
  const { facts, today, notified, improved, ended, by } = breach;
  if (ended !== undefined) {
    const code = improved === undefined ? "improvement_possible" : "reapplication_possible";
    return new Next().add("may_act", code, [back as string]).verdict();
  }
  if (improved !== undefined) return improvement(breach, [clause as string]);
  const found = new Next();
  const cites = [clause as string];
  if (by && today > by) {
    return found.add("overdue", "improvement_overdue", cites).add("overdue", "ending_due", cites).verdict();
  }
  if (dayUnknown(breach)) found.lacks("fact:cure_by");
  if (facts.serious) return found.add("due", "ending_due", cites).verdict();
  if (facts.serious === undefined) found.lacks("fact:serious");
  if (notified === undefined) found.add("may_act", "notice_possible", cites);
  else found.add("due", "improvement_due", cites);
  return found.verdict();
}

/** Notice must be given; who does not cooperate is suspended; late or serious, the use may be stopped at once. */
function taipeiBreach(breach: Breach): Verdict {
  const { facts, today, notified, improved, ended, by } = breach;
  if (ended !== undefined) return new Next().add("fulfilled").verdict();
  if (improved !== undefined) return improvement(breach, ["十"]);
  const found = new Next();
  const late = !!by && today > by;
  if (facts.serious || late) found.add("may_act", "ending_possible", ["十"]);
  if (notified === undefined) return found.add("due", "notice_due", ["十"]).verdict();
  if (dayUnknown(breach)) found.lacks("fact:cure_by");
  const suspended = done(facts.suspended_on, today) !== undefined;
  if (facts.cooperative === undefined && !suspended) found.lacks("fact:cooperative");
  // The suspension is next, before the improvement that is still in time.
  const suspend = facts.cooperative === false && !suspended;
  if (late) found.add("overdue", "improvement_overdue", ["十"]);
  else if (!suspend) found.add("due", "improvement_due", ["十"]);
  if (suspend) found.add("due", "suspension_due", ["十"]);
  return found.verdict();
}
