import { run } from "../../src/cli/run.ts";

interface Surroundings {
  readonly stdin?: string | Uint8Array | AsyncIterable<Uint8Array>;
  readonly env?: Record<string, string>;
  readonly columns?: number;
  readonly isTTY?: boolean;
  readonly cwd?: string;
  readonly progress?: (line: string) => void;
  /** What `--watch` waits for; without it, nothing ever changes. */
  readonly changes?: (folders: readonly string[]) => AsyncIterable<unknown>;
}

async function* nothing() {}

/** Runs the command in this process, with nothing around it but what is given. */
export async function hdp(line: string | readonly string[], around: Surroundings = {}) {
  const { stdin = "", env = {}, columns, isTTY = false, cwd = process.cwd(), progress, changes = nothing } = around;
  const written = { stdout: "", stderr: "" };
  const status = await run(typeof line === "string" ? line.split(" ") : line, {
    stdin: (async function* () {
      if (typeof stdin === "object" && Symbol.asyncIterator in stdin) yield* stdin;
      else yield typeof stdin === "string" ? new TextEncoder().encode(stdin) : stdin;
    })(),
    stdout: (text) => (written.stdout += text),
    stderr: (text) => (written.stderr += text),
    env,
    cwd,
    columns,
    isTTY,
    progress,
    changes,
  });
  return { status, ...written };
}
