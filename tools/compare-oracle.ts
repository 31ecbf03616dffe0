/**
 * Compares the engine with the oracle in test/oracle, which was written from the law texts alone, and with other ways to
 * evaluate the same policies.
 *
 *     npx tsx tools/compare-oracle.ts --requests 100000 --seed 1 [--module] [--native] [DECISION…]
 *
 * asks the engine, which runs the policies' program; with `--module` their WebAssembly module too, and with `--native`
 * the OPA that go.mod pins. It prints each kind of difference once, with its smallest request; the exit status is 1 if
 * there is any, and 2 if the arguments are wrong. Progress, and how often each outcome was answered, go to standard error.
 */
import { parseArgs } from "node:util";
import { dataDocument } from "../src/core/regulation/data-document.ts";
import type { DecisionName } from "../src/core/schema/decisions.ts";
import type { Request } from "../src/index.ts";
import { readRegulations } from "../src/node/regulations/read-regulations.ts";
import { startEngine } from "../src/node/start/load-engine.ts";
import { campaign, type Way } from "../test/oracle/campaign.ts";
import { DECISIONS } from "../test/oracle/oracle.ts";
import { byModule, CountingProgram } from "../test/support/program.ts";
import { NativeAnswers } from "./server/native-answers.ts";

const USAGE = "expected [--requests N] [--seed S] [--module] [--native] [DECISION…], N from 1, S a whole number";

const MODULE: Way = {
  name: "module",
  answers: async (questions) => questions.map((one) => answerOfModule(one as Request)),
};

const { requests, seed, chosen, withModule, natively } = settings();
const regulations = readRegulations();
const counting = new CountingProgram();
const engine = await startEngine({ ...regulations, program: async () => counting.plan });
const native = natively ? await NativeAnswers.start(chosen, dataDocument(regulations)) : undefined;
try {
  const ways = withModule ? [MODULE] : [];
  if (native !== undefined) ways.push(nativeWay(native));
  process.exitCode = (await compared(ways)) === 0 ? 0 : 1;
} finally {
  await native?.stop();
}

/** How many kinds of difference there are. */
async function compared(ways: readonly Way[]): Promise<number> {
  const started = performance.now();
  let kinds = 0;
  for (const [index, decision] of chosen.entries()) {
    const from = performance.now();
    const { differences, known, outcomes } = await campaign(engine, decision, requests, seed, ways);
    kinds += differences.size;
    const took = `${requests} requests, ${seconds(from)} s, ${differences.size} kinds of difference`;
    console.error(`${index + 1}/${chosen.length} ${decision}: ${took}`);
    for (const counts of [outcomes, known]) if (counts.size > 0) console.error(`    ${listed(counts)}`);
    for (const { name, count, question } of differences.values()) {
      console.log(`${name} (${count} times)\n    ${JSON.stringify(question)}`);
    }
  }
  const asked = ["engine", "oracle", ...ways.map(({ name }) => name)].join(", ");
  const all = `${chosen.length * requests} requests, seed ${seed}`;
  const own = `the program left ${chosen.length * requests - counting.answered} to the module`;
  console.log(`${asked}: ${all}, ${seconds(started)} s: ${kinds} kinds of difference; ${own}`);
  return kinds;
}

function answerOfModule(question: Request): unknown {
  try {
    return byModule.decide(question);
  } catch {
    return undefined;
  }
}

function nativeWay(native: NativeAnswers): Way {
  return {
    name: "native OPA",
    answers: (questions) => native.ask(questions[0]?.decision as string, questions),
  };
}

interface Settings {
  readonly requests: number;
  readonly seed: number;
  readonly chosen: readonly DecisionName[];
  readonly withModule: boolean;
  readonly natively: boolean;
}

function settings(): Settings {
  try {
    const options = {
      requests: { type: "string", default: "2000" },
      seed: { type: "string", default: "1" },
      module: { type: "boolean", default: false },
      native: { type: "boolean", default: false },
    } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [requests, seed] = [Number(values.requests), Number(values.seed)];
    const unknown = positionals.filter((name) => !DECISIONS.some((decision) => decision === name));
    if (unknown.length > 0) throw new Error(`no decision ${unknown.join(", ")}; there are ${DECISIONS.join(", ")}`);
    if (!Number.isInteger(requests) || requests < 1 || !Number.isInteger(seed)) throw new Error("not a number");
    const chosen = DECISIONS.filter((name) => positionals.length === 0 || positionals.includes(name));
    return { requests, seed, chosen, withModule: values.module, natively: values.native };
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
