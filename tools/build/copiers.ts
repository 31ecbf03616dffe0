// Copiers of facts as source, made once for each decision: one pass checks the facts of an ordinary request against their
// schema and copies them. What a copier does not know at a glance it leaves to the validators, which also say what is wrong.

import { MAX_CHARACTERS, MAX_VALUES } from "../../src/core/facts/plain-json.ts";
import { type SchemaNode, type SchemaPlace, SchemaTree } from "../../src/core/schema/schema-tree.ts";
import { FORMATS, SCHEMA_BASE, type SchemaFiles } from "../../src/core/schema/schemas.ts";

/**
 * The source of the copier of the facts of one schema.
 *
 * @param id of the schema, which ends in `#/$defs/facts`
 * @throws Error if the schema has something that a copier does not know
 */
export function copierSource(schemas: SchemaFiles, id: string): string {
  const tree = new SchemaTree(schemas);
  const file = id.slice(SCHEMA_BASE.length).replace(/\.schema\.json#.*$/, "");
  return new CopierWriter(tree).source(tree.at(file, ["$defs", "facts"]) as SchemaPlace);
}

/** A schema of facts, with the keywords that only here are read. */
type Node = SchemaNode & { readonly maximum?: number; readonly uniqueItems?: boolean };

/** Keywords that a copier heeds, and those that validate nothing. Any other is an error, so that no check is lost. */
const HEEDED = ["$ref", "anyOf", "enum", "type", "format", "minimum", "maximum", "items", "uniqueItems"].concat([
  "properties",
  "required",
  "additionalProperties",
]);
const SILENT = ["title", "description", "examples", "part", "read_where", "unit", "enumDescriptions"];

/** Free texts of a request that a copier takes have so many characters at most, in all. */
const FREE_TEXT = 100_000;
/** No date, instant, period or word is longer. */
const LONGEST_WORD = 64;

class CopierWriter {
  readonly #tree: SchemaTree;
  readonly #functions: string[] = [];
  readonly #formats = new Set<string>();
  /** The values and characters of facts whose lists have one entry each, and no free text. */
  #values = 0;
  #characters = 0;

  constructor(tree: SchemaTree) {
    this.#tree = tree;
  }

  source(facts: SchemaPlace): string {
    const copier = this.#object(this.#tree.resolved(facts));
    // With so many entries in all lists, a request stays within every bound that it is checked against elsewhere.
    const most = Math.min(MAX_VALUES / this.#values, (MAX_CHARACTERS - FREE_TEXT) / this.#characters);
    const entries = Math.floor(most) - 2;
    const formats = [...this.#formats].map((name) => `const ${formatName(name)} = formats[${JSON.stringify(name)}];`);
    return `"use strict";
const { getPrototypeOf, keys, hasOwn, prototype } = Object;
const { isArray } = Array;
const { isFinite, isInteger } = Number;
${formats.join("\n")}
let entries = 0, characters = 0;
${this.#functions.join("\n")}
return (facts) => { entries = ${entries}; characters = ${FREE_TEXT}; return ${copier}(facts); };`;
  }

  /** Statements that leave what the variable `x` is copied to in `x`, or return. */
  #check(place: SchemaPlace): string {
    const parts = this.#tree.alternatives(place).flatMap(({ file, schema }): SchemaPlace[] => {
      const { type } = schema;
      if (typeof type !== "object") return [{ file, schema }];
      return type.map((one) => ({ file, schema: { ...schema, type: one } }));
    });
    const rest = parts.filter(({ schema }) => schema.type !== "null");
    const [one] = rest;
    if (one === undefined || rest.length > 1) throw new Error("a copier knows one type, and null beside it");
    const check = this.#checkOf({ file: one.file, schema: one.schema });
    return rest.length === parts.length ? check : `if (x !== null) { ${check} }`;
  }

  #checkOf(place: SchemaPlace): string {
    const schema = known(place.schema);
    const { enum: words, type, format, minimum, maximum } = schema;
    this.#values += 1;
    this.#characters += LONGEST_WORD;
    if (words !== undefined) {
      if (!words.every(isWord)) throw new Error(`a copier does not know the words ${JSON.stringify(words)}`);
      return refuse(words.map((word) => `x !== ${JSON.stringify(word)}`).join(" && "));
    }
    const formatted = format === undefined ? "" : ` || !${this.#formatted(format)}`;
    switch (type) {
      case "string":
        if (format !== undefined) return refuse(`typeof x !== "string"${formatted}`);
        return refuse(`typeof x !== "string" || !x.isWellFormed() || (characters -= x.length) < 0`);
      case "boolean":
        return refuse(`typeof x !== "boolean"`);
      case "integer":
      case "number": {
        const kind = type === "integer" ? "isInteger" : "isFinite";
        const bounds = [
          ...(minimum === undefined ? [] : [` || x < ${minimum}`]),
          ...(maximum === undefined ? [] : [` || x > ${maximum}`]),
        ];
        // What JSON writes as 0 is 0.
        return `${refuse(`!${kind}(x)${bounds.join("")}${formatted}`)} if (x === 0) x = 0;`;
      }
      case "array":
        return `${refuse(`(x = ${this.#array(place)}(x)) === undefined`)}`;
      case "object":
        return `${refuse(`(x = ${this.#object(place)}(x)) === undefined`)}`;
      default:
        throw new Error(`a copier knows no type ${type}`);
    }
  }

  #formatted(name: string): string {
    this.#formats.add(name);
    const format = FORMATS[name];
    if (typeof format === "function") return `${formatName(name)}(x)`;
    return `${formatName(name)}.${format instanceof RegExp ? "test" : "validate"}(x)`;
  }

  #array({ file, schema }: SchemaPlace): string {
    const { items, uniqueItems } = known(schema);
    const check = this.#check({ file, schema: items as SchemaNode });
    // What is equal and no scalar takes longer to find than here is time for.
    const scalars = this.#tree.alternatives({ file, schema: items as SchemaNode }).every(({ schema: { type } }) => {
      return type !== "object" && type !== "array";
    });
    const twice = scalars ? "new Set(copy).size !== copy.length" : "copy.length > 1";
    // A gap would be read from `Array.prototype`.
    return this.#function(`if (!isArray(v) || v.toJSON !== undefined) return undefined;
const { length } = v;
${refuse("(entries -= length) < 0")}
const copy = [];
for (let n = 0; n < length; n++) { ${refuse("!hasOwn(v, n)")} let x = v[n]; ${check} copy.push(x); }
${uniqueItems === true ? refuse(twice) : ""}
return copy;`);
  }

  #object({ file, schema }: SchemaPlace): string {
    const { properties = {}, required = [], additionalProperties } = known(schema);
    if (additionalProperties !== false) throw new Error("a copier knows no facts without names");
    const members = Object.entries(properties).map(([name, inner]) => {
      if (!/^[a-z_][a-z0-9_]*$/.test(name) || name === "__proto__") throw new Error(`an odd name of a fact: ${name}`);
      this.#characters += name.length;
      const check = this.#check({ file, schema: inner });
      return `case "${name}": { let x = v.${name}; ${check} copy.${name} = x; ${required.includes(name) ? "needed--; " : ""}break; }`;
    });
    // Only what the object has of its own is read, each member once, and in its order, as the copy has them.
    return this.#function(`if (typeof v !== "object" || v === null) return undefined;
const own = getPrototypeOf(v);
${refuse("(own !== prototype && own !== null) || v.toJSON !== undefined")}
const copy = new Bare(), names = keys(v);
let needed = ${required.length};
for (let n = 0; n < names.length; n++) switch (names[n]) {
${members.join("\n")}
default: return undefined;
}
return needed === 0 ? copy : undefined;`);
  }

  #function(body: string): string {
    const name = `c${this.#functions.length}`;
    this.#functions.push(`function ${name}(v) {\n${body}\n}`);
    return name;
  }
}

/** A scalar that is copied as it is; a zero may have a sign. */
function isWord(word: unknown): boolean {
  return typeof word === "string" ? word.length <= LONGEST_WORD : typeof word !== "object" && word !== 0;
}

const refuse = (condition: string) => `if (${condition}) return undefined;`;

const formatName = (name: string) => `is_${name.replaceAll("-", "_")}`;

function known(schema: SchemaNode): Node {
  const other = Object.keys(schema).find((keyword) => !HEEDED.includes(keyword) && !SILENT.includes(keyword));
  if (other !== undefined) throw new Error(`a copier of facts does not know the keyword \`${other}\``);
  return schema;
}
