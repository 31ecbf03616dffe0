import { done } from "./dates.ts";
import { Next } from "./next.ts";
import type { Facts, Rule, Verdict } from "./types.ts";
import { duty } from "./types.ts";

/** K 九(五)–(六); N 五(五)–(六); T 十 (T16). */
export const breachEscalation: Rule<"breach_escalation"> = (facts, { city, today }) => {
  if (!facts.breach_found) return { outcome: "not_due", reasons: [], values: { next: undefined }, missing: [] };
  const state: Breach = {
    facts,
    today,
    notified: done(facts.notified_on, today),
    improved: done(facts.improved_on, today),
    suspended: done(facts.suspended_on, today),
    ended: done(facts.ended_on, today),
    by: done(facts.notified_on, today) === undefined ? null : facts.cure_by,
  };
  const verdict = city === "taipei" ? taipeiBreach(state) : linkageBreach(state, city);
  const open = state.improved === undefined && state.ended === undefined;
  const running = open && (city === "taipei" || state.suspended === undefined);
  return { ...verdict, values: { ...nextStep(verdict), ...(running && state.by && { due_on: state.by }) } };
};

/** What may be done where nothing has to be. */
const POSSIBLE: Record<string, string> = {
  notice_possible: "give_notice",
  reapplication_possible: "reapply_after_improvement",
  improvement_possible: "improve",
};

/** The provider tells the IT bureau to suspend, which does (十). */
const WHO: Record<string, string[]> = {
  give_notice: ["civil_affairs_authority"],
  end_linkage: ["civil_affairs_authority"],
  suspend: ["civil_affairs_authority", "it_bureau"],
  improve: ["linked_agency"],
  reapply_after_improvement: ["linked_agency"],
};

/** G18: what remains is next, the first of it; else what may be done. */
function nextStep({ obligations = [], reasons = [] }: Verdict) {
  const next = obligations[0]?.code ?? reasons.map(({ code }) => POSSIBLE[code]).find((step) => step !== undefined);
  return next === undefined ? { next } : { next, by: WHO[next] };
}

interface Breach {
  readonly facts: Facts<"breach_escalation">;
  readonly today: string;
  readonly notified: string | undefined;
  readonly improved: string | undefined;
  readonly suspended: string | undefined;
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

const improve = (clause: string) => duty("improve", [clause], { by: ["linked_agency"] });

/** Notice may be given; who does not improve in time, or cannot in a serious case, is stopped; and may come back (K33). */
function linkageBreach(breach: Breach, city: "kaohsiung" | "nantou"): Verdict {
  const [clause, back] = city === "kaohsiung" ? (["九(五)", "九(六)"] as const) : (["五(五)", "五(六)"] as const);
  const { facts, today, notified, improved, by } = breach;
  if (breach.ended !== undefined || breach.suspended !== undefined) return stopped(breach, back);
  if (improved !== undefined) return improvement(breach, [clause]);
  const found = new Next();
  const stop = duty("end_linkage", [clause], { by: ["civil_affairs_authority"] });
  if (by && today > by) {
    found.add("overdue", "improvement_overdue", [clause]).add("overdue", "ending_due", [clause]);
    return found.remains(stop).verdict();
  }
  const { serious, improvable } = facts;
  if (serious === true && improvable === false) return found.add("due", "ending_due", [clause]).remains(stop).verdict();
  if (dayUnknown(breach)) found.lacks("fact:cure_by");
  if (serious !== false && improvable !== true) {
    if (serious === undefined) found.lacks("fact:serious");
    if (improvable === undefined) found.lacks("fact:improvable");
  }
  if (notified === undefined) found.add("may_act", "notice_possible", [clause]);
  else found.add("due", "improvement_due", [clause]).remains(improve(clause));
  return found.verdict();
}

/** Once improved one may apply again; what cannot be improved stays as it is. */
function stopped({ facts, improved }: Breach, back: string): Verdict {
  if (improved !== undefined) return new Next().add("may_act", "reapplication_possible", [back]).verdict();
  if (facts.improvable === false) return new Next().add("fulfilled").verdict();
  return new Next().add("may_act", "improvement_possible", [back]).verdict();
}

/** Notice must be given; who does not cooperate is suspended; late or serious, the use may be stopped at once. */
function taipeiBreach(breach: Breach): Verdict {
  const { facts, today, notified, improved, suspended, ended, by } = breach;
  if (ended !== undefined) return new Next().add("fulfilled").verdict();
  if (improved !== undefined) return improvement(breach, ["十"]);
  const found = new Next();
  const late = !!by && today > by;
  if (facts.serious || late) found.add("may_act", "ending_possible", ["十"]);
  if (notified === undefined) {
    const notice = duty("give_notice", ["十"], { by: ["civil_affairs_authority"], to: ["linked_agency"] });
    return found.add("due", "notice_due", ["十"]).remains(notice).verdict();
  }
  if (dayUnknown(breach)) found.lacks("fact:cure_by");
  if (facts.cooperative === undefined && suspended === undefined) found.lacks("fact:cooperative");
  // The suspension is next, before the improvement that is still in time.
  const suspend = facts.cooperative === false && suspended === undefined;
  if (suspend) {
    const suspension = duty("suspend", ["十"], { by: ["civil_affairs_authority"], to: ["it_bureau"] });
    found.add("due", "suspension_due", ["十"]).remains(suspension);
  }
  // What is late is owed where nobody has to stop the use: it may be stopped, and must be where the office does not cooperate.
  if (late) {
    found.add("overdue", "improvement_overdue", ["十"]);
    if (!suspend) found.remains(improve("十"));
  } else if (!suspend) found.add("due", "improvement_due", ["十"]).remains(improve("十"));
  return found.verdict();
}
