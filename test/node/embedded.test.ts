import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createContext, runInContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { runCases } from "../../src/features/cases/run.ts";
import * as whole from "../../src/index.ts";
import { loadCases } from "../../src/node/cases/load.ts";
import { packagePath } from "../../src/node/package/package-files.ts";
import { readRegulations } from "../../src/node/regulations/read-regulations.ts";

const FILES = ["embedded.js", "embedded.cjs"].map((name) => packagePath(`dist/${name}`));
type Embedded = typeof import("../../src/embedded.ts");
const entries: readonly Embedded[] = [
  (await import(FILES[0] as string)) as Embedded,
  createRequire(import.meta.url)(FILES[1] as string) as Embedded,
];
const [embedded] = entries as [Embedded, Embedded];

describe("the entry that holds everything", () => {
  it("runs where there is nothing of Node: no file, no module, no process", async () => {
    const { WebAssembly, TextEncoder, TextDecoder, URL, atob, structuredClone } = globalThis;
    const module: { exports: Partial<Embedded> } = { exports: {} };
    const run = (file: string): unknown => runInContext(readFileSync(file, "utf8"), place);
    // The only file that it loads is the script beside it.
    const require = (name: string) => run(packagePath(`dist/${name}`));
    const own = { module, require, WebAssembly, TextEncoder, TextDecoder, URL, atob, structuredClone };
    const place = createContext(own);
    run(FILES[1] as string);
    const engine = await module.exports.loadEngine?.();
    expect(engine?.jurisdictions).toEqual((await whole.loadEngine()).jurisdictions);
  });

  it.each(entries.map((one, at) => [FILES[at]?.split("/").at(-1), one] as const))(
    "%s answers every case as it expects",
    async (_name, { loadEngine }) => {
      const engine = await loadEngine();
      const { jurisdictions, ajv } = readRegulations();
      const cases = jurisdictions.flatMap((one) => loadCases(one, ajv).cases);
      expect(cases.length).toBeGreaterThan(500);
      const results = runCases(engine as never, cases);
      expect(results.filter(({ differences }) => differences.length > 0).map(({ case: { name } }) => name)).toEqual([]);
    },
  );

  it("has what the entry of Node has, but for what needs files or threads", () => {
    const missing = Object.keys(whole).filter((name) => !(name in embedded));
    expect(missing.sort()).toEqual([
      "JurisdictionError",
      "appendDecisionLog",
      "decideMany",
      "diffBehaviour",
      "diffParameters",
    ]);
    expect(Object.keys(embedded).filter((name) => !(name in whole))).toEqual([]);
  });

  it("explains an answer by the same parameters", async () => {
    const request = {
      decision: "sampling_monthly",
      jurisdiction: "taipei",
      as_of: "2026-11-21",
      facts: { queries: 101 },
    } as const;
    const [here, there] = [await embedded.loadEngine(), await whole.loadEngine()];
    const paths = (one: { parameters: readonly { path: string; value?: unknown; clause?: string }[] }) =>
      one.parameters.map(({ path, value, clause }) => ({ path, value, clause }));
    expect(paths(embedded.explain(here, request))).toEqual(paths(whole.explain(there, request)));
  });

  it("refuses what is wrong by the same errors", async () => {
    const engine = await embedded.loadEngine();
    const request = { decision: "sampling_monthly", jurisdiction: "taipei", facts: { queries: -1 } } as const;
    expect(() => engine.decide(request)).toThrow(embedded.RequestError);
    expect(() => engine.decide(request)).toThrow(/facts\.queries: `-1`, expected a number from 0/);
  });
});
