import type { DecisionName } from "../../src/core/schema/decisions.ts";
import { accountRequest, vendorAccess } from "./accounts.ts";
import { breachEscalation } from "./breach.ts";
import { accountCleanup } from "./cleanup.ts";
import { notConsidered } from "./considered.ts";
import { taipeiDate } from "./dates.ts";
import { auditReportDeadline, roleChangeDeadline, staffChangeNotice, trainingHours } from "./deadlines.ts";
import { dataDestruction } from "./destruction.ts";
import { anomalyHandling, auditCooperation } from "./incidents.ts";
import { liability, regulationInForce } from "./information.ts";
import { batchAcquisition, linkageApplication, personnelRegister, roleAppointment } from "./organisation.ts";
import { passwordCompliance } from "./passwords.ts";
import { queryPermission } from "./query.ts";
import { documentHandling, processingRecord, purposeLimitation, queryLogCompleteness } from "./records.ts";
import { dataUsePeriod, recordRetention } from "./retention.ts";
import { auditorRotation } from "./rotation.ts";
import { samplingHalfYear, samplingMonthly } from "./sampling.ts";
import { schedule } from "./schedules.ts";
import { loginLockout, sessionTimeout } from "./sessions.ts";
import { accountSharing, dataExport, delegatedAdministration } from "./sharing.ts";
import type { Question, Rule, Ruling } from "./types.ts";
import { governingDay, versionOn } from "./versions.ts";

// A decision that no regulation answers yet has none.
const RULES: { readonly [D in DecisionName]?: Rule<D> } = {
  account_cleanup: accountCleanup,
  account_request: accountRequest,
  account_review: schedule("account_review"),
  account_sharing: accountSharing,
  anomaly_handling: anomalyHandling,
  audit_cooperation: auditCooperation,
  audit_report_deadline: auditReportDeadline,
  auditor_rotation: auditorRotation,
  batch_acquisition: batchAcquisition,
  breach_escalation: breachEscalation,
  data_destruction: dataDestruction,
  data_export: dataExport,
  data_use_period: dataUsePeriod,
  delegated_administration: delegatedAdministration,
  document_handling: documentHandling,
  external_audit_schedule: schedule("external_audit_schedule"),
  internal_audit_schedule: schedule("internal_audit_schedule"),
  ip_whitelist: schedule("ip_whitelist"),
  liability,
  linkage_application: linkageApplication,
  linkage_need_review: schedule("linkage_need_review"),
  login_lockout: loginLockout,
  password_compliance: passwordCompliance,
  personnel_register: personnelRegister,
  processing_record: processingRecord,
  purpose_limitation: purposeLimitation,
  query_log_completeness: queryLogCompleteness,
  query_permission: queryPermission,
  record_retention: recordRetention,
  regulation_in_force: regulationInForce,
  role_appointment: roleAppointment,
  role_change_deadline: roleChangeDeadline,
  sampling_half_year: samplingHalfYear,
  sampling_monthly: samplingMonthly,
  session_timeout: sessionTimeout,
  staff_change_notice: staffChangeNotice,
  training_hours: trainingHours,
  vendor_access: vendorAccess,
  vendor_audit_schedule: schedule("vendor_audit_schedule"),
};

export const DECISIONS = Object.keys(RULES).sort() as DecisionName[];

/** What the texts answer: not in force; or the text is not to be had; or what the rule says (contract, outcomes). */
export function rule<D extends DecisionName>(question: Question<D>): Ruling {
  const { decision, jurisdiction: city, as_of, facts } = question;
  const today = taipeiDate(as_of);
  const { version, unavailable } = versionOn(city, governingDay(decision, city, facts, today));
  const none = { not_considered: [] };
  if (version === null) return { version, outcome: "not_in_force", reasons: [], missing: [], ...none };
  if (unavailable && decision !== "regulation_in_force") {
    const reasons = [{ code: "version_text_unavailable", clauses: ["沿革1"] }];
    return { version, outcome: "indeterminate", reasons, values: {}, missing: [], ...none };
  }
  const now = as_of.length === 10 ? Number.NaN : Date.parse(as_of);
  const verdict = (RULES[decision] as Rule<D>)(facts, { city, today, now });
  const silent = verdict.outcome === "not_regulated";
  return { version, ...verdict, not_considered: silent ? [] : notConsidered(decision, city, facts) };
}
