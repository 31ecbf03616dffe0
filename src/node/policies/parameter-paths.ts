import { execFileSync } from "node:child_process";
import { basename, dirname } from "node:path";
import { PolicyModuleError } from "../../core/base/errors.ts";
import { type Node, visit } from "./parsed.ts";
import type { Files } from "./with-files.ts";

/**
 * Which parameters each decision reads, as its policy names them: `password.max_age`, `query`. A path stands for
 * everything below it.
 *
 * @param policies the policies without their tests
 * @param opa the path of the OPA binary
 * @param isLibrary whether a file is of no decision
 */
export function parameterPaths(
  policies: Files,
  opa: string,
  isLibrary = (file: string) => file.startsWith("policies/lib/"),
): Record<string, string[]> {
  const parsed = parsedModules(policies, opa);
  const files = [...policies.keys()];
  const paths = files.map((file) => {
    const found = new Set<string>();
    visit(parsed[file], (node) => {
      const path = parameterPath(node);
      if (path !== undefined) found.add(path);
    });
    // The callers of a library are not known here. It gets the parameters from the decision that calls it.
    if (isLibrary(file) && found.size > 0) {
      throw new PolicyModuleError(
        `${file}: ${[...found].join(", ")}: a library is given parameters and reads none itself`,
      );
    }
    return { file, decision: basename(dirname(file)), found: [...found] };
  });
  const own = paths.filter(({ file }) => !isLibrary(file));
  const ofDecision = (name: string) => own.filter(({ decision }) => decision === name).flatMap(({ found }) => found);
  return Object.fromEntries(own.map(({ decision }) => [decision, widest(new Set(ofDecision(decision)))]));
}

// All by one process: each takes as long to start as to parse many of them.
function parsedModules(policies: Files, opa: string): Readonly<Record<string, unknown>> {
  const query = "{file: rego.parse_module(file, text) | some file, text in input}";
  const input = JSON.stringify(Object.fromEntries(policies));
  const args = ["eval", "--format", "raw", "--stdin-input", query];
  return JSON.parse(execFileSync(opa, args, { input, encoding: "utf8", maxBuffer: 2 ** 26 })) as Record<
    string,
    unknown
  >;
}

// `version.parameters.password.max_age`, up to the first step that only a request knows.
function parameterPath({ type, value }: Node): string | undefined {
  if (type !== "ref" || !Array.isArray(value)) return undefined;
  const [, parameters, ...steps] = value as Node[];
  if (parameters?.type !== "string" || parameters.value !== "parameters" || steps.length === 0) return undefined;
  const end = steps.findIndex((step) => step.type !== "string");
  // Which rule a declared decision reads, only the data says.
  if (end === 0) return undefined;
  return (end === -1 ? steps : steps.slice(0, end)).map((step) => String(step.value)).join(".");
}

function widest(paths: ReadonlySet<string>): string[] {
  return [...paths].filter((path) => ![...paths].some((other) => path.startsWith(`${other}.`))).sort();
}
