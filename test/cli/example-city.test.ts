import { describe, expect, it } from "vitest";
import { loadEngine } from "../../src/node/start/load-engine.ts";
import { hdp } from "./hdp.ts";

const CITY = "examples/jurisdictions/hubin";

describe("the example of a city that was added", () => {
  it("passes hdp check and hdp test", async () => {
    expect(await hdp(`check --jurisdictions ${CITY}`)).toMatchObject({ status: 0 });
    const { status, stdout } = await hdp(`test hubin --jurisdictions ${CITY}`);
    expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringMatching(/\n31 passed, 0 failed\n$/) });
  });

  it("answers through loadEngine by the version of the day", async () => {
    const engine = await loadEngine({ jurisdictions: [CITY] });
    const ask = (as_of: string) =>
      engine.decide({ decision: "sampling_monthly", jurisdiction: "hubin", as_of, facts: { queries: 161 } });
    expect(ask("2025-12-31")).toMatchObject({ version: "2024-07-01", values: { samples: 7 } });
    expect(ask("2026-01-01")).toMatchObject({ version: "2026-01-01", values: { samples: 9 } });
    expect(ask("2024-06-30").outcome).toBe("not_in_force");
  });

  it("answers on the command line, with its clause", async () => {
    const line = `decide sampling_monthly -j hubin --as-of 2026-01-01 --facts - --jurisdictions ${CITY} --lang zh-TW`;
    const { status, stdout } = await hdp(line, { stdin: '{"queries":161}' });
    expect(status).toBe(0);
    expect(stdout).toContain("三(一)");
    expect(stdout).toContain("湖濱市");
  });

  it.each(["2024-07-01", "2026-01-01"])("has in its register the whole text of %s", async (day) => {
    const line = `clauses hubin --as-of ${day} --source ${CITY}/text-${day}.txt --jurisdictions ${CITY}`;
    expect(await hdp(line)).toMatchObject({ status: 0 });
  });
});
