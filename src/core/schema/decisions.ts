// Generated from schemas/decisions by `npm run build:types`; do not edit.

export interface AccountCleanupFacts {
account: {
/**
 * 帳號狀態 — State of the account
 */
status: ("active" | "locked" | "suspended" | "cancelled")
/**
 * 開通日 — Day of activation
 */
activated_on: string
/**
 * 最後查詢日；null 表示從未使用 — Day of the last query; null: never used
 */
last_query_on?: (string | null)
/**
 * 停權之日 — Day since which it has been suspended
 */
suspended_on?: string
/**
 * 停權後通知當事人申請註銷之日 — Day on which the holder was told to apply for cancellation
 */
holder_notified_on?: (string | null)
/**
 * 清查發現而尚未處理者 — Findings not acted on yet
 */
findings?: ({
/**
 * 種類 — What was found
 */
kind: ("duplicate" | "idle" | "transferred" | "resigned" | "retired")
/**
 * 發現之日 — Day of the finding
 */
found_on: string
}[] | null)
}
review?: {
/**
 * 最近一次涵蓋此帳號的清查日；null 表示從未 — Day of the last review that covered this account; null: never
 */
last_done_on?: (string | null)
}
}

export interface AccountCleanupValues {
/**
 * 日期（YYYY-MM-DD，西元 1900 至 2199 年） — A civil date, 1900 to 2199
 */
due_on?: string
period?: string
/**
 * 日期（YYYY-MM-DD，西元 1900 至 2199 年） — A civil date, 1900 to 2199
 */
unused_since?: string
/**
 * 日期（YYYY-MM-DD，西元 1900 至 2199 年） — A civil date, 1900 to 2199
 */
may_suspend_from?: string
/**
 * 日期（YYYY-MM-DD，西元 1900 至 2199 年） — A civil date, 1900 to 2199
 */
must_notify_from?: string
/**
 * 日期（YYYY-MM-DD，西元 1900 至 2199 年） — A civil date, 1900 to 2199
 */
idle_from?: string
}

export interface AccountRequestFacts {
applicant: {
/**
 * 個人或介接服務 — A person or a service
 */
kind: ("person" | "service")
/**
 * 申請人 — Who applies
 */
id?: string
/**
 * 角色 — A role
 */
role: ("general_user" | "case_worker" | "admin" | "it_staff" | "dedicated_staff" | "auditor" | "vendor")
}
form?: {
/**
 * 紙本或線上 — Paper or online
 */
medium?: ("paper" | "online")
/**
 * 申請表所載事項 — What the form states
 */
fields?: ("applicant" | "application_date" | "reason" | "rights_requested" | "unit" | "job_title" | "supervisor" | "administrator" | "effective_or_revocation_date")[]
/**
 * 核章 — Stamps on it
 */
stamps?: ("applicant" | "supervisor" | "administrator")[]
/**
 * 已列明查詢權限 — It lists the query rights
 */
lists_query_rights?: boolean
/**
 * 已留存電腦紀錄 — A computer record is kept
 */
computer_record_kept?: boolean
}
/**
 * 檢附文件 — Documents
 */
documents?: ("application_form" | "confidentiality_pledge" | "online_application")[]
approval?: {
/**
 * 已核可 — It was approved
 */
given?: boolean
/**
 * 核可者：權責主管、首長（處長）、授權人員 — Who approved
 */
by?: ("supervisor" | "head" | "delegate" | "none")
/**
 * 核可者識別碼 — Identifier of who approved
 */
approver_id?: string
/**
 * 授權已有紀錄 — The delegation is on record
 */
delegation_on_record?: boolean
}
/**
 * 配賦者 — Who grants it
 */
granted_by?: ("admin" | "dedicated_staff" | "it_bureau" | "other")
/**
 * 由企劃單位指派 — Appointed by the planning office
 */
appointed_by_planning?: boolean
/**
 * 帳號密碼直接通知申請人 — The credentials go directly to the applicant
 */
credentials_direct?: boolean
/**
 * 提供固定 IP — A fixed address is given
 */
fixed_ip?: boolean
}

export interface AccountRequestValues {

}

export interface AccountReviewFacts {
/**
 * 最近一次辦理日；null 表示從未 — Day of the last one; null: never
 */
last_done_on?: (string | null)
/**
 * 單位、平臺或帳號開始之日 — Day on which the unit or the platform began, if later than the regulation
 */
started_on?: (string | null)
/**
 * 最近一次稽核涵蓋的半年；null 表示尚無 — The last half-year that an audit covered; null: none yet
 */
covers?: (string | null)
}

export interface AccountReviewValues {
/**
 * 日期（YYYY-MM-DD，西元 1900 至 2199 年） — A civil date, 1900 to 2199
 */
due_on?: string
period?: string
}

export interface AccountSharingFacts {
/**
 * 行為 — Act
 */
act: ("use_others_account" | "hand_over" | "share")
/**
 * 角色 — A role
 */
role: ("general_user" | "case_worker" | "admin" | "it_staff" | "dedicated_staff" | "auditor" | "vendor")
}

export interface AccountSharingValues {

}

export interface AnomalyHandlingFacts {
/**
 * 已發現異常或重大缺失 — An anomaly was found
 */
anomaly_found: boolean
/**
 * 角色 — A role
 */
role: ("general_user" | "case_worker" | "admin" | "it_staff" | "dedicated_staff" | "auditor" | "vendor")
/**
 * 共同調查日 — Day of the joint investigation
 */
investigated_on?: (string | null)
/**
 * 作成紀錄日 — Day of the record
 */
recorded_on?: (string | null)
/**
 * 首長核閱日 — Day of the head's review
 */
head_reviewed_on?: (string | null)
/**
 * 改善完成日 — Day on which it was mended and recorded
 */
improved_on?: (string | null)
/**
 * 簽報政風單位日 — Day of the report to the ethics staff
 */
reported_on?: (string | null)
/**
 * 函知議處結果日 — Day on which the result was notified
 */
result_notified_on?: (string | null)
}

export interface AnomalyHandlingValues {
next?: ("follow_up" | "investigate_jointly" | "make_record" | "notify_result" | "report_to_ethics" | "submit_to_head")
steps?: ("follow_up" | "investigate_jointly" | "make_record" | "notify_result" | "report_to_ethics" | "submit_to_head")[]
by?: ("agency_head" | "business_unit" | "database_authority" | "ethics_department" | "ethics_unit" | "it_unit")[]
with?: ("agency_head" | "business_unit" | "database_authority" | "ethics_department" | "ethics_unit" | "it_unit")[]
to?: ("agency_head" | "business_unit" | "database_authority" | "ethics_department" | "ethics_unit" | "it_unit")[]
documents?: ("audit_record" | "follow_up_record" | "investigation_record")[]
}

