import { run } from "../../src/cli/run.ts";

interface Surroundings {
  readonly stdin?: string | Uint8Array;
  readonly env?: Record<string, string>;
  readonly columns?: number;
  readonly isTTY?: boolean;
  readonly cwd?: string;
}

/** Runs the command in this process, with nothing around it but what is given. */
export async function hdp(line: string | readonly string[], around: Surroundings = {}) {
  const { stdin = "", env = {}, columns, isTTY = false, cwd = process.cwd() } = around;
  const written = { stdout: "", stderr: "" };
  const status = await run(typeof line === "string" ? line.split(" ") : line, {
    stdin: (async function* () {
      yield typeof stdin === "string" ? new TextEncoder().encode(stdin) : stdin;
    })(),
    stdout: (text) => (written.stdout += text),
    stderr: (text) => (written.stderr += text),
    env,
    cwd,
    columns,
    isTTY,
  });
  return { status, ...written };
}
