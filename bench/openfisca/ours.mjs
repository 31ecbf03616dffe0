// Account cleanup in bulk by our engine, as cleanup.py does it by OpenFisca. Usage: ours.mjs FOLDER RUNS [--write]
// Run i reads FOLDER/requests-i.ndjson. Prints JSON: {"seconds": [one a run]}. --write: FOLDER/answers-i.ndjson too.
// Plain JavaScript, because a loader of TypeScript would start with every worker thread.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadEngine } from "../../dist/index.js";

const [folder = "", runs, write] = process.argv.slice(2);
const engine = await loadEngine();
const seconds = [];
for (let run = 0; run < Number(runs); run++) {
  const text = readFileSync(join(folder, `requests-${run}.ndjson`), "utf8");
  const requests = text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  const answers = [];
  const start = performance.now();
  for await (const { answer, error } of engine.decideMany(requests)) {
    if (answer === undefined) throw error;
    answers.push(answer);
  }
  seconds.push((performance.now() - start) / 1000);
  if (write === undefined) continue;
  writeFileSync(join(folder, `answers-${run}.ndjson`), answers.map((one) => `${JSON.stringify(one)}\n`).join(""));
}
console.log(JSON.stringify({ seconds }));
