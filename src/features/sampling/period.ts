import type { Bilingual } from "../../core/base/bilingual.ts";
import { mistakeText } from "../../core/base/mistake.ts";
import { periodDays } from "../../core/calendar/periods.ts";
import { FIRST_YEAR, LAST_YEAR } from "../../core/calendar/tables.ts";
import { LogError } from "./log-error.ts";

export type PeriodKind = "month" | "half_year";

/** A month or half-year, by its first and last day (`YYYY-MM-DD`). */
export interface Period {
  readonly first: string;
  readonly last: string;
}

const FORMS = { month: /^(\d{4})-(0[1-9]|1[0-2])$/, half_year: /^(\d{4})-H([12])$/ } as const;
const EXPECTED: Readonly<Record<PeriodKind, Bilingual>> = {
  month: { en: "a month as 2026-10", "zh-TW": "如 2026-10 的月份" },
  half_year: { en: "a half-year as 2026-H1", "zh-TW": "如 2026-H1 的半年" },
};

/**
 * The days of a period.
 *
 * @throws LogError if it is not one of its kind
 */
export function periodOf(of: string, kind: PeriodKind): Period {
  const [, year] = FORMS[kind].exec(of) ?? [];
  if (year === undefined || Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) {
    throw new LogError(
      (option) => {
        const period = `${option("period")} ${kind}`;
        const { en, "zh-TW": zh } = EXPECTED[kind];
        const expected = { en: `${en} for ${period}`, "zh-TW": `${zh}（\`${period}\`）` };
        return mistakeText({ found: `\`${of}\``, expected });
      },
      { option: "of" },
    );
  }
  return periodDays(of);
}
