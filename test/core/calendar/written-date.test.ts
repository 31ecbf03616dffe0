import { beforeAll, describe, expect, it } from "vitest";
import { LONGEST_DATE, writtenDate, writtenPeriod } from "../../../src/core/calendar/written-date.ts";
import { loadZones, zones } from "../../../src/features/tables/zones.ts";

beforeAll(loadZones);

describe("a date without a time", () => {
  it.each([
    "2026-10-03",
    " 2026/10/3 ",
    "2026.10.03",
    "20261003",
    "２０２６／１０／０３",
    "2026年10月3日",
    "2026/10/3 (六)",
    "2026/10/3（星期六）",
    "Sat, 3 Oct 2026",
    "115/10/03",
    "115.10.03",
    "115-10-3",
    "1151003",
    "民國115年10月3日",
    "中華民國 115 年 10 月 3 日",
    "民國 115/10/03",
    "3-Oct-2026",
    "October 3, 2026",
    "2026-10-03+08:00",
  ])("%j is 3 October 2026", (text) => {
    expect(writtenDate(text)).toEqual({ day: "2026-10-03" });
  });

  it("is a number of days where a spreadsheet kept it", () => {
    expect(writtenDate("46298")).toEqual({ day: "2026-10-03", serial: true });
    expect(writtenDate("46298.375")).toEqual({ day: "2026-10-03", instant: "2026-10-03T09:00:00+08:00", serial: true });
    expect(writtenDate("29999")).toBe("none");
  });

  it("is of years before 100 where the Republic is named", () => {
    expect(writtenDate("民國99年1月2日")).toEqual({ day: "2010-01-02" });
  });
});

describe("a moment", () => {
  it.each([
    ["2026-10-03T09:05:11", "2026-10-03T09:05:11+08:00"],
    ["2026-10-03 09:05:11.5", "2026-10-03T09:05:11.500+08:00"],
    ["2026-10-03 09:05:11,123", "2026-10-03T09:05:11.123+08:00"],
    ["20261003090511", "2026-10-03T09:05:11+08:00"],
    ["1151003090511", "2026-10-03T09:05:11+08:00"],
    ["115/10/3 上午 9:05", "2026-10-03T09:05:00+08:00"],
    ["115/10/3 下午 12:05", "2026-10-03T12:05:00+08:00"],
    ["115/10/3 上午12:05", "2026-10-03T00:05:00+08:00"],
    ["2026/10/3 9:05:11 PM", "2026-10-03T21:05:11+08:00"],
    ["民國115年10月3日 下午3時20分", "2026-10-03T15:20:00+08:00"],
    ["03/Oct/2026:10:07:33 +0800", "2026-10-03T10:07:33+08:00"],
    ["2026-10-31 16:30:00+00", "2026-11-01T00:30:00+08:00"],
    ["2026-10-31 16:30:00 UTC", "2026-11-01T00:30:00+08:00"],
    ["2026-10-31T16:30:00Z[UTC]", "2026-11-01T00:30:00+08:00"],
    ["2026-11-01T00:30:00+0900", "2026-10-31T23:30:00+08:00"],
    ["Sat Oct 03 2026 10:07:33 GMT+0800 (台北標準時間)", "2026-10-03T10:07:33+08:00"],
    ["2026-10-03 10:07:33 Asia/Taipei", "2026-10-03T10:07:33+08:00"],
    ["2026-10-31 16:30 Asia/Tokyo", "2026-10-31T15:30:00+08:00"],
    ["2026-10-31 23:30 America/New_York", "2026-11-01T11:30:00+08:00"],
    ["2026-12-31 23:30 America/New_York", "2027-01-01T12:30:00+08:00"],
  ])("%j is %s in Taipei", (text, instant) => {
    expect(writtenDate(text, zones())).toEqual({ day: instant.slice(0, 10), instant });
  });
});

describe("what is not read for certain", () => {
  it.each(["10/03/2026", "03-10-2026", "99/10/03", "26/10/03", "991003", "03-OCT-26"])("%j may be two days", (text) => {
    expect(writtenDate(text)).toBe("doubtful");
  });

  it("is certain where one of them is no day, or both are the same", () => {
    for (const text of ["10/13/2026", "13/10/2026"]) expect(writtenDate(text)).toEqual({ day: "2026-10-13" });
    expect(writtenDate("10/10/2026")).toEqual({ day: "2026-10-10" });
  });

  it.each([
    "2026-10-31 16:30 CST",
    "Sat Oct  3 10:07:33 CST 2026",
    "2026-10-31 16:30 Mars/Olympus",
    "2026-10-03T09:15:00 xxx",
    "2026-10-03Z",
  ])("%j names a zone that is not known, and is not taken for Taipei's", (text) => {
    expect(writtenDate(text, zones())).toBe("zone");
  });

  it("are zones by name where none are loaded", () => {
    expect(writtenDate("2026-10-31 16:30 Asia/Tokyo")).toBe("zone");
  });

  it.each([
    "",
    "　",
    "0991003",
    "2026-02-29",
    "2026-13-01",
    "115/02/30",
    "2026-10/03",
    "45933000",
    "1759449600000",
    "1759449600",
    "2026-10-03T25:00:00Z",
    "2026-10-03 09:60",
    "2026-10-03 上午 13:00",
    "915/10/03",
    "民國2026年10月3日",
    "2026-10-03 10",
    "2026-10-03 09:00 +15:00",
    `2026-10-03T09:15:00 ${"x".repeat(LONGEST_DATE)}`,
  ])("%j is no date", (text) => {
    expect(writtenDate(text, zones())).toBe("none");
  });
});

describe("a period", () => {
  it.each([
    ["115年10月", "2026-10"],
    ["115/10", "2026-10"],
    ["11510", "2026-10"],
    ["２０２６／１０", "2026-10"],
    ["民國115年10月份", "2026-10"],
    ["2026-10", "2026-10"],
    ["115上半年", "2026-H1"],
    ["115年下半年", "2026-H2"],
    ["115-H2", "2026-H2"],
    ["2026-h1", "2026-H1"],
    ["115", "2026"],
    ["民國115年度", "2026"],
    ["2026", "2026"],
    ["民國99年", "2010"],
    ["26", "26"],
    ["26-10", "26-10"],
    ["soon", "soon"],
  ])("%j is %s", (text, period) => {
    expect(writtenPeriod(text)).toBe(period);
  });
});
