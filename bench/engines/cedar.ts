import type { Flat, Task } from "../tasks/task.ts";
import { type Contender, NOT_INSTALLED, rival, rivalsInstalled } from "./contender.ts";

interface CedarModule {
  preparsePolicySet(id: string, policies: { staticPolicies: Record<string, string> }): { type: string };
  statefulIsAuthorized(call: object): {
    type: string;
    response: { decision: string; diagnostics: { reason: string[]; errors: unknown[] } };
  };
}

/** Each reason with what forbids; `c.` stands for `context.` */
const FORBIDS: Readonly<Partial<Record<Task["name"], Readonly<Record<string, string>>>>> = {
  account_cleanup: {
    review_missed:
      'c.status != "cancelled" && c.reviewed < c.current_first && c.reviewed < c.previous_first && c.started < c.current_first',
    review_due:
      'c.status != "cancelled" && c.reviewed < c.current_first && (c.reviewed >= c.previous_first || c.started >= c.current_first)',
    suspended_over_limit: 'c.status == "suspended" && c.notified_on == 0 && c.suspended_on <= c.year_before',
    unused_over_limit: '["active", "locked"].contains(c.status) && c.unused_since < c.half_year_before',
  },
  query_permission: {
    account_not_active: '!["active", "locked"].contains(c.status)',
    account_not_own: "c.holder_id != c.user_id",
    approval_expired: "c.approved_until > 0 && c.approved_until < c.today",
    approval_missing: "c.approved_until == 0",
    approval_not_started: "c.approved_from > c.today",
    case_number_missing: 'c.case_number == ""',
    field_not_allowed: '!["national_id", "name", "birth_date", "indigenous_status"].containsAll(c.fields)',
    ip_not_whitelisted: "!c.allowed_ips.contains(c.ip)",
    linkage_not_active: 'c.linkage != "active"',
    not_official_use: "!c.official_use",
    outside_approved_scope: "!c.within_approved_scope",
    password_expired: "c.password_changed_on < c.three_months_before",
    personal_account_not_served: 'c.kind != "service"',
    reason_missing: 'c.reason == ""',
    right_not_approved: "!c.right_approved",
  },
};

/** A `forbid` for each reason, parsed beforehand. In the other engines' process it has aborted Node 20: never start it there. */
export const cedar: Contender = {
  name: "cedar-wasm",
  prepare({ task, flats }) {
    if (!rivalsInstalled) return NOT_INSTALLED;
    const forbids = FORBIDS[task.name];
    if (forbids === undefined) return { cannot: "no division, no number as an answer" };
    const module = rival<CedarModule>("@cedar-policy/cedar-wasm/nodejs");
    const staticPolicies: Record<string, string> = { permit: "permit(principal, action, resource);" };
    for (const [code, condition] of Object.entries(forbids)) {
      const when = condition.replaceAll(/\bc\./g, "context.");
      staticPolicies[code] = `forbid(principal, action, resource) when { ${when} };`;
    }
    const parsed = module.preparsePolicySet(task.name, { staticPolicies });
    if (parsed.type !== "success") throw new Error(`cedar: ${JSON.stringify(parsed)}`);
    const uid = (type: string) => ({ type, id: "x" });
    const asked = { principal: uid("User"), action: uid("Action"), resource: uid("Register"), entities: [] };
    const decide = (index: number) => {
      const context = flats[index] as Flat;
      const answer = module.statefulIsAuthorized({ ...asked, context, preparsedPolicySetId: task.name });
      if (answer.type !== "success" || answer.response.diagnostics.errors.length > 0)
        throw new Error(`cedar: ${JSON.stringify(answer)}`);
      const reasons = answer.response.diagnostics.reason.filter((code) => code !== "permit").sort();
      return { outcome: task.outcome(reasons), reasons };
    };
    return { check: decide, decide };
  },
};
