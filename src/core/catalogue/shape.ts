import type { Bilingual } from "../base/bilingual.ts";
import type { DecisionKind } from "../schema/schemas.ts";
import type { Node } from "./definition.ts";

/** A part of a definition that is a shape's own: a {@link Node} that may name facts, and members of other parts. */
export interface PartNode extends Node {
  /** The path of a fact of the definition that is of this type, or of one of these; `any` is every type. */
  readonly fact?: string | readonly string[];
  /** The name of a member of this part of the definition. */
  readonly name_of?: string;
  /** With `name_of`: one that stands before the member that names it. */
  readonly earlier?: true;
}

/** Members by their names, and such as a definition names. */
export interface Members {
  readonly has?: Readonly<Record<string, string | Node>>;
  readonly has_each?: readonly NamedMember[];
}

/** A member for each name that stands at a place of the definition. */
export interface NamedMember {
  /** A place as {@link namesAt} reads it. */
  readonly named_by: string;
  readonly node: Node;
}

/** A code, `{place}` in it replaced by each name there; with `where`, only of members that have this part. */
export type CodeNeed = string | { readonly code: string; readonly where: string };

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
  readonly rule: Members & { readonly is?: string };
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

/** The members of a group, with those that a definition names. */
export function membersOf({ has = {}, has_each = [] }: Members, definition: unknown): Record<string, Node> {
  const members: Record<string, Node> = Object.fromEntries(
    Object.entries(has).map(([name, node]) => [name, typeof node === "string" ? { type: node } : node]),
  );
  for (const { named_by, node } of has_each) {
    for (const { name, label } of namesAt(definition, named_by)) {
      const [member = "", ...inner] = name.split(".");
      const made = { ...node, ...label };
      // Two steps may rest on one part of the rule.
      if (inner.length === 0) members[member] ??= made;
      else members[member] = within(members[member] ?? {}, inner.join("."), made);
    }
  }
  return members;
}

function within(group: Node, name: string, node: Node): Node {
  return { ...group, has: { ...group.has, [name]: group.has?.[name] ?? node } };
}

/** The codes that a template stands for in a definition. */
export function codesOf(need: CodeNeed, definition: unknown): string[] {
  const { code, where } = typeof need === "string" ? { code: need, where: undefined } : need;
  const [whole, place] = /\{([a-z_.*]+)\}/.exec(code) ?? [];
  if (whole === undefined || place === undefined) return [code];
  return namesAt(definition, place)
    .filter(({ member }) => where === undefined || Object.hasOwn((member ?? {}) as object, where))
    .map(({ name }) => code.replace(whole, name));
}
