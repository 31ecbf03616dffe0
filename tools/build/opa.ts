import { execFileSync } from "node:child_process";
import { packagePath } from "../../src/node/package/package-files.ts";

/** Runs the OPA that go.mod pins, in the project's folder; its own message ends the script if it fails. */
export function opa(args: readonly string[], input?: string): string {
  try {
    const options = { cwd: packagePath(""), encoding: "utf8", maxBuffer: 2 ** 26 } as const;
    return execFileSync("go", ["tool", "opa", ...args], { ...options, ...(input === undefined ? {} : { input }) });
  } catch (error) {
    // OPA prints the mistakes of a policy on its standard output.
    console.error((error as { stdout?: string }).stdout || (error as Error).message);
    process.exit(1);
  }
}

let binary: string | undefined;

/** The path of the OPA binary that go.mod pins. Go builds it if needed. */
export function opaBinary(): string {
  if (binary === undefined) {
    execFileSync("go", ["tool", "opa", "version"], { cwd: packagePath(""), stdio: "pipe" });
    binary = execFileSync("go", ["tool", "-n", "opa"], { cwd: packagePath(""), encoding: "utf8" }).trim();
  }
  return binary;
}