export interface AuditCooperationFacts {
/**
 * 將受稽核 — An audit was announced
 */
audit_announced: boolean
/**
 * 已備妥的文件 — Documents that are ready
 */
documents_ready?: ("user_register" | "audit_records" | "audit_data" | "internal_audit_records" | "supporting_documents")[]
/**
 * 說明或改善期限；無此項即未被要求 — Day by which to explain or improve; none: nobody asked
 */
explanation_due_on?: (string | null)
/**
 * 提出說明或改善日 — Day of the explanation
 */
explained_on?: (string | null)
}

export interface AuditCooperationValues {
documents?: ("audit_data" | "audit_records" | "internal_audit_records" | "supporting_documents" | "user_register")[]
/**
 * 日期（YYYY-MM-DD，至 9999-12-31） — A civil date that may lie far ahead
 */
due_on?: string
}

export interface AuditReportDeadlineFacts {
/**
 * 半年，如 2026-H1 — A half-year, like 2026-H1
 */
half: string
/**
 * 函送日 — Day of dispatch
 */
sent_on?: (string | null)
}

export interface AuditReportDeadlineValues {
/**
 * 日期（YYYY-MM-DD，西元 1900 至 2199 年） — A civil date, 1900 to 2199
 */
due_on?: string
/**
 * 日期（YYYY-MM-DD，西元 1900 至 2199 年） — A civil date, 1900 to 2199
 */
due_if_rolled?: string
}

export interface AuditorRotationFacts {
/**
 * 查核人員 — Auditor
 */
auditor: string
/**
 * 受查人員 — Person checked
 */
auditee: string
/**
 * 月份，如 2026-11 — A month, like 2026-11
 */
month: string
/**
 * 先前的查核 — Earlier checks
 */
history: {
/**
 * 月份，如 2026-11 — A month, like 2026-11
 */
month: string
/**
 * 查核人員 — Auditor
 */
auditor: string
/**
 * 受查人員 — Person checked
 */
auditee: string
}[]
}

export interface AuditorRotationValues {
/**
 * 件數 — A count, a whole number from 0
 */
consecutive?: number
}

export interface BatchAcquisitionFacts {
/**
 * 由指定專人辦理 — A designated person handles it
 */
handler_designated: boolean
/**
 * 應有筆數 — Records expected
 */
expected_records?: number
/**
 * 實收筆數 — Records received
 */
received_records?: number
/**
 * 結尾符號 — Mark at the end of the file
 */
end_mark?: string
/**
 * 為加密檔案 — The file came encrypted
 */
encrypted?: boolean
/**
 * 已檢核完整性 — Its integrity was checked
 */
integrity_checked?: boolean
/**
 * 由廠商辦理 — A vendor handles it
 */
vendor_handles?: boolean
/**
 * 已加強監管廠商 — The vendor is supervised
 */
vendor_supervised?: boolean
/**
 * 已辦理之完整性檢核 — Checks of integrity that were made
 */
integrity_checks?: ("record_count" | "end_mark" | "checksum")[]
}

export interface BatchAcquisitionValues {

}

export interface BreachEscalationFacts {
/**
 * 發現違規或阻擋管理功能 — A breach was found
 */
breach_found: boolean
/**
 * 情節嚴重（重大） — It is serious
 */
serious?: boolean
/**
 * 配合改善 — The agency cooperates
 */
cooperative?: boolean
/**
 * 通知限期改善日 — Day of the notice to improve
 */
notified_on?: (string | null)
/**
 * 改善期限 — Day by which to improve
 */
cure_by?: (string | null)
/**
 * 改善完成日 — Day on which it was improved
 */
improved_on?: (string | null)
/**
 * 暫停使用日 — Day of the suspension
 */
suspended_on?: (string | null)
/**
 * 終止或暫停連結日 — Day on which the linkage was ended or suspended
 */
ended_on?: (string | null)
}

export interface BreachEscalationValues {
next?: ("end_linkage" | "give_notice" | "improve" | "reapply_after_improvement" | "suspend")
by?: ("civil_affairs_authority" | "it_bureau" | "linked_agency")[]
documents?: ("written_notice")[]
/**
 * 日期（YYYY-MM-DD，至 9999-12-31） — A civil date that may lie far ahead
 */
due_on?: string
}

export interface DataDestructionFacts {
/**
 * 資料的形式 — Form of the data
 */
medium: ("stored_file" | "query_file" | "printout")
/**
 * 使用完竣日（匯入日） — Day on which the use ended; of raw data the day of import
 */
use_ended_on: string
/**
 * 確認無保存必要之日 — Day on which no need was confirmed
 */
no_need_confirmed_on?: (string | null)
/**
 * 首長核定日 — Day of the head's approval
 */
head_approved_on?: (string | null)
/**
 * 銷毀日 — Day of destruction
 */
destroyed_on?: (string | null)
/**
 * 已確認無法復原 — It was confirmed that nothing can be recovered
 */
irrecoverable_confirmed?: (boolean | null)
/**
 * 函知日 — Day of the notice
 */
notified_on?: (string | null)
/**
 * 已檢附佐證資料 — Evidence was attached to the notice
 */
evidence_attached?: (boolean | null)
}

export interface DataDestructionValues {
/**
 * 日期（YYYY-MM-DD，西元 1900 至 2199 年） — A civil date, 1900 to 2199
 */
destroy_by?: string
/**
 * 日期（YYYY-MM-DD，西元 1900 至 2199 年） — A civil date, 1900 to 2199
 */
notify_by?: string
}

export interface DataExportFacts {
/**
 * 行為 — Act
 */
act: ("publish" | "transfer" | "assign" | "send_abroad" | "remove_from_premises" | "copy" | "copy_to_applicant" | "provide_internal" | "reuse_elsewhere")
/**
 * 已經核准（或已記錄公務之必要） — It was approved, or the official need is on record
 */
approved?: boolean
/**
 * 已簽收 — It was signed for
 */
signed_for?: boolean
}

export interface DataExportValues {

}

export interface DataUsePeriodFacts {
/**
 * 取得日 — Day of acquisition
 */
acquired_on: string
/**
 * 專案或計畫執行期限 — Last day of the project
 */
project_ends_on?: (string | null)
/**
 * 使用完竣日 — Day on which the use was complete
 */
completed_on?: (string | null)
}

