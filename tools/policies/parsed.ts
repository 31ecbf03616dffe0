import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { policySources } from "../../src/node/policies/policy-sources.ts";
import { opaBinary } from "../build/opa.ts";
import { withFiles } from "./with-files.ts";

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
  return [...policySources(...folders)].map(([path, source]) => parsedPolicy(path, source));
}

/** A policy of a text, which need not be that of its file. */
export function parsedPolicy(path: string, source: string): ParsedPolicy {
  return withFiles(new Map([["policy.rego", source]]), (folder) => {
    const args = ["parse", "--format", "json", "--json-include", "locations", join(folder, "policy.rego")];
    const tree = execFileSync(opaBinary(), args, { encoding: "utf8", maxBuffer: 2 ** 26 });
    return { path, source, module: JSON.parse(tree) };
  });
}

/** Shows a node and everything in it, outer before inner. */
export function visit(node: unknown, see: (node: object) => void): void {
  if (typeof node !== "object" || node === null) return;
  see(node);
  for (const member of Object.values(node)) visit(member, see);
}
