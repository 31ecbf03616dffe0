import type { SchemaNode, SchemaPlace, SchemaTree } from "../../core/schema/schema-tree.ts";
import type { Guard } from "./guards.ts";
import { notProved } from "./not-proved.ts";
import type { Space } from "./space.ts";
import { FactsObject, Instant, SomeList, type Sum, type Sym } from "./symbols.ts";
import { COUNTS, DAYS, HALVES, MONTHS, MOST_COUNTED, OPEN_DAYS, YEARS } from "./variables.ts";

/** What stands for the values of which there are too many to consider each. */
export interface Representatives {
  readonly texts: readonly string[];
  /** Numbers that may have a fraction, rising. */
  readonly numbers: readonly number[];
  /** The most elements of a list that is no list of words. */
  readonly longestList: number;
  /** The largest whole number of the parameters that matter; lengths of time and shares are none. */
  readonly largest: number;
  readonly reaching: boolean;
}

/** All facts that a decision accepts, as far as the representatives go. */
export function factsOf(tree: SchemaTree, decision: string, space: Space, by: Representatives): FactsObject {
  const start = tree.at(`decisions/${decision}`, ["$defs", "facts"]);
  if (start === undefined) return notProved(`there is no schema of ${decision}`);
  return new FactsBuilder(tree, space, by).object(tree.resolved(start), []);
}

const DESCRIBED = ["description", "title", "examples", "part", "read_where", "unit", "enumDescriptions", "reading"];
const KNOWN: ReadonlySet<string> = new Set([
  ...DESCRIBED,
  ...["type", "properties", "additionalProperties", "required", "enum", "const", "items", "uniqueItems", "format"],
  // What these exclude is considered too, which proves nothing too much.
  ...["minimum", "maximum", "minItems", "maxItems", "minLength"],
]);

/** What may stand in a place, and what it is called. */
interface Option {
  readonly name: string;
  readonly value: () => Sym;
}

const isNull = ({ name }: Option) => name === "null";
const ABSENT: Option = { name: "absent", value: () => undefined };

class FactsBuilder {
  readonly #tree: SchemaTree;
  readonly #space: Space;
  readonly #by: Representatives;

  constructor(tree: SchemaTree, space: Space, by: Representatives) {
    this.#tree = tree;
    this.#space = space;
    this.#by = by;
  }

  object({ file, schema }: SchemaPlace, path: readonly string[]): FactsObject {
    const { properties = {}, required = [] } = schema;
    const known = new Map<string, Sum>();
    return new FactsObject(Object.keys(properties), (name) => {
      let sum = known.get(name);
      if (sum === undefined) {
        sum = this.#place({ file, schema: properties[name] as SchemaNode }, [...path, name], !required.includes(name));
        known.set(name, sum);
      }
      return sum;
    });
  }

  #place(place: SchemaPlace, path: readonly string[], optional: boolean): Sum {
    const all = this.#tree.alternatives(place).flatMap((one) => this.#options(one, path));
    // Absent and null, which often mean the same, are told apart last.
    const told = [...all.filter(isNull), ...all.filter((option) => !isNull(option))];
    const options = optional ? [ABSENT, ...told] : told;
    const conditions = this.#space.choice(
      path.join("."),
      options.map(({ name }) => name),
    );
    return options.flatMap(({ value }, at): Sum => {
      const found = value();
      return found === undefined ? [] : [[conditions[at] as Guard, found]];
    });
  }

  #options(place: SchemaPlace, path: readonly string[]): Option[] {
    const { schema } = place;
    for (const keyword of Object.keys(schema)) {
      if (!KNOWN.has(keyword)) notProved(`the schema of ${path.join(".")} says ${keyword}`);
    }
    const exactly = (value: unknown): Option => ({ name: JSON.stringify(value), value: () => value });
    if (schema.enum !== undefined) return schema.enum.map(exactly);
    if (schema.const !== undefined) return [exactly(schema.const)];
    const types = typeof schema.type === "string" ? [schema.type] : (schema.type ?? []);
    return types.flatMap((type): Option[] => {
      switch (type) {
        case "null":
          return [exactly(null)];
        case "boolean":
          return [exactly(true), exactly(false)];
        case "array":
          return this.#lists(place, path);
        case "object":
          return [{ name: "object", value: () => this.object(place, path) }];
        default:
          return [{ name: type, value: () => this.#leaf(schema, type, path.join(".")) }];
      }
    });
  }

  #leaf(schema: SchemaNode, type: string, name: string): Sym {
    const space = this.#space;
    const ordered = (values: readonly (string | number)[]) => space.identity(space.variable(name, "ordered", values));
    switch (schema.format) {
      case "date":
        return ordered(DAYS);
      case "open-date":
        return ordered(OPEN_DAYS);
      case "half":
        return ordered(HALVES);
      case "month":
        return ordered(MONTHS);
      case "year":
        return ordered(YEARS);
      case "instant":
        return new Instant(space.instant(name));
      case undefined:
        break;
      default:
        return notProved(`the format ${schema.format} of ${name}`);
    }
    if (type === "string") return space.identity(space.variable(name, "text", this.#by.texts));
    const { minimum = 0 } = schema;
    if (minimum < 0 || minimum > MOST_COUNTED) notProved(`the numbers of ${name}`);
    if (type === "integer") return ordered(COUNTS.slice(minimum));
    if (type === "number") return ordered(this.#by.numbers.filter((number) => number >= minimum));
    return notProved(`the type ${type} of ${name}`);
  }

  #lists({ file, schema }: SchemaPlace, path: readonly string[]): Option[] {
    const items: SchemaPlace = { file, schema: schema.items ?? {} };
    const name = path.join(".");
    const [only, second] = this.#tree.alternatives(items);
    const words = second === undefined ? only?.schema.enum : undefined;
    if (words !== undefined) {
      const entries = words.map((word) => [this.#space.has(name, String(word)), word] as const);
      return [{ name: "list", value: () => new SomeList(entries) }];
    }
    const { longestList, largest, reaching } = this.#by;
    // What a text says of so many entries in a row shows only in a list of one more.
    if (reaching && largest >= longestList) {
      notProved(`lists of up to ${longestList} entries do not reach beyond the number ${largest} of the parameters`);
    }
    return Array.from({ length: longestList + 1 }, (_, length) => ({
      name: `list of ${length}`,
      value: () => {
        const list = new SomeList();
        for (let at = 0; at < length; at++) {
          for (const [guard, value] of this.#item(items, [...path, String(at)])) list.push(guard, value);
        }
        return length === 0 ? new SomeList() : list;
      },
    }));
  }

  readonly #items = new Map<string, Sum>();

  /** An element of a list, the same one whatever the length of the list. */
  #item(place: SchemaPlace, path: readonly string[]): Sum {
    const name = path.join(".");
    const known = this.#items.get(name);
    if (known !== undefined) return known;
    const sum = this.#place(place, path, false);
    this.#items.set(name, sum);
    return sum;
  }
}