export interface DataUsePeriodValues {
/**
 * 日期（YYYY-MM-DD，至 9999-12-31） — A civil date that may lie far ahead
 */
use_until?: string
}

export interface DelegatedAdministrationFacts {
admin: {
/**
 * 層級 — Level
 */
level: (1 | 2)
/**
 * 單位 — Unit
 */
unit: string
}
target: {
/**
 * 使用者或管理者 — User or administrator
 */
kind: ("user" | "admin")
/**
 * 層級 — Level
 */
level: number
/**
 * 單位 — Unit
 */
unit: string
}
}

export interface DelegatedAdministrationValues {

}

export interface DocumentHandlingFacts {
/**
 * 紙本或電子檔 — Paper or file
 */
medium: ("paper" | "file")
/**
 * 有併案或附卷必要 — It is to be filed with a case
 */
filed_with_case?: boolean
/**
 * 以密件保存 — Kept as confidential
 */
kept_confidential?: boolean
/**
 * 有存取權限控管 — Access is controlled
 */
access_controlled?: boolean
/**
 * 由承辦人控管 — Controlled by the case officer
 */
controlled_by_officer?: boolean
/**
 * 非業務人員不得閱覽 — Others cannot see it
 */
shielded?: boolean
}

export interface DocumentHandlingValues {

}

export interface ExternalAuditScheduleFacts {
/**
 * 最近一次辦理日；null 表示從未 — Day of the last one; null: never
 */
last_done_on?: (string | null)
/**
 * 單位、平臺或帳號開始之日 — Day on which the unit or the platform began, if later than the regulation
 */
started_on?: (string | null)
/**
 * 最近一次稽核涵蓋的半年；null 表示尚無 — The last half-year that an audit covered; null: none yet
 */
covers?: (string | null)
}

export interface ExternalAuditScheduleValues {
/**
 * 日期（YYYY-MM-DD，西元 1900 至 2199 年） — A civil date, 1900 to 2199
 */
due_on?: string
period?: string
}

export interface InternalAuditScheduleFacts {
/**
 * 最近一次辦理日；null 表示從未 — Day of the last one; null: never
 */
last_done_on?: (string | null)
/**
 * 單位、平臺或帳號開始之日 — Day on which the unit or the platform began, if later than the regulation
 */
started_on?: (string | null)
/**
 * 最近一次稽核涵蓋的半年；null 表示尚無 — The last half-year that an audit covered; null: none yet
 */
covers?: (string | null)
}

export interface InternalAuditScheduleValues {
/**
 * 日期（YYYY-MM-DD，西元 1900 至 2199 年） — A civil date, 1900 to 2199
 */
due_on?: string
period?: string
}

export interface IpWhitelistFacts {
/**
 * 最近一次辦理日；null 表示從未 — Day of the last one; null: never
 */
last_done_on?: (string | null)
/**
 * 單位、平臺或帳號開始之日 — Day on which the unit or the platform began, if later than the regulation
 */
started_on?: (string | null)
/**
 * 最近一次稽核涵蓋的半年；null 表示尚無 — The last half-year that an audit covered; null: none yet
 */
covers?: (string | null)
}

export interface IpWhitelistValues {
/**
 * 日期（YYYY-MM-DD，西元 1900 至 2199 年） — A civil date, 1900 to 2199
 */
due_on?: string
period?: string
}

export interface LiabilityFacts {

}

export interface LiabilityValues {

}

export interface LinkageApplicationFacts {
/**
 * 申請單位 — Unit that applies
 */
applied_by_unit?: string
/**
 * 已線上填寫申請表 — The form was filed online
 */
form_filed?: boolean
/**
 * 附件 — Attachments
 */
attachments?: ("security_agreement" | "internal_rules" | "legal_provisions")[]
/**
 * 民政局審核通過 — Civil Affairs approved
 */
approved_by_civil_affairs?: boolean
/**
 * 資訊局已開通 — The IT bureau opened it
 */
opened_by_it_bureau?: boolean
}

export interface LinkageApplicationValues {

}

export interface LinkageNeedReviewFacts {
/**
 * 最近一次辦理日；null 表示從未 — Day of the last one; null: never
 */
last_done_on?: (string | null)
/**
 * 單位、平臺或帳號開始之日 — Day on which the unit or the platform began, if later than the regulation
 */
started_on?: (string | null)
/**
 * 最近一次稽核涵蓋的半年；null 表示尚無 — The last half-year that an audit covered; null: none yet
 */
covers?: (string | null)
}

export interface LinkageNeedReviewValues {
/**
 * 日期（YYYY-MM-DD，西元 1900 至 2199 年） — A civil date, 1900 to 2199
 */
due_on?: string
period?: string
}

export interface LoginLockoutFacts {
/**
 * 連續失敗次數 — Failures in a row
 */
consecutive_failures: number
/**
 * 最後一次失敗的時點；null 表示無 — Instant of the last failure; null: none
 */
last_failure_at: (string | null)
/**
 * 解除鎖定的申請 — Application to unlock
 */
unlock?: ({
/**
 * 已填申請表 — The form was filled in
 */
form: boolean
/**
 * 權責主管已核可 — The supervisor approved
 */
supervisor_approved: boolean
/**
 * 解除鎖定者的角色 — Role of who unlocked it
 */
unlocked_by: ("general_user" | "case_worker" | "admin" | "it_staff" | "dedicated_staff" | "auditor" | "vendor")
} | null)
}

export interface LoginLockoutValues {
locked_until?: string
}

export interface PasswordComplianceFacts {
/**
 * 密碼長度 — Length of the password
 */
length: number
/**
 * 所含的字元種類 — Classes of characters in it
 */
classes: ("upper" | "lower" | "digit" | "symbol")[]
/**
 * 上次變更日 — Day of the last change
 */
changed_on: string
/**
 * 仍為系統預設密碼 — It is the default password
 */
default_password: boolean
/**
 * 與先前第幾個密碼相同（1 為現用者）；null 表示均不同 — Which earlier password it repeats: 1 the current one, 2 the one before; null: none
 */
same_as_previous?: (number | null)
/**
 * 角色 — A role
 */
role?: ("general_user" | "case_worker" | "admin" | "it_staff" | "dedicated_staff" | "auditor" | "vendor")
}

