import type { Rule, Verdict } from "./types.ts";
import { NOT_REGULATED } from "./types.ts";

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

/** K 九(一), 附件八(一); N 五(一); T 六(二), of one section (T10). */
export const samplingMonthly: Rule<"sampling_monthly"> = ({ queries, checked }, { city }) => {
  if (city === "taipei") return samples(queries, checked, { percent: 6, minimum: 6, maximum: 80 }, "六(二)");
  return samples(queries, checked, { percent: 3, minimum: 10 }, city === "kaohsiung" ? "九(一)" : "五(一)");
};

/** T 六(三)1–3, by the whole count (T11); the others are silent. */
export const samplingHalfYear: Rule<"sampling_half_year"> = ({ queries, checked }, { city }) => {
  if (city !== "taipei") return NOT_REGULATED;
  if (queries <= 500) return samples(queries, checked, { percent: 6, minimum: 20 }, "六(三)1");
  if (queries <= 2000) return samples(queries, checked, { percent: 5, minimum: 30, maximum: 80 }, "六(三)2");
  return samples(queries, checked, { percent: 4, maximum: 150 }, "六(三)3");
};
