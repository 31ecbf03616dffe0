// Account cleanup in bulk by our engine and by OpenFisca, in turn, each in a process of its own: see README.md.
// Needs `npm run build` and OpenFisca. Arguments: rounds (5), requests of a run (100000).
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Random } from "../test/oracle/random.ts";
import { median } from "./measure.ts";
import { cleanup } from "./tasks/cleanup.ts";

/** Runs of one process, each on other requests: the first one, and those after it. */
const RUNS = 4;
const FOLDER = "bench/openfisca";
const PYTHON = `${FOLDER}/.venv/bin/python`;
const INSTALL = `python3 -m venv ${FOLDER}/.venv && ${FOLDER}/.venv/bin/pip install -r ${FOLDER}/requirements.txt`;

/** Seconds of the first run of a process and of a later one, the median of those. */
interface Seconds {
  readonly first: number;
  readonly later: number;
}

const [rounds = 5, count = 100_000] = process.argv.slice(2).map(Number);
if (!(rounds >= 1) || !(count >= 1)) fail("expected numbers of at least 1: rounds, requests");
if (!existsSync("dist/index.js")) fail("dist/ is not there: npm run build");
if (!existsSync(PYTHON)) fail(`OpenFisca is not installed; with Python 3.11 or later:\n  ${INSTALL}`);

function fail(why: string): never {
  console.error(`bench: ${why}`);
  process.exit(2);
}

function run(program: string, args: readonly string[]): Seconds {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} ${args[0]}: ${error?.message ?? stderr}`);
  const [first, ...later] = (JSON.parse(stdout) as { seconds: number[] }).seconds;
  return { first: first as number, later: median(later) };
}

const cell = (value: number | string) => (typeof value === "number" ? value.toFixed(2) : value).padStart(8);
const line = (name: string | number, cells: readonly (number | string)[]) =>
  console.log(`  ${String(name).padEnd(8)}${cells.map(cell).join("")}`);

const folder = mkdtempSync(join(tmpdir(), "hdp-bench-"));
const ours = (...more: string[]) => run(process.execPath, [`${FOLDER}/ours.mjs`, folder, String(RUNS), ...more]);
const openFisca = (form: "codes" | "whole") => run(PYTHON, [`${FOLDER}/cleanup.py`, folder, String(RUNS), form]);
try {
  for (let index = 0; index < RUNS; index++) {
    const random = new Random(index);
    const lines = Array.from({ length: count }, () => `${JSON.stringify(cleanup.generate(random))}\n`);
    writeFileSync(join(folder, `requests-${index}.ndjson`), lines.join(""));
  }
  // OpenFisca compares its answers with those that ours writes, in this round and in every other.
  ours("--write");
  console.log(`account_cleanup of ${count} accounts in process, objects in and objects out; seconds a run
equal answers, or outcomes and reason codes, on all ${RUNS * count} requests
  hdp    engine.decideMany as it is by default: every request checked, every answer whole, with its clauses
  whole  OpenFisca, the same answers: columns, vectorised simulation, dicts and lists for each account; nothing checked
  codes  OpenFisca, a dict for each account with outcome and reason codes alone; nothing checked
  × is hdp's time to OpenFisca's: below 1, hdp is ahead
`);
  line("", ["first run", "", "", "", "", "later runs"]);
  line("round", ["hdp", "whole", "×", "codes", "×", "hdp", "whole", "×", "codes", "×"]);
  const rows: number[][] = [];
  for (let round = 1; round <= rounds; round++) {
    const [us, whole, codes] = [ours(), openFisca("whole"), openFisca("codes")];
    const row = (["first", "later"] as const).flatMap((key) => [
      us[key],
      ...[whole[key], codes[key]].flatMap((theirs) => [theirs, us[key] / theirs]),
    ]);
    rows.push(row);
    line(round, row);
  }
  const medians = rows[0]?.map((_, column) => median(rows.map((row) => row[column] as number))) ?? [];
  line("median", medians);
} finally {
  rmSync(folder, { recursive: true });
}