export interface PasswordComplianceValues {
/**
 * 日期（YYYY-MM-DD，西元 1900 至 2199 年） — A civil date, 1900 to 2199
 */
expires_on?: string
/**
 * 日期（YYYY-MM-DD，西元 1900 至 2199 年） — A civil date, 1900 to 2199
 */
may_change_from?: string
}

export interface PersonnelRegisterFacts {
/**
 * 已造冊的人員或服務 — Persons or services in the register
 */
registered?: string[]
/**
 * 所有使用、查詢資料的人員或服務 — All who use or query the data
 */
users?: string[]
/**
 * 造冊者 — Who keeps it
 */
kept_by?: ("dedicated_staff" | "other")
/**
 * 清冊已備妥 — The register is ready
 */
register_ready?: boolean
}

export interface PersonnelRegisterValues {

}

export interface ProcessingRecordFacts {
/**
 * 處理作業 — Operation
 */
operation: ("download" | "use" | "copy" | "provide")
/**
 * 紙本或系統 — Paper or system
 */
medium: ("paper" | "system")
/**
 * 申請所載事項 — What the request states
 */
request_fields?: ("data_content" | "applicant" | "application_date" | "business" | "operation")[]
/**
 * 主管已核准 — The supervisor approved
 */
approved?: boolean
/**
 * 核准在執行之前 — The approval came before the execution
 */
approved_before_execution?: boolean
/**
 * 執行所載事項 — What the execution states
 */
execution_fields?: ("executed_on" | "result")[]
/**
 * 已記錄簽收人 — Who received it is recorded
 */
receiver?: boolean
/**
 * 核章 — Stamps
 */
stamps?: ("applicant" | "supervisor" | "executor" | "receiver")[]
}

export interface ProcessingRecordValues {

}

export interface PurposeLimitationFacts {
/**
 * 為所列項目 — The programme is listed
 */
programme_listed?: boolean
/**
 * 經權責人員認可 — Approved by a responsible person
 */
human_approved?: boolean
/**
 * 在業務範圍內 — Within the scope of business
 */
within_business_scope?: boolean
/**
 * 為執行職務所必要 — Needed for the duty
 */
necessary?: boolean
/**
 * 於平臺上使用 — Used on the platform
 */
on_platform?: boolean
/**
 * 為辦理公務所必要 — Needed for official duties
 */
official_use?: boolean
/**
 * 為幼兒托育補助 — For the childcare subsidy
 */
childcare?: boolean
/**
 * 幼兒年齡 — Age of the child in years
 */
child_age_years?: number
/**
 * 法令依據；other 指敘明之其他法規，none 指未敘明 — The law that is the basis; other: another law that is stated, none: no law is stated
 */
legal_basis?: ("social_assistance" | "senior_citizens" | "disability_rights" | "children_and_youth" | "families_in_hardship" | "other" | "none")
}

export interface PurposeLimitationValues {

}

export interface QueryLogCompletenessFacts {
/**
 * 線上或紙本 — Online or paper
 */
medium: ("online" | "paper")
entry: {
/**
 * 查詢者帳號 — Account
 */
account?: (string | null)
/**
 * 查詢者 — Who queried
 */
inquirer?: (string | null)
/**
 * 查詢日期 — Date
 */
date?: (string | null)
/**
 * 查詢時間 — Time
 */
time?: (string | null)
/**
 * 查詢作業代號 — Code of the operation
 */
operation_code?: (string | null)
/**
 * 被查詢者的查詢條件 — Criteria of the subject
 */
subject_criteria?: (string | null)
/**
 * 案號 — Case number
 */
case_number?: (string | null)
/**
 * 查詢事由 — Reason
 */
reason?: (string | null)
/**
 * 已核章 — Stamped by who queried
 */
stamped?: (boolean | null)
}
}

export interface QueryLogCompletenessValues {

}

export interface QueryPermissionFacts {
linkage: {
/**
 * 機關連結作業的狀態 — State of the agency's linkage
 */
status: ("active" | "suspended" | "terminated")
}
user: {
/**
 * 個人或介接服務 — A person or a service
 */
kind: ("person" | "service")
/**
 * 使用者識別碼 — Identifier of the user
 */
id: string
/**
 * 使用者的單位，如社會救助科、三民區公所社會課 — Unit of the user, as the regulation names it
 */
unit?: string
/**
 * 使用者的角色 — Roles of the user
 * 
 * Items: 角色 — A role
 */
roles: ("general_user" | "case_worker" | "admin" | "it_staff" | "dedicated_staff" | "auditor" | "vendor")[]
/**
 * 職務異動、離職或退休而失去權限之日；null 表示沒有 — Day on which a change of post, leaving or retirement takes the authority away; null: none
 */
post_ends_on?: (string | null)
}
account: {
/**
 * 帳號所有人 — Whose account is used
 */
holder_id: string
/**
 * 帳號狀態 — State of the account
 */
status: ("active" | "locked" | "suspended" | "cancelled")
/**
 * 查詢權限已列明、核可並配賦 — The query right was listed, approved and granted
 */
right_approved: boolean
/**
 * 核准使用期限起日 — First approved day
 */
approved_from?: string
/**
 * 核准使用期限迄日（含）；null 表示未定期限 — Last approved day; null: no period on record
 */
approved_until?: (string | null)
/**
 * 上次變更密碼之日 — Day of the last change of password
 */
password_changed_on?: string
/**
 * 仍使用系統預設密碼 — The default password is still in use
 */
default_password?: boolean
/**
 * 已有帳號（權限）申請單 — The application form is on file
 */
application_form?: boolean
/**
 * 已有保密切結書 — The confidentiality pledge is on file
 */
confidentiality_pledge?: boolean
}
session?: {
/**
 * 未操作的分鐘數 — Minutes since the last operation
 */
idle_minutes?: number
}
client?: {
/**
 * 來源 IP — Address of the client
 */
ip?: string
/**
 * 平臺白名單 — The platform's whitelist
 */
allowed_ips?: string[]
}
query: {
/**
 * 案號 — Case number
 */
case_number?: (string | null)
/**
 * 查詢事由 — Reason for the query
 */
reason?: (string | null)
/**
 * 公文文號 — Document number
 */
document_number?: (string | null)
/**
 * 案件名稱 — Title of the case
 */
case_title?: (string | null)
/**
 * 使用目的 — Purpose of use
 */
purpose?: (string | null)
/**
 * 法令依據 — Legal basis
 */
legal_basis?: (string | null)
/**
 * 為辦理公務所必要 — Needed for official duties
 */
official_use: boolean
/**
 * 在核准業務範圍內 — Within the approved scope
 */
within_approved_scope: boolean
/**
 * 使用目的在所列項目之內 — The purpose is one of the listed programmes
 */
purpose_listed?: boolean
/**
 * 查詢的欄位 — Fields asked for
 */
fields?: string[]
}
}

