// Fails on a negated call or membership whose arguments are not plain names. OPA takes such arguments out of the
// negation: `not f(input.x)` is undefined, not true, if x is absent. A deny written like this would fail open.
import { type Node, parsedPolicies, visit } from "./policies/parsed.ts";

const policies = parsedPolicies("policies", "opa-server");
let failures = 0;

for (const { path, module } of policies) {
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
console.log(`${policies.length} files, ${failures} unsafe negations`);
process.exit(failures === 0 ? 0 : 1);

function isName({ type, value }: Node): boolean {
  if (type === "ref") return (value as Node[]).length === 1;
  return type === "var" || type === "string" || type === "number" || type === "boolean" || type === "null";
}

function refersToInput(node: Node | undefined): boolean {
  return node?.type === "ref" && (node.value as Node[])[0]?.value === "input";
}
