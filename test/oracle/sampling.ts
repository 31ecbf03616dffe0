import { addDays, addMonths } from "./dates.ts";
import type { City, Duty, Facts, Rule, Situation, Verdict } from "./types.ts";
import { duty, NOT_REGULATED } from "./types.ts";

interface Share {
  readonly percent: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** C9: rounded up in whole numbers, then at least, then at most, then no more than there are. */
function samples(queries: number, checked: number | null | undefined, share: Share, clause: string): Verdict {
  let count = Number((BigInt(queries) * BigInt(share.percent) + 99n) / 100n);
  let rule = "rate";
  if (share.minimum !== undefined && share.minimum > count) [count, rule] = [share.minimum, "minimum"];
  if (share.maximum !== undefined && share.maximum < count) [count, rule] = [share.maximum, "maximum"];
  if (queries < count) [count, rule] = [queries, "all"];
  const shortfall = typeof checked === "number" ? { shortfall: Math.max(0, count - checked) } : {};
  const reasons = [{ code: "samples_due", clauses: [clause] }];
  return { outcome: "required", reasons, values: { samples: count, rule, ...shortfall }, missing: [] };
}

/** Who prints the month's queries for whom, who checks them, and what becomes of the result. */
const MONTHLY: { readonly [C in City]: readonly Duty[] } = {
  kaohsiung: [
    duty("print_query_records", ["九(一)"], { by: ["it_staff"], to: ["auditor"] }),
    duty("check_samples", ["九(一)"], { by: ["auditor"] }),
    duty("keep_check_result", ["九(二)"]),
  ],
  nantou: [
    duty("print_query_records", ["五(一)"], { by: ["office"], to: ["auditor"] }),
    duty("check_samples", ["五(一)"], { by: ["auditor"] }),
    duty("keep_check_result", ["五(二)"]),
  ],
  taipei: [
    duty("print_query_records", ["六(二)"], { by: ["admin"], to: ["section_head"] }),
    duty("check_samples", ["六(二)"], { by: ["section_head"] }),
    duty("submit_for_sign_off", ["六(二)"], { by: ["admin"], to: ["delegate", "head"] }),
    duty("keep_check_result", ["六(二)"], { by: ["office"] }),
  ],
};

const HALF_YEAR: readonly Duty[] = [
  duty("check_samples", ["六(三)"], { by: ["auditor"] }),
  duty("submit_for_sign_off", ["六(三)"], { to: ["delegate", "head"] }),
  duty("keep_check_result", ["六(三)"], { by: ["office"] }),
];

/** G18: who has checked a row has the list; who has checked enough is done with checking, as where none is due (K17). */
function remaining(verdict: Verdict, checked: number | null | undefined, duties: readonly Duty[]): Verdict {
  const enough = verdict.values?.["samples"] === 0 || verdict.values?.["shortfall"] === 0;
  const done = (code: string) =>
    (code === "print_query_records" && (checked ?? 0) > 0) || (code === "check_samples" && enough);
  return { ...verdict, obligations: duties.filter(({ code }) => !done(code)) };
}

/** K 九(一), 附件八(一); N 五(一); T 六(二), of one section (T10). */
export const samplingMonthly: Rule<"sampling_monthly"> = (facts, at) => {
  const { queries, checked } = facts;
  const clause = { kaohsiung: "九(一)", nantou: "五(一)", taipei: "六(二)" }[at.city];
  const share = at.city === "taipei" ? { percent: 6, minimum: 6, maximum: 80 } : { percent: 3, minimum: 10 };
  return dated(remaining(samples(queries, checked, share, clause), checked, MONTHLY[at.city]), facts, at, clause);
};

/** G15: by the end of the month that follows the month told. */
function dated(verdict: Verdict, { month }: Facts<"sampling_monthly">, at: Situation, clause: string): Verdict {
  if (month === undefined) return verdict;
  const due_on = addDays(addMonths(`${month}-01`, 2), -1);
  const late = at.today > due_on && Number(verdict.values?.["shortfall"] ?? 0) > 0;
  const warnings = late ? [{ code: "sample_late", clauses: [clause] }] : [];
  return { ...verdict, values: { ...verdict.values, due_on }, warnings };
}

/** T 六(三)1–3, by the whole count (T11); the others are silent. */
export const samplingHalfYear: Rule<"sampling_half_year"> = ({ queries, checked }, { city }) => {
  if (city !== "taipei") return NOT_REGULATED;
  return remaining(ofHalfYear(queries, checked), checked, HALF_YEAR);
};

function ofHalfYear(queries: number, checked: number | null | undefined): Verdict {
  if (queries <= 500) return samples(queries, checked, { percent: 6, minimum: 20 }, "六(三)1");
  if (queries <= 2000) return samples(queries, checked, { percent: 5, minimum: 30, maximum: 80 }, "六(三)2");
  return samples(queries, checked, { percent: 4, maximum: 150 }, "六(三)3");
}