export interface QueryPermissionValues {

}

export interface RecordRetentionFacts {
/**
 * 紀錄的種類 — Kind of record
 */
record: ("query_log" | "query_record_paper" | "data_access_log" | "account_form" | "confidentiality_pledge" | "account_review" | "monthly_check" | "internal_audit" | "vendor_audit" | "processing_record" | "destruction_record" | "anomaly_record" | "vendor_record")
/**
 * 起算日 — Day from which its keeping counts
 */
event_on: string
/**
 * 帳號註銷日 — Day on which the account was closed
 */
account_closed_on?: (string | null)
}

export interface RecordRetentionValues {
/**
 * 日期（YYYY-MM-DD，西元 1900 至 2199 年） — A civil date, 1900 to 2199
 */
keep_through?: string
/**
 * 條文用語：至少保留或保留 — Whether the text says at least so long
 */
qualifier?: ("at_least" | "fixed")
}

export interface RegulationInForceFacts {

}

export interface RegulationInForceValues {
/**
 * 日期（YYYY-MM-DD，西元 1900 至 2199 年） — A civil date, 1900 to 2199
 */
version?: string
/**
 * 日期（YYYY-MM-DD，西元 1900 至 2199 年） — A civil date, 1900 to 2199
 */
effective_from?: string
/**
 * 日期（YYYY-MM-DD，西元 1900 至 2199 年） — A civil date, 1900 to 2199
 */
effective_to?: string
text?: ("available" | "unavailable")
}

export interface RoleAppointmentFacts {
/**
 * 專案承辦人員 — Case officers
 */
case_officers?: string[]
/**
 * 專責人員 — Dedicated staff
 */
dedicated_staff?: string[]
/**
 * 管理者由企劃單位指派專人擔任 — The administrator was appointed by the planning office
 */
admin_appointed_by_planning?: boolean
/**
 * 稽核人員由企劃單位指派專人擔任 — The auditor was appointed by the planning office
 */
auditor_appointed_by_planning?: boolean
/**
 * 管理者兼任稽核人員 — The administrator is the auditor too
 */
admin_is_auditor?: boolean
}

export interface RoleAppointmentValues {

}

export interface RoleChangeDeadlineFacts {
/**
 * 角色 — A role
 */
role: ("general_user" | "case_worker" | "admin" | "it_staff" | "dedicated_staff" | "auditor" | "vendor")
/**
 * 異動、離職或退休 — Transfer, leaving or retirement
 */
event: ("transfer" | "leave" | "retire")
/**
 * 生效日，即新狀態的第一日 — First day of the new status
 */
effective_on: string
/**
 * 申請日 — Day of the application
 */
applied_on?: (string | null)
/**
 * 權限調整日 — Day on which the rights were adjusted
 */
adjusted_on?: (string | null)
}

export interface RoleChangeDeadlineValues {
/**
 * 日期（YYYY-MM-DD，西元 1900 至 2199 年） — A civil date, 1900 to 2199
 */
apply_by?: string
/**
 * 日期（YYYY-MM-DD，西元 1900 至 2199 年） — A civil date, 1900 to 2199
 */
apply_by_cautious?: string
/**
 * 日期（YYYY-MM-DD，西元 1900 至 2199 年） — A civil date, 1900 to 2199
 */
adjust_by?: string
}

export interface SamplingHalfYearFacts {
/**
 * 期間內的查詢紀錄筆數；依科室抽查者為單一科室 — Rows of the query log in the period; of one section where sections are sampled
 */
queries: number
/**
 * 已抽查筆數 — Rows already checked
 */
checked?: (number | null)
}

export interface SamplingHalfYearValues {
/**
 * 件數 — A count, a whole number from 0
 */
samples?: number
rule?: ("rate" | "minimum" | "maximum" | "all")
/**
 * 件數 — A count, a whole number from 0
 */
shortfall?: number
}

export interface SamplingMonthlyFacts {
/**
 * 期間內的查詢紀錄筆數；依科室抽查者為單一科室 — Rows of the query log in the period; of one section where sections are sampled
 */
queries: number
/**
 * 已抽查筆數 — Rows already checked
 */
checked?: (number | null)
}

export interface SamplingMonthlyValues {
/**
 * 件數 — A count, a whole number from 0
 */
samples?: number
rule?: ("rate" | "minimum" | "maximum" | "all")
/**
 * 件數 — A count, a whole number from 0
 */
shortfall?: number
}

export interface SessionTimeoutFacts {
/**
 * 最後操作的時點 — Instant of the last act of the user
 */
last_activity_at: string
}

export interface SessionTimeoutValues {
logout_after?: string
}

export interface StaffChangeNoticeFacts {
/**
 * 異動的人員 — Whose post changed
 */
role: ("case_officer" | "dedicated_staff" | "agency_head" | "unit_head")
/**
 * 異動日 — Day of the change
 */
changed_on: string
/**
 * 通知日 — Day of the notice
 */
notified_on?: (string | null)
}

export interface StaffChangeNoticeValues {
/**
 * 日期（YYYY-MM-DD，西元 1900 至 2199 年） — A civil date, 1900 to 2199
 */
due_on?: string
/**
 * 日期（YYYY-MM-DD，西元 1900 至 2199 年） — A civil date, 1900 to 2199
 */
due_if_rolled?: string
}

export interface TrainingHoursFacts {
/**
 * 角色 — Role
 */
role: ("general_user" | "case_worker" | "admin" | "it_staff" | "dedicated_staff" | "auditor" | "vendor" | "case_officer")
/**
 * 年度（西元） — Calendar year
 */
year: number
/**
 * 當年已完成時數 — Hours done in that year
 */
hours: number
}

export interface TrainingHoursValues {
hours_required?: number
/**
 * 日期（YYYY-MM-DD，西元 1900 至 2199 年） — A civil date, 1900 to 2199
 */
due_on?: string
}

