import type { Bilingual } from "../base/bilingual.ts";
import type { DecisionKind } from "../schema/schemas.ts";
import type { Definition, Node } from "./definition.ts";

/** A part of a definition that is a shape's own: a {@link Node} that may name facts, and members of other parts. */
export interface PartNode extends Node {
  /** The path of a fact of the definition that is of this type, or of one of these; `any` is every type. */
  readonly fact?: string | readonly string[];
  /** The name of a member of this part of the definition. */
  readonly name_of?: string;
  /** With `name_of`: one that stands before the member that names it; as a number, so many such in a row at most. */
  readonly earlier?: true | number;
  /** With `fact`: where the part beside it that has this name says a list, one of what each of its items has. */
  readonly of_each?: string;
  /** Members of a group of which one must be there. */
  readonly needs_one?: readonly string[];
  /** The kinds of decisions whose definitions must have it. */
  readonly required_of?: readonly DecisionKind[];
}

/** Members by their names, and such as hang on what a definition says. */
export interface Members {
  readonly has?: Readonly<Record<string, string | Node>>;
  readonly has_each?: readonly NamedMember[];
  readonly has_where?: readonly MembersWhere[];
}

/** Members that are there only where a definition has something at a place, or only where it has not. */
export interface MembersWhere {
  readonly where?: string;
  readonly unless?: string;
  readonly has: Readonly<Record<string, string | Node>>;
}

/** A member for each name that stands at a place of the definition, or for each word of the fact that is named there. */
export interface NamedMember {
  /** A place as {@link namesAt} reads it. */
  readonly named_by?: string;
  /** A place at which a fact is named. */
  readonly words_of?: string;
  /** The member that those of `words_of` are members of, which `has` or `has_where` must have. */
  readonly below?: string;
  readonly node: Node;
}

/**
 * A code, `{place}` in it replaced by each name there; only of members that have the part `where`, and not `unless`. Without
 * a place in it, `where` and `unless` are places of the definition.
 */
export type CodeNeed = string | { readonly code: string; readonly where?: string; readonly unless?: string };

/** A kind of rule that answers decisions which have no Rego, as `policies/lib/shapes/<shape>/shape.yaml` says. */
export interface Shape {
  readonly about: Bilingual;
  readonly kinds: readonly DecisionKind[];
  /** General parts that a definition cannot be without. */
  readonly needs?: readonly string[];
  /** What a definition says for the shape. */
  readonly definition?: Readonly<Record<string, PartNode>>;
  readonly facts?: Members;
  readonly values?: Members;
  /** The rule in a version file. */
  readonly rule: Members & Pick<Node, "is" | "at_most_one">;
  /** Codes that a definition must have texts of, besides those that it names in its parts. */
  readonly codes?: Readonly<Partial<Record<"reasons" | "obligations" | "warnings", readonly CodeNeed[]>>>;
  /** How a definition and its rule are begun, as YAML. */
  readonly begin: { readonly definition: string; readonly rule: string };
}

/** A name at a place of a definition. */
export interface FoundName {
  readonly name: string;
  /** What the nearest part that has both languages is called. */
  readonly label?: Bilingual;
  /** The member itself, where the place ends with `*`. */
  readonly member?: unknown;
}

/**
 * The names at a place of a definition: `steps.*` is each name in `steps`, `dates.*.plus` each text at `plus` of a
 * member of `dates`, and `list` the text there. What is not there gives none.
 */
function namesAt(definition: unknown, place: string): FoundName[] {
  return below(definition, place.split("."), undefined);
}

