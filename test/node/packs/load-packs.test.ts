import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Engine } from "../../../src/core/engine/engine.ts";
import { dataDocument } from "../../../src/core/regulation/data-document.ts";
import { compare } from "../../../src/features/cases/run.ts";
import type { Request } from "../../../src/index.ts";
import { loadCases } from "../../../src/node/cases/load.ts";
import { readRegulations } from "../../../src/node/regulations/read-regulations.ts";
import { lacking } from "../../../src/node/replay/form.ts";
import { loadEngine } from "../../../src/node/start/load-engine.ts";
import { BURST, copyOf, WATCH } from "./pack-copies.ts";

const regulations = readRegulations([WATCH]);
const { schemas, ajv } = regulations;
const [module, plan, packs] = await Promise.all([
  regulations.policies(),
  regulations.program(),
  regulations.packPolicies(),
]);
const parts = { module, plan, data: dataDocument(regulations), schemas, ajv };
const withoutPrograms = packs.map(({ plan: _, ...pack }) => pack);

/** Twenty-one queries, a second apart. */
const queried_at = Array.from({ length: 21 }, (_, n) => `2026-11-20T09:00:${String(n).padStart(2, "0")}+08:00`);
const asked = { decision: "watch.query_burst", jurisdiction: "xikou", as_of: "2026-11-20", facts: { queried_at } };
const request = asked as unknown as Request;

describe("a pack", () => {
  it("answers its cases by the program, and by the module", () => {
    const [byProgram, byModule] = [new Engine({ ...parts, packs }), new Engine({ ...parts, packs: withoutPrograms })];
    const cases = regulations.jurisdictions
      .filter(({ id }) => id === "xikou")
      .flatMap((one) => loadCases(one, ajv).cases);
    expect(cases.length).toBe(15);
    for (const { request, expect: expected } of cases) {
      const answer = byProgram.decide(request);
      expect(compare(expected, answer), JSON.stringify(request)).toEqual([]);
      expect(byModule.decide(request)).toEqual(answer);
    }
  });

  it("is asked beside the package, by loadEngine", async () => {
    const engine = await loadEngine({ packs: [WATCH] });
    expect(engine.decisions).toEqual(
      expect.arrayContaining(["query_permission", "watch.query_burst", "watch.weekly_look"]),
    );
    expect(engine.decide(request)).toMatchObject({ outcome: "violation", values: { burst_from: queried_at[0] } });
    expect(engine.decide({ ...request, jurisdiction: "taipei" })).toMatchObject({ outcome: "not_regulated" });
    expect(engine.explain(request).parameters.map(({ path }) => path)).toContain("watch.query_burst.most");
  });

  it("is logged by the path that answers", async () => {
    const entries: Record<string, unknown>[] = [];
    const engine = await loadEngine({ packs: [WATCH], onDecision: (entry) => void entries.push(entry as never) });
    engine.decide(request);
    expect(entries[0]).toMatchObject({ path: "packs/watch/query_burst/answer" });
    expect(lacking(entries[0] as never)).toEqual([]);
  });

  it("leaves what the text leaves open undecided", async () => {
    const open = copyOf({ "jurisdictions/xikou/2026-01-01.yaml": (text) => text.replace("most: 20", "most: unset") });
    const engine = await loadEngine({ packs: [open] });
    expect(engine.decide(request)).toMatchObject({
      outcome: "indeterminate",
      missing: [{ parameter: "watch.query_burst.most" }],
    });
  });

  it("needs no building where every decision has a shape", () => {
    const folder = copyOf({ "jurisdictions/xikou/2026-01-01.yaml": (text) => text.replace(/.*query_burst.*\n/g, "") });
    rmSync(join(folder, "compiled"), { recursive: true });
    rmSync(join(folder, "policies/query_burst"), { recursive: true });
    rmSync(join(folder, "jurisdictions/xikou/cases/watch.query_burst.yaml"));
    expect(readRegulations([folder]).problems.map(({ path }) => path)).toEqual(["clauses.二.decisions"]);
  });
});

