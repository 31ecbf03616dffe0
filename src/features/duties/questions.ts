import type { CalendarDecision, TrainingRole } from "./duty.ts";

/**
 * When a decision is asked about a year, and with which facts.
 *
 * - `period`: at the end of each month, as if all periods before the running one were done (`last_done_on`)
 * - `covers`: on the day after each half-year, as if the one before were covered
 * - `half`: on the day after each half-year, about that half-year
 * - `sampled_half`, `month`: on the last day of each half-year or month, with some number of queries
 * - `role`: on the last day of the year, for each role
 */
export type AskedBy = "period" | "covers" | "half" | "sampled_half" | "month" | "role";

/** How a decision is asked. */
interface Question {
  readonly by: readonly AskedBy[];
  /** The obligation whose clause is the clause of the duty; the reason's own may hang on a number not known yet. */
  readonly act: string;
  /** Takes `started_on`. */
  readonly start?: true;
  /** Answers with the day moved to an office day. */
  readonly rolled?: true;
  /** Left out where this decision tells the same duty of the same period. */
  readonly unless?: CalendarDecision;
}

/**
 * Which decisions are asked, and with which facts. `docs/calendar.md` argues for every decision why it is here or not.
 * An internal audit is asked both ways: a regulation answers the one it knows, and of the other a fact is missing.
 */
export const QUESTIONS: Readonly<Record<CalendarDecision, Question>> = {
  audit_report_deadline: { by: ["half"], act: "send_report", rolled: true },
  internal_audit_schedule: { by: ["period", "covers"], act: "hold_audit", start: true },
  sampling_half_year: { by: ["sampled_half"], act: "check_samples" },
  external_audit_schedule: { by: ["period"], act: "hold_audit", start: true },
  vendor_audit_schedule: { by: ["period"], act: "hold_audit", start: true },
  ip_whitelist: { by: ["period"], act: "review_account", start: true },
  account_review: { by: ["period"], act: "review_account", start: true, unless: "ip_whitelist" },
  linkage_need_review: { by: ["period"], act: "review_linkage_need", start: true },
  sampling_monthly: { by: ["month"], act: "check_samples" },
  training_hours: { by: ["role"], act: "complete_training" },
};

/** The roles that training is asked about. */
export const TRAINING_ROLES = Object.keys({
  case_officer: true,
  dedicated_staff: true,
  it_staff: true,
  admin: true,
  auditor: true,
  case_worker: true,
  general_user: true,
  vendor: true,
} satisfies Record<TrainingRole, true>) as TrainingRole[];
