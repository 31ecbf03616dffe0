import { Checks } from "./checks.ts";
import { addMonths, blank, done, sameId } from "./dates.ts";
import { PURGE } from "./destruction.ts";
import type { City, Duty, Facts, Rule, Situation } from "./types.ts";
import { duty } from "./types.ts";
import { isListed } from "./units.ts";

type Query = Facts<"query_permission">;

/** May this user query? What blocks is listed in G17; each check is that of the clause it cites. */
export const queryPermission: Rule<"query_permission"> = (facts, at) => {
  const checks = new Checks();
  const { account, query, linkage, user } = facts;
  checks
    .amissAre(linkage.status === "active" ? [] : [linkage.status], "linkage_not_active", ...LINKAGE[at.city])
    .against(!account.right_approved, "right_not_approved", ...APPROVAL[at.city])
    .against(!query.official_use, "not_official_use", ...OFFICIAL[at.city])
    .amissAre(isClosed(account.status) ? [account.status] : [], "account_not_active");
  if (at.city !== "nantou") {
    // G17: on the day of the change itself the authority is gone.
    checks.demand(user.post_ends_on, "user.post_ends_on", (day) => day !== null && day <= at.today, "post_ended");
  }
  if (at.city === "kaohsiung") kaohsiung(facts, checks);
  if (at.city === "nantou") nantou(facts, checks);
  if (at.city === "taipei") taipei(facts, checks);
  else shared(facts, at, checks);
  return checks.permission({}, BRINGS[at.city]);
};

const isClosed = (status: string) => status === "suspended" || status === "cancelled";

/** What a permit brings; the statement of Taipei has been made (G18). */
const BRINGS: { readonly [C in City]: readonly Duty[] } = {
  kaohsiung: [
    duty("log_query", ["六(一)5", "附件六(一)2"]),
    duty("shield_from_others", ["六(一)2"]),
    duty("keep_paper_confidential", ["六(一)3", "附件六(一)3"]),
    duty("control_file_access", ["六(一)3", "附件六(一)3"], { by: ["case_officer"] }),
    duty("destroy_when_not_needed", ["八(二)2", "附件七(二)2"]),
    PURGE,
    duty("do_not_disclose_or_transfer", ["五(四)"]),
    duty("keep_on_premises", ["六(二)1", "附件六(二)1"]),
  ],
  nantou: [
    duty("log_query", ["四(二)5"]),
    duty("shield_from_others", ["四(二)2", "四(一)3"]),
    duty("keep_paper_confidential", ["四(二)3"]),
    duty("control_file_access", ["四(二)3"]),
    duty("use_for_duty_only", ["三(十)"]),
    duty("do_not_disclose_or_transfer", ["三(十)"]),
    duty("keep_on_premises", ["四(一)1"]),
    duty("use_on_platform_only", ["四(一)4"]),
    duty("do_not_copy_unapproved", ["四(一)3"]),
  ],
  taipei: [duty("use_for_duty_only", ["五(一)"]), duty("do_not_copy_to_applicant", ["五(一)"])],
};

const LINKAGE = { kaohsiung: ["九(五)"], nantou: ["五(五)"], taipei: ["二(一)", "十"] };
const APPROVAL = {
  kaohsiung: ["五(一)1", "附件五(一)1"],
  nantou: ["三(三)"],
  taipei: ["三", "三(二)", "三(三)", "二(二)"],
};
const OFFICIAL = { kaohsiung: ["五(四)"], nantou: ["三(十)"], taipei: ["五(一)"] };

