import { Checks } from "./checks.ts";
import { addDays, done, keptThrough, later } from "./dates.ts";
import type { City, Duty, Facts, Rule, Verdict } from "./types.ts";
import { duty, NOT_REGULATED } from "./types.ts";

type Record = Facts<"record_retention">["record"];
/** Years, whether the text says «at least», and the clauses; no years: it is to be kept, but not how long. */
type Keeping = [years: number | undefined, qualifier: "fixed" | "at_least" | undefined, ...clauses: string[]];

/** `ambiguities.md` 8; a record left out is silent. */
const KEPT: { [C in City]: { [R in Record]?: Keeping } } = {
  kaohsiung: {
    query_log: [5, "fixed", "六(一)5", "附件六(一)2"],
    query_record_paper: [5, "fixed", "附件六(一)1"],
    data_access_log: [5, "at_least", "六(二)3"],
    account_form: [5, "at_least", "附件五(一)1"],
    account_review: [undefined, undefined, "五(二)", "附件五(二)"],
    monthly_check: [5, "fixed", "九(二)", "附件八(二)"],
    internal_audit: [5, "at_least", "九(三)"],
    vendor_audit: [5, "at_least", "九(四)", "附件八(五)"],
    processing_record: [5, "fixed", "附件六(二)3"],
    destruction_record: [5, "fixed", "附件七(二)3"],
    anomaly_record: [undefined, undefined, "四(二)6"],
    vendor_record: [undefined, undefined, "三(四)2"],
  },
  nantou: {
    query_log: [5, "at_least", "四(二)5"],
    data_access_log: [5, "at_least", "四(一)5"],
    account_form: [undefined, undefined, "三(三)"],
    monthly_check: [5, "at_least", "五(二)"],
    internal_audit: [5, "at_least", "五(三)"],
    vendor_audit: [5, "at_least", "五(四)"],
    anomaly_record: [undefined, undefined, "五(二)"],
  },
  taipei: {
    account_form: [5, "at_least", "四(二)"],
    confidentiality_pledge: [5, "at_least", "四(二)"],
    monthly_check: [3, "at_least", "六(二)"],
    internal_audit: [3, "at_least", "六(三)"],
    anomaly_record: [undefined, undefined, "六(五)"],
  },
};

/** May this record be disposed of? G7; of a form and a pledge the later of its day and the end of the account. */
export const recordRetention: Rule<"record_retention"> = (facts, { city, today }) => {
  const keeping = KEPT[city][facts.record];
  if (keeping === undefined) return NOT_REGULATED;
  const [years, , ...clauses] = keeping;
  const ofAccount = facts.record === "account_form" || facts.record === "confidentiality_pledge";
  const event = done(facts.event_on, today);
  const closed = ofAccount ? done(facts.account_closed_on, today) : event;
  const checks = new Checks();
  if (event === undefined) checks.lacks("fact:event_on");
  if (years === undefined) checks.lacks(`parameter:retention.${facts.record}`);
  checks.against(ofAccount && closed === undefined, "account_not_closed", ...clauses);
  const kept = (verdict: Verdict): Verdict =>
    verdict.outcome === "deny" ? { ...verdict, obligations: [keep(city, facts.record, clauses)] } : verdict;
  if (years === undefined || closed === undefined) return kept(checks.permission());
  // The day of a form may be unknown; the end of its account alone may already ask for its keeping.
  const through = keptThrough(later(event ?? closed, closed), years);
  checks.against(through >= today, "must_be_kept", ...clauses);
  return kept(checks.permission(event === undefined ? {} : { keep_through: through }));
};

/** Who keeps it, where the clause says: T 留存本處; K 九(三)–(四); N 五(三)–(四). */
function keep(city: City, record: Record, clauses: readonly string[]): Duty {
  if (city === "taipei") return duty("keep_record", clauses, { by: ["office"] });
  const audits: { readonly [R in Record]?: string[] } =
    city === "kaohsiung"
      ? { internal_audit: ["affiliated_agency", "linked_agency"], vendor_audit: ["holding_agency"] }
      : { internal_audit: ["office"], vendor_audit: ["office"] };
  const by = audits[record];
  return duty("keep_record", clauses, by && { by });
}

/** K 八(一), 附件七(一): a week, or the project's time, or until the use was completed (K14); N 四(四): the same day. */
export const dataUsePeriod: Rule<"data_use_period"> = (facts, { city, today }) => {
  if (city === "taipei") return NOT_REGULATED;
  const acquired = done(facts.acquired_on, today);
  const checks = new Checks();
  const clauses = city === "kaohsiung" ? ["八(一)", "附件七(一)"] : ["四(四)"];
  const week = acquired && addDays(acquired, city === "kaohsiung" ? 7 : 0);
  const project = city === "kaohsiung" ? (facts.project_ends_on ?? undefined) : undefined;
  const completed = city === "kaohsiung" ? done(facts.completed_on, today) : undefined;
  const planned = project ?? week;
  const until = completed !== undefined && (planned === undefined || completed < planned) ? completed : planned;
  // Data that are not there yet are not used, however long the project runs; the project's end may be enough to say so.
  const over = project !== undefined && until !== undefined && until < today;
  if (acquired === undefined && !over) checks.lacks("fact:acquired_on");
  checks.against(until !== undefined && until < today, "use_period_over", ...clauses);
  const verdict = checks.permission(planned === undefined || until === undefined ? {} : { use_until: until });
  if (verdict.outcome !== "deny") return verdict;
  const [clause, who] = city === "kaohsiung" ? ["附件七(一)", "bureau"] : ["四(四)", "office"];
  return { ...verdict, obligations: [duty("destroy_raw_data", [clause as string], { by: [who as string] })] };
};
