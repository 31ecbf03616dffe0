// Fails on a negated call or membership whose arguments are not plain names. OPA takes such arguments out of the
// negation: `not f(input.x)` is undefined, not true, where x is absent, and a deny written so fails open.
import { readdirSync } from "node:fs";
import { packagePath } from "../src/node/package/package-files.ts";
import { opa } from "./opa.ts";

interface Node {
  readonly type?: string;
  readonly value?: unknown;
}

const files = ["policies", "opa-server"].flatMap((folder) =>
  readdirSync(packagePath(folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".rego"))
    .map((name) => `${folder}/${name}`),
);
let failures = 0;

for (const path of files) {
  const module = JSON.parse(opa("parse", "--format", "json", "--json-include", "locations", path)) as unknown;
  visit(module, (expression) => {
    const { negated, terms, location } = expression as {
      negated?: boolean;
      terms?: unknown;
      location?: { row: number };
    };
    if (negated !== true) return;
    // A call is a list of its operator and its arguments; a name or a path is a single term.
    const [operator, ...args] = Array.isArray(terms) ? (terms as Node[]) : [terms as Node];
    const bad = args.some((arg) => !isName(arg)) || refersToInput(operator) || args.some(refersToInput);
    if (!bad) return;
    failures += 1;
    console.error(
      `${path}:${location?.row ?? "?"}: a negated call takes names and constants alone: name what is negated in a rule of its own`,
    );
  });
}
console.log(`${files.length} files, ${failures} unsafe negations`);
process.exit(failures === 0 ? 0 : 1);

function visit(node: unknown, see: (node: object) => void): void {
  if (typeof node !== "object" || node === null) return;
  see(node);
  for (const member of Object.values(node)) visit(member, see);
}

function isName({ type, value }: Node): boolean {
  if (type === "ref") return (value as Node[]).length === 1;
  return type === "var" || type === "string" || type === "number" || type === "boolean" || type === "null";
}

function refersToInput(node: Node | undefined): boolean {
  return node?.type === "ref" && (node.value as Node[])[0]?.value === "input";
}
