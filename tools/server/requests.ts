import type { Random } from "../../src/core/base/random.ts";
import { addDays, isCivilDate } from "../../src/core/calendar/civil-date.ts";
import { formatted } from "../../src/core/facts/minimal-facts.ts";
import type { SchemaNode, SchemaPlace, SchemaTree } from "../../src/core/schema/schema-tree.ts";

/** A request as it is sent; what is mutated may be anything. */
export interface SentRequest {
  readonly decision: string;
  readonly jurisdiction: string;
  readonly as_of?: unknown;
  readonly facts?: unknown;
}

/** Texts that say something, say nothing, or try to be something else. */
const TEXTS = [
  "u1",
  "u2",
  "王小明",
  "115-0001",
  "x",
  "",
  " ",
  "\u3000",
  "\u200b",
  "\u2028",
  '<&>"\\',
  "𠮷",
  "null",
  "{}",
];
const STEPS = [-1461, -366, -365, -184, -183, -92, -91, -90, -61, -31, -30, -8, -7, -2, -1, 0, 0, 1, 2, 7, 30, 90, 365];

/** Makes requests whose facts a decision's schema accepts, at and beside what makes a difference. */
export class RequestMaker {
  readonly #tree: SchemaTree;
  readonly #random: Random;
  readonly #texts: readonly string[];
  readonly #days: readonly string[];
  #day = "";
  /** One fact of a case in so many is made anew. */
  #kept = 6;

  /**
   * @param texts further texts, that lists of a regulation name
   * @param days on which a version begins or ends
   */
  constructor(tree: SchemaTree, random: Random, texts: readonly string[], days: readonly string[]) {
    this.#tree = tree;
    this.#random = random;
    this.#texts = [...TEXTS, ...texts];
    this.#days = days;
  }

  /** @param from facts of a case, of which some are kept */
  request(
    decision: string,
    jurisdiction: string,
    instant: boolean,
    from?: { as_of: string; facts: unknown },
  ): SentRequest {
    const random = this.#random;
    this.#day = from !== undefined && !random.once(3) ? from.as_of.slice(0, 10) : this.#anyDay();
    this.#kept = random.pick([5, 20, 80]);
    const place = this.#tree.at(`decisions/${decision}`, ["$defs", "facts"]) as SchemaPlace;
    const facts = from === undefined ? this.#value(place) : this.#varied(place, from.facts);
    if (random.once(50)) return { decision, jurisdiction, facts };
    const as_of = instant || random.once(5) ? this.#instant(this.#day) : this.#day;
    return { decision, jurisdiction, as_of, facts };
  }