export interface VendorAccessFacts {
/**
 * 至市府現場操作 — Works on site
 */
on_site?: boolean
/**
 * 為台灣廠商 — A Taiwanese firm
 */
domestic_firm?: boolean
/**
 * 工程師為本國籍 — The engineer is a national
 */
national?: boolean
/**
 * 工程師為正職 — The engineer is a regular employee
 */
regular_employee?: boolean
/**
 * 已簽保密切結書 — The confidentiality pledge is signed
 */
confidentiality_pledge?: boolean
/**
 * 權限已列明並經核可 — The rights were listed and approved
 */
application_approved?: boolean
/**
 * 契約、進出機房與維護紀錄均留存 — Records of contract, machine room and maintenance are kept
 */
records_kept?: boolean
/**
 * 契約已規範違反個資法的責任 — The contract regulates liability
 */
contract_regulates_liability?: boolean
/**
 * 已加強監管 — It is supervised
 */
supervised?: boolean
}

export interface VendorAccessValues {

}

export interface VendorAuditScheduleFacts {
/**
 * 最近一次辦理日；null 表示從未 — Day of the last one; null: never
 */
last_done_on?: (string | null)
/**
 * 單位、平臺或帳號開始之日 — Day on which the unit or the platform began, if later than the regulation
 */
started_on?: (string | null)
/**
 * 最近一次稽核涵蓋的半年；null 表示尚無 — The last half-year that an audit covered; null: none yet
 */
covers?: (string | null)
}

export interface VendorAuditScheduleValues {
/**
 * 日期（YYYY-MM-DD，西元 1900 至 2199 年） — A civil date, 1900 to 2199
 */
due_on?: string
period?: string
}

