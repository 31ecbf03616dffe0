import type { Random } from "../../src/core/base/random.ts";
import { type DecisionWords, ownerOf, type Vocabulary } from "../../src/core/regulation/vocabulary.ts";
import type { SchemaNode, SchemaPlace } from "../../src/core/schema/schema-tree.ts";
import { SCHEMA_BASE } from "../../src/core/schema/schemas.ts";

/** What is read of a schema besides what `SchemaNode` has. */
type Schema = SchemaNode & {
  readonly pattern?: string;
  readonly oneOf?: readonly SchemaNode[];
  readonly propertyNames?: { readonly pattern?: string };
  readonly exclusiveMinimum?: number;
  readonly minItems?: number;
};

/** The names that a regulation may use. */
export interface Names {
  readonly clauses: readonly string[];
  readonly readings: readonly string[];
  readonly parties: readonly string[];
}

/** How deep a made value may lie. */
const DEEPEST = 7;

/** Makes parameters by chance from their schemas: mostly of the words that the decision knows, at times of others'. */
export class ParameterMaker {
  readonly #words: Vocabulary;
  readonly #random: Random;
  readonly #names: Names;
  readonly #strangers: readonly string[];

  constructor(words: Vocabulary, random: Random, names: Names) {
    this.#words = words;
    this.#random = random;
    this.#names = names;
    this.#strangers = [...words.decisions.values()].flatMap(({ reasons, obligations, facts }) => [
      ...reasons,
      ...obligations,
      ...facts.keys(),
    ]);
  }

  /** A value for the place at a path below `parameters`. */
  value(path: readonly string[], place: SchemaPlace): unknown {
    return this.#made(place, path, ownerOf(this.#words, path));
  }

  #made(place: SchemaPlace, path: readonly string[], own: DecisionWords | undefined): unknown {
    const { tree } = this.#words;
    const { file, schema } = place as { file: string; schema: Schema };
    const random = this.#random;
    if (schema.codes !== undefined) {
      return this.#pick(schema.codes === "parties" ? this.#names.parties : own?.[schema.codes]);
    }
    const last = path.at(-1);
    if (last === "clause" || path.at(-2) === "also") return this.#pick(this.#names.clauses);
    if (path.at(-2) === "readings") return this.#pick(this.#names.readings);
    if (path.at(-2) === "documents") return this.#pick(own?.documents);
    if (schema.enum !== undefined) return random.pick(schema.enum);
    if (schema.const !== undefined) return schema.const;
    if (schema.anyOf !== undefined) return this.#made({ file, schema: random.pick(schema.anyOf) }, path, own);
    const members = membersOf(place, tree);
    if (schema.type === "array") return this.#list(place, path, own);
    if (members.size > 0 || schema.additionalProperties) return this.#group(place, members, path, own);
    if (schema.$ref !== undefined) return this.#made(tree.resolved(place), path, own);
    return this.#scalar(schema, path, own);
  }

  #list({ file, schema }: SchemaPlace, path: readonly string[], own: DecisionWords | undefined): unknown[] {
    const least = (schema as Schema).minItems ?? 0;
    const length = least + this.#random.below(3);
    const items = Array.from({ length }, (_, index) =>
      schema.items === undefined
        ? this.#fitting(path, own)
        : this.#made({ file, schema: schema.items }, [...path, String(index)], own),
    );
    return [...new Map(items.map((one) => [JSON.stringify(one), one])).values()];
  }

  #group(
    place: SchemaPlace,
    members: ReadonlyMap<string, { readonly place: SchemaPlace; readonly required: boolean }>,
    path: readonly string[],
    own: DecisionWords | undefined,
  ): object {
    const random = this.#random;
    const { file, schema } = this.#words.tree.resolved(place) as { file: string; schema: Schema };
    // Of a requirement, one way to compare.
    const ways = (schema.oneOf ?? []).flatMap(({ required = [] }) => required);
    const way = ways.length === 0 ? undefined : random.pick(ways);
    const isWanted = (name: string, required: boolean) =>
      ways.includes(name) ? name === way : required || (path.length < DEEPEST && random.once(3));
    const named = [...members].filter(([name, { required }]) => isWanted(name, required));
    const made: Record<string, unknown> = {};
    // The fact comes first, since the values hang on it.
    for (const [name, member] of named.sort(([a], [b]) => Number(b === "fact") - Number(a === "fact"))) {
      this.#fact = name === "fact" ? undefined : this.#fact;
      made[name] = this.#made(member.place, [...path, name], own);
      if (name === "fact") this.#fact = String(made[name]);
    }
    const free = (schema as Schema).additionalProperties;
    if (typeof free === "object" && free !== null) {
      const count = 1 + random.below(2);
      for (let n = 0; n < count; n++) {
        const name = this.#nameOf(path, own);
        this.#fact = path.at(-1) === "when" ? name : this.#fact;
        made[name] = this.#made({ file, schema: free }, [...path, name], own);
      }
    }
    return made;
  }

  /** The fact that the value to be made is compared with. */
  #fact: string | undefined;

  #nameOf(path: readonly string[], own: DecisionWords | undefined): string {
    const last = path.at(-1);
    if (last === "requirements") return this.#pick(own?.reasons);
    if (last === "advice") return this.#pick(own?.warnings);
    if (last === "when") return this.#pick(own && [...own.facts.keys()]);
    return this.#fitting(path, own) as string;
  }

  #scalar(schema: Schema, path: readonly string[], own: DecisionWords | undefined): unknown {
    const random = this.#random;
    const types = [schema.type ?? []].flat();
    if (types.includes("boolean")) return random.once(2);
    if (types.includes("integer") || types.includes("number")) {
      const least = schema.minimum ?? (schema.exclusiveMinimum === undefined ? 0 : schema.exclusiveMinimum + 1);
      return least + random.pick([0, 0, 1, 2, 5, 80, 3000, 1_000_000]);
    }
    const units = /\(([a-z|]+)\)s\?\$$/.exec(schema.pattern ?? "")?.[1]?.split("|");
    if (units !== undefined) return `${random.pick([0, 1, 2, 3, 30, 1200, 99_999])} ${random.pick(units)}s`;
    if (schema.pattern?.endsWith("%$")) return `${random.pick(["0", "3", "2.5", "100", "120"])}%`;
    if (schema.pattern === "^[0-9]{2}-[0-9]{2}$") return random.pick(["01-01", "02-29", "08-31", "12-31"]);
    if (schema.pattern === "^[a-z_.0-9]+$") return this.#pick(own && [...own.facts.keys()]);
    if (path.at(-1) === "done") return this.#pick(own && [...own.facts.keys()]);
    return this.#fitting(path, own);
  }

  /** A value that the fact might have which is compared, or any other. */
  #fitting(path: readonly string[], own: DecisionWords | undefined): unknown {
    const place = own?.facts.get(this.#fact ?? "");
    const { tree } = this.#words;
    const item = place && (tree.find(place, ["0"]) ?? place);
    const words = item === undefined ? [] : tree.words(item);
    const known = words.length > 0 ? words : [true, false, 1, 30, "秘書室", "u1"];
    return this.#random.once(8) ? this.#random.pick([...this.#strangers, path.at(-1) ?? ""]) : this.#random.pick(known);
  }

  #pick(known: readonly string[] | undefined): string {
    const some = known === undefined || known.length === 0 || this.#random.once(20) ? this.#strangers : known;
    return this.#random.pick(some);
  }
}

/** The members that a mapping may have, by everything that its schema refers to. */
export function membersOf(place: SchemaPlace, tree: Vocabulary["tree"]) {
  const members = new Map<string, { readonly place: SchemaPlace; readonly required: boolean }>();
  const visit = ({ file, schema }: SchemaPlace): void => {
    const { required = [] } = schema;
    for (const [name, inner] of Object.entries(schema.properties ?? {})) {
      const before = members.get(name);
      members.set(name, {
        place: before?.place ?? { file, schema: inner },
        required: before?.required === true || required.includes(name),
      });
    }
    for (const one of schema.anyOf ?? []) if (one.properties !== undefined) visit({ file, schema: one });
    const [base = "", pointer = ""] = schema.$ref?.split("#") ?? [];
    const target = base === "" ? file : base.slice(SCHEMA_BASE.length).replace(/\.schema\.json$/, "");
    if (schema.$ref !== undefined) visit(tree.at(target, pointer.split("/").slice(1)) as SchemaPlace);
  };
  visit(place);
  return members;
}
