import { valueAt } from "../base/plain-value.ts";
import { type SchemaPlace, SchemaTree } from "../schema/schema-tree.ts";
import { type DecisionSchema, decisionSchemas, type SchemaFiles } from "../schema/schemas.ts";
import { isRead } from "./is-read.ts";

/** A fact that a version does not read, as the policies look it up among what was told. */
export interface UnreadFact {
  /** Its path below `facts`. */
  readonly name: string;
  readonly path: readonly string[];
  /** Only where another fact is one of these words; without it, always. */
  readonly where?: { readonly fact: string; readonly one_of: readonly string[] };
}

/** A fact that some regulations do not read. */
interface MarkedFact {
  readonly name: string;
  readonly readWhere: string | readonly string[];
  /** The fact that stands in braces in the mark, and the words that it may be. */
  readonly chosen?: { readonly fact: string; readonly words: readonly string[] };
}

type Marked = ReadonlyMap<string, readonly MarkedFact[]>;

const kept = new WeakMap<SchemaFiles, Marked>();

/** The facts of each decision that a version with these parameters does not read (G21), sorted by their names. */
export function unreadFacts(
  schemas: SchemaFiles,
  parameters: Readonly<Record<string, unknown>>,
): Record<string, readonly UnreadFact[]> {
  const marked = kept.get(schemas) ?? markedFacts(schemas);
  kept.set(schemas, marked);
  const lists = [...marked].map(([decision, facts]) => {
    // Of most decisions that owners bring there is no rule; where there is none, no fact is told to be unread.
    if (isUnregulated(schemas, decision, parameters)) return [decision, []] as const;
    const unread = facts.flatMap(({ name, readWhere, chosen }): UnreadFact[] => {
      const entry = { name, path: name.split(".") };
      if (chosen === undefined) return isRead(readWhere, parameters) ? [] : [entry];
      const { fact, words } = chosen;
      const one_of = words.filter((word) => !isRead(readWhere, parameters, { [fact]: word }));
      if (one_of.length === words.length) return [entry];
      return one_of.length === 0 ? [] : [{ ...entry, where: { fact, one_of } }];
    });
    return [decision, unread] as const;
  });
  return Object.fromEntries(lists.filter(([, unread]) => unread.length > 0));
}

function isUnregulated(schemas: SchemaFiles, decision: string, parameters: Readonly<Record<string, unknown>>): boolean {
  const { declared, policy, rule } = schemas[`decisions/${decision}`] as DecisionSchema;
  const isBrought = declared !== undefined || policy !== undefined;
  return isBrought && rule !== undefined && valueAt(parameters, rule.split(".")) === undefined;
}

function markedFacts(schemas: SchemaFiles): Marked {
  const tree = new SchemaTree(schemas);
  const decisions = [...decisionSchemas(schemas).keys()].map((decision) => {
    const facts = tree.at(`decisions/${decision}`, ["$defs", "facts"]) as SchemaPlace;
    const found = [...marksBelow(tree, facts, "")].map(([name, readWhere]): MarkedFact => {
      const [, fact] = /\{(\w+)\}/.exec([readWhere].flat().join(" ")) ?? [];
      const place = fact === undefined ? undefined : tree.find(facts, [fact]);
      if (fact === undefined || place === undefined) return { name, readWhere };
      return { name, readWhere, chosen: { fact, words: tree.words(place) } };
    });
    return [decision, found.sort((a, b) => (a.name < b.name ? -1 : 1))] as const;
  });
  return new Map(decisions);
}

/** The facts that are no groups of others, with their marks; a list is one fact. */
function* marksBelow(
  tree: SchemaTree,
  place: SchemaPlace,
  above: string,
): Generator<[string, MarkedFact["readWhere"]]> {
  for (const { file, schema } of tree.alternatives(place)) {
    for (const [name, member] of Object.entries(schema.properties ?? {})) {
      const inner = { file, schema: member };
      const path = above === "" ? name : `${above}.${name}`;
      const isGroup = tree.alternatives(inner).some((one) => one.schema.properties !== undefined);
      if (isGroup) yield* marksBelow(tree, inner, path);
      else if (member.read_where !== undefined) yield [path, member.read_where];
    }
  }
}
