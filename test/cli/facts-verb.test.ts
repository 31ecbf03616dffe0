import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { factList } from "../../src/features/catalogue/fact-list.ts";
import { factsSkeleton } from "../../src/features/catalogue/facts-skeleton.ts";
import { loadEngine, type Request } from "../../src/index.ts";
import { englishIn } from "../support/languages.ts";
import { hdp } from "./hdp.ts";

const engine = await loadEngine();

describe("hdp facts", () => {
  it("lists each fact with its type, its words and who reads it", async () => {
    const { status, stdout } = await hdp("facts query_permission --as-of 2026-11-21 --lang en");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^account\.status required, text\n.*\n {2}active \| locked \| suspended \| cancelled\n/m);
    expect(stdout).toMatch(/^client\.ip optional, text\n.*\n {2}read by: nantou$/m);
  });

  it("leaves out what a regulation does not read, but for what must be told", async () => {
    const of = async (jurisdiction: string) => {
      const { stdout } = await hdp(`facts query_permission -j ${jurisdiction} --as-of 2026-11-21 --json`);
      return (JSON.parse(stdout).facts as { path: string; required: boolean; read_by: string[] }[]) ?? [];
    };
    const paths = (await of("taipei")).map(({ path }) => path);
    expect(paths).toContain("account.application_form");
    expect(paths).not.toContain("client.ip");
    expect((await of("nantou")).map(({ path }) => path)).toContain("client.ip");
    for (const { required, read_by } of await of("taipei")) expect(required || read_by.includes("taipei")).toBe(true);
  });

  it("names the kinds of facts in the language", async () => {
    const zh = (await hdp("facts query_permission --lang zh-TW")).stdout;
    expect(zh).toMatch(/^client\.allowed_ips 選填、文字清單$/m);
    expect(englishIn(zh.replaceAll(/^\S+|^ {2}\w+( \| \w+)*$/gm, "").replaceAll("null", ""))).toEqual([]);
  });

  it("takes the city's name in Chinese", async () => {
    expect((await hdp(["facts", "sampling_monthly", "-j", "臺北市"])).status).toBe(0);
  });

  it.each([
    ["a decision that there is not", "facts sampling_montly", "sampling_monthly"],
    ["a jurisdiction that there is not", "facts sampling_monthly -j taipeh", "taipei"],
  ])("refuses %s, and says what was meant", async (_what, line, meant) => {
    const { status, stderr } = await hdp(`${line} --lang en`);
    expect(status).toBe(2);
    expect(stderr).toContain(meant);
  });
});

it("prints a skeleton that `hdp decide` takes as it stands", async () => {
  const { stdout } = await hdp("facts query_permission --skeleton --lang zh-TW");
  const asked = await hdp("decide query_permission -j taipei --facts - --json", { stdin: stdout });
  expect([asked.stderr, asked.status]).toEqual(["", 0]);
});

describe.each(engine.decisions)("the skeleton of %s", (decision) => {
  const as_of = "2026-11-21T09:00:00+08:00";

  it.each(["en", "zh-TW"] as const)("is taken as it stands (%s)", (lang) => {
    const facts = parse(factsSkeleton(engine, decision, { lang, as_of: "2026-11-21" }));
    expect(engine.decide({ decision, jurisdiction: "taipei", as_of, facts } as Request).decision).toBe(decision);
  });

  it("has every fact that may be told", () => {
    const lines = factsSkeleton(engine, decision, { lang: "en", as_of: "2026-11-21" }).split("\n");
    const told = lines.map((line) => /^ *(?:# )?(\w+):/.exec(line)?.[1]);
    const paths = factList(engine, decision).facts.map(({ path }) => path);
    const names = paths.filter((path) => !path.includes("[]")).map((path) => path.split(".").at(-1));
    expect(told).toEqual(expect.arrayContaining(names));
  });
});