/** What Kaohsiung and Nantou ask in the same words. */
function shared({ account, query, user }: Query, at: Situation, checks: Checks) {
  const K = at.city === "kaohsiung";
  const period = K ? ["六(二)2", "附件七(一)"] : ["四(一)2"];
  const entered = K ? ["六(一)1"] : ["四(二)1"];
  checks
    .against(!sameId(account.holder_id, user.id), "account_not_own", K ? "五(一)4" : "三(四)")
    .against(blank(query.case_number), "case_number_missing", ...entered)
    .against(blank(query.reason), "reason_missing", ...entered)
    .holds(query.within_approved_scope, "query.within_approved_scope", "outside_approved_scope", ...period)
    .demand(account.approved_from, "account.approved_from", (day) => day > at.today, "approval_not_started", ...period)
    .demand(account.approved_until, "account.approved_until", (day) => day === null, "approval_missing", ...period)
    .against(!!account.approved_until && account.approved_until < at.today, "approval_expired", ...period);
  const changed = done(account.password_changed_on, at.today);
  const expired = changed !== undefined && addMonths(changed, 3) < at.today;
  const clauses = K ? ["四(二)2", "五(一)5", "附件五(一)3"] : ["三(五)"];
  checks.against(expired, "password_expired", ...clauses);
  if (changed === undefined && (K || user.roles.includes("dedicated_staff"))) {
    checks.lacks("fact:account.password_changed_on");
  }
}

function kaohsiung({ account, query, session, user }: Query, checks: Checks) {
  checks
    .amissAre(account.status === "locked" ? ["locked"] : [], "account_not_active", "四(二)2", "附件五(一)5")
    .demand(user.unit, "user.unit", (unit) => !isListed(unit), "unit_not_listed", "三(一)2")
    .demand(account.default_password, "account.default_password", (is) => is, "default_password", "附件五(一)4")
    .demand(session?.idle_minutes, "session.idle_minutes", (minutes) => minutes > 30, "session_idle", "附件五(一)6")
    .holds(query.purpose_listed, "query.purpose_listed", "purpose_not_listed", "三(三)1", "三(三)2");
}

function nantou({ client, query, user }: Query, checks: Checks) {
  checks.against(user.kind === "person", "personal_account_not_served", "三(二)");
  if (client?.ip === undefined) checks.lacks("fact:client.ip");
  if (client?.allowed_ips === undefined) checks.lacks("fact:client.allowed_ips");
  else if (client.ip !== undefined) {
    checks.against(blank(client.ip) || !client.allowed_ips.includes(client.ip), "ip_not_whitelisted", "三(七)");
  }
  const allowed = ["national_id", "name", "birth_date", "indigenous_status"];
  if (query.fields === undefined) checks.lacks("fact:query.fields");
  const beyond = (query.fields ?? []).flatMap((field, at) => (allowed.includes(field) ? [] : [`query.fields[${at}]`]));
  checks.amissAre(beyond, "field_not_allowed", "二(四)");
}

function taipei({ account, query, user }: Query, checks: Checks) {
  const general = user.roles.includes("general_user");
  const auditor = user.roles.includes("auditor");
  // T27: 三(二) opens the right of a general user, 三(三) that of an auditor; of both or neither, one of the two.
  const opened = general === auditor ? ["三(二)", "三(三)"] : [general ? "三(二)" : "三(三)"];
  checks
    .against(!sameId(account.holder_id, user.id), "right_not_approved", "二(二)", ...opened, "八(三)")
    // G21: what was not applied for is not opened; nobody must say that it was.
    .against(query.within_approved_scope === false, "right_not_approved", "二(二)", "五(二)")
    .against(!general && !auditor, "role_may_not_query", "二(二)", "三", "五", "三(二)")
    .holds(
      account.application_form,
      "account.application_form",
      "application_form_missing",
      "三(二)",
      "三(三)",
      "二(二)",
    );
  if (general) {
    const path = "account.confidentiality_pledge";
    checks.holds(account.confidentiality_pledge, path, "confidentiality_pledge_missing", "三(二)");
  }
  // T8: one of the examples is enough.
  const said = [query.document_number, query.case_number, query.case_title, query.purpose, query.legal_basis];
  checks.against(said.every(blank), "statement_missing", "五(一)");
  checks.warn(user.roles.includes("admin") && auditor, "admin_is_auditor", "三(一)", "六(一)");
}
