// The program text of a specialised rule as it is made: a tree, because what is assigned where paths come together is
// only known once somebody asks for it.

/** A statement. */
export type Node = string | Labelled | Conditional | Loop | Jump | Evaluation | Nodes;

/** Statements in a list that may still grow. */
export interface Nodes {
  readonly kind: "nodes";
  readonly nodes: Node[];
}
/** A block that jumps may end; `before` stands in front of it. */
export interface Labelled {
  readonly kind: "label";
  readonly label: string;
  readonly before: Node[];
  readonly body: Node[];
}
export interface Conditional {
  readonly kind: "if";
  readonly condition: string;
  readonly body: Node[];
}
export interface Loop {
  readonly kind: "loop";
  readonly head: string;
  readonly body: Node[];
}
/** Leaves a block, after what is assigned on this way out. */
export interface Jump {
  readonly kind: "jump";
  readonly label: string;
  readonly before: Node[];
}
/** Makes sure that a rule was evaluated. */
export interface Evaluation {
  readonly kind: "rule";
  readonly rule: RuleCode;
}

/** The code of a rule. */
export interface RuleCode {
  readonly name: string;
  readonly body: Node[];
  /** How often it is asked for. */
  sites: number;
}

/** Variables of the code are named so. */
const VARIABLE = /\$[a-z]+\d+/g;

/** The variables in a text. */
export function variablesIn(text: string): Set<string> {
  return new Set(text.match(VARIABLE));
}

/** A statement that does nothing but give a variable a value, or put something into the value of one. */
const ASSIGNMENT = /^(\$[a-z]+\d+)(?: = |\.push\(|\.add\(|\[)/;

/** Bodies of functions without what is worked out for nothing. */
export function pruned(bodies: readonly (readonly Node[])[]): Node[][] {
  const needs = new Map<string, Set<string>>();
  const live = new Set<string>();
  const readBy = (text: string) => {
    const [, target] = ASSIGNMENT.exec(text) ?? [];
    const read = variablesIn(target === undefined ? text : text.slice(target.length));
    if (target === undefined) for (const name of read) live.add(name);
    else needs.set(target, new Set([...(needs.get(target) ?? []), ...read]));
  };
  for (const body of bodies) for (const text of textsIn(body)) readBy(text);
  // What is added while it is gone through is gone through too.
  for (const name of live) for (const other of needs.get(name) ?? []) live.add(other);
  return bodies.map((body) => body.flatMap((node) => without(node, live)));
}

function* textsIn(nodes: readonly Node[]): Generator<string> {
  for (const node of nodes) {
    if (typeof node === "string") yield node;
    else {
      if (node.kind === "if") yield `if (${node.condition})`;
      if (node.kind === "loop") yield node.head;
      if ("before" in node) yield* textsIn(node.before);
      if ("body" in node) yield* textsIn(node.body);
      if (node.kind === "nodes") yield* textsIn(node.nodes);
    }
  }
}

function without(node: Node, live: ReadonlySet<string>): Node[] {
  const all = (nodes: readonly Node[]) => nodes.flatMap((one) => without(one, live));
  if (typeof node === "string") {
    const [, target] = ASSIGNMENT.exec(node) ?? [];
    return target === undefined || live.has(target) ? [node] : [];
  }
  switch (node.kind) {
    case "nodes":
      return all(node.nodes);
    case "label":
      return [{ ...node, before: all(node.before), body: all(node.body) }];
    case "jump":
      return [{ ...node, before: all(node.before) }];
    case "if":
    case "loop":
      return [{ ...node, body: all(node.body) }];
    default:
      return [node];
  }
}

/** Statements as text. A rule that is asked for once stands where that is; others are functions. */
export function printed(nodes: readonly Node[]): string {
  return nodes.map(print).join("");
}

function print(node: Node): string {
  if (typeof node === "string") return `${node}\n`;
  switch (node.kind) {
    case "nodes":
      return printed(node.nodes);
    case "jump":
      return `${printed(node.before)}break ${node.label};\n`;
    case "if": {
      const body = printed(node.body);
      if (body === "") return "";
      return body.indexOf("\n") === body.length - 1
        ? `if (${node.condition}) ${body}`
        : `if (${node.condition}) {\n${body}}\n`;
    }
    case "loop":
      return `${node.head} {\n${printed(node.body)}}\n`;
    case "rule":
      if (node.rule.body.length === 0) return "";
      return isInline(node.rule) ? printed(node.rule.body) : `if (E${node.rule.name} !== E) ${node.rule.name}();\n`;
    case "label": {
      const before = printed(node.before);
      const body = withoutLastJump(printed(node.body), node.label);
      if (!body.includes(`break ${node.label};`)) return before + body;
      return `${before}${node.label}: {\n${body}}\n`;
    }
  }
}

export const isInline = ({ sites }: RuleCode): boolean => sites === 1;

/** A jump to the end from the end is none, nor is a test that leads to one. */
function withoutLastJump(text: string, label: string): string {
  const jump = `break ${label};\n`;
  const last = new RegExp(`(^|\\n)(?:if \\([^\\n]*\\) )?${jump.replaceAll("$", "\\$")}$`);
  for (let rest = text; ; ) {
    const shorter = rest.replace(last, "$1");
    if (shorter === rest) return rest;
    rest = shorter;
  }
}
