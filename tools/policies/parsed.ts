import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { packagePath } from "../../src/node/package/package-files.ts";
import { opaBinary } from "../build/opa.ts";

/** A term, an expression or a rule of OPA's syntax tree; which members it has depends on what it is. */
export interface Node {
  readonly type?: string;
  readonly value?: unknown;
}

/** A policy as `opa parse --format json` gives it. */
export interface ParsedPolicy {
  /** Within the package, with slashes. */
  readonly path: string;
  readonly source: string;
  readonly module: ParsedModule;
}

export interface ParsedModule {
  readonly package: { readonly path: readonly Node[] };
  readonly imports?: readonly { readonly path: { readonly value: readonly Node[] }; readonly alias?: string }[];
  readonly rules?: readonly ParsedRule[];
}

export interface ParsedRule {
  readonly head: {
    readonly args?: readonly Node[];
    readonly value?: Node;
    readonly ref?: readonly Node[];
  };
  readonly else?: ParsedRule;
  readonly location?: { readonly row: number };
}

/** Every policy below the folders, parsed by the OPA that go.mod pins. */
export function parsedPolicies(...folders: string[]): ParsedPolicy[] {
  return folders.flatMap((folder) =>
    readdirSync(packagePath(folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".rego"))
      .sort()
      .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
      .map((path) => parsedPolicy(path, readFileSync(packagePath(path), "utf8"))),
  );
}

/** A policy of a text, which need not be that of its file. */
export function parsedPolicy(path: string, source: string): ParsedPolicy {
  const file = join(mkdtempSync(join(tmpdir(), "hdp-policy-")), "policy.rego");
  try {
    writeFileSync(file, source);
    const args = ["parse", "--format", "json", "--json-include", "locations", file];
    const tree = execFileSync(opaBinary(), args, { encoding: "utf8", maxBuffer: 2 ** 26 });
    return { path, source, module: JSON.parse(tree) };
  } finally {
    rmSync(dirname(file), { recursive: true });
  }
}

/** Shows a node and everything in it, outer before inner. */
export function visit(node: unknown, see: (node: object) => void): void {
  if (typeof node !== "object" || node === null) return;
  see(node);
  for (const member of Object.values(node)) visit(member, see);
}
