import { describe, expect, it } from "vitest";
import { addMonths, keptThrough, taipeiDate } from "./dates.ts";
import { reportDate } from "./deadlines.ts";
import { isOfficeDay, officeDaysBefore } from "./office-days.ts";
import { rule } from "./oracle.ts";
import type { City } from "./types.ts";

// The figures worked out in the notes on the law texts: the oracle is held to them, not to the engine.
const samples = (city: City, decision: "sampling_monthly" | "sampling_half_year", queries: number) =>
  rule({ decision, jurisdiction: city, as_of: "2026-11-21", facts: { queries } }).values?.["samples"];

describe("numbers of samples (G1, K17, T10, T11)", () => {
  it.each([
    [0, 0],
    [9, 9],
    [10, 10],
    [333, 10],
    [334, 11],
    [350, 11],
  ])("of %d rows of a month %d", (rows, due) => {
    expect(samples("kaohsiung", "sampling_monthly", rows)).toBe(due);
    expect(samples("nantou", "sampling_monthly", rows)).toBe(due);
  });

  it.each([
    [5, 5],
    [40, 6],
    [101, 7],
    [109, 7],
    [1317, 80],
    [5000, 80],
  ])("of %d of a section %d", (rows, due) => {
    expect(samples("taipei", "sampling_monthly", rows)).toBe(due);
  });

  it.each([
    ...[
      [0, 0],
      [19, 19],
      [333, 20],
      [334, 21],
      [500, 30],
      [501, 30],
      [600, 30],
      [601, 31],
      [1580, 79],
      [1581, 80],
    ],
    ...[
      [2000, 80],
      [2001, 81],
      [3725, 149],
      [3726, 150],
      [10_000, 150],
    ],
  ] as [number, number][])("of %d of a half-year %d", (rows, due) => {
    expect(samples("taipei", "sampling_half_year", rows)).toBe(due);
  });
});

describe("months and years (G3, G7, K7, T6)", () => {
  it.each([
    ["2025-02-28", 3, "2025-05-28"],
    ["2024-11-30", 3, "2025-02-28"],
    ["2025-01-31", 3, "2025-04-30"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2024-08-31", 6, "2025-02-28"],
    ["2024-02-29", 12, "2025-02-28"],
  ])("%s and %d months are %s", (day, months, then) => expect(addMonths(day, months)).toBe(then));

  it.each([
    ["2023-02-28", 5, "2028-02-29"],
    ["2023-05-29", 5, "2028-05-29"],
    ["2027-06-01", 5, "2032-06-01"],
    ["2025-02-28", 3, "2028-02-29"],
  ])("%s is kept %d years, through %s", (day, years, through) => expect(keptThrough(day, years)).toBe(through));

  it("takes the date in Taipei (G8)", () => expect(taipeiDate("2024-02-29T16:30:00Z")).toBe("2024-03-01"));
});

describe("office days (T9) and report dates (T12)", () => {
  it.each([
    ["2024-03-18", "2024-03-04"],
    ["2024-02-26", "2024-02-06"],
    ["2025-02-17", "2025-02-04"],
    ["2024-03-01", "2024-02-16"],
    ["2025-11-03", "2025-10-17"],
  ])("the tenth before %s is %s", (day, last) => expect(officeDaysBefore(day, 10)).toEqual({ day: last }));

  it("knows make-up days, days off and what is not published", () => {
    expect(["2024-02-17", "2025-10-24", "2024-08-31", "2028-01-03"].map(isOfficeDay)).toEqual([
      true,
      false,
      false,
      undefined,
    ]);
  });

  it("reports by 31 August and 10 March", () => {
    expect(["2024-H1", "2023-H2"].map(reportDate)).toEqual(["2024-08-31", "2024-03-10"]);
  });
});

describe("a right is personal in Taipei (T27)", () => {
  const of = (user: string, holder: string, role: "general_user" | "auditor" = "general_user") =>
    rule({
      decision: "query_permission",
      jurisdiction: "taipei",
      as_of: "2026-11-21",
      facts: {
        linkage: { status: "active" },
        user: { kind: "person", id: user, roles: [role], post_ends_on: null },
        account: {
          holder_id: holder,
          status: "active",
          right_approved: true,
          application_form: true,
          confidentiality_pledge: true,
        },
        query: { case_number: "A-1", official_use: true, within_approved_scope: true },
      },
    });

  it.each([
    ["u1", "u1"],
    ["u1", " u1\u200b"],
    ["\u3000u1", "u1\ufeff\t"],
    ["u 1", "u 1 "],
  ])("%j may query by the account of %j", (user, holder) => {
    expect(of(user, holder)).toMatchObject({ outcome: "permit", reasons: [], missing: [] });
  });

  it.each([
    ["u1", "u2"],
    ["u1", "U1"],
    ["u1", "u 1"],
    ["u1", "u\u200b1"],
    ["u1", ""],
    ["", "u1"],
    ["", ""],
    [" ", " "],
    ["\u3000", "\u200b"],
  ])("%j may not query by the account of %j", (user, holder) => {
    expect(of(user, holder)).toMatchObject({ outcome: "deny", reasons: [{ code: "right_not_approved" }] });
  });

  it("rests on the clause that opens the right of the role", () => {
    expect(of("u1", "u2").reasons?.[0]?.clauses).toEqual(["二(二)", "三(二)", "八(三)"]);
    expect(of("u1", "u2", "auditor").reasons?.[0]?.clauses).toEqual(["二(二)", "三(三)", "八(三)"]);
  });

  it("regulates no sharing of accounts", () => {
    const facts = { act: "use_others_account", role: "general_user" } as const;
    const shared = rule({ decision: "account_sharing", jurisdiction: "taipei", as_of: "2026-11-21", facts });
    expect(shared.outcome).toBe("not_regulated");
  });
});
