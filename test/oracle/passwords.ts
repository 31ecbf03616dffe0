import { Checks } from "./checks.ts";
import { addMonths, done } from "./dates.ts";
import type { Rule } from "./types.ts";
import { NOT_REGULATED } from "./types.ts";

/** K 五(一)5, 附件五(一)3–4 (K7, K29); N 三(五) (N3). */
export const passwordCompliance: Rule<"password_compliance"> = (facts, { city, today }) => {
  if (city === "taipei") return NOT_REGULATED;
  const checks = new Checks();
  const changed = done(facts.changed_on, today);
  const expires = changed && addMonths(changed, 3);
  if (changed === undefined) checks.lacks("fact:changed_on");
  const age = city === "kaohsiung" ? ["四(二)2", "五(一)5", "附件五(一)3"] : ["三(五)"];
  checks.against(expires !== undefined && expires < today, "password_expired", ...age);
  if (city === "kaohsiung") {
    const lacking = ["upper", "lower", "digit", "symbol"].some((kind) => !(facts.classes as string[]).includes(kind));
    checks
      .against(facts.length < 8, "password_too_short", "附件五(一)3")
      .against(lacking, "password_class_missing", "附件五(一)3")
      .against(facts.default_password, "default_password", "附件五(一)4");
  } else {
    const repeats = (which: number | null) => which !== null && which <= 3;
    checks
      .demand(facts.same_as_previous, "same_as_previous", repeats, "password_reused", "三(五)")
      .lacks("parameter:password.min_length")
      .lacks("parameter:password.classes")
      .lacks("parameter:password.min_age");
  }
  return checks.check(expires === undefined ? {} : { expires_on: expires });
};
