import type { Decisions } from "../../src/core/schema/decisions.ts";
import type { Request } from "../../src/index.ts";
import { addDays, addMonths } from "../../test/oracle/dates.ts";
import { AS_OF, permitted } from "../../test/support/facts.ts";
import { dateNumber, type Short, type Task } from "./task.ts";

type Facts = Decisions["query_permission"]["facts"];

const LISTED: ReadonlySet<string> = new Set(["national_id", "name", "birth_date", "indigenous_status"]);

function byHand(request: Request): Short {
  const asOf = request.as_of as string;
  const { linkage, user, account, client, query } = request.facts as Facts;
  const until = account.approved_until;
  const reasons: string[] = [];
  if (account.status !== "active" && account.status !== "locked") reasons.push("account_not_active");
  if (account.holder_id !== user.id) reasons.push("account_not_own");
  if (until && until < asOf) reasons.push("approval_expired");
  if (!until) reasons.push("approval_missing");
  if ((account.approved_from as string) > asOf) reasons.push("approval_not_started");
  if (!query.case_number) reasons.push("case_number_missing");
  if (!query.fields?.every((field) => LISTED.has(field))) reasons.push("field_not_allowed");
  if (!client?.allowed_ips?.includes(client.ip as string)) reasons.push("ip_not_whitelisted");
  if (linkage.status !== "active") reasons.push("linkage_not_active");
  if (!query.official_use) reasons.push("not_official_use");
  if (!query.within_approved_scope) reasons.push("outside_approved_scope");
  if (addMonths(account.password_changed_on as string, 3) < asOf) reasons.push("password_expired");
  if (user.kind !== "service") reasons.push("personal_account_not_served");
  if (!query.reason) reasons.push("reason_missing");
  if (!account.right_approved) reasons.push("right_not_approved");
  return { outcome: reasons.length > 0 ? "deny" : "permit", reasons };
}

export const permission: Task = {
  name: "query_permission",
  byHand,
  generate(random) {
    const good = () => random.chance(0.9);
    const asOf = random.chance(0.3) ? random.pick(["2026-05-31", "2027-02-28", "2026-11-30"]) : AS_OF;
    const ips = Array.from({ length: random.between(1, 5) }, () => `10.1.${random.below(256)}.${random.below(256)}`);
    const facts: Facts = {
      ...permitted,
      linkage: { status: good() ? "active" : "suspended" },
      user: {
        ...permitted.user,
        kind: good() ? "service" : "person",
        roles: random.chance(0.5) ? ["dedicated_staff"] : ["general_user", "auditor"],
      },
      account: {
        ...permitted.account,
        holder_id: good() ? "u1" : "u2",
        status: random.pick(["active", "active", "active", "locked", "suspended"]),
        right_approved: good(),
        approved_from: addDays(asOf, random.between(-200, 20)),
        approved_until: good() ? addDays(asOf, random.between(-20, 200)) : null,
        password_changed_on: random.chance(0.3) ? addMonths(asOf, -3) : addDays(asOf, -random.below(110)),
      },
      client: { ip: good() ? random.pick(ips) : "10.9.9.9", allowed_ips: ips },
      query: {
        ...permitted.query,
        case_number: good() ? "115-0001" : random.pick([null, ""]),
        reason: good() ? "審查補助資格" : null,
        official_use: good(),
        within_approved_scope: good(),
        fields: good() ? ["name", "national_id"] : ["name", "address"],
      },
    };
    return { decision: "query_permission", jurisdiction: "nantou", as_of: asOf, facts };
  },
  flatten(request) {
    const { linkage, user, account, client, query } = request.facts as Facts;
    return {
      linkage: linkage.status,
      kind: user.kind,
      user_id: user.id,
      holder_id: account.holder_id,
      status: account.status,
      right_approved: account.right_approved,
      approved_from: dateNumber(account.approved_from as string),
      approved_until: account.approved_until ? dateNumber(account.approved_until) : 0,
      password_changed_on: dateNumber(account.password_changed_on as string),
      today: dateNumber(request.as_of as string),
      three_months_before: dateNumber(request.as_of as string) - 3 * 32,
      ip: client?.ip as string,
      allowed_ips: client?.allowed_ips as string[],
      case_number: query.case_number ?? "",
      reason: query.reason ?? "",
      official_use: query.official_use,
      within_approved_scope: query.within_approved_scope === true,
      fields: query.fields as string[],
    };
  },
  outcome: (reasons) => (reasons.length > 0 ? "deny" : "permit"),
};
