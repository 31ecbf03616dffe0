import { isMapping, isStructure } from "../../core/base/plain-value.ts";
import { TO_CHECK, TO_FILL } from "../../core/regulation/marks.ts";
import { CITING_KEYS, SOURCE_KEYS } from "../../core/schema/rule-keys.ts";
import type { SchemaNode, SchemaPlace, SchemaTree } from "../../core/schema/schema-tree.ts";
import { commented, Leaf, type Node, yamlLines } from "./yaml-lines.ts";

type Mapping = Readonly<Record<string, unknown>>;

/** Keys of a rule that speak of the other text alone; its clause must be there, and is to be filled in. */
const [, ...FOREIGN_KEYS] = SOURCE_KEYS;

/** A rule without its numbers. */
interface Emptied {
  readonly node: Node;
  /** Whether its numbers are all `unset`, so that it decides nothing yet. Otherwise it may not stand as a rule. */
  readonly open: boolean;
}

/**
 * The lines of `parameters` with the shape of another regulation's and none of its numbers. A rule is kept as a rule
 * only if `unset` can replace every number and nothing but numbers decides. Everything that would answer as if it were
 * law (a list of checks, a period, a day) becomes a comment, to be filled in and uncommented.
 */
export function emptiedParameters(parameters: Mapping, tree: SchemaTree): string[] {
  const root = tree.at("version", ["properties", "parameters"]) as SchemaPlace;
  return Object.entries(parameters).flatMap(([name, group]) => {
    const { lines, open } = groupLines(group as Mapping, [name], { root, tree });
    return ["", ...(open ? lines : commented(lines)).map((line) => `  ${line}`)];
  });
}

interface Schemas {
  readonly root: SchemaPlace;
  readonly tree: SchemaTree;
}

function groupLines(value: Mapping, path: readonly string[], schemas: Schemas): { lines: string[]; open: boolean } {
  const key = path.at(-1) as string;
  const about = descriptions(path, schemas).map((text) => `## ${text}`);
  if (!isContainer(value) || needsMembers(path, schemas)) {
    const { node, open } = emptied(value, path, schemas);
    return { lines: [...about, ...yamlLines({ [key]: node })], open };
  }
  const rules = Object.entries(value).map(([name, rule]) => groupLines(rule as Mapping, [...path, name], schemas));
  const open = rules.some((rule) => rule.open);
  // Where all of a group is a comment, it is one block, which an editor uncomments at once.
  const inner = rules.flatMap((rule) =>
    (open && !rule.open ? commented(rule.lines) : rule.lines).map((line) => `  ${line}`),
  );
  return { lines: [...about, `${key}:`, ...inner], open };
}

// A mapping of rules by name, which is no rule itself.
function isContainer(value: Mapping): boolean {
  const members = Object.values(value);
  return members.length > 0 && members.every((one) => isMapping(one) && ("clause" in one || isContainer(one)));
}

// A mapping whose schema requires a member cannot stand with its members in comments.
function needsMembers(path: readonly string[], { root, tree }: Schemas): boolean {
  const place = tree.find(root, path);
  const { required = [] } = (place === undefined ? {} : tree.resolved(place).schema) as { required?: string[] };
  return required.length > 0;
}

function emptied(value: Mapping, path: readonly string[], schemas: Schemas): Emptied {
  const numbers = { unset: 0, decides: 0 };
  const visit = (inner: unknown, at: readonly string[]): Node => {
    const key = at.findLast((step) => !/^\d+$/.test(step)) as string;
    if (CITING_KEYS.includes(key) || CITING_KEYS.includes(at.at(-2) as string)) return clauses(inner);
    const place = schemas.tree.find(schemas.root, at);
    const allowed = place === undefined ? undefined : schemas.tree.resolved(place).schema;
    if (!isMapping(inner) && allowed?.anyOf?.some((one) => one.const === "unset")) {
      numbers.unset += 1;
      if (at.some((step) => TELLING.includes(step))) numbers.decides += 1;
      return new Leaf("unset", descriptions(at, schemas).join(" "));
    }
    if (Array.isArray(inner) && inner.some(isStructure)) {
      return inner.map((item: unknown, index) => visit(item, [...at, String(index)]));
    }
    if (isMapping(inner)) {
      const members = Object.entries(inner).filter(([name]) => !(FOREIGN_KEYS as string[]).includes(name));
      if (members.length === 0) return new Leaf("{}");
      return Object.fromEntries(members.map(([name, member]) => [name, visit(member, [...at, name])]));
    }
    const remark = [wordsOf(allowed), ...descriptions(at, schemas)].filter((one) => one !== "").join(": ");
    if ([inner].flat().some(isLaw) || key === "interval") {
      numbers.decides += 1;
      return new Leaf(Array.isArray(inner) ? `[${TO_FILL}]` : TO_FILL, remark);
    }
    if (!HARMLESS.includes(key)) numbers.decides += 1;
    const checked = key === "code" || key === "role" ? "" : [TO_CHECK, remark].filter((one) => one !== "").join(" ");
    return new Leaf(Array.isArray(inner) ? `[${inner.join(", ")}]` : String(inner), checked);
  };
  const node = visit(value, path);
  return { node, open: numbers.unset > 0 && numbers.decides === 0 };
}

/** Keys whose words describe a number, or what comes with the answer. Without the number they decide nothing. */
const HARMLESS = ["bound", "rounding", "code", "by", "to", "with", "borne_by", "imposed_by"];

/**
 * Numbers that tell something even while they are open: within a time limit is its first day, and a password that is
 * repeated at once is repeated within any number of passwords.
 */
const TELLING = ["within", "history"];

function clauses(value: unknown): Node {
  if (!isMapping(value)) return new Leaf(TO_FILL);
  return Object.fromEntries(Object.keys(value).map((name) => [name, new Leaf(TO_FILL)]));
}

// Numbers, quantities and days, and names that only the other text can mean.
function isLaw(value: unknown): boolean {
  return typeof value === "number" || (typeof value === "string" && !/^[a-z][a-z_.]*$/.test(value));
}

function wordsOf(schema: (SchemaNode & { readonly enum?: readonly unknown[] }) | undefined): string {
  return schema?.enum?.join(", ") ?? "";
}

/** Parts of the schemas whose descriptions are the same everywhere, and so explain nothing here. */
const GENERIC = ["rule", "requirement_list", "requirements"];

function descriptions(path: readonly string[], { root, tree }: Schemas): string[] {
  const place = tree.find(root, path);
  if (place === undefined) return [];
  const description = place.schema.description ?? tree.resolved(place).schema.description;
  const generic = GENERIC.map((name) => tree.at("parameters/common", ["$defs", name])?.schema.description);
  return description === undefined || generic.includes(description) ? [] : [description];
}