  #anyDay(): string {
    const random = this.#random;
    if (random.once(40)) return random.pick(["1900-01-01", "1900-02-28", "2000-02-29", "2100-02-28", "2199-12-31"]);
    if (random.once(6)) return this.#near(random.pick(this.#days));
    const month = `${2021 + random.below(10)}-${String(1 + random.below(12)).padStart(2, "0")}`;
    if (random.once(3)) return addDays(`${month}-01`, -1);
    return addDays(`${month}-01`, random.once(3) ? 0 : random.below(31));
  }

  #near(day: string): string {
    const moved = addDays(day, this.#random.pick(STEPS));
    return isCivilDate(moved) ? moved : day;
  }

  #instant(day: string): string {
    const random = this.#random;
    const clock = random.pick([
      "00:00:00",
      "23:59:59",
      "09:15:00",
      "15:59:59",
      "16:00:00",
      "09:14:59.5",
      "09:30:00.000000001",
    ]);
    return `${day}${random.once(9) ? "t" : "T"}${clock}${random.pick(["+08:00", "+08:00", "Z", "-12:00", "+14:00", "+05:45", "z"])}`;
  }

  /** Facts with some made anew, left out or added. */
  #varied(place: SchemaPlace, value: unknown): unknown {
    const random = this.#random;
    const { file, schema } = this.#tree.resolved(place);
    const members = value as Record<string, unknown>;
    if (schema.properties === undefined || typeof value !== "object" || value === null) {
      return random.once(this.#kept) ? this.#value(place) : value;
    }
    const required = schema.required ?? [];
    const entries = Object.entries(schema.properties).flatMap(([name, inner]) => {
      const at = { file, schema: inner };
      if (!Object.hasOwn(members, name)) return random.once(2 * this.#kept) ? [[name, this.#value(at)] as const] : [];
      if (!required.includes(name) && random.once(2 * this.#kept)) return [];
      return [[name, this.#varied(at, members[name])] as const];
    });
    return Object.fromEntries(entries);
  }

  #value(place: SchemaPlace): unknown {
    const random = this.#random;
    const { file, schema } = this.#tree.resolved(place);
    const at = (inner: SchemaNode) => ({ file, schema: inner });
    if (schema.enum !== undefined) return random.pick(schema.enum);
    if (schema.anyOf !== undefined) return this.#value(at(random.pick(schema.anyOf)));
    if (schema.format !== undefined) return this.#formatted(schema.format);
    switch ([schema.type].flat().length > 1 ? random.pick([schema.type].flat()) : schema.type) {
      case "object": {
        const required = schema.required ?? [];
        const names = Object.entries(schema.properties ?? {}).filter(
          ([name]) => required.includes(name) || !random.once(3),
        );
        return Object.fromEntries(names.map(([name, inner]) => [name, this.#value(at(inner))]));
      }
      case "array": {
        const items = Array.from({ length: random.below(5) }, () => this.#value(at(schema.items as SchemaNode)));
        return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
      }
      case "boolean":
        return !random.once(3);
      case "null":
        return null;
      case "string":
        return random.pick(this.#texts);
      default:
        return this.#number(schema);
    }
  }

  #number({ type, ...schema }: SchemaNode): number {
    const { minimum = 0, maximum = Number.MAX_SAFE_INTEGER } = schema as { minimum?: number; maximum?: number };
    const near = [
      0,
      1,
      2,
      3,
      5,
      7,
      8,
      12,
      15,
      20,
      30,
      31,
      33,
      34,
      50,
      99,
      100,
      101,
      333,
      334,
      1000,
      3334,
      1e6,
      maximum,
    ];
    const fractions = type === "integer" ? [] : [0.5, 14.999, 15.000001, 30.1, 1e-7, 1e21];
    return Math.min(maximum, minimum + this.#random.pick([...near, ...fractions, this.#random.below(5000)]));
  }

  #formatted(format: string): unknown {
    const day = this.#near(this.#day);
    switch (format) {
      case "instant":
        return this.#instant(day);
      case "open-date":
        return this.#random.once(6) ? this.#random.pick(["9999-12-31", "2200-01-01", "2400-02-29"]) : day;
      default:
        return formatted(format, day);
    }
  }
}

/** Values in places of others. Some are valid there all the same. */
const GARBAGE: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1.5, 1e300, 2 ** 53, "", "x", "true", "1", "2026", [], {}, [[]], [null], { a: 1 }],
  ...["2026-02-29", "1900-02-29", "2100-02-29", "1899-12-31", "2200-01-01", "2026-13-01", "2026-04-31", "2026-1-1"],
  ...[
    "2026-11-21T24:00:00Z",
    "2026-11-21T09:30:60Z",
    "2026-11-21T09:30:00",
    "2026-11-21T09:30:00+24:00",
    "2026-11-21 ",
  ],
  ...[
    "2026-11-21\n",
    "2026-H3",
    "2026-h1",
    "2026-00",
    "1899-H1",
    "２０２６-11-21",
    '{"queries":1}',
    "\ufffd",
    "a\u0000",
  ],
];

/** Changes a request in one place, as a program that calls with a mistake might. */
export function mutated(asked: SentRequest, random: Random): SentRequest {
  const copy = structuredClone(asked) as unknown as Record<string, unknown>;
  const places: [Record<string, unknown>, string][] = [];
  const visit = (value: unknown) => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      places.push([value as Record<string, unknown>, key]);
      visit(inner);
    }
  };
  visit(copy);
  const [parent, key] = random.pick(places);
  const kind = random.below(10);
  if (kind === 0) delete parent[key];
  else if (kind === 1) parent[`${key}_`] = "x";
  else if (kind === 2 && !Array.isArray(parent))
    parent[random.pick(["__proto__x", "constructor", "toString", "", "a.b"])] = 1;
  else if (kind === 3) parent[key] = JSON.stringify(parent[key]);
  else if (kind === 4) parent[key] = [parent[key]];
  else if (kind === 5 && Array.isArray(parent)) parent.push(parent[0]);
  else parent[key] = random.pick(GARBAGE);
  // A removed item would leave a hole in a list, which JSON does not have.
  return JSON.parse(JSON.stringify(copy)) as SentRequest;
}
