import type { Maker } from "./maker.ts";
import type { Random } from "./random.ts";

/** Names of one unit in a row (K32), and others that are near. */
const NAMES = [
  ["長青綜合服務中心", "本局長青綜合服務中心", "高雄市政府社會局長青綜合服務中心"],
  ["三民區公所社會課", "高雄市三民區公所社會課", "本市三民區公所社會課"],
  ["三民區公所", "高雄市三民區公所", "本市三民區公所"],
  [
    "本局三民區公所社會課",
    "三民區公所社經課",
    "苓雅區公所社會課",
    "大安區公所社會課",
    "高雄市長青綜合服務中心",
    "",
    "u",
    "v",
  ],
];

export const delegatedAdministration: Maker<"delegated_administration"> = (random) => {
  const one = random.pick(NAMES);
  const unit = () => random.padded(random.pick(random.chance(0.8) ? one : random.pick(NAMES)));
  return {
    admin: { level: random.pick([1, 2, 2]), unit: unit() },
    target: { kind: random.pick(["user", "user", "admin"]), level: random.pick([1, 2, 2, 3]), unit: unit() },
  };
};

export const accountSharing: Maker<"account_sharing"> = (random) => ({
  act: random.pick(["use_others_account", "hand_over", "share"]),
  role: random.role(),
});

export const roleAppointment: Maker<"role_appointment"> = (random) => {
  const people = () =>
    random.known(random.pick([["p"], ["p"], ["q"], [], ["p", "q"], ["p", " p"], ["p", ""], ["\u3000"]]), 0.1);
  return {
    case_officers: people(),
    dedicated_staff: people(),
    admin_appointed_by_planning: random.flag(),
    auditor_appointed_by_planning: random.flag(),
    admin_is_auditor: random.flag(0.3),
  };
};

const padded = (random: Random, ids: readonly string[]) => ids.map((id) => random.padded(id));

export const personnelRegister: Maker<"personnel_register"> = (random) => ({
  registered: random.known(padded(random, random.subset(["a", "b", "s1", ""], 0.8)), 0.1),
  users: random.known(padded(random, random.subset(["a", "b", "s1"].concat(random.chance(0.1) ? [""] : []))), 0.1),
  kept_by: random.known(random.pick(["dedicated_staff", "dedicated_staff", "dedicated_staff", "other"] as const)),
  register_ready: random.flag(),
});

export const vendorAccess: Maker<"vendor_access"> = (random) => ({
  on_site: random.flag(0.95),
  domestic_firm: random.flag(0.95),
  national: random.flag(0.95),
  regular_employee: random.flag(0.95),
  confidentiality_pledge: random.flag(0.95),
  application_approved: random.flag(0.95),
  records_kept: random.flag(0.95),
  contract_regulates_liability: random.flag(0.95),
  supervised: random.flag(0.9),
});
