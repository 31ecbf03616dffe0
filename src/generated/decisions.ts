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

/** What each decision takes and answers, by its name. */
export interface Decisions {
  /** 這個帳號是否逾期未清查？ Is this account overdue for cleanup? */
  account_cleanup: {
    facts: AccountCleanupFacts;
    values: AccountCleanupValues;
    outcome: "overdue" | "due" | "may_act" | "not_due" | "fulfilled" | "fulfilled_late";
    reason: "finding_not_acted_on" | "review_due" | "review_missed" | "suspended_over_limit" | "unused_over_limit";
    obligation: "adjust_or_revoke_account" | "keep_review_record" | "notify_holder" | "review_account" | "revoke_account";
    warning: never;
  };
  /** 這位使用者可以查詢嗎？ May this user query? */
  query_permission: {
    facts: QueryPermissionFacts;
    values: QueryPermissionValues;
    outcome: "permit" | "deny";
    reason: "account_not_active" | "account_not_own" | "application_form_missing" | "approval_expired" | "approval_missing" | "approval_not_started" | "case_number_missing" | "confidentiality_pledge_missing" | "default_password" | "field_not_allowed" | "ip_not_whitelisted" | "linkage_not_active" | "not_official_use" | "outside_approved_scope" | "password_expired" | "personal_account_not_served" | "post_ended" | "purpose_not_listed" | "reason_missing" | "right_not_approved" | "role_may_not_query" | "session_idle" | "statement_missing" | "unit_not_listed";
    obligation: "control_file_access" | "destroy_when_not_needed" | "do_not_copy_to_applicant" | "do_not_copy_unapproved" | "do_not_disclose_or_transfer" | "keep_on_premises" | "keep_paper_confidential" | "log_query" | "shield_from_others" | "state_in_query_record" | "use_for_duty_only" | "use_on_platform_only";
    warning: "admin_is_auditor";
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
  /** 半年內的查詢紀錄應抽查幾筆？ How many rows of a half-year's query log are due for checking? */
  sampling_half_year: {
    facts: SamplingHalfYearFacts;
    values: SamplingHalfYearValues;
    outcome: "required";
    reason: "samples_due";
    obligation: "check_samples" | "keep_check_result" | "submit_for_sign_off";
    warning: never;
  };
  /** 當月的查詢紀錄應抽查幾筆？ How many rows of a month's query log are due for checking? */
  sampling_monthly: {
    facts: SamplingMonthlyFacts;
    values: SamplingMonthlyValues;
    outcome: "required";
    reason: "samples_due";
    obligation: "check_samples" | "keep_check_result" | "submit_for_sign_off";
    warning: never;
  };
}

/** Name of a decision. */
export type DecisionName = keyof Decisions;
