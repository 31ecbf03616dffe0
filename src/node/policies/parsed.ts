import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { type Files, withFiles } from "./with-files.ts";

/** A term, an expression or a rule of OPA's syntax tree; which members it has depends on what it is. */
export interface Node {
  readonly type?: string;
  readonly value?: unknown;
}

/** A policy as `opa parse --format json` gives it. */
export interface ParsedPolicy {
  /** As it was given, with slashes. */
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

/**
 * Policies, parsed.
 *
 * @param opa the path of the OPA binary
 * @throws Error if one cannot be parsed
 */
export function parsedPolicies(policies: Files, opa: string): ParsedPolicy[] {
  return [...policies].map(([path, source]) => parsedPolicy(path, source, opa));
}

/** A policy of a text, which need not be that of its file. */
export function parsedPolicy(path: string, source: string, opa: string): ParsedPolicy {
  return withFiles(new Map([["policy.rego", source]]), (folder) => {
    const args = ["parse", "--format", "json", "--json-include", "locations", join(folder, "policy.rego")];
    const tree = execFileSync(opa, args, { encoding: "utf8", maxBuffer: 2 ** 26 });
    return { path, source, module: JSON.parse(tree) };
  });
}

/** Shows a node and everything in it, outer before inner. */
export function visit(node: unknown, see: (node: object) => void): void {
  if (typeof node !== "object" || node === null) return;
  see(node);
  for (const member of Object.values(node)) visit(member, see);
}
