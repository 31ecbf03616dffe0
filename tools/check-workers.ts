// Checks that worker threads answer as the caller's own thread does. Worker threads only run the built code, so this is
// no test of the sources. Needs `npm run build`.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Engine, Request, RequestError } from "../src/index.ts";
import { loadCases } from "../src/node/cases/load.ts";
import { packagePath } from "../src/node/package/package-files.ts";
import { readRegulations } from "../src/node/regulations/read-regulations.ts";

/** Of `hdp batch`: some hundred blocks. */
const LINES = 20_000;
/** Longer for a request than what makes it worth being carried to a worker (milliseconds). */
const SLOW = 0.3;

const { loadEngine } = (await import(packagePath("dist/index.js"))) as typeof import("../src/index.ts");
const engine = await loadEngine();
const { jurisdictions, ajv } = readRegulations();
const sound = jurisdictions.flatMap((one) => loadCases(one, ajv).cases.map(({ request }) => request));
const strange = [null, 7, { ...sound[0], jurisdiction: "nowhere" }, { ...sound[0], facts: { no_such_fact: 1 } }];
// A refusal among answers, in every chunk.
const requests = sound.flatMap((one, at) => (at % 50 === 0 ? [one, strange[(at / 50) % 4] as Request] : [one]));

/** An answer, or an error as its class, code and message. */
function told(given: { answer?: unknown; error?: Error & { code?: string } }): unknown {
  const { answer, error } = given;
  return answer ?? [error?.constructor.name, error?.code, error?.message];
}

function byDecide(asking: Engine, request: Request): unknown {
  try {
    return told({ answer: asking.decide(request) });
  } catch (error) {
    return told({ error: error as Error });
  }
}

/** A request that takes long to be read, as one with thousands of facts does. */
function slow(request: Request): Request {
  if (typeof request !== "object" || request === null) return request;
  const { decision, ...others } = request;
  return {
    ...others,
    get decision() {
      for (const start = performance.now(); performance.now() - start < SLOW; );
      return decision;
    },
  } as Request;
}

const dated = requests.map((one) => (one?.decision === undefined ? one : { as_of: "2026-11-21", ...one }) as Request);
const expected = dated.map((one) => byDecide(engine, one));
let wrong = 0;
for (const [name, given, options] of [
  ["two worker threads", dated, { workers: 2 }],
  ["worker threads once requests are slow", dated.map(slow), {}],
] as const) {
  const results: unknown[] = [];
  for await (const result of engine.decideMany(given, options)) results.push(told(result));
  const differ = expected.filter((one, at) => !isDeepStrictEqual(one, results[at])).length;
  console.log(`${name}: ${results.length} of ${given.length} requests, ${differ} answered otherwise than by decide`);
  if (differ > 0 || results.length !== given.length) wrong += 1;
}
wrong += differencesOfBatch();
process.exitCode = wrong === 0 ? 0 : 1;

/** The number of thread counts for which the bytes of `hdp batch` differ from those of decide. */
function differencesOfBatch(): number {
  const lines = Array.from({ length: LINES }, (_, at) => dated[at % dated.length] as Request);
  const answers = lines.map((one, at) => JSON.stringify({ line: at + 1, ...byLine(one) }));
  const folder = mkdtempSync(join(tmpdir(), "hdp-workers-"));
  try {
    const [input, output] = [join(folder, "requests.ndjson"), join(folder, "answers.ndjson")];
    writeFileSync(input, lines.map((one) => `${JSON.stringify(one)}\n`).join(""));
    const differing = [1, 2, 3, 8].filter((threads) => {
      const options = ["-o", output, "--force", "--workers", String(threads)];
      const { status } = spawnSync(process.execPath, [packagePath("dist/cli/bin.js"), "batch", input, ...options]);
      const written = readFileSync(output, "utf8").trimEnd().split("\n");
      const differ = answers.filter((one, at) => one !== written[at]).length;
      console.log(`hdp batch --workers ${threads}: ${written.length} of ${LINES} lines, ${differ} differ from decide`);
      return differ > 0 || written.length !== LINES || status !== 2;
    });
    return differing.length;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What stands in the line that a request becomes, behind its number. */
function byLine(request: Request): object {
  try {
    return engine.decide(request);
  } catch (error) {
    const { code, message, problems } = error as RequestError;
    return { error: { code, message, problems } };
  }
}
