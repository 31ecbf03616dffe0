import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Memory in MiB after a number of decisions. */
interface Sample {
  readonly decisions: number;
  readonly heap: number;
  readonly wasm: number;
  readonly rss: number;
}

/** Answers so many requests in a process of its own and says how its memory grew. */
export function memoryAfter(decisions: number): Sample[] {
  const file = fileURLToPath(new URL("memory-process.ts", import.meta.url));
  const args = ["--expose-gc", "--import", "tsx", file, String(decisions)];
  const cwd = fileURLToPath(new URL("..", import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`the memory of ${decisions} decisions: ${stderr}`);
  const samples = JSON.parse(stdout) as Sample[];
  console.log("memory in MiB after a full collection");
  console.log(`  ${["decisions", "heap", "wasm", "rss"].map((head) => head.padStart(11)).join("")}`);
  for (const { decisions: after, heap, wasm, rss } of samples) {
    const cells = [String(after), ...[heap, wasm, rss].map((value) => value.toFixed(2))];
    console.log(`  ${cells.map((cell) => cell.padStart(11)).join("")}`);
  }
  const [first, last] = [samples[0] as Sample, samples.at(-1) as Sample];
  const grown = ["heap", "wasm"] as const;
  console.log(`  growth: ${grown.map((key) => `${key} ${(last[key] - first[key]).toFixed(2)}`).join(", ")}`);
  return samples;
}
