/**
 * Facts that say who or what a question is about, and what has happened already. With another of these it would be
 * another question, so they are suggested only if nothing else helps.
 *
 * A name means the fact of that name in any decision. With a decision and a dot before it, it means that fact alone.
 */
const SUBJECT = [
  // Who
  "linkage.status",
  "kind",
  "id",
  "holder_id",
  "role",
  "roles",
  "unit",
  "level",
  "auditor",
  "auditee",
  "ip",
  "applied_by_unit",
  "users",
  // What
  "event",
  "queries",
  "expected_records",
  "childcare",
  "vendor_handles",
  "child_age_years",
  "purpose_limitation.legal_basis",
  // What has happened
  "anomaly_found",
  "breach_found",
  "audit_announced",
  "serious",
  "history",
  "activated_on",
  "started_on",
  "acquired_on",
  "event_on",
  "effective_on",
  "findings",
  "found_on",
  "use_ended_on",
  "no_need_confirmed_on",
  "ended_on",
  "suspended_on",
  "project_ends_on",
  "staff_change_notice.changed_on",
  "consecutive_failures",
  "last_failure_at",
  "last_activity_at",
];

/** Facts that are the question itself. With another of these, something else would be asked. */
const QUESTION = new Set(["act", "record", "medium", "operation", "half", "month", "year"]);

/** Whether the fact at a path below `facts` is the question itself. */
export function isQuestion(path: string): boolean {
  return QUESTION.has(path);
}

/** Whether the fact at a path below `facts` is one of those. */
export function isSubject(decision: string, path: string): boolean {
  const full = `${decision}.${path.replaceAll(/\[\d+\]/g, "")}`;
  return SUBJECT.some((name) => full.endsWith(`.${name}`) || full === name || full.includes(`.${name}.`));
}
