import type { Flat } from "../tasks/task.ts";
import { type Contender, NOT_INSTALLED, rival, rivalsInstalled } from "./contender.ts";

interface Enforcer {
  addFunction(name: string, test: (...args: never[]) => unknown): Promise<void>;
  enforceSync(facts: Flat): boolean;
}

interface CasbinModule {
  newModelFromString(text: string): unknown;
  newEnforcer(model: unknown): Promise<Enforcer>;
}

/** Each reason with the matcher that brings it. */
const MATCHERS: Readonly<Record<string, string>> = {
  account_not_active: 'r.f.status != "active" && r.f.status != "locked"',
  account_not_own: "r.f.holder_id != r.f.user_id",
  approval_expired: "r.f.approved_until > 0 && r.f.approved_until < r.f.today",
  approval_missing: "r.f.approved_until == 0",
  approval_not_started: "r.f.approved_from > r.f.today",
  case_number_missing: 'r.f.case_number == ""',
  field_not_allowed: "hasOther(r.f.fields)",
  ip_not_whitelisted: "!contains(r.f.allowed_ips, r.f.ip)",
  linkage_not_active: 'r.f.linkage != "active"',
  not_official_use: "!r.f.official_use",
  outside_approved_scope: "!r.f.within_approved_scope",
  password_expired: "r.f.password_changed_on < r.f.three_months_before",
  personal_account_not_served: 'r.f.kind != "service"',
  reason_missing: 'r.f.reason == ""',
  right_not_approved: "!r.f.right_approved",
};
const FIELDS = ["national_id", "name", "birth_date", "indigenous_status"];

async function enforcer({ newModelFromString, newEnforcer }: CasbinModule, matcher: string): Promise<Enforcer> {
  const model = `[request_definition]
r = f
[policy_definition]
p = any
[policy_effect]
e = some(where (p.eft == allow))
[matchers]
m = ${matcher}`;
  const made = await newEnforcer(newModelFromString(model));
  await made.addFunction("contains", (list: string[], item: string) => list.includes(item));
  await made.addFunction("hasOther", (fields: string[]) => fields.some((field) => !FIELDS.includes(field)));
  return made;
}

/** casbin says yes or no, so that each reason is an enforcer of its own, asked one after the other. */
export const casbin: Contender = {
  name: "casbin",
  async prepare({ task, flats }) {
    if (!rivalsInstalled) return NOT_INSTALLED;
    if (task.name !== "query_permission") return { cannot: "answers yes or no, to nothing but a permission" };
    const module = rival<CasbinModule>("casbin");
    const enforcers: [string, Enforcer][] = [];
    for (const [code, matcher] of Object.entries(MATCHERS)) enforcers.push([code, await enforcer(module, matcher)]);
    const decide = (index: number) => {
      const facts = flats[index] as Flat;
      const reasons = enforcers.filter(([, made]) => made.enforceSync(facts)).map(([code]) => code);
      return { outcome: task.outcome(reasons), reasons };
    };
    return { check: decide, decide };
  },
};
