// Measures what a decision costs, here and elsewhere: see README.md.
// Usage: main.ts [-o FILE] [--rounds N] [--decisions N] | --check | --write-baseline
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { checkBaseline, writeBaseline } from "./check.ts";
import { coldStarts } from "./cold.ts";
import { type Comparison, compare } from "./compare.ts";
import { APART, TOGETHER } from "./contenders.ts";
import { rivalsInstalled } from "./engines/contender.ts";
import { tellFloorBound } from "./floor-bound.ts";
import { memoryAfter } from "./memory.ts";
import { calibration, table } from "./table.ts";
import { makeRounds } from "./tasks/index.ts";

const { values } = parseArgs({
  options: {
    check: { type: "boolean" },
    "write-baseline": { type: "boolean" },
    apart: { type: "boolean" },
    output: { type: "string", short: "o" },
    rounds: { type: "string" },
    decisions: { type: "string" },
  },
});
const rounds = Number(values.rounds ?? 31);
const decisions = Number(values.decisions ?? 1_000_000);
if (!(rounds >= 1) || !(decisions >= 10_000)) {
  console.error("bench: expected --rounds of at least 1 and --decisions of at least 10000");
  process.exit(2);
}

/** Starts this file once more, for the contenders that have a process of their own. */
function apart(): Comparison[] {
  const file = fileURLToPath(import.meta.url);
  const args = ["--import", "tsx", file, "--apart", "--rounds", String(rounds)];
  const cwd = fileURLToPath(new URL("..", import.meta.url));
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  if (status === 0) return JSON.parse(stdout) as Comparison[];
  console.error(`the process of ${APART.at(-1)?.name} ended with ${signal ?? status}: ${stderr.slice(0, 500)}`);
  return [];
}

async function measured(contenders: typeof TOGETHER): Promise<Comparison[]> {
  const comparisons: Comparison[] = [];
  try {
    for (const round of makeRounds()) comparisons.push(await compare(contenders, round, rounds));
  } finally {
    for (const { close } of contenders) await close?.();
  }
  return comparisons;
}

async function full(): Promise<void> {
  console.error("measuring: some minutes, of which most are for the memory (--decisions N)\n");
  const own = rivalsInstalled ? apart() : [];
  const comparisons = await measured(TOGETHER);
  for (const comparison of comparisons) {
    const beside = own.find(({ decision }) => decision === comparison.decision);
    const last = beside?.rows.at(-1);
    if (last !== undefined) comparison.rows.push({ ...last, contender: `${last.contender} (own process)` });
    console.log(table(comparison));
    if (beside !== undefined && last?.figures !== undefined) console.log(calibration(beside));
    console.log("");
  }
  if (!rivalsInstalled) console.log("The rivals are not installed: npm ci --prefix bench/rivals\n");
  tellFloorBound(comparisons);
  const cold = coldStarts();
  const memory = memoryAfter(decisions);
  const machine = { node: process.version, cores: cpus().length, model: cpus()[0]?.model };
  const results = { at: new Date().toISOString(), machine, comparisons, apart: own, cold, memory };
  const file = values.output ?? fileURLToPath(new URL("results.json", import.meta.url));
  writeFileSync(file, `${JSON.stringify(results, undefined, 2)}\n`);
}

if (values.check) process.exitCode = (await checkBaseline()) ? 0 : 1;
else if (values["write-baseline"]) await writeBaseline();
else if (values.apart) console.log(JSON.stringify(await measured(APART)));
else await full();
