import { describe, expect, it } from "vitest";
import { hdp } from "./hdp.ts";

const DECIDE = ["decide", "sampling_monthly", "--json", "--facts", "-"];
const decide = async (...options: string[]) => {
  const { status, stdout, stderr } = await hdp([...DECIDE, ...options], { stdin: '{"queries":100}' });
  return { status, stderr, answer: stdout === "" ? undefined : JSON.parse(stdout) };
};

describe("a date in an option", () => {
  it.each(["115/11/21", "民國115年11月21日", "1151121", "2026/11/21", "２０２６-11-21"])("may be %s", async (when) => {
    expect((await decide("-j", "taipei", "--as-of", when)).answer.as_of).toBe("2026-11-21");
  });

  it("stays as it is where it is one of a request, and a moment is one in Taipei", async () => {
    const instant = "2026-11-21T01:00:00Z";
    expect((await decide("-j", "taipei", "--as-of", instant)).answer.as_of).toBe(instant);
    const { answer } = await decide("-j", "taipei", "--as-of", "115/11/21 上午 9:00");
    expect(answer.as_of).toBe("2026-11-21T09:00:00+08:00");
  });

  it.each([
    ["10/3/2026", /^--as-of: `"10\/3\/2026"`, which may be two days, expected a date such as/],
    ["2026-10-03 09:00 CST", /^--as-of: .*whose time zone is not known/],
  ])("is refused as %s", async (when, message) => {
    const { status, stderr } = await decide("-j", "taipei", "--as-of", when);
    expect([status, stderr]).toEqual([2, expect.stringMatching(message)]);
  });

  it("may be a year of the Republic", async () => {
    const [roc, common] = await Promise.all(
      ["115", "2026"].map((year) => hdp(["calendar", "-j", "nantou", "--year", year])),
    );
    expect(roc?.stdout).toBe(common?.stdout);
    expect(roc?.status).toBe(0);
  });
});

describe("a jurisdiction in an option", () => {
  it.each(["臺北市", "台北市", "台北", "臺北"])("may be called %s", async (name) => {
    expect((await decide("-j", name)).answer.jurisdiction).toBe("taipei");
  });

  it("may be one of several, and an argument", async () => {
    const [names, ids] = await Promise.all([
      hdp(["calendar", "-j", "高雄市", "-j", "nantou", "--year", "2026"]),
      hdp(["calendar", "-j", "kaohsiung", "-j", "nantou", "--year", "2026"]),
    ]);
    expect(names?.stdout).toBe(ids?.stdout);
    expect((await hdp(["show", "南投縣"])).stdout).toBe((await hdp(["show", "nantou"])).stdout);
  });

  it.each(["新北市", "市", "北"])("is refused as %s", async (name) => {
    const { status, stderr } = await decide("-j", name);
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/^jurisdiction: `.*`, expected one of kaohsiung, nantou, tai/),
    ]);
  });
});
