import type { City, Rule } from "./types.ts";
import { FIRST_DAY, OLD_KAOHSIUNG } from "./versions.ts";

/** G11, K1, N1, T1; asked only where a version is in force, its text to be had or not. */
export const regulationInForce: Rule<"regulation_in_force"> = (_, { city, today }) => {
  const available = today >= FIRST_DAY[city];
  const first = available ? FIRST_DAY[city] : OLD_KAOHSIUNG;
  const values = { version: first, effective_from: first, text: available ? "available" : "unavailable" };
  const clauses = city === "kaohsiung" ? [available ? "沿革2" : "沿革1"] : ["沿革"];
  return { outcome: "in_force", reasons: [{ code: "in_force_since", clauses }], values, missing: [] };
};

const HEADS: { readonly [C in City]: Record<string, string> } = {
  kaohsiung: {
    vendor_contract_liability: "三(四)2",
    damages_liability: "十(一)",
    profit_or_leak_liability: "十(二)",
    negligent_administration_liability: "十(三)",
    other_law_liability: "十(四)",
    vendor_liability: "十(五)",
  },
  nantou: {
    damages_liability: "六(一)",
    profit_or_leak_liability: "六(二)",
    negligent_administration_liability: "六(三)",
    other_law_liability: "六(四)",
    vendor_liability: "六(五)",
  },
  taipei: {
    late_cancellation_liability: "五(二)",
    disciplinary_liability: "六(五)",
    damages_liability: "八(一)",
    profit_or_leak_liability: "八(二)",
    negligent_administration_liability: "八(三)",
    other_law_liability: "八(四)",
  },
};

/** K27, N19, T17: listed with their clauses, never decided. */
export const liability: Rule<"liability"> = (_, { city }) => {
  const reasons = Object.entries(HEADS[city]).map(([code, clause]) => ({ code, clauses: [clause] }));
  return { outcome: "listed", reasons, values: {}, missing: [] };
};
