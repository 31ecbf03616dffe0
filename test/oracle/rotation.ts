import { Checks } from "./checks.ts";
import { addMonths, named, sameId } from "./dates.ts";
import type { Facts, Rule } from "./types.ts";
import { NOT_REGULATED } from "./types.ts";

type Rotation = Facts<"auditor_rotation">;

/** K 九(二): not the sixth month in a row (K18), 附件八(三): nor anybody in the seventh (K35); N 五(二): not twice in a row, whatever lies between (N9). */
export const auditorRotation: Rule<"auditor_rotation"> = (facts, { city }) => {
  if (city === "taipei") return NOT_REGULATED;
  const consecutive = city === "kaohsiung" ? monthsInARow(facts) : checksInARow(facts);
  const [limit, clause] = city === "kaohsiung" ? [5, "九(二)"] : [1, "五(二)"];
  const checks = new Checks();
  if (named(facts.auditor) === undefined) checks.lacks("fact:auditor");
  if (named(facts.auditee) === undefined) checks.lacks("fact:auditee");
  return checks
    .against(consecutive > limit, "too_many_in_a_row", clause)
    .against(city === "kaohsiung" && sameId(facts.auditor, facts.auditee), "auditor_is_auditee", clause)
    .against(city === "kaohsiung" && servedSixMonths(facts), "auditor_not_rotated", "附件八(三)")
    .permission({ consecutive });
};

/** K35: each of the six months before has a check of anybody by this auditor. */
function servedSixMonths({ auditor, month, history }: Rotation): boolean {
  const served = new Set(history.filter((check) => sameId(check.auditor, auditor)).map((check) => check.month));
  return [1, 2, 3, 4, 5, 6].every((back) => served.has(addMonths(`${month}-01`, -back).slice(0, 7)));
}

/** A month without a check by this auditor breaks the row. */
function monthsInARow({ auditor, auditee, month, history }: Rotation): number {
  const mine = history.filter((check) => sameId(check.auditor, auditor) && sameId(check.auditee, auditee));
  let count = 1;
  while (mine.some((check) => check.month === addMonths(`${month}-01`, -count).slice(0, 7))) count += 1;
  return count;
}

/** The checks of this person, newest first, until another auditor's. */
function checksInARow({ auditor, auditee, month, history }: Rotation): number {
  const earlier = history.filter((check) => sameId(check.auditee, auditee) && check.month < month);
  earlier.sort((a, b) => (a.month < b.month ? 1 : a.month > b.month ? -1 : 0));
  const other = earlier.findIndex((check) => !sameId(check.auditor, auditor));
  return 1 + (other === -1 ? earlier.length : other);
}
