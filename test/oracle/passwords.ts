import { Checks, lacking } from "./checks.ts";
import { addMonths, done } from "./dates.ts";
import type { City, Duty, Rule } from "./types.ts";
import { duty, NOT_REGULATED } from "./types.ts";

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
    const classes = ["upper", "lower", "digit", "symbol"];
    checks
      .against(facts.length < 8, "password_too_short", "附件五(一)3")
      .amissAre(lacking(facts.classes, classes), "password_class_missing", "附件五(一)3")
      .against(facts.default_password, "default_password", "附件五(一)4");
  } else {
    const repeats = (which: number | null) => which !== null && which <= 3;
    checks
      .demand(facts.same_as_previous, "same_as_previous", repeats, "password_reused", "三(五)")
      .lacks("parameter:password.min_length")
      .lacks("parameter:password.classes")
      .lacks("parameter:password.min_age");
  }
  const verdict = checks.check(expires === undefined ? {} : { expires_on: expires });
  return { ...verdict, obligations: changes(city, new Set(verdict.reasons?.map(({ code }) => code))) };
};

/** In Kaohsiung each clause asks for the change on its own; the annex names the applicant for the default password. */
function changes(city: City, amiss: ReadonlySet<string>): Duty[] {
  if (city === "nantou") return amiss.size > 0 ? [duty("change_password", ["三(五)"])] : [];
  const weak = amiss.has("password_too_short") || amiss.has("password_class_missing");
  return [
    ...(amiss.has("password_expired") ? [duty("change_password", ["五(一)5"], { by: ["user"] })] : []),
    ...(weak ? [duty("change_password", ["附件五(一)3"], { by: ["user"] })] : []),
    ...(amiss.has("default_password") ? [duty("change_password", ["附件五(一)4"], { by: ["applicant"] })] : []),
  ];
}
