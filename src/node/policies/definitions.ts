import { type Node, type ParsedPolicy, type ParsedRule, visit } from "./parsed.ts";

/** The rules of one name in a package, or the clauses of a function. */
export interface Definition {
  /** From `data` on, with dots. */
  readonly name: string;
  readonly policy: ParsedPolicy;
  readonly rules: readonly ParsedRule[];
  readonly isFunction: boolean;
}

/** The definitions of policies, and their references to each other. */
export class Definitions {
  readonly #all = new Map<string, Definition>();

  constructor(policies: readonly ParsedPolicy[]) {
    for (const policy of policies) {
      for (const rule of policy.module.rules ?? []) {
        const name = `${packageOf(policy)}.${String(rule.head.ref?.[0]?.value)}`;
        const rules = [...(this.#all.get(name)?.rules ?? []), rule];
        this.#all.set(name, { name, policy, rules, isFunction: rule.head.args !== undefined });
      }
    }
  }

  get(name: string): Definition | undefined {
    return this.#all.get(name);
  }

  all(): Definition[] {
    return [...this.#all.values()];
  }

  /** The references of a node of a policy, at any depth. A local name that hides a rule counts as the rule. */
  within(node: unknown, policy: ParsedPolicy): Definition[] {
    const found = new Set<Definition>();
    visit(node, (inner) => {
      const definition = this.definitionOf(inner, policy);
      if (definition !== undefined) found.add(definition);
    });
    return [...found];
  }

  /** The rule that a variable or a reference means, if the policies define it. */
  definitionOf({ type, value }: Node, policy: ParsedPolicy): Definition | undefined {
    if (type !== "var" && type !== "ref") return undefined;
    const [first, ...rest] = type === "var" ? [value] : (value as Node[]).map((step) => step.value);
    const imported = policy.module.imports?.find(({ path, alias }) => first === (alias ?? path.value.at(-1)?.value));
    const start = imported?.path.value.map((step) => step.value) ?? (first === "data" ? [first] : undefined);
    const steps = start === undefined ? [packageOf(policy), first, ...rest] : [...start, ...rest];
    for (let length = steps.length; length > 0; length--) {
      const definition = this.#all.get(steps.slice(0, length).join("."));
      // A function is called by its whole name; a local name that is the same is not the function.
      const isCalled = type === "ref" && length === steps.length;
      if (definition !== undefined && (isCalled || !definition.isFunction)) return definition;
    }
    return undefined;
  }
}

/** A rule, and those that replace it if it is undefined. */
export function clausesOf(rule: ParsedRule): ParsedRule[] {
  return rule.else === undefined ? [rule] : [rule, ...clausesOf(rule.else)];
}

function packageOf({ module }: ParsedPolicy): string {
  return module.package.path.map(({ value }) => value).join(".");
}
