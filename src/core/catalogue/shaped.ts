import type { Definition, Node } from "./definition.ts";
import { memberAt, membersOf, type Shape } from "./shape.ts";

/** What the policies interpret of a decision that has a shape: `definition` of the shape's `answer`. */
export interface ShapedData {
  readonly decision: string;
  readonly kind: string;
  /** Path of the rule in the parameters, with dots. */
  readonly rule: string;
  /** A list of the rule by the path of a fact: the rule binds those facts alone that it lists. */
  readonly binds?: Readonly<Record<string, string>>;
  /** The names in each part whose names are the author's, as they are written. */
  readonly order?: Readonly<Record<string, readonly string[]>>;
  /** The parts that are the shape's own. */
  readonly [part: string]: unknown;
}

/** What a definition says in words, which no policy reads. */
const WORDS = ["zh-TW", "en"];

/** What the policies get of a definition that has a shape. */
export function shapedData(decision: string, rule: string, definition: Definition, shape: Shape): ShapedData {
  const own = Object.entries(shape.definition ?? {}).filter(([name]) => definition[name] !== undefined);
  const order = own.flatMap(([name, { each }]) =>
    each === undefined ? [] : [[name, Object.keys(definition[name] as object)] as const],
  );
  return {
    decision,
    kind: definition.kind,
    rule,
    ...(definition.binds !== undefined && { binds: definition.binds }),
    ...Object.fromEntries(own.map(([name]) => [name, withoutWords(definition[name])])),
    ...(order.length > 0 && { order: Object.fromEntries(order) }),
  };
}

function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (typeof value !== "object" || value === null) return value;
  const told = Object.entries(value).filter(([name]) => !WORDS.includes(name));
  return Object.fromEntries(told.map(([name, member]) => [name, withoutWords(member)]));
}

/** A definition with the facts and values that are its shape's, before its own, which may call them something else. */
export function withShapesMembers<D extends Definition>(definition: D, shape: Shape): D {
  const facts = { ...membersOf(shape.facts ?? {}, definition), ...definition.facts };
  const values = { ...membersOf(shape.values ?? {}, definition), ...definition.values };
  return {
    ...definition,
    ...(Object.keys(facts).length > 0 && { facts }),
    ...(Object.keys(values).length > 0 && { values }),
  };
}

/** The rule that a version file may have for a definition. The list that binds a fact holds what the fact may be. */
export function ruleOf(definition: Definition, shape: Shape): Node {
  const { is, at_most_one, ...members } = shape.rule;
  const bound = Object.entries(definition.binds ?? {}).map(([path, list]): [string, Node] => {
    const { type, one_of } = factAt(definition, path) ?? {};
    const set: Node = one_of === undefined ? { type: (type ?? "text").replace("?", "") } : { one_of };
    return [list, { set, min: 1, required: true, "zh-TW": "所規範者", en: "Those that the rule binds" }];
  });
  return {
    ...(is !== undefined && { is }),
    ...(at_most_one !== undefined && { at_most_one }),
    has: { ...membersOf(members, definition), ...Object.fromEntries(bound) },
    "zh-TW": definition.question["zh-TW"],
    en: definition.question.en,
  };
}

/** The fact at a path of a definition; `undefined` where there is none. */
export function factAt({ facts = {} }: Pick<Definition, "facts">, path: string): Node | undefined {
  return memberAt(facts, path);
}

/** The paths of all facts of a definition. */
export function factPathsOf(members: Definition["facts"] = {}, above = ""): string[] {
  return Object.entries(members).flatMap(([name, node]) => [
    above + name,
    ...factPathsOf((node as Node).has as Definition["facts"], `${above}${name}.`),
  ]);
}
