import { Checks } from "./checks.ts";
import { blank } from "./dates.ts";
import type { City, Duty, Facts, Rule } from "./types.ts";
import { duty, NOT_REGULATED } from "./types.ts";
import { shortName } from "./units.ts";

/** K 五(一)4; N 三(四), for every account there is (N2); T silent. */
export const accountSharing: Rule<"account_sharing"> = (_, { city }) => {
  if (city === "taipei") return NOT_REGULATED;
  return new Checks().against(true, "sharing_forbidden", city === "kaohsiung" ? "五(一)4" : "三(四)").permission();
};

/** K 五(一)2: level 1 grants its users and the administrators of level 2, these the users of their own unit (K4), by whichever name (K32). */
export const delegatedAdministration: Rule<"delegated_administration"> = ({ admin, target }, { city }) => {
  if (city !== "kaohsiung") return NOT_REGULATED;
  const first = admin.level === 1;
  const sameLevelUser = target.kind === "user" && target.level === admin.level;
  const nextLevelAdmin = first && target.kind === "admin" && target.level === 2;
  const allowed = sameLevelUser || nextLevelAdmin;
  const another = shortName(target.unit) !== shortName(admin.unit) || blank(admin.unit);
  const verdict = new Checks()
    .against(!allowed, "grant_not_allowed", "五(一)2", "附件五(一)1")
    .against(allowed && !first && another, "unit_of_another", "五(一)2", "附件五(一)1")
    .permission({}, [duty("require_application", ["五(一)2"], { by: ["admin", "user"] })]);
  // K32: the names differ, and it is one unit.
  const needed = allowed && !first && !another && target.unit !== admin.unit;
  return { ...verdict, readings: [{ id: "K32", clauses: ["三(一)2", "五(一)2"], needed }] };
};

type Act = Facts<"data_export">["act"];
type Export =
  | { readonly forbidden: string }
  | { readonly approval: string[]; readonly receipt?: true; readonly brings?: readonly Duty[] };

const K_DISCLOSED = { forbidden: "五(四)" };
const N_DISCLOSED = { forbidden: "三(十)" };
const T_OFFICIAL = { approval: ["五(一)"] };
const K_RECORDED = { approval: ["附件六(二)3"], brings: [duty("record_processing", ["附件六(二)3"])] };
/** N22: within period and scope, kept from outsiders, on the platform. */
const N_PROVIDED = [
  duty("use_within_approval", ["四(一)2"]),
  duty("shield_from_others", ["四(一)3"]),
  duty("use_on_platform_only", ["四(一)4"]),
];

/** K13; N16 and 四(一); T19. An act left out is silent. */
const EXPORTS: { readonly [C in City]: { readonly [A in Act]?: Export } } = {
  kaohsiung: {
    publish: K_DISCLOSED,
    transfer: K_DISCLOSED,
    assign: K_DISCLOSED,
    copy_to_applicant: K_DISCLOSED,
    send_abroad: K_DISCLOSED,
    remove_from_premises: { forbidden: "六(二)1" },
    copy: K_RECORDED,
    provide_internal: { ...K_RECORDED, receipt: true },
    reuse_elsewhere: { forbidden: "六(二)2" },
  },
  nantou: {
    publish: N_DISCLOSED,
    transfer: N_DISCLOSED,
    assign: N_DISCLOSED,
    copy_to_applicant: N_DISCLOSED,
    send_abroad: N_DISCLOSED,
    remove_from_premises: { forbidden: "四(一)1" },
    copy: { approval: ["四(一)3"] },
    provide_internal: { approval: ["四(一)2", "四(一)3"], brings: N_PROVIDED },
    reuse_elsewhere: { forbidden: "四(一)4" },
  },
  taipei: {
    copy_to_applicant: { forbidden: "五(一)" },
    publish: T_OFFICIAL,
    transfer: T_OFFICIAL,
    assign: T_OFFICIAL,
    send_abroad: T_OFFICIAL,
    copy: T_OFFICIAL,
    provide_internal: T_OFFICIAL,
    reuse_elsewhere: T_OFFICIAL,
  },
};

export const dataExport: Rule<"data_export"> = (facts, { city }) => {
  const rule = EXPORTS[city][facts.act];
  if (rule === undefined) return NOT_REGULATED;
  const checks = new Checks();
  if ("forbidden" in rule) return checks.against(true, "export_forbidden", rule.forbidden).permission();
  checks.holds(facts.approved, "approved", "export_not_approved", ...rule.approval);
  if (rule.receipt) checks.holds(facts.signed_for, "signed_for", "receipt_missing", ...rule.approval);
  return checks.permission({}, rule.brings ?? []);
};
