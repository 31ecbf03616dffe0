import type { Bilingual } from "../base/bilingual.ts";

/** An office calendar: where office days differ from Monday to Friday, in the years that it covers. */
export interface OfficeCalendar {
  readonly id: string;
  readonly name: Bilingual;
  readonly years: readonly {
    readonly year: number;
    readonly days_off: readonly string[];
    readonly make_up_days: readonly string[];
  }[];
}
