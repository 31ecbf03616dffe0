import type { Engine } from "../../core/engine/engine.ts";
import { statusOfDecision } from "../../core/engine/regulation-status.ts";
import { versionOn } from "../../core/regulation/jurisdiction.ts";
import { unreadFacts } from "../../core/regulation/unread-facts.ts";
import { type SchemaNode, type SchemaPlace, SchemaTree } from "../../core/schema/schema-tree.ts";
import { askedDay, checkName, type DayOptions } from "./asked.ts";

/** A fact that may be told of a decision. */
export interface FactEntry {
  /** Its path below `facts`; of members of a list `history[].month`. */
  readonly path: string;
  /** `boolean`, `text`, `integer`, `number`, `list`, `list of text`, …, or its format: `date`, `instant`, `month`. */
  readonly type: string;
  /** The words that it, or an item of it, may be; left out where any will do. */
  readonly words?: readonly string[];
  readonly required: boolean;
  /** Whether it may be null, which says that there is none. */
  readonly nullable: boolean;
  /** Jurisdictions whose version on the day reads it, sorted; told elsewhere, it changes nothing. */
  readonly read_by: readonly string[];
}

/** The facts that a decision takes, in the order in which forms ask for them. */
export interface FactList {
  readonly decision: string;
  /** The day that `read_by` speaks of. */
  readonly as_of: string;
  readonly facts: readonly FactEntry[];
}

/**
 * What may be told of a decision, and whose regulation reads it.
 *
 * @param options `as_of`: the day, or an instant; left out, it is today
 * @throws RequestError if there is no such decision, or `as_of` is no day
 */
export function factList(engine: Engine, decision: string, options: DayOptions = {}): FactList {
  checkName("decision", decision, engine.decisions);
  const day = askedDay(options);
  const { schemas } = engine;
  const tree = new SchemaTree(schemas);
  const facts = tree.resolved(tree.at(`decisions/${decision}`, ["$defs", "facts"]) as SchemaPlace);
  const reads = readers(engine, decision, day);
  return { decision, as_of: day, facts: [...entriesBelow(tree, facts, "", reads)] };
}

/** The jurisdictions that read a fact, by its path. */
type Readers = (path: string) => readonly string[];

function readers(engine: Engine, decision: string, day: string): Readers {
  const { schemas, origin } = engine;
  const unread = new Map<string, ReadonlySet<string>>();
  for (const one of origin?.settled ?? []) {
    const { parameters } = versionOn(one, day) ?? {};
    const { status } = statusOfDecision(engine, schemas, { decision, jurisdiction: one.id, day });
    if (parameters === undefined || status !== "yes") continue;
    // What is not read only where another fact is a certain word, is read elsewhere.
    const names = (unreadFacts(schemas, parameters)[decision] ?? []).filter(({ where }) => where === undefined);
    unread.set(one.id, new Set(names.map(({ name }) => name)));
  }
  return (path) => [...unread].filter(([, names]) => !names.has(path.split("[]")[0] as string)).map(([id]) => id);
}

function* entriesBelow(tree: SchemaTree, place: SchemaPlace, above: string, reads: Readers): Generator<FactEntry> {
  const { required = [], properties = {} } = place.schema;
  for (const [name, schema] of Object.entries(properties)) {
    const path = `${above}${name}`;
    const { kinds, nullable } = kindsOf(tree, { file: place.file, schema });
    const [group] = kinds.filter((one) => one.schema.properties !== undefined);
    if (group !== undefined) {
      yield* entriesBelow(tree, group, `${path}.`, reads);
      continue;
    }
    const items = kinds.flatMap(({ file, schema: { items } }) =>
      items === undefined ? [] : kindsOf(tree, { file, schema: items }).kinds,
    );
    const words = [...kinds, ...items].flatMap((one) => tree.words(one));
    yield {
      path,
      type: [...new Set(kinds.map((one) => typeText(tree, one)))].join(" or "),
      ...(words.length > 0 && { words: [...new Set(words)] }),
      required: required.includes(name),
      nullable,
      read_by: reads(path),
    };
    for (const item of items) yield* entriesBelow(tree, item, `${path}[].`, reads);
  }
}

/** What a value may be besides null, and whether it may be that. */
function kindsOf(tree: SchemaTree, place: SchemaPlace): { readonly kinds: SchemaPlace[]; readonly nullable: boolean } {
  const all = tree.alternatives(place);
  const kinds = all.filter(({ schema }) => schema.type !== "null" && schema.const !== null);
  const listed = ({ type }: SchemaNode) => Array.isArray(type) && type.includes("null");
  return { kinds, nullable: kinds.length < all.length || all.some(({ schema }) => listed(schema)) };
}

function typeText(tree: SchemaTree, { file, schema }: SchemaPlace): string {
  const type = [schema.type ?? "text"].flat().filter((one) => one !== "null")[0] ?? "text";
  if (type === "array" && schema.items !== undefined) {
    const [item] = kindsOf(tree, { file, schema: schema.items }).kinds;
    return item === undefined || item.schema.properties !== undefined ? "list" : `list of ${typeText(tree, item)}`;
  }
  // The last day that a date may be is of no use to a reader.
  return schema.format?.replace("open-date", "date") ?? (type === "string" ? "text" : type);
}
