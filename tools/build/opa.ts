import { execFileSync } from "node:child_process";
import { packagePath } from "../../src/node/package/package-files.ts";

/** Where OPA runs, if not in the project's folder, and what it reads. */
export interface OpaOptions {
  readonly cwd?: string;
  readonly input?: string;
}

/** Runs the OPA that go.mod pins; its own message ends the script if it fails. */
export function opa(args: readonly string[], options: OpaOptions = {}): string {
  try {
    return execFileSync(opaBinary(), args, {
      cwd: packagePath(""),
      encoding: "utf8",
      maxBuffer: 2 ** 26,
      ...options,
    });
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
