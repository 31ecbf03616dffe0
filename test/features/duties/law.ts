/**
 * The duties of some years as the texts of the three regulations give them, written down from the texts before the code
 * was run: which duty (by the decision that answers it), of which period, by which day, under which clause.
 * `right`: may be held, need not. `part`: the regulation began within the period.
 */
export interface LawDuty {
  readonly duty: string;
  readonly period: string;
  readonly day: string;
  readonly clause: string;
  readonly note?: "right" | "part";
}

type Row = readonly [duty: string, clause: string, periods: Readonly<Record<string, string>>, note?: LawDuty["note"]];

const rows = (...given: readonly Row[]): LawDuty[] =>
  given.flatMap(([duty, clause, periods, note]) =>
    Object.entries(periods).map(([period, day]) => ({ duty, period, day, clause, ...(note && { note }) })),
  );

// The texts set no day for the sample of a month: reading G15, the end of the month after it.
const SAMPLES_2026 = {
  "2025-12": "2026-01-31",
  "2026-01": "2026-02-28",
  "2026-02": "2026-03-31",
  "2026-03": "2026-04-30",
  "2026-04": "2026-05-31",
  "2026-05": "2026-06-30",
  "2026-06": "2026-07-31",
  "2026-07": "2026-08-31",
  "2026-08": "2026-09-30",
  "2026-09": "2026-10-31",
  "2026-10": "2026-11-30",
  "2026-11": "2026-12-31",
};
const QUARTERS_2026 = {
  "2026-Q1": "2026-03-31",
  "2026-Q2": "2026-06-30",
  "2026-Q3": "2026-09-30",
  "2026-Q4": "2026-12-31",
};
const HALVES_2026 = { "2026-H1": "2026-06-30", "2026-H2": "2026-12-31" };
const YEAR_2026 = { "2026": "2026-12-31" };
// 六(四): the second half by 10 March of the next year, the first half by the end of August.
const REPORTS_2026 = { "2025-H2": "2026-03-10", "2026-H1": "2026-08-31" };

