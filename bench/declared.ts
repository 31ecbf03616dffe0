// What declared decisions cost those who do not ask them: the shipped decisions, and one that is declared, in an engine
// without and with so many declared; all in turn in one process. Then the start with and without, in processes of their
// own. Needs `npm run build`. Arguments: declared decisions (2000), rounds (400).
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { loadEngine, type Request } from "../src/index.ts";
import { packagePath } from "../src/node/package/package-files.ts";
import { writeDeclared } from "./declared-folder.ts";
import { short } from "./engines/short.ts";
import { cpuTime, interleaved, median } from "./measure.ts";
import { makeRounds } from "./tasks/index.ts";

const [count = 2000, rounds = 400] = process.argv.slice(2, 4).map(Number);
/** Decisions of one jurisdiction. */
const EACH = 40;
/** Decisions declared in the engine that it is compared with. */
const FEW = 6;
/** A ratio that is above fails. */
const MOST = 1.1;
const STARTS = 5;

const root = mkdtempSync(join(tmpdir(), "hdp-bench-"));
try {
  writeDeclared(join(root, "many"), Math.ceil(count / EACH), EACH);
  writeDeclared(join(root, "few"), 1, FEW);
  const [few, many] = [
    await loadEngine({ jurisdictions: [join(root, "few")] }),
    await loadEngine({ jurisdictions: [join(root, "many")] }),
  ];
  console.log(`${many.decisions.length - few.decisions.length} more decisions declared in the second engine\n`);

  const declared = { decision: "office0.incident_report_0", jurisdiction: "office0", as_of: "2026-03-02" };
  const days = Array.from({ length: 28 }, (_, day) => `2026-02-${String(day + 1).padStart(2, "0")}`);
  const own = days.map(
    (day) => ({ ...declared, facts: { incident: { kind: "leak" }, happened_on: day } }) as unknown as Request,
  );
  const asked = [
    ...makeRounds().map(({ task, requests }) => ({ name: task.name, requests })),
    { name: declared.decision, requests: own },
  ];
  for (const { name, requests } of asked) {
    const runners = new Map(
      Object.entries({ few, many }).map(([key, engine]) => [
        key,
        {
          check: (index: number) => short(engine.decide(requests[index] as Request)),
          decide: (index: number) => engine.decide(requests[index] as Request),
        },
      ]),
    );
    const measure = await interleaved(runners, requests.length, { rounds, blockMs: 4, singles: 0, clock: cpuTime });
    const times = await measure();
    const [before, after] = ["few", "many"].map((key) => times.get(key)?.blocks ?? []) as [number[], number[]];
    const ratio = median(after.map((time, round) => time / (before[round] as number)));
    const holds = ratio <= MOST;
    if (!holds) process.exitCode = 1;
    const told = `${median(before).toFixed(2)} µs, ${median(after).toFixed(2)} µs, ratio ${ratio.toFixed(3)}`;
    console.log(`${holds ? "ok  " : "FAIL"} ${name}: ${told} (at most ${MOST})`);
  }
  starts();
} finally {
  rmSync(root, { recursive: true });
}

/** Milliseconds from the start of a process to its end after the first answer, without and with them, in turn. */
function starts(): void {
  const programs = ["few", "many"].map((name) => {
    const file = join(root, `${name}.mjs`);
    const request = `{ decision: "sampling_monthly", jurisdiction: "taipei", as_of: "2026-11-21", facts: { queries: 101 } }`;
    writeFileSync(
      file,
      `import { loadEngine } from ${JSON.stringify(pathToFileURL(packagePath("dist/index.js")).href)};
      const engine = await loadEngine({ jurisdictions: [${JSON.stringify(join(root, name))}] });
      if (engine.decide(${request}).values.samples !== 7) throw new Error("another answer");`,
    );
    return { file, times: [] as number[] };
  });
  for (let run = 0; run < STARTS; run++) {
    for (const { file, times } of programs) {
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, [file], { encoding: "utf8" });
      times.push(performance.now() - start);
      if (status !== 0) throw new Error(stderr);
    }
  }
  const [before, after] = programs.map(({ times }) => Math.round(median(times))) as [number, number];
  const each = ((after - before) / count).toFixed(2);
  console.log(
    `\nstart to first answer, median of ${STARTS}: ${before} ms with ${FEW} declared, ${after} ms; ${each} ms a decision`,
  );
}