describe("compiled policies of a pack", () => {
  it.each([
    ["Rego", BURST],
    ["a definition", "policies/query_burst/decision.yaml"],
    ["the name of the pack", "pack.yaml"],
  ])("are refused once %s has changed", async (_what, file) => {
    const folder = copyOf({ [file]: (text) => text.replace("# ", "#  ") });
    await expect(loadEngine({ packs: [folder] })).rejects.toThrow(`run \`hdp build ${folder}\``);
  });

  it.each(["policies.wasm", "policies.js"])("are refused where %s is another", async (name) => {
    const folder = copyOf();
    writeFileSync(join(folder, "compiled", name), "other");
    await expect(loadEngine({ packs: [folder] })).rejects.toMatchObject({ code: "invalid_module" });
  });

  it("are refused where they are of another version of the package", async () => {
    const folder = copyOf({
      "compiled/manifest.json": (text) => text.replace(/law.rego": "sha256:../, 'law.rego": "sha256:zz'),
    });
    await expect(loadEngine({ packs: [folder] })).rejects.toThrow("hdp build");
  });

  it("answer no question of the package", () => {
    const intruder = (runtime: Parameters<typeof plan>[0]) => {
      const { entrypoints } = plan(runtime);
      return { entrypoints: { "hdp/query_permission/answer": entrypoints["hdp/liability/answer"] as never } };
    };
    const forged = packs.map((pack) => ({ ...pack, plan: intruder }));
    expect(() => new Engine({ ...parts, packs: forged })).toThrow("an entrypoint hdp/query_permission/answer");
  });

  it("are missed where a pack is left out", () => {
    expect(() => new Engine(parts)).toThrow("the policy module has no decision `watch.query_burst`");
  });
});

describe("the names of packs", () => {
  const named = (id: string) => copyOf({ "pack.yaml": (text) => text.replace("id: watch", `id: ${id}`) });
  const problemsOf = (...folders: string[]) =>
    readRegulations(folders).problems.map(({ file, code }) => `${file.split("/").slice(-1)}: ${code}`);

  it.each(["taipei", "xikou", "password", "hdp", "common"])("cannot be %s, which another has", (id) => {
    expect(problemsOf(named(id))).toContain("pack.yaml: duplicate");
  });

  it("differ from each other", () => {
    const [one, other] = [copyOf(), copyOf()];
    expect(problemsOf(one, other)).toContain("pack.yaml: duplicate");
    expect(problemsOf(one, one)).toEqual([]);
  });

  it("differ from jurisdictions that are given besides", () => {
    const city = join(copyOf(), "../city/watch");
    mkdirSync(city, { recursive: true });
    writeFileSync(join(city, "jurisdiction.yaml"), "id: watch\n");
    expect(problemsOf(WATCH, city)).toContain("pack.yaml: duplicate");
  });

  it("replace no jurisdiction", () => {
    const folder = copyOf();
    renameSync(join(folder, "jurisdictions/xikou"), join(folder, "jurisdictions/nantou"));
    expect(problemsOf(folder)).toContain("jurisdiction.yaml: duplicate");
  });

  it("stand before all parameters of their decisions", () => {
    const changed = (text: string) => text.replace("  watch.query_burst:", "  query.checks:");
    const folder = copyOf({ "policies/query_burst/decision.yaml": changed });
    const [problem] = readRegulations([folder]).problems.filter(({ path }) => path === "parameters.query.checks");
    expect(problem?.expected.en).toBe("`watch.query_burst` alone, its rule");
  });

  it("are those of folders that have a pack.yaml", async () => {
    await expect(loadEngine({ packs: ["jurisdictions"] })).rejects.toThrow("expected a folder with a pack.yaml");
    await expect(loadEngine({ packs: "x" as never })).rejects.toThrow("packs: expected a list of folders");
  });

  it("need one logic a decision", () => {
    const folder = copyOf();
    writeFileSync(join(folder, "policies/weekly_look/weekly_look.rego"), "package packs.watch.weekly_look\n");
    expect(problemsOf(folder)).toContain("weekly_look.rego: duplicate");
  });
});
