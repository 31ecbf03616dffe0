import { SCHEMA_BASE, type SchemaFiles } from "./schemas.ts";

/** What is read of a schema when its parts are looked up by name. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly description?: string;
  /** Which way an agency may move the parameter. */
  readonly stricter?: string;
  /** Whether the words that may stand here are in the order of their strictness. */
  readonly strictest_first?: boolean;
  /** Whether the parameter stands for its decision where there is room for a number or two. */
  readonly key?: boolean;
  /** Of a group of parameters, or a part of one: the decision that owns it. */
  readonly decision?: string;
  /** Whether a fact is the question itself, or the subject that it is about. */
  readonly part?: "question" | "subject";
  readonly read_where?: string | readonly string[];
  /** Another parameter without which this one cannot be. */
  readonly needs?: string;
  /** Members of which one must be there. */
  readonly one_needed?: readonly string[];
  readonly more_than_nothing?: boolean;
  /** No answer depends on the parameter. */
  readonly outside_answers?: boolean;
  /** What the text is a code of. */
  readonly codes?: "reasons" | "obligations" | "parties";
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly minimum?: number;
  readonly examples?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  /** The schema of members that `properties` does not name, or whether there may be any. */
  readonly additionalProperties?: SchemaNode | boolean;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
}

/** A schema, and the file that its references start from. */
export interface SchemaPlace {
  readonly file: string;
  readonly schema: SchemaNode;
}

/** Finds the schema of a part of a document by the path to that part, through references and alternatives. */
export class SchemaTree {
  readonly #schemas: SchemaFiles;
  /** What each reference was found to refer to: a check of parameters follows the same ones a thousand times. */
  readonly #targets = new WeakMap<SchemaNode, SchemaPlace>();

  constructor(schemas: SchemaFiles) {
    this.#schemas = schemas;
  }

  /** The schema at a path inside a file. */
  at(file: string, steps: readonly string[]): SchemaPlace | undefined {
    let schema: unknown = this.#schemas[file];
    for (const step of steps) schema = own(schema, step);
    return schema === undefined ? undefined : { file, schema: schema as SchemaNode };
  }

  /** The schema of the part at a path below; a number is the index of an item. */
  find(start: SchemaPlace | undefined, steps: readonly string[]): SchemaPlace | undefined {
    let place = start;
    for (const step of steps) place = place && this.#child(place, step);
    return place;
  }

  /** Where a schema refers to; itself where it refers to nothing. */
  resolved(place: SchemaPlace): SchemaPlace {
    const target = this.#target(place);
    return target === undefined ? place : this.resolved(target);
  }

  /** The schemas of which a value may be either, references followed. */
  alternatives(place: SchemaPlace): SchemaPlace[] {
    const { file, schema } = this.resolved(place);
    if (schema.anyOf === undefined) return [{ file, schema }];
    return schema.anyOf.flatMap((inner) => this.alternatives({ file, schema: inner }));
  }

  /** The words that may stand in a place: those of its list of alternatives, where it has one. */
  words(place: SchemaPlace): string[] {
    const { file, schema } = this.resolved(place);
    const own = (schema.enum ?? []).filter((word) => typeof word === "string");
    return [...own, ...(schema.anyOf ?? []).flatMap((inner) => this.words({ file, schema: inner }))];
  }

  #child(place: SchemaPlace, step: string): SchemaPlace | undefined {
    const { file, schema } = place;
    const child = /^\d+$/.test(step) ? schema.items : (own(schema.properties, step) as SchemaNode | undefined);
    if (child !== undefined) return { file, schema: child };
    if (typeof schema.additionalProperties === "object") return { file, schema: schema.additionalProperties };
    const inside = (schema.anyOf ?? []).map((inner) => ({ file, schema: inner }));
    const target = this.#target(place);
    for (const next of target === undefined ? inside : [...inside, target]) {
      const found = this.#child(next, step);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #target({ file, schema }: SchemaPlace): SchemaPlace | undefined {
    const { $ref } = schema;
    if ($ref === undefined) return undefined;
    const known = this.#targets.get(schema);
    if (known !== undefined) return known;
    const [base = "", pointer = ""] = $ref.split("#");
    const name = base === "" ? file : base.slice(SCHEMA_BASE.length).replace(/\.schema\.json$/, "");
    const target = this.at(name, pointer.split("/").slice(1));
    if (target !== undefined) this.#targets.set(schema, target);
    return target;
  }
}

// A name that the user wrote may be that of something every object inherits.
function own(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
