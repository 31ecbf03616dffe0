import { done } from "./dates.ts";
import { Next } from "./next.ts";
import type { City, Duty, Facts, Rule } from "./types.ts";
import { duty, NOT_REGULATED } from "./types.ts";

type Anomaly = Facts<"anomaly_handling">;

interface AnomalyStep extends Duty {
  readonly done: keyof Anomaly;
}

const ANOMALY: { readonly [C in City]: readonly AnomalyStep[] } = {
  // K21: the business unit, the ethics staff and the IT unit; both records; the head; until it is mended.
  kaohsiung: [
    {
      code: "investigate_jointly",
      done: "investigated_on",
      clauses: ["九(二)", "附件八(二)", "四(二)6"],
      by: ["business_unit"],
    },
    { code: "make_record", done: "recorded_on", clauses: ["四(二)6", "九(二)", "附件八(二)"], by: ["business_unit"] },
    { code: "submit_to_head", done: "head_reviewed_on", clauses: ["四(二)6"], to: ["agency_head"] },
    { code: "follow_up", done: "improved_on", clauses: ["四(二)6"] },
  ],
  nantou: [
    { code: "investigate_jointly", done: "investigated_on", clauses: ["五(二)"] },
    { code: "make_record", done: "recorded_on", clauses: ["五(二)"] },
  ],
  taipei: [
    { code: "report_to_ethics", done: "reported_on", clauses: ["六(五)"], to: ["ethics_unit"] },
    {
      code: "notify_result",
      done: "result_notified_on",
      clauses: ["六(五)"],
      to: ["database_authority", "ethics_department"],
    },
  ],
};

/** The next step, and those left; none has a day by which. T 六(五) speaks of general users alone (T14). */
export const anomalyHandling: Rule<"anomaly_handling"> = (facts, { city, today }) => {
  if (city === "taipei" && facts.role !== "general_user") return NOT_REGULATED;
  if (!facts.anomaly_found) return { outcome: "not_due", reasons: [], missing: [] };
  const isDone = (fact: keyof Anomaly) => done(facts[fact] as string | null | undefined, today) !== undefined;
  const obligations = ANOMALY[city].filter((step) => !isDone(step.done));
  const [next] = obligations;
  if (next === undefined) return { outcome: "fulfilled", reasons: [], missing: [] };
  // G19: whom the text does not name is not named.
  const { by, to } = next;
  const values = { next: next.code, steps: obligations.map(({ code }) => code), by, to };
  const reasons = [{ code: `${next.code}_due`, clauses: next.clauses }];
  return { outcome: "due", reasons, values, missing: [], obligations };
};

const DOCUMENTS = {
  kaohsiung: ["user_register", "audit_records", "audit_data"],
  nantou: ["user_register", "audit_records", "audit_data"],
  taipei: ["user_register", "internal_audit_records", "supporting_documents"],
};

const COOPERATION = { kaohsiung: ["九(五)", "附件八(六)"], nantou: ["五(五)"], taipei: ["七(二)"] };

/** Who makes the documents ready, or explains; and for whom, where the text says. */
const COOPERATES: { readonly [C in City]: Pick<Duty, "by" | "to"> } = {
  kaohsiung: { by: ["linked_agency"], to: ["civil_affairs_authority"] },
  nantou: { by: ["office"], to: ["civil_affairs_authority"] },
  taipei: { by: ["office"] },
};

/** K 九(五), 附件八(六); N 五(五); T 七(二), which has no explanation within a time, and 七(一) (T30). */
export const auditCooperation: Rule<"audit_cooperation"> = (facts, { city, today }) => {
  const clauses = COOPERATION[city];
  const found = new Next();
  const prepare = duty("prepare_documents", clauses, COOPERATES[city]);
  if (facts.audit_announced) {
    const lacking = DOCUMENTS[city].filter((document) => !facts.documents_ready?.includes(document as never));
    if (facts.documents_ready === undefined) found.lacks("fact:documents_ready").remains(prepare);
    else if (lacking.length === 0) found.add("fulfilled");
    else found.add("due", "documents_due", clauses, lacking.sort()).remains(prepare);
  }
  const by = facts.explanation_due_on;
  if (by && city !== "taipei") {
    const explained = done(facts.explained_on, today);
    if (explained === undefined) {
      found.add(...((today > by ? ["overdue", "explanation_overdue"] : ["due", "explanation_due"]) as Two), clauses);
      found.remains(duty("explain_or_improve", clauses, COOPERATES[city]));
    } else if (explained > by) found.add("fulfilled_late", "explanation_late", clauses);
    else found.add("fulfilled");
  }
  if (city === "taipei" && facts.nonconformities_open) {
    found.add("due", "nonconformities_open", ["七(一)"]).remains(duty("follow_up_nonconformities", ["七(一)"]));
  }
  const { reasons, ...rest } = found.verdict();
  // What is told beside the unknown is not fixed.
  return rest.outcome === "indeterminate" ? rest : { ...rest, ...(reasons && { reasons }) };
};

type Two = [state: string, code: string];
