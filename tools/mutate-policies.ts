// Changes the policies, one comparison or condition at a time, and counts the changes that a case, or a unit test beside
// the changed file or beside one of the library that imports it, notices. The cases are those of the three regulations and of the examples, whose own decisions show
// what the shapes can say. Usage: mutate-policies.ts [--at-least PERCENT] [--every N] [FILE...]; fails below PERCENT,
// and tries but each Nth change where it is told to.
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs, promisify } from "node:util";
import type { Answer } from "../src/core/engine/answer.ts";
import { entrypointOf } from "../src/core/engine/entrypoint.ts";
import { PolicyHost } from "../src/core/engine/host.ts";
import { dataDocument } from "../src/core/regulation/data-document.ts";
import { compare } from "../src/features/cases/run.ts";
import { loadCases } from "../src/node/cases/load.ts";
import { policySources } from "../src/node/policies/policy-sources.ts";
import { writeFiles } from "../src/node/policies/with-files.ts";
import { readRegulations } from "../src/node/regulations/read-regulations.ts";
import { opaBinary } from "./build/opa.ts";
import { type PolicyMutant, policyMutants } from "./policy-mutants.ts";

const options = { "at-least": { type: "string", default: "0" }, every: { type: "string", default: "1" } } as const;
const { values, positionals } = parseArgs({ allowPositionals: true, options });
const [floor, every] = [Number(values["at-least"]), Number(values.every)];
const opa = opaBinary();
const run = promisify(execFile);

const FOLDER = "policies/";
const policies = new Map([...policySources("policies")].map(([path, text]) => [path.slice(FOLDER.length), text]));
const files = [...policies.keys()];
const sources = files.filter((file) => !file.endsWith("_test.rego"));
const unitTests = files.filter((file) => file.endsWith("_test.rego") && file !== "cases_test.rego");
const regulations = readRegulations(["examples/jurisdictions", "test/fixtures/further", "test/fixtures/declared"]);
const data = dataDocument(regulations);
const cases = regulations.jurisdictions.flatMap((one) => loadCases(one, regulations.ajv).cases);

/** What unit tests of several folders call. */
const shared = unitTests.filter((file) =>
  unitTests.some((one) => dirname(one) !== dirname(file) && policies.get(one)?.includes(`data.${packageOf(file)}`)),
);

function packageOf(file: string): string {
  return /^package (\S+)/m.exec(policies.get(file) as string)?.[1] ?? "";
}

/** The decision that a file belongs to; `undefined` of the library. */
function decisionOf(file: string): string | undefined {
  return file.startsWith("lib/") ? undefined : (file.split("/")[0] as string);
}

/** What a change of a file can reach: everything, or the file's decision. */
function builtWith(file: string): string[] {
  const decision = decisionOf(file);
  return sources.filter((one) => decision === undefined || one.startsWith("lib/") || one.startsWith(`${decision}/`));
}

/** Runs the unit tests beside a file, and beside those of the library that import it. */
function unitTest(file: string, folder: string) {
  const imports = new RegExp(`^import data\\.${packageOf(file)}\\b(?!\\.)`, "m");
  const users = sources.filter((one) => one.startsWith("lib/") && imports.test(policies.get(one) as string));
  const folders = new Set([file, ...users].map((one) => dirname(one)));
  const beside = unitTests.filter((one) => folders.has(dirname(one)) || shared.includes(one));
  return run(opa, ["test", "--timeout", "1m", ...builtWith(file), ...beside, "data.json"], { cwd: folder });
}

type Verdict = "noticed" | "unnoticed" | "no policy";

/** Builds what the mutant touches, in a folder of its own, and asks the cases until one fails. */
async function verdictOf({ file, text }: PolicyMutant, folder: string): Promise<Verdict> {
  const decision = decisionOf(file);
  const built = builtWith(file);
  const original = policies.get(file) as string;
  writeFileSync(join(folder, file), text);
  try {
    await run(opa, ["build", "--target", "wasm", "--output", "bundle.tar.gz", ...built], { cwd: folder });
    await run("tar", ["-xzf", "bundle.tar.gz", "/policy.wasm"], { cwd: folder });
    const module = await WebAssembly.compile(readFileSync(join(folder, "policy.wasm")));
    if (failsCase(module, decision)) return "noticed";
    await unitTest(file, folder);
    return "unnoticed";
  } catch (error) {
    // `opa build` refuses what is no policy; a failing unit test has noticed.
    return (error as { cmd?: string }).cmd?.includes(" test ") ? "noticed" : "no policy";
  } finally {
    writeFileSync(join(folder, file), original);
  }
}

// Else a mistake of this script would pass for a change that was noticed.
async function expectUnchangedToPass(folder: string): Promise<void> {
  for (const file of [sources.find((one) => !one.startsWith("lib/")), sources.find((one) => one.startsWith("lib/"))]) {
    const text = policies.get(file as string) as string;
    const verdict = await verdictOf({ file: file as string, line: 1, from: "", to: "", text }, folder);
    if (verdict !== "unnoticed") throw new Error(`${file} as it is: ${verdict}`);
  }
  for (const file of new Map(unitTests.map((one) => [dirname(one), one])).values()) await unitTest(file, folder);
}

function failsCase(module: WebAssembly.Module, decision: string | undefined): boolean {
  const host = new PolicyHost(module, data);
  const asked = decision === undefined ? cases : cases.filter((one) => one.decision === decision);
  const at = asked.findIndex(({ decision: name, request, expect }) => {
    try {
      const entrypoint = host.entrypoints[entrypointOf(name)] as number;
      const answer = host.evaluate(entrypoint, JSON.stringify(request)) as Answer | undefined;
      return answer === undefined || compare(expect, answer).length > 0;
    } catch {
      return true;
    }
  });
  // What noticed one change of a library is likely to notice the next.
  if (at > 0 && decision === undefined) cases.unshift(...cases.splice(at, 1));
  return at >= 0;
}

const chosen = sources.filter((file) => positionals.length === 0 || positionals.includes(file));
const mutants = chosen
  .flatMap((file) => policyMutants(file, policies.get(file) as string))
  .filter((_, index) => index % every === 0);
const verdicts: Verdict[] = [];
let next = 0;
async function work(folder: string): Promise<void> {
  while (next < mutants.length) {
    const at = next++;
    verdicts[at] = await verdictOf(mutants[at] as PolicyMutant, folder);
    if (process.stderr.isTTY) process.stderr.write(`\rchanges tried: ${at + 1}/${mutants.length}`);
  }
}

async function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "hdp-mutants-"));
  try {
    writeFiles(new Map([...policies, ["data.json", JSON.stringify(data)]]), folder);
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await inFolder(expectUnchangedToPass);
await Promise.all(Array.from({ length: availableParallelism() }, () => inFolder(work)));

const count = (verdict: Verdict) => verdicts.filter((one) => one === verdict).length;
mutants.forEach(({ file, line, from, to }, at) => {
  if (verdicts[at] === "unnoticed") console.log(`${FOLDER}${file}:${line}: ${from} → ${to === "" ? "taken out" : to}`);
});
const noticed = count("noticed");
const all = noticed + count("unnoticed");
const percent = all === 0 ? 100 : (100 * noticed) / all;
console.log(
  `${noticed} of ${all} changes of the policies noticed (${percent.toFixed(1)} %); ${count("no policy")} were no policies`,
);
process.exitCode = percent >= floor ? 0 : 1;
