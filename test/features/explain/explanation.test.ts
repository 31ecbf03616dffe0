import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { Engine } from "../../../src/core/engine/engine.ts";
import { dataDocument } from "../../../src/core/regulation/data-document.ts";
import { EngineFaultError, loadEngine, RequestError, type UsedParameter } from "../../../src/index.ts";
import { packagePath } from "../../../src/node/package/package-files.ts";
import { readRegulations } from "../../../src/node/regulations/read-regulations.ts";
import { AS_OF, permitted } from "../../support/facts.ts";

const engine = await loadEngine();
const folder = mkdtempSync(join(tmpdir(), "hdp-explain-"));
afterAll(() => rmSync(folder, { recursive: true }));

const sampling = (jurisdiction: string, queries: number) =>
  ({ decision: "sampling_monthly", jurisdiction, as_of: AS_OF, facts: { queries } }) as const;
const query = (jurisdiction: string, idle_minutes: number) =>
  ({
    decision: "query_permission",
    jurisdiction,
    as_of: AS_OF,
    facts: { ...permitted, session: { idle_minutes } },
  }) as const;

/** What stands on the line that a parameter is said to stand on. */
const lineOf = (file: string, line = 0) => readFileSync(file, "utf8").split("\n")[line - 1] ?? "";
const told = ({ path, value }: UsedParameter) => `${path}: ${JSON.stringify(value)}`;

describe("the parameters used", () => {
  it("are those that decide, with the place of each", () => {
    const { parameters } = engine.explain(sampling("taipei", 101));
    expect(parameters.map(told)).toEqual([
      'sampling.monthly.rate: "6%"',
      'sampling.monthly.rate.rounding: "up"',
      "sampling.monthly.minimum: 6",
      "sampling.monthly.maximum: 80",
    ]);
    const [rate] = parameters as [UsedParameter];
    expect(rate).toMatchObject({ clause: "六(二)", file: "jurisdictions/taipei/2021-10-06.yaml" });
    expect(lineOf(packagePath(rate.file), rate.line)).toContain("rate: { value: 6%");
  });

  it("are of the tier that applies", () => {
    const { parameters } = engine.explain({ ...sampling("taipei", 600), decision: "sampling_half_year" });
    expect(parameters.map(({ path }) => path)).toContain("sampling.half_year.tiers[1].rate");
    expect(parameters.map(({ path }) => path)).not.toContain("sampling.half_year.tiers[0].rate");
    expect(parameters.find(({ path }) => path === "sampling.half_year.tiers[1].rate")?.clause).toBe("六(三)2");
  });

  it.each([
    ["keeps", 5],
    ["fails", 45],
  ])("have the limit that a permit %s to", (_what, minutes) => {
    const { parameters } = engine.explain(query("kaohsiung", minutes));
    expect(parameters.map(told)).toContain('session.idle_timeout: "30 minutes"');
  });

  it("have a rule that is only there", () => {
    const facts = { ...permitted, query: { ...permitted.query, reason: null } };
    const { parameters } = engine.explain({ ...query("kaohsiung", 5), facts });
    const check = parameters.find(({ path }) => path === "query.checks.reason_missing");
    expect(check).toEqual({
      path: "query.checks.reason_missing",
      clause: "六(一)1",
      file: "jurisdictions/kaohsiung/2023-05-29.yaml",
      line: expect.any(Number),
    });
    expect(lineOf(packagePath(check?.file ?? ""), check?.line)).toContain("reason_missing:");
  });

  it("are none where no version is in force", () => {
    expect(engine.explain({ ...sampling("taipei", 1), as_of: "2021-10-05" }).parameters).toEqual([]);
  });

  it("have the file and line of the agency's setting, and what the text says", async () => {
    const agency = join(folder, "agency.yaml");
    writeFileSync(
      agency,
      "jurisdiction: nantou\nsettings:\n  session.idle_timeout: 20 minutes\n  sampling.monthly.rate: 5%\n",
    );
    const settled = await loadEngine({ agency });
    const { parameters } = settled.explain(sampling("nantou", 1_000));
    expect(parameters[0]).toMatchObject({
      path: "sampling.monthly.rate",
      value: "5%",
      file: "jurisdictions/nantou/2024-10-25.yaml",
      agency: { file: agency, line: 4, text_value: "3%" },
    });
    expect(parameters.filter((one) => one.agency !== undefined)).toHaveLength(1);
    const idle = settled.explain({
      decision: "session_timeout",
      jurisdiction: "nantou",
      as_of: `${AS_OF}T09:05:00+08:00`,
      facts: { last_activity_at: `${AS_OF}T09:00:00+08:00` },
    });
    expect(idle.parameters[0]).toMatchObject({ value: "20 minutes", agency: { line: 3, text_value: "unset" } });
  });

  it("have no line in a file that was changed since it was loaded", async () => {
    const own = join(folder, "taipei");
    cpSync(packagePath("jurisdictions/taipei"), own, { recursive: true });
    const file = join(own, "2021-10-06.yaml");
    const loaded = await loadEngine({ jurisdictions: [own] });
    expect(loaded.explain(sampling("taipei", 101)).parameters[0]).toMatchObject({ file, line: expect.any(Number) });
    writeFileSync(file, readFileSync(file, "utf8").replace("value: 6%", "value: 7%"));
    const [rate] = loaded.explain(sampling("taipei", 101)).parameters;
    expect(rate).toMatchObject({ value: "6%", file });
    expect(rate).not.toHaveProperty("line");
  });
});

describe("an explanation", () => {
  it("has the answer as it is decided, the clauses in short and the readings", () => {
    const { answer, clauses, readings, better } = engine.explain(sampling("taipei", 101));
    expect(answer).toEqual(engine.decide(sampling("taipei", 101)));
    expect(clauses.map(({ clause }) => clause)).toEqual(["六(二)"]);
    expect(clauses[0]?.summary?.en).toMatch(/^Section heads check 6% monthly/);
    expect(readings.map(({ id }) => id)).toEqual(["G1", "G2", "T10", "T21"]);
    expect(readings[0]).toMatchObject({ clauses: ["六(二)"], summary: { en: expect.stringContaining("rounded up") } });
    expect(better).toEqual({ status: "nothing_better" });
  });

  it("is of one instant where none is given", () => {
    const { answer, better } = engine.explain({
      decision: "data_export",
      jurisdiction: "taipei",
      facts: { act: "copy" },
    });
    expect(better).toMatchObject({ status: "found", request: { as_of: answer.as_of, facts: { approved: true } } });
  });

  it("leaves the facts as they were given", () => {
    const request = query("kaohsiung", 45);
    const before = structuredClone(request);
    engine.explain(request);
    expect(request).toEqual(before);
  });

  it("fails as the answer does", () => {
    const request = { ...sampling("taipei", 101), facts: { queries: -1 } };
    expect(() => engine.explain(request)).toThrow(RequestError);
    expect(() => engine.explain({ ...request, jurisdiction: "tapei" })).toThrow(/did you mean `taipei`/);
  });

  it("is not to be had of an engine whose origin is not known", async () => {
    const regulations = readRegulations();
    const module = await WebAssembly.compile(readFileSync(packagePath("policies/compiled/policies.wasm")));
    const bare = new Engine({ module, data: dataDocument(regulations), schemas: regulations.schemas });
    expect(() => bare.explain(sampling("taipei", 101))).toThrow(EngineFaultError);
  });
});
