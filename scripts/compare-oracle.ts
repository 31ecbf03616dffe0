/**
 * Compares the engine with the oracle in test/oracle, which was written from the law texts alone.
 *
 *     npx tsx scripts/compare-oracle.ts --requests 100000 --seed 1 [--module] [DECISION…]
 *
 * asks the program of the policies, or with `--module` their WebAssembly module, and prints each kind of difference once, with its smallest request; the exit status is 1 if there is any, and 2 if the
 * arguments are wrong. Progress, and how often each outcome was answered, go to standard error.
 */
import { parseArgs } from "node:util";
import { Engine } from "../src/engine/engine.ts";
import type { DecisionName } from "../src/generated/decisions.ts";
import { loadEngine } from "../src/index.ts";
import { dataDocument } from "../src/jurisdictions/data-document.ts";
import { readRegulations } from "../src/load-engine.ts";
import { campaign } from "../test/oracle/campaign.ts";
import { DECISIONS } from "../test/oracle/oracle.ts";

const USAGE = "expected [--requests N] [--seed S] [--module] [DECISION…], N from 1, S a whole number";

const { requests, seed, chosen, byModule } = settings();
const engine = byModule ? await moduleEngine() : await loadEngine();
const started = performance.now();
let kinds = 0;
for (const [index, decision] of chosen.entries()) {
  const from = performance.now();
  const { differences, known, outcomes } = campaign(engine, decision, requests, seed);
  kinds += differences.size;
  const took = `${requests} requests, ${seconds(from)} s, ${differences.size} kinds of difference`;
  console.error(`${index + 1}/${chosen.length} ${decision}: ${took}`);
  for (const counts of [outcomes, known]) if (counts.size > 0) console.error(`    ${listed(counts)}`);
  for (const { name, count, question } of differences.values()) {
    console.log(`${name} (${count} times)\n    ${JSON.stringify(question)}`);
  }
}
console.log(`${chosen.length * requests} requests, seed ${seed}, ${seconds(started)} s: ${kinds} kinds of difference`);
process.exitCode = kinds === 0 ? 0 : 1;

async function moduleEngine(): Promise<Engine> {
  const regulations = readRegulations();
  const { schemas, ajv } = regulations;
  return new Engine({ module: await regulations.policies(), data: dataDocument(regulations), schemas, ajv });
}

function settings(): { requests: number; seed: number; chosen: readonly DecisionName[]; byModule: boolean } {
  try {
    const options = {
      requests: { type: "string", default: "2000" },
      seed: { type: "string", default: "1" },
      module: { type: "boolean", default: false },
    } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [requests, seed] = [Number(values.requests), Number(values.seed)];
    const unknown = positionals.filter((name) => !DECISIONS.some((decision) => decision === name));
    if (unknown.length > 0) throw new Error(`no decision ${unknown.join(", ")}; there are ${DECISIONS.join(", ")}`);
    if (!Number.isInteger(requests) || requests < 1 || !Number.isInteger(seed)) throw new Error("not a number");
    const chosen = DECISIONS.filter((name) => positionals.length === 0 || positionals.includes(name));
    return { requests, seed, chosen, byModule: values.module };
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    process.exit(2);
  }
}

function seconds(from: number): string {
  return ((performance.now() - from) / 1000).toFixed(1);
}

function listed(counts: ReadonlyMap<string, number>): string {
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([key, count]) => `${key} ${count}`).join(", ");
}