/** What each decision takes and answers, by its name. */
export interface Decisions {
  /** 這個帳號是否逾期未清查？ Is this account overdue for cleanup? */
  account_cleanup: {
    facts: AccountCleanupFacts;
    values: AccountCleanupValues;
    outcome: "overdue" | "due" | "may_act" | "not_due" | "fulfilled" | "fulfilled_late";
    reason: "finding_not_acted_on" | "idle_over_limit" | "review_due" | "review_missed" | "suspended_over_limit" | "unused_over_limit";
    obligation: "adjust_or_revoke_account" | "keep_review_record" | "notify_holder" | "review_account" | "revoke_account";
    warning: "agency_setting";
  };
  /** 帳號申請可否准許？ May the account be granted? */
  account_request: {
    facts: AccountRequestFacts;
    values: AccountRequestValues;
    outcome: "permit" | "deny";
    reason: "application_form_missing" | "computer_record_missing" | "confidentiality_pledge_missing" | "credentials_not_direct" | "delegation_missing" | "fixed_ip_missing" | "form_incomplete" | "not_appointed" | "not_approved" | "online_application_missing" | "personal_account_not_served" | "rights_not_listed" | "self_approved" | "stamps_missing" | "wrong_approver" | "wrong_grantor" | "wrong_opener";
    obligation: "change_default_password" | "keep_application";
    warning: "annex_asks_for_paper";
  };
  /** 帳號清查是否逾期？ Is the review of accounts overdue? */
  account_review: {
    facts: AccountReviewFacts;
    values: AccountReviewValues;
    outcome: "overdue" | "due" | "may_act" | "not_due" | "fulfilled" | "fulfilled_late";
    reason: "review_due" | "review_missed";
    obligation: "keep_review_record" | "review_account";
    warning: never;
  };
  /** 帳號可否共用、交接或借用？ May an account be shared, handed over or used by another? */
  account_sharing: {
    facts: AccountSharingFacts;
    values: AccountSharingValues;
    outcome: "permit" | "deny";
    reason: "sharing_forbidden";
    obligation: never;
    warning: never;
  };
  /** 發現異常後，下一步應如何處理？ What must be done next about an anomaly? */
  anomaly_handling: {
    facts: AnomalyHandlingFacts;
    values: AnomalyHandlingValues;
    outcome: "overdue" | "due" | "may_act" | "not_due" | "fulfilled" | "fulfilled_late";
    reason: "follow_up_due" | "investigate_jointly_due" | "make_record_due" | "notify_result_due" | "report_to_ethics_due" | "submit_to_head_due";
    obligation: "follow_up" | "investigate_jointly" | "make_record" | "notify_result" | "report_to_ethics" | "submit_to_head";
    warning: never;
  };
  /** 受稽核時，下一步應配合何事？ What must be done next to cooperate in an audit? */
  audit_cooperation: {
    facts: AuditCooperationFacts;
    values: AuditCooperationValues;
    outcome: "overdue" | "due" | "may_act" | "not_due" | "fulfilled" | "fulfilled_late";
    reason: "documents_due" | "explanation_due" | "explanation_late" | "explanation_overdue";
    obligation: "explain_or_improve" | "prepare_documents";
    warning: never;
  };
  /** 半年稽核結果應於何日前函送？ By when must the audit of a half-year be reported? */
  audit_report_deadline: {
    facts: AuditReportDeadlineFacts;
    values: AuditReportDeadlineValues;
    outcome: "overdue" | "due" | "may_act" | "not_due" | "fulfilled" | "fulfilled_late";
    reason: "report_due" | "report_late" | "report_overdue";
    obligation: "attach_colour_scan" | "send_report" | "submit_for_sign_off";
    warning: never;
  };
  /** 此查核人員當月可否查核此人？ May this auditor check this person in this month? */
  auditor_rotation: {
    facts: AuditorRotationFacts;
    values: AuditorRotationValues;
    outcome: "permit" | "deny";
    reason: "auditor_is_auditee" | "too_many_in_a_row";
    obligation: never;
    warning: "agency_setting";
  };
  /** 批次取得的資料是否依規定檢核？ Was the batch acquired and checked as the regulation asks? */
  batch_acquisition: {
    facts: BatchAcquisitionFacts;
    values: BatchAcquisitionValues;
    outcome: "compliant" | "violation";
    reason: "end_mark_missing" | "handler_not_designated" | "integrity_check_incomplete" | "integrity_not_checked" | "not_encrypted" | "record_count_differs" | "vendor_not_supervised";
    obligation: never;
    warning: "agency_setting";
  };
  /** 違規後，下一步應如何處置？ What must be done next about a breach? */
  breach_escalation: {
    facts: BreachEscalationFacts;
    values: BreachEscalationValues;
    outcome: "overdue" | "due" | "may_act" | "not_due" | "fulfilled" | "fulfilled_late";
    reason: "ending_due" | "ending_possible" | "improvement_due" | "improvement_late" | "improvement_overdue" | "improvement_possible" | "notice_due" | "notice_possible" | "reapplication_possible" | "suspension_due";
    obligation: "end_linkage" | "give_notice" | "improve" | "suspend";
    warning: never;
  };
  /** 資料應於何日前銷毀，何日前函知？ By when must the data be destroyed, and the destruction be notified? */
  data_destruction: {
    facts: DataDestructionFacts;
    values: DataDestructionValues;
    outcome: "overdue" | "due" | "may_act" | "not_due" | "fulfilled" | "fulfilled_late";
    reason: "destruction_due" | "destruction_late" | "destruction_overdue" | "notice_due" | "notice_late" | "notice_overdue";
    obligation: "confirm_irrecoverable" | "destroy_data" | "notify_destruction" | "obtain_head_approval" | "record_destruction";
    warning: "agency_setting";
  };
  /** 資料可否提供、複製或攜出？ May the data be given, copied or taken out? */
  data_export: {
    facts: DataExportFacts;
    values: DataExportValues;
    outcome: "permit" | "deny";
    reason: "export_forbidden" | "export_not_approved" | "receipt_missing";
    obligation: "record_processing";
    warning: never;
  };
  /** 原始資料可否繼續使用？ May the raw data still be used? */
  data_use_period: {
    facts: DataUsePeriodFacts;
    values: DataUsePeriodValues;
    outcome: "permit" | "deny";
    reason: "use_period_over";
    obligation: "destroy_raw_data";
    warning: "agency_setting";
  };
  /** 此管理者可否配賦此帳號？ May this administrator grant this account? */
  delegated_administration: {
    facts: DelegatedAdministrationFacts;
    values: DelegatedAdministrationValues;
    outcome: "permit" | "deny";
    reason: "grant_not_allowed" | "unit_of_another";
    obligation: "require_application";
    warning: never;
  };
  /** 查得資料的保管是否合於規定？ Are the documents kept as the regulation asks? */
  document_handling: {
    facts: DocumentHandlingFacts;
    values: DocumentHandlingValues;
    outcome: "compliant" | "violation";
    reason: "access_not_controlled" | "not_confidential" | "not_controlled_by_officer" | "not_shielded";
    obligation: never;
    warning: never;
  };
  /** 外部稽核是否逾期？ Is the external audit overdue? */
  external_audit_schedule: {
    facts: ExternalAuditScheduleFacts;
    values: ExternalAuditScheduleValues;
    outcome: "overdue" | "due" | "may_act" | "not_due" | "fulfilled" | "fulfilled_late";
    reason: "audit_due" | "audit_may_be_held" | "audit_missed";
    obligation: "hold_audit" | "record_audit";
    warning: never;
  };
  /** 內部稽核是否逾期？ Is the internal audit overdue? */
  internal_audit_schedule: {
    facts: InternalAuditScheduleFacts;
    values: InternalAuditScheduleValues;
    outcome: "overdue" | "due" | "may_act" | "not_due" | "fulfilled" | "fulfilled_late";
    reason: "audit_due" | "audit_missed";
    obligation: "hold_audit" | "join_ethics_staff" | "record_audit";
    warning: never;
  };
  /** 白名單 IP 清查是否逾期？ Is the review of the whitelisted addresses overdue? */
  ip_whitelist: {
    facts: IpWhitelistFacts;
    values: IpWhitelistValues;
    outcome: "overdue" | "due" | "may_act" | "not_due" | "fulfilled" | "fulfilled_late";
    reason: "review_due" | "review_missed";
    obligation: "review_account";
    warning: never;
  };
  /** 規定列有哪些責任？ Which heads of liability does the regulation list? */
  liability: {
    facts: LiabilityFacts;
    values: LiabilityValues;
    outcome: "in_force" | "listed";
    reason: "damages_liability" | "disciplinary_liability" | "late_cancellation_liability" | "negligent_administration_liability" | "other_law_liability" | "profit_or_leak_liability" | "vendor_contract_liability" | "vendor_liability";
    obligation: never;
    warning: never;
  };
  /** 連結作業的申請是否齊備？ Is the application for the linkage complete? */
  linkage_application: {
    facts: LinkageApplicationFacts;
    values: LinkageApplicationValues;
    outcome: "compliant" | "violation";
    reason: "attachment_missing" | "form_missing" | "not_approved" | "not_opened" | "wrong_unit";
    obligation: never;
    warning: never;
  };
  /** 連結需求檢視是否逾期？ Is the review of the need for the linkage overdue? */
  linkage_need_review: {
    facts: LinkageNeedReviewFacts;
    values: LinkageNeedReviewValues;
    outcome: "overdue" | "due" | "may_act" | "not_due" | "fulfilled" | "fulfilled_late";
    reason: "review_due" | "review_missed";
    obligation: "ask_to_end_linkage" | "review_linkage_need";
    warning: never;
  };
  /** 此刻可否嘗試登入？ May a login be tried now? */
  login_lockout: {
    facts: LoginLockoutFacts;
    values: LoginLockoutValues;
    outcome: "permit" | "deny";
    reason: "locked_out";
    obligation: never;
    warning: "agency_setting";
  };
  /** 密碼是否合於規定？ Is this password compliant? */
  password_compliance: {
    facts: PasswordComplianceFacts;
    values: PasswordComplianceValues;
    outcome: "compliant" | "violation";
    reason: "default_password" | "password_class_missing" | "password_expired" | "password_reused" | "password_too_short";
    obligation: "change_password";
    warning: "agency_setting";
  };
  /** 使用者清冊是否齊備？ Is the register of persons complete? */
  personnel_register: {
    facts: PersonnelRegisterFacts;
    values: PersonnelRegisterValues;
    outcome: "compliant" | "violation";
    reason: "register_not_kept_by_staff" | "register_not_ready" | "user_not_registered";
    obligation: never;
    warning: never;
  };
  /** 資料處理紀錄是否完整？ Is the record of data processing complete? */
  processing_record: {
    facts: ProcessingRecordFacts;
    values: ProcessingRecordValues;
    outcome: "compliant" | "violation";
    reason: "executed_before_approval" | "execution_incomplete" | "not_approved" | "receiver_missing" | "receiver_stamp_missing" | "request_incomplete" | "stamps_missing";
    obligation: never;
    warning: never;
  };
  /** 資料可否用於此目的？ May the data be used for this purpose? */
  purpose_limitation: {
    facts: PurposeLimitationFacts;
    values: PurposeLimitationValues;
    outcome: "permit" | "deny";
    reason: "child_too_old" | "legal_basis_listed" | "legal_basis_missing" | "not_necessary" | "not_official_use" | "off_platform" | "outside_business_scope" | "purpose_not_listed" | "unlisted_not_approved";
    obligation: never;
    warning: never;
  };
  /** 這筆查詢紀錄是否完整？ Is this entry of the query log complete? */
  query_log_completeness: {
    facts: QueryLogCompletenessFacts;
    values: QueryLogCompletenessValues;
    outcome: "compliant" | "violation";
    reason: "account_missing" | "case_number_missing" | "date_missing" | "inquirer_missing" | "operation_code_missing" | "reason_missing" | "stamped_missing" | "statement_missing" | "subject_criteria_missing" | "time_missing";
    obligation: "complete_entry";
    warning: "agency_setting";
  };
  /** 這位使用者可以查詢嗎？ May this user query? */
  query_permission: {
    facts: QueryPermissionFacts;
    values: QueryPermissionValues;
    outcome: "permit" | "deny";
    reason: "account_not_active" | "account_not_own" | "application_form_missing" | "approval_expired" | "approval_missing" | "approval_not_started" | "case_number_missing" | "confidentiality_pledge_missing" | "default_password" | "field_not_allowed" | "ip_not_whitelisted" | "linkage_not_active" | "not_official_use" | "outside_approved_scope" | "password_expired" | "personal_account_not_served" | "post_ended" | "purpose_not_listed" | "reason_missing" | "right_not_approved" | "role_may_not_query" | "session_idle" | "statement_missing" | "unit_not_listed";
    obligation: "control_file_access" | "destroy_when_not_needed" | "do_not_copy_to_applicant" | "do_not_copy_unapproved" | "do_not_disclose_or_transfer" | "keep_on_premises" | "keep_paper_confidential" | "log_query" | "shield_from_others" | "state_in_query_record" | "use_for_duty_only" | "use_on_platform_only";
    warning: "admin_is_auditor" | "agency_setting";
  };
  /** 此紀錄可否銷毀？ May this record be disposed of? */
  record_retention: {
    facts: RecordRetentionFacts;
    values: RecordRetentionValues;
    outcome: "permit" | "deny";
    reason: "account_not_closed" | "must_be_kept";
    obligation: "keep_record";
    warning: "agency_setting";
  };
  /** 這個規定當日是否施行中？是哪一個版本？ Is the regulation in force, and in which version? */
  regulation_in_force: {
    facts: RegulationInForceFacts;
    values: RegulationInForceValues;
    outcome: "in_force" | "listed";
    reason: "in_force_since";
    obligation: never;
    warning: never;
  };
  /** 人員的指派是否合於規定？ Are the roles appointed as the regulation asks? */
  role_appointment: {
    facts: RoleAppointmentFacts;
    values: RoleAppointmentValues;
    outcome: "compliant" | "violation";
    reason: "admin_not_appointed" | "auditor_not_appointed" | "case_officer_not_one" | "dedicated_staff_not_one";
    obligation: never;
    warning: "admin_is_auditor";
  };
  /** 職務異動應於何日前申請、何日前調整權限？ By when must a change of post be applied for and the rights adjusted? */
  role_change_deadline: {
    facts: RoleChangeDeadlineFacts;
    values: RoleChangeDeadlineValues;
    outcome: "overdue" | "due" | "may_act" | "not_due" | "fulfilled" | "fulfilled_late";
    reason: "adjustment_due" | "adjustment_late" | "adjustment_overdue" | "application_due" | "application_late" | "application_overdue";
    obligation: "adjust_rights" | "apply_for_change";
    warning: "change_admin_password";
  };
  /** 半年內的查詢紀錄應抽查幾筆？ How many rows of a half-year's query log are due for checking? */
  sampling_half_year: {
    facts: SamplingHalfYearFacts;
    values: SamplingHalfYearValues;
    outcome: "required";
    reason: "samples_due";
    obligation: "check_samples" | "keep_check_result" | "submit_for_sign_off";
    warning: "agency_setting";
  };
  /** 當月的查詢紀錄應抽查幾筆？ How many rows of a month's query log are due for checking? */
  sampling_monthly: {
    facts: SamplingMonthlyFacts;
    values: SamplingMonthlyValues;
    outcome: "required";
    reason: "samples_due";
    obligation: "check_samples" | "keep_check_result" | "submit_for_sign_off";
    warning: "agency_setting";
  };
  /** 連線可否繼續？ May the session go on? */
  session_timeout: {
    facts: SessionTimeoutFacts;
    values: SessionTimeoutValues;
    outcome: "permit" | "deny";
    reason: "session_idle";
    obligation: "log_out";
    warning: "agency_setting";
  };
  /** 人員異動應於何日前通知？ By when must a change of staff be notified? */
  staff_change_notice: {
    facts: StaffChangeNoticeFacts;
    values: StaffChangeNoticeValues;
    outcome: "overdue" | "due" | "may_act" | "not_due" | "fulfilled" | "fulfilled_late";
    reason: "notice_due" | "notice_late" | "notice_overdue";
    obligation: "notify_provider";
    warning: "agency_setting";
  };
  /** 當年訓練時數是否足夠？ Are the year's training hours done? */
  training_hours: {
    facts: TrainingHoursFacts;
    values: TrainingHoursValues;
    outcome: "overdue" | "due" | "may_act" | "not_due" | "fulfilled" | "fulfilled_late";
    reason: "training_due" | "training_missed";
    obligation: "complete_training";
    warning: "agency_setting";
  };
  /** 委外廠商可否接觸資料？ May the vendor have access? */
  vendor_access: {
    facts: VendorAccessFacts;
    values: VendorAccessValues;
    outcome: "permit" | "deny";
    reason: "confidentiality_pledge_missing" | "liability_not_regulated" | "not_approved" | "not_domestic_firm" | "not_national" | "not_on_site" | "not_regular_employee" | "not_supervised" | "records_not_kept";
    obligation: "apply_user_rules";
    warning: never;
  };
  /** 廠商稽核是否逾期？ Is the audit of the vendor overdue? */
  vendor_audit_schedule: {
    facts: VendorAuditScheduleFacts;
    values: VendorAuditScheduleValues;
    outcome: "overdue" | "due" | "may_act" | "not_due" | "fulfilled" | "fulfilled_late";
    reason: "audit_due" | "audit_missed";
    obligation: "hold_audit" | "record_audit";
    warning: never;
  };
}

/** Name of a decision. */
export type DecisionName = keyof Decisions;