export const LAW: Readonly<Record<string, Readonly<Record<number, readonly LawDuty[]>>>> = {
  kaohsiung: {
    2026: rows(
      ["account_review", "五(二)", QUARTERS_2026],
      ["external_audit_schedule", "四(二)3", QUARTERS_2026],
      ["internal_audit_schedule", "九(三)", HALVES_2026],
      ["vendor_audit_schedule", "九(四)", HALVES_2026],
      ["linkage_need_review", "四(三)", YEAR_2026],
      ["training_hours.dedicated_staff", "七(二)", YEAR_2026],
      ["training_hours.it_staff", "七(二)", YEAR_2026],
      ["sampling_monthly", "九(一)", SAMPLES_2026],
    ),
    // In force with this text from 2023-05-29; of the text before it nothing is known.
    2023: rows(
      ["account_review", "五(二)", { "2023-Q2": "2023-06-30" }, "part"],
      ["account_review", "五(二)", { "2023-Q3": "2023-09-30", "2023-Q4": "2023-12-31" }],
      ["external_audit_schedule", "四(二)3", { "2023-Q2": "2023-06-30" }, "part"],
      ["external_audit_schedule", "四(二)3", { "2023-Q3": "2023-09-30", "2023-Q4": "2023-12-31" }],
      ["internal_audit_schedule", "九(三)", { "2023-H1": "2023-06-30" }, "part"],
      ["internal_audit_schedule", "九(三)", { "2023-H2": "2023-12-31" }],
      ["vendor_audit_schedule", "九(四)", { "2023-H1": "2023-06-30" }, "part"],
      ["vendor_audit_schedule", "九(四)", { "2023-H2": "2023-12-31" }],
      ["linkage_need_review", "四(三)", { "2023": "2023-12-31" }, "part"],
      ["training_hours.dedicated_staff", "七(二)", { "2023": "2023-12-31" }, "part"],
      ["training_hours.it_staff", "七(二)", { "2023": "2023-12-31" }, "part"],
      ["sampling_monthly", "九(一)", { "2023-05": "2023-06-30" }, "part"],
      [
        "sampling_monthly",
        "九(一)",
        {
          "2023-06": "2023-07-31",
          "2023-07": "2023-08-31",
          "2023-08": "2023-09-30",
          "2023-09": "2023-10-31",
          "2023-10": "2023-11-30",
          "2023-11": "2023-12-31",
        },
      ],
    ),
    2022: [],
  },
  nantou: {
    2026: rows(
      ["ip_whitelist", "三(八)", HALVES_2026],
      ["internal_audit_schedule", "五(三)", YEAR_2026],
      ["external_audit_schedule", "五(三)", YEAR_2026],
      ["vendor_audit_schedule", "五(四)", YEAR_2026],
      ["training_hours.case_officer", "四(三)第2段", YEAR_2026],
      ["training_hours.dedicated_staff", "四(三)第2段", YEAR_2026],
      ["sampling_monthly", "五(一)", SAMPLES_2026],
    ),
    // In force from 2024-10-25.
    2024: rows(
      ["ip_whitelist", "三(八)", { "2024-H2": "2024-12-31" }, "part"],
      ["internal_audit_schedule", "五(三)", { "2024": "2024-12-31" }, "part"],
      ["external_audit_schedule", "五(三)", { "2024": "2024-12-31" }, "part"],
      ["vendor_audit_schedule", "五(四)", { "2024": "2024-12-31" }, "part"],
      ["training_hours.case_officer", "四(三)第2段", { "2024": "2024-12-31" }, "part"],
      ["training_hours.dedicated_staff", "四(三)第2段", { "2024": "2024-12-31" }, "part"],
      ["sampling_monthly", "五(一)", { "2024-10": "2024-11-30" }, "part"],
      ["sampling_monthly", "五(一)", { "2024-11": "2024-12-31" }],
    ),
    2023: [],
  },
  taipei: {
    2026: rows(
      ["account_review", "四(一)", HALVES_2026],
      ["internal_audit_schedule", "六(三)", REPORTS_2026],
      ["sampling_half_year", "六(三)", REPORTS_2026],
      ["audit_report_deadline", "六(四)", REPORTS_2026],
      ["external_audit_schedule", "七(一)", YEAR_2026, "right"],
      ["sampling_monthly", "六(二)", SAMPLES_2026],
    ),
    // In force from 2021-10-06: its first report is that of the second half, by 10 March of the next year.
    2021: rows(
      ["account_review", "四(一)", { "2021-H2": "2021-12-31" }, "part"],
      ["external_audit_schedule", "七(一)", { "2021": "2021-12-31" }, "right"],
      ["sampling_monthly", "六(二)", { "2021-10": "2021-11-30" }, "part"],
      ["sampling_monthly", "六(二)", { "2021-11": "2021-12-31" }],
    ),
    2022: rows(
      ["account_review", "四(一)", { "2022-H1": "2022-06-30", "2022-H2": "2022-12-31" }],
      ["internal_audit_schedule", "六(三)", { "2021-H2": "2022-03-10" }, "part"],
      ["internal_audit_schedule", "六(三)", { "2022-H1": "2022-08-31" }],
      ["sampling_half_year", "六(三)", { "2021-H2": "2022-03-10" }, "part"],
      ["sampling_half_year", "六(三)", { "2022-H1": "2022-08-31" }],
      ["audit_report_deadline", "六(四)", { "2021-H2": "2022-03-10" }, "part"],
      ["audit_report_deadline", "六(四)", { "2022-H1": "2022-08-31" }],
      ["external_audit_schedule", "七(一)", { "2022": "2022-12-31" }, "right"],
      [
        "sampling_monthly",
        "六(二)",
        {
          "2021-12": "2022-01-31",
          "2022-01": "2022-02-28",
          "2022-02": "2022-03-31",
          "2022-03": "2022-04-30",
          "2022-04": "2022-05-31",
          "2022-05": "2022-06-30",
          "2022-06": "2022-07-31",
          "2022-07": "2022-08-31",
          "2022-08": "2022-09-30",
          "2022-09": "2022-10-31",
          "2022-10": "2022-11-30",
          "2022-11": "2022-12-31",
        },
      ],
    ),
  },
};
