import { describe, expect, it } from "vitest";
import { LogError } from "../../../src/features/sampling/log-error.ts";
import { periodOf } from "../../../src/features/sampling/period.ts";
import { rowDay } from "../../../src/features/sampling/row-day.ts";

describe("the day of a row", () => {
  it.each([
    ["2026-10-03", { day: "2026-10-03" }],
    [" 115/10/03 ", { day: "2026-10-03" }],
    ["2026-10-31T16:00:00Z", { day: "2026-11-01" }],
    ["10/03/2026", "doubtful"],
    ["2026-10-03 09:00 CST", "zone"],
    ["", "none"],
    ["　", "none"],
  ])("of %j is %j", (text, day) => {
    expect(rowDay(text)).toEqual(day);
    expect(rowDay(text)).toEqual(day);
  });

  it.each([
    ["is none, however it begins", `2026-10-03T09:15:00${"T1".repeat(500_000)}`, "none"],
    [
      "is read where it is blanks around one",
      `${" ".repeat(500_000)}2026-10-03${"\t".repeat(500_000)}`,
      { day: "2026-10-03" },
    ],
  ])("that is longer than a date %s", (_what, text, day) => {
    expect(rowDay(text)).toEqual(day);
  });

  // Where only the first hundred thousand characters took 18 seconds.
  it.each(["T1", "T1+00:0", " 1", "1", "民國 "])("of %j again and again costs no time", (again) => {
    const text = again.repeat(Math.ceil(1_000_000 / again.length));
    const start = performance.now();
    for (let n = 0; n < 100; n += 1) expect(rowDay(text)).toBe("none");
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe("a period", () => {
  it.each([
    ["2026-10", "month", "2026-10-01", "2026-10-31"],
    ["2024-02", "month", "2024-02-01", "2024-02-29"],
    ["2026-H1", "half_year", "2026-01-01", "2026-06-30"],
    ["2026-H2", "half_year", "2026-07-01", "2026-12-31"],
  ] as const)("%s has its first and last day", (of, kind, first, last) => {
    expect(periodOf(of, kind)).toEqual({ first, last });
  });

  it.each([
    ["2026-H1", "month"],
    ["2026-10", "half_year"],
    ["2026-13", "month"],
    ["115-10", "month"],
    ["1800-10", "month"],
    ["2026-H3", "half_year"],
  ] as const)("%s is none for %s", (of, kind) => {
    expect(() => periodOf(of, kind)).toThrow(LogError);
  });
});
