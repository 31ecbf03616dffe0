import { type Node, type ParsedPolicy, visit } from "../policies/parsed.ts";

/** Parts of the data document, which any policy may read. */
const DATA = ["calendar", "decisions", "jurisdictions", "texts", "workdays"];

/**
 * Where the Rego of a pack leaves its bounds, each with its place: it stands in packages below `packs.<pack>`, and calls
 * what is there and the package's library, `hdp.lib`. Anything else would answer otherwise on a server that has more.
 *
 * @param library the part of the library that is compiled with it
 */
export function outOfBounds(
  policies: readonly ParsedPolicy[],
  pack: string,
  library: readonly ParsedPolicy[],
): string[] {
  const packages = library.map(({ module }) => module.package.path.map(({ value }) => value).join("."));
  return policies.flatMap(({ path, module }) => {
    const [, root, owner, within] = module.package.path.map(({ value }) => value);
    if (root !== "packs" || owner !== pack || within === undefined) {
      return [`${path}:1: expected a package below packs.${pack}`];
    }
    const found = new Set<string>();
    visit([module.imports, module.rules], (node) => {
      const { type, value } = node as Node;
      if (type !== "ref" || !Array.isArray(value)) return;
      const [first, ...steps] = value as Node[];
      if (first?.type !== "var" || first.value !== "data" || isWithin(steps, pack, packages)) return;
      found.add(["data", ...steps.map((step) => String(step.value))].join("."));
    });
    return [...found].map((one) => told(path, one, pack));
  });
}

function told(path: string, found: string, pack: string): string {
  return `${path}: ${found}: expected a name below data.hdp.lib or data.packs.${pack}, or one of data.${DATA.join(", data.")}`;
}

function isWithin(steps: readonly Node[], pack: string, library: readonly string[]): boolean {
  const names = steps.map(({ type, value }) => (type === "string" ? String(value) : ""));
  const [root = "", owner] = names;
  if (root === "hdp") return library.some((one) => `data.${names.join(".")}.`.startsWith(`${one}.`));
  return root === "packs" ? owner === pack : DATA.includes(root);
}
