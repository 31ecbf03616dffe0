import type { Task } from "../tasks/task.ts";

/** Each reason with the condition that brings it; `a.` stands for `R.attr.`, the resource's attributes. */
type Reasons = Readonly<Record<string, string>>;

const CLEANUP: Reasons = {
  review_missed:
    'a.status != "cancelled" && a.reviewed < a.current_first && a.reviewed < a.previous_first && a.started < a.current_first',
  review_due:
    'a.status != "cancelled" && a.reviewed < a.current_first && (a.reviewed >= a.previous_first || a.started >= a.current_first)',
  suspended_over_limit: 'a.status == "suspended" && a.notified_on == 0 && a.suspended_on <= a.year_before',
  unused_over_limit: 'a.status in ["active", "locked"] && a.unused_since < a.half_year_before',
};

const PERMISSION: Reasons = {
  account_not_active: '!(a.status in ["active", "locked"])',
  account_not_own: "a.holder_id != a.user_id",
  approval_expired: "a.approved_until > 0 && a.approved_until < a.today",
  approval_missing: "a.approved_until == 0",
  approval_not_started: "a.approved_from > a.today",
  case_number_missing: 'a.case_number == ""',
  field_not_allowed: '!a.fields.all(field, field in ["national_id", "name", "birth_date", "indigenous_status"])',
  ip_not_whitelisted: "!(a.ip in a.allowed_ips)",
  linkage_not_active: 'a.linkage != "active"',
  not_official_use: "!a.official_use",
  outside_approved_scope: "!a.within_approved_scope",
  password_expired: "a.password_changed_on < a.three_months_before",
  personal_account_not_served: 'a.kind != "service"',
  reason_missing: 'a.reason == ""',
  right_not_approved: "!a.right_approved",
};

const attributes = (expression: string) => expression.replaceAll(/\ba\./g, "R.attr.");

/** A list of all reasons that hold, as one expression: at the first rule that denies, Cerbos stops. */
const reasons = (conditions: Reasons) =>
  Object.entries(conditions)
    .map(([code, condition]) => `(${attributes(condition)} ? ["${code}"] : [])`)
    .join(" + ");

const rule = (effect: "ALLOW" | "DENY", output: string, condition?: string) => ({
  actions: ["decide"],
  effect: `EFFECT_${effect}`,
  roles: ["*"],
  ...(condition === undefined ? {} : { condition: { match: { expr: condition } } }),
  output: { when: { ruleActivated: output } },
});

const policy = (
  resource: Task["name"],
  rules: readonly object[],
  variables: Readonly<Record<string, string>> = {},
) => ({
  apiVersion: "api.cerbos.dev/v1",
  resourcePolicy: { resource, version: "default", variables: { local: variables }, rules },
});

const samples = attributes("math.least(math.greatest(math.ceil(a.queries * 6.0 / 100.0), 6.0), 80.0, a.queries)");

/** Cerbos' resource policies, one a decision. */
export const cerbosPolicies: Readonly<Record<Task["name"], object>> = {
  account_cleanup: policy("account_cleanup", [rule("ALLOW", reasons(CLEANUP))]),
  sampling_monthly: policy("sampling_monthly", [rule("ALLOW", samples)]),
  query_permission: policy(
    "query_permission",
    [rule("DENY", "V.reasons", "size(V.reasons) > 0"), rule("ALLOW", "V.reasons", "size(V.reasons) == 0")],
    { reasons: reasons(PERMISSION) },
  ),
};
