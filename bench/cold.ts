import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { dataDocument } from "../src/core/regulation/data-document.ts";
import { packagePath } from "../src/node/package/package-files.ts";
import { readRegulations } from "../src/node/regulations/read-regulations.ts";
import { median } from "./measure.ts";

const RUNS = 7;

const REQUEST = `{ decision: "sampling_monthly", jurisdiction: "taipei", as_of: "2026-11-21", facts: { queries: 101 } }`;
const EXPECT = `if (answer.values.samples !== 7) throw new Error(JSON.stringify(answer));`;

const url = (path: string) => JSON.stringify(pathToFileURL(packagePath(path)).href);

const ours = () => `
  import { loadEngine } from ${url("dist/index.js")};
  const answer = (await loadEngine()).decide(${REQUEST});
  ${EXPECT}`;

/** The SDK with the data already made: no YAML is read and nothing is checked. */
const bareSdk = (data: string) => `
  import { readFileSync } from "node:fs";
  import { createRequire } from "node:module";
  const { loadPolicySync } = createRequire(${url("package.json")})("@open-policy-agent/opa-wasm");
  const policy = loadPolicySync(readFileSync(new URL(${url("policies/compiled/policies.wasm")})));
  policy.setData(JSON.parse(readFileSync(${JSON.stringify(data)}, "utf8")));
  const answer = policy.evaluate(${REQUEST}, policy.entrypoints["hdp/sampling_monthly/answer"])[0].result;
  ${EXPECT}`;

/** Milliseconds from the start of a process to its end after the first answer: medians, interleaved. */
export function coldStarts(): Record<string, number> {
  if (!existsSync(packagePath("dist/index.js"))) {
    console.log("cold start: dist/ is not there: npm run build\n");
    return {};
  }
  const folder = mkdtempSync(join(tmpdir(), "hdp-bench-"));
  try {
    const data = join(folder, "data.json");
    writeFileSync(data, JSON.stringify(dataDocument(readRegulations())));
    const scripts = { "empty node": "", "opa-wasm SDK, bare": bareSdk(data), "hdp decide": ours() };
    const programs = Object.entries(scripts).map(([name, script], index) => {
      const file = join(folder, `${index}.mjs`);
      writeFileSync(file, script);
      return { name, file, times: [] as number[] };
    });
    for (let run = 0; run < RUNS; run++) {
      for (const { name, file, times } of programs) {
        const start = performance.now();
        const { status, stderr } = spawnSync(process.execPath, [file], { encoding: "utf8" });
        times.push(performance.now() - start);
        if (status !== 0) throw new Error(`cold start of ${name}: ${stderr}`);
      }
    }
    const result = Object.fromEntries(programs.map(({ name, times }) => [name, Math.round(median(times))]));
    const told = Object.entries(result).map(([name, ms]) => `${name} ${ms} ms`);
    console.log(`cold start, process start to end after the first answer, median of ${RUNS}:\n  ${told.join(", ")}\n`);
    return result;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
