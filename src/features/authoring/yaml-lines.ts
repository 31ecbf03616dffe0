/** Scalars, lists of scalars, and mappings and lists of these, each scalar perhaps with a remark. */
export type Node = Leaf | readonly Node[] | { readonly [key: string]: Node };

/** A scalar, or a list of scalars on one line, as it is written, with the comment behind it. */
export class Leaf {
  readonly text: string;
  readonly remark: string;

  constructor(text: string, remark = "") {
    this.text = text;
    this.remark = remark;
  }
}

/** The lines of a node in YAML, one key a line. */
export function yamlLines(node: Node): string[] {
  if (node instanceof Leaf) return [written(node)];
  if (Array.isArray(node)) {
    return node.flatMap((item: Node) => {
      const [first = "", ...more] = yamlLines(item);
      return [`- ${first}`, ...more.map((line) => `  ${line}`)];
    });
  }
  return Object.entries(node as Readonly<Record<string, Node>>).flatMap(([key, value]) =>
    value instanceof Leaf ? [`${key}: ${written(value)}`] : [`${key}:`, ...yamlLines(value).map((line) => `  ${line}`)],
  );
}

/** Lines as a comment. */
export function commented(lines: readonly string[]): string[] {
  return lines.map((line) => `# ${line}`.trimEnd());
}

function written({ text, remark }: Leaf): string {
  return remark === "" ? text : `${text} # ${remark}`;
}
