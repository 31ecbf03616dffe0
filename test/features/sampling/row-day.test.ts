import { describe, expect, it } from "vitest";
import { LogError } from "../../../src/features/sampling/log-error.ts";
import { periodOf } from "../../../src/features/sampling/period.ts";
import { rowDay } from "../../../src/features/sampling/row-day.ts";

describe("the day of a row", () => {
  it.each([
    ["2026-10-03", "2026-10-03"],
    [" 2026/10/3 ", "2026-10-03"],
    ["2026.10.03", "2026-10-03"],
    ["20261003", "2026-10-03"],
    ["2026-10-03 09:15", "2026-10-03"],
    ["2026-10-03T23:59:59.999", "2026-10-03"],
    ["2026/10/3 上午 09:15:00", "2026-10-03"],
    ["2026年10月3日", "2026-10-03"],
    ["115/10/03", "2026-10-03"],
    ["115-10-3 17:00:00", "2026-10-03"],
    ["115.10.03", "2026-10-03"],
    ["1151003", "2026-10-03"],
    ["民國115年10月3日", "2026-10-03"],
    ["民國 115/10/03", "2026-10-03"],
    ["2026-10-31T15:59:59Z", "2026-10-31"],
    ["2026-10-31T16:00:00Z", "2026-11-01"],
    ["2026-10-31 16:00:00Z", "2026-11-01"],
    ["2026-11-01T00:30:00+09:00", "2026-10-31"],
    ["2024-02-29", "2024-02-29"],
  ])("of %j is %s", (text, day) => {
    expect(rowDay(text)).toBe(day);
  });

  it.each([
    "",
    "　",
    "10/03/2026",
    "03-10-2026",
    "99/10/03",
    "26/10/03",
    "0991003",
    "2026-02-29",
    "2026-13-01",
    "115/02/30",
    "2026-10/03",
    "45933",
    "1759449600000",
    "2026-10-03T25:00:00Z",
    "2026-10-03 09:00:00+0800",
    "October 3, 2026",
    "915/10/03",
  ])("of %j is not to be told", (text) => {
    expect(rowDay(text)).toBeUndefined();
  });
});

describe("a text that is longer than a date", () => {
  it.each([
    ["of 64 characters is read", `2026-10-03T09:15:00 ${"x".repeat(44)}`, "2026-10-03"],
    ["of 65 characters is none", `2026-10-03T09:15:00 ${"x".repeat(45)}`, undefined],
    ["is none, however it begins", `2026-10-03T09:15:00${"T1".repeat(500_000)}`, undefined],
    ["is read where it is blanks around one", `${" ".repeat(500_000)}2026-10-03${"\t".repeat(500_000)}`, "2026-10-03"],
  ])("%s", (_what, text, day) => {
    expect(rowDay(text)).toBe(day);
  });

  // Where only the first hundred thousand characters took 18 seconds.
  it.each(["T1", "T1+00:0", " 1", "1", "民國 "])("of %j again and again costs no time", (again) => {
    const text = again.repeat(Math.ceil(1_000_000 / again.length));
    const start = performance.now();
    for (let n = 0; n < 100; n += 1) expect(rowDay(text)).toBeUndefined();
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
