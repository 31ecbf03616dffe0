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

interface Head {
  readonly code: string;
  readonly clause: string;
  readonly borne_by?: readonly string[];
  readonly imposed_by?: readonly string[];
}

/** N 六: its opening words name who is liable where an item names nobody. */
const N_STAFF = ["case_officer", "dedicated_staff", "other_staff", "unit_head"];

/** In the order of the clauses: who bears it, and who imposes it, where the text says (G19, K27, N19). */
const HEADS: { readonly [C in City]: readonly Head[] } = {
  kaohsiung: [
    { code: "vendor_contract_liability", clause: "三(四)2", borne_by: ["vendor"], imposed_by: ["bureau"] },
    {
      code: "damages_liability",
      clause: "十(一)",
      borne_by: ["affiliated_agency", "applying_authority", "holding_agency"],
    },
    { code: "profit_or_leak_liability", clause: "十(二)", imposed_by: ["supervising_authority"] },
    {
      code: "negligent_administration_liability",
      clause: "十(三)",
      borne_by: ["admin"],
      imposed_by: ["supervising_authority"],
    },
    { code: "other_law_liability", clause: "十(四)" },
    { code: "vendor_liability", clause: "十(五)", borne_by: ["vendor"] },
  ],
  nantou: [
    { code: "damages_liability", clause: "六(一)", borne_by: ["user"] },
    { code: "profit_or_leak_liability", clause: "六(二)", borne_by: N_STAFF },
    { code: "negligent_administration_liability", clause: "六(三)", borne_by: ["dedicated_staff"] },
    { code: "other_law_liability", clause: "六(四)", borne_by: N_STAFF },
    { code: "vendor_liability", clause: "六(五)", borne_by: ["vendor"] },
  ],
  taipei: [
    { code: "late_cancellation_liability", clause: "五(二)", borne_by: ["general_user"] },
    { code: "disciplinary_liability", clause: "六(五)", borne_by: ["general_user"], imposed_by: ["ethics_unit"] },
    { code: "damages_liability", clause: "八(一)", borne_by: ["office"] },
    { code: "profit_or_leak_liability", clause: "八(二)", imposed_by: ["office"] },
    { code: "negligent_administration_liability", clause: "八(三)", borne_by: ["admin"], imposed_by: ["office"] },
    { code: "other_law_liability", clause: "八(四)" },
  ],
};

/** K27, N19, T17: listed with their clauses, never decided. */
export const liability: Rule<"liability"> = (_, { city }) => {
  const reasons = HEADS[city].map(({ clause, ...head }) => ({ ...head, clauses: [clause] }));
  return { outcome: "listed", reasons, values: {}, missing: [] };
};
