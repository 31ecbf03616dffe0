import { type Node, type ParsedPolicy, visit } from "./parsed.ts";

/**
 * Negated calls and memberships whose arguments are not plain names, each with its place. OPA takes such arguments out of
 * the negation: `not f(input.x)` is undefined, not true, if x is absent. A deny written like this would fail open.
 */
export function unsafeNegations(policies: readonly ParsedPolicy[]): string[] {
  return policies.flatMap(({ path, module }) => {
    const found: string[] = [];
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
      const place = `${path}:${location?.row ?? "?"}`;
      found.push(`${place}: a negated call takes names and constants alone: name what is negated in a rule of its own`);
    });
    return found;
  });
}

function isName({ type, value }: Node): boolean {
  if (type === "ref") return (value as Node[]).length === 1;
  return type === "var" || type === "string" || type === "number" || type === "boolean" || type === "null";
}

function refersToInput(node: Node | undefined): boolean {
  return node?.type === "ref" && (node.value as Node[])[0]?.value === "input";
}
