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
      return body === "" ? "" : `if (${node.condition}) {\n${body}}\n`;
    }
    case "loop":
      return `${node.head} {\n${printed(node.body)}}\n`;
    case "rule":
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
  const test = new RegExp(`(^|\\n)if \\([^\\n]*\\) \\{\\n${jump.replaceAll("$", "\\$")}\\}\\n$`);
  for (let rest = text; ; ) {
    const shorter = rest.endsWith(jump) ? rest.slice(0, -jump.length) : rest.replace(test, "$1");
    if (shorter === rest) return rest;
    rest = shorter;
  }
}
