// How long `hdp batch` takes as a multiple of one Node process that reads and writes the same lines as JSON and nothing
// else, measured in the same run, interleaved; how much of it is carriage (the same requests in process, evaluated only);
// account_cleanup in bulk by decideMany; and the memory above the start. Needs `npm run build`.
// Arguments: lines (200000), requests of decideMany (100000), `mixed` for lines of all decisions and days.
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addDays } from "../src/core/calendar/civil-date.ts";
import type { DecisionName } from "../src/core/schema/decisions.ts";
import type { Request } from "../src/index.ts";
import { packagePath } from "../src/node/package/package-files.ts";
import { makeQuestion } from "../test/oracle/generate.ts";
import { DECISIONS } from "../test/oracle/oracle.ts";
import { Random } from "../test/oracle/random.ts";

const [lines = 200_000, many = 100_000] = process.argv.slice(2, 4).map(Number);
const isMixed = process.argv[4] === "mixed";
const folder = mkdtempSync(join(tmpdir(), "hdp-bench-"));
const input = join(folder, "requests.ndjson");

/** A day so many days before the one that is asked about. */
const before = (days: number) => addDays("2026-11-21", -days);

/** The accounts of three agencies: dates are spread over years, as those of a database are. */
function request(index: number): Request<"account_cleanup"> {
  const opened = 200 + ((index * 7919) % 1800);
  return {
    decision: "account_cleanup",
    jurisdiction: ["taipei", "kaohsiung", "nantou"][index % 3] as string,
    as_of: "2026-11-21",
    facts: {
      account: { status: "active", activated_on: before(opened), last_query_on: before((index * 104_729) % opened) },
      review: { last_done_on: index % 5 === 0 ? null : before((index * 31) % 400) },
    },
  };
}

const random = new Random(1);
const lineOf = (index: number): Request =>
  isMixed ? (makeQuestion(DECISIONS[index % DECISIONS.length] as DecisionName, random) as Request) : request(index);
const file = openSync(input, "w");
for (let at = 0; at < lines; at += 1000) {
  writeSync(
    file,
    Array.from({ length: Math.min(1000, lines - at) }, (_, n) => `${JSON.stringify(lineOf(at + n))}\n`).join(""),
  );
}
closeSync(file);

// Reads and writes the lines, whole blocks at a time, as fast as one process does; then tells its peak memory.
const PLAIN = `
import { createReadStream, openSync, writeSync } from "node:fs";
const out = openSync(process.argv[2], "w");
let rest = "";
for await (const text of createReadStream(process.argv[1], { encoding: "utf8" })) {
  const lines = (rest + text).split("\\n");
  rest = lines.pop();
  writeSync(out, lines.map((line) => JSON.stringify(JSON.parse(line)) + "\\n").join(""));
}
`;
const bin = packagePath("dist/cli/bin.js");
const output = join(folder, "out.ndjson");
// Makes a process tell its peak memory (KiB) at its end.
const TELL = `data:text/javascript,process.on("exit",()=>process.stderr.write("peak "+process.resourceUsage().maxRSS))`;
let peakOfLast = 0;
const seconds = (argv: readonly string[]): number => {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--import", TELL, ...argv], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  peakOfLast = Number(/peak (\d+)$/.exec(stderr)?.[1]) / 1000;
  return (performance.now() - start) / 1000;
};
const plain = () => seconds(["--input-type=module", "-e", PLAIN, input, output]);
const batch = (...more: string[]) => seconds([bin, "batch", input, "-o", output, "--force", ...more]);

try {
  seconds([bin, "batch", "/dev/null", "-o", output, "--force"]);
  const peakAtStart = peakOfLast;
  const rounds = [0, 1].map(() => ({ plain: plain(), batch: batch() }));
  const peakOfBatch = peakOfLast;
  const best = (of: "plain" | "batch") => Math.min(...rounds.map((round) => round[of]));
  const { loadEngine } = (await import(packagePath("dist/index.js"))) as typeof import("../src/index.ts");
  const engine = await loadEngine();
  const sample = Math.min(lines, 50_000);
  for (let index = 0; index < sample; index += 1) engine.decide(request(index));
  const start = performance.now();
  for (let index = 0; index < sample; index += 1) engine.decide(request(index));
  const evaluation = ((performance.now() - start) / sample) * 1000;
  console.table({
    "JSON alone": { seconds: best("plain"), "µs a line": (best("plain") / lines) * 1e6 },
    "hdp batch": { seconds: best("batch"), "µs a line": (best("batch") / lines) * 1e6 },
    "decide, one thread": { "µs a line": evaluation },
  });
  console.log(`hdp batch takes ${(best("batch") / best("plain")).toFixed(1)} times JSON alone; the aim is 5`);
  console.log(
    `its peak memory is ${Math.round(peakOfBatch - peakAtStart)} MB above that of a run without lines; the aim is 100`,
  );

  const requests = Array.from({ length: many }, (_, index) => request(index));
  const rss = process.memoryUsage().rss;
  let [peak, answered] = [rss, 0];
  const begun = performance.now();
  for await (const { answer } of engine.decideMany(requests)) {
    if (answer !== undefined) answered += 1;
    if (answered % 5000 === 0) peak = Math.max(peak, process.memoryUsage().rss);
  }
  const took = (performance.now() - begun) / 1000;
  console.log(
    `decideMany: ${answered} answers in ${took.toFixed(1)} s, peak memory ${Math.round((peak - rss) / 1e6)} MB above the start`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