function below(value: unknown, [step, ...rest]: readonly string[], outer: Bilingual | undefined): FoundName[] {
  const label = labelOf(value) ?? outer;
  if (step === undefined) {
    return [value].flat().flatMap((one) => (typeof one === "string" ? [{ name: one, ...(label && { label }) }] : []));
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  const members = step === "*" ? Object.entries(value) : Object.entries(value).filter(([name]) => name === step);
  if (step === "*" && rest.length === 0) {
    return members.map(([name, member]) => {
      const own = labelOf(member) ?? label;
      return { name, member, ...(own && { label: own }) };
    });
  }
  return members.flatMap(([, member]) => below(member, rest, label));
}

function labelOf(value: unknown): Bilingual | undefined {
  const { "zh-TW": zh, en } = (value ?? {}) as Partial<Bilingual>;
  return typeof zh === "string" && typeof en === "string" ? { "zh-TW": zh, en } : undefined;
}

/** The members of a group, with those that a definition brings. */
export function membersOf(
  { has = {}, has_each = [], has_where = [] }: Members,
  definition: unknown,
): Record<string, Node> {
  const found = has_where.filter((one) => isThere(definition, one));
  const members: Record<string, Node> = Object.fromEntries(
    Object.entries(Object.assign({}, ...found.map((one) => one.has), has) as typeof has).map(([name, node]) => [
      name,
      typeof node === "string" ? { type: node } : node,
    ]),
  );
  for (const { named_by, words_of, below, node } of has_each) {
    const names = words_of === undefined ? namesAt(definition, named_by ?? "") : wordsAt(definition, words_of, below);
    for (const { name, label } of names) {
      const [member = "", ...inner] = name.split(".");
      const made = { ...node, ...label };
      if (inner.length > 0) members[member] = within(members[member] ?? {}, inner.join("."), made);
      else members[member] = both(members[member], made);
    }
  }
  return members;
}

interface Places {
  readonly where?: string | undefined;
  readonly unless?: string | undefined;
}

function isThere(definition: unknown, { where, unless }: Places): boolean {
  const there = (place: string) => namesAt(definition, place).length > 0;
  return (where === undefined || there(where)) && (unless === undefined || !there(unless));
}

/** The words of the fact that is named at a place. It may be one of what each group of a list has. */
function wordsAt(definition: unknown, place: string, below = ""): FoundName[] {
  const { facts = {} } = definition as Pick<Definition, "facts">;
  return namesAt(definition, place).flatMap(({ name }) => {
    const groups = Object.values(facts).flatMap(({ list }) => (typeof list === "object" ? [list.has ?? {}] : []));
    const fact = [facts, ...groups].map((members) => memberAt(members, name)).find((one) => one !== undefined);
    return (fact?.one_of ?? []).map((word) => ({ name: `${below}.${word}` }));
  });
}

/** The fact at a path; `undefined` where there is none. */
export function memberAt(facts: Readonly<Record<string, string | Node>>, path: string): Node | undefined {
  let members = facts;
  let node: Node | undefined;
  for (const step of path.split(".")) {
    const found: string | Node | undefined = Object.hasOwn(members, step) ? members[step] : undefined;
    if (found === undefined) return undefined;
    node = typeof found === "string" ? { type: found } : found;
    members = node.has ?? {};
  }
  return node;
}

/** A step and a time may have one part of the rule, which is called what the first of them is. */
function both(first: Node | undefined, second: Node): Node {
  if (first === undefined) return second;
  const has = { ...second.has, ...first.has };
  return { ...second, ...first, ...(Object.keys(has).length > 0 && { has }) };
}

function within(group: Node, name: string, node: Node): Node {
  return { ...group, has: { ...group.has, [name]: group.has?.[name] ?? node } };
}

/** The codes that a template stands for in a definition. */
export function codesOf(need: CodeNeed, definition: unknown): string[] {
  const { code, where, unless }: Exclude<CodeNeed, string> = typeof need === "string" ? { code: need } : need;
  const has = (member: unknown, part: string) => Object.hasOwn((member ?? {}) as object, part);
  const [whole, place] = /\{([a-z_.*]+)\}/.exec(code) ?? [];
  if (whole === undefined || place === undefined) return isThere(definition, { where, unless }) ? [code] : [];
  return namesAt(definition, place)
    .filter(({ member }) => where === undefined || has(member, where))
    .filter(({ member }) => unless === undefined || !has(member, unless))
    .map(({ name }) => code.replace(whole, name));
}
