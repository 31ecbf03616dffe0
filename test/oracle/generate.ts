import type { DecisionName } from "../../src/core/schema/decisions.ts";
import * as accounts from "./generate-accounts.ts";
import * as data from "./generate-data.ts";
import * as duties from "./generate-duties.ts";
import * as incidents from "./generate-incidents.ts";
import * as organisation from "./generate-organisation.ts";
import type { Maker } from "./maker.ts";
import type { Random } from "./random.ts";
import type { Facts, Question } from "./types.ts";

const nothing = () => ({});

const MAKERS: { readonly [D in DecisionName]?: Maker<D> } = {
  account_cleanup: duties.accountCleanup,
  account_request: accounts.accountRequest,
  account_review: duties.scheduled,
  account_sharing: organisation.accountSharing,
  anomaly_handling: incidents.anomalyHandling,
  audit_cooperation: incidents.auditCooperation,
  audit_report_deadline: duties.auditReportDeadline,
  auditor_rotation: incidents.auditorRotation,
  batch_acquisition: data.batchAcquisition,
  breach_escalation: incidents.breachEscalation,
  data_destruction: duties.dataDestruction,
  data_export: data.dataExport,
  data_use_period: duties.dataUsePeriod,
  delegated_administration: organisation.delegatedAdministration,
  document_handling: data.documentHandling,
  external_audit_schedule: duties.scheduled,
  internal_audit_schedule: duties.internalAudits,
  ip_whitelist: duties.whitelist,
  liability: nothing,
  linkage_application: data.linkageApplication,
  linkage_need_review: duties.scheduled,
  login_lockout: accounts.loginLockout,
  password_compliance: accounts.passwordCompliance,
  personnel_register: organisation.personnelRegister,
  processing_record: data.processingRecord,
  purpose_limitation: data.purposeLimitation,
  query_log_completeness: data.queryLogCompleteness,
  query_permission: accounts.queryPermission,
  record_retention: duties.recordRetention,
  regulation_in_force: nothing,
  role_appointment: organisation.roleAppointment,
  role_change_deadline: duties.roleChangeDeadline,
  sampling_half_year: data.sampling,
  sampling_monthly: data.samplingMonthly,
  session_timeout: accounts.sessionTimeout,
  staff_change_notice: duties.staffChangeNotice,
  training_hours: duties.trainingHours,
  vendor_access: organisation.vendorAccess,
  vendor_audit_schedule: duties.scheduled,
};

/** The next request of the seed about a decision. */
export function makeQuestion<D extends DecisionName>(decision: D, random: Random): Question<D> {
  const jurisdiction = random.pick(["kaohsiung", "nantou", "taipei"] as const);
  const today = random.recent();
  const needsInstant = decision === "login_lockout" || decision === "session_timeout";
  const as_of = needsInstant ? random.instant(today) : random.asOf(today);
  const facts = known((MAKERS[decision] as Maker<D>)(random, today, jurisdiction, as_of)) as Facts<D>;
  return { decision, jurisdiction, as_of, facts };
}

/** Without what is `undefined`. */
function known(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(known);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.map(([key, part]) => [key, known(part)]));
}
