import type { Bilingual } from "../base/bilingual.ts";
import { oneOf } from "../base/mistake.ts";
import { isMapping } from "../base/plain-value.ts";
import { isCivilDate } from "../calendar/civil-date.ts";
import type { SchemaPlace, SchemaTree } from "../schema/schema-tree.ts";
import type { Finding } from "./problem.ts";
import type { DecisionWords } from "./vocabulary.ts";
import type { Step } from "./yaml-file.ts";

/** What a fact may be: one word, date, number or text, or a list of these. */
type FactKind = "single" | "list";

/** Keys that name a second fact, which is looked at with the first. */
const SECOND_FACTS = ["covers", "equals", "differs_from", "not_before"] as const;

/** Keys that look at the items of a list. */
const OF_LISTS = ["contains", "covers", "how_many", "in_turn"] as const;

/** Bounds of a number, or of how many items a list has. */
const OF_EITHER = ["at_least", "at_most"] as const;

/** Formats of a day. */
const DAYS: readonly unknown[] = ["date", "open-date"];

const A_LIST: Bilingual = { en: "a fact that is a list", "zh-TW": "清單型的事實" };
const NO_LIST: Bilingual = { en: "a fact that is no list", "zh-TW": "非清單型的事實" };
const A_NUMBER: Bilingual = { en: "a fact that is a number", "zh-TW": "數字型的事實" };

/**
 * Holds that a requirement, or another entry with conditions, can be met: that each value is one that its fact may have,
 * and that the fact is of the kind which the comparison asks for. The paths of facts themselves are checked elsewhere.
 */
export class FactComparisons {
  readonly #words: DecisionWords;
  readonly #tree: SchemaTree;
  readonly #report: (finding: Finding) => void;

  constructor(words: DecisionWords, tree: SchemaTree, report: (finding: Finding) => void) {
    this.#words = words;
    this.#tree = tree;
    this.#report = report;
  }

  /** A requirement at a path below `parameters`. */
  requirement(path: readonly Step[], requirement: Readonly<Record<string, unknown>>): void {
    const { fact, is, one_of, contains, below, by_value, of } = requirement;
    if (Array.isArray(of)) for (const [n, one] of of.entries()) this.requirement([...path, "of", n], one);
    const place = this.#words.facts.get(String(fact));
    if (place === undefined) return;
    const kind = this.#kindOf(place);
    const either = OF_EITHER.some((key) => requirement[key] !== undefined);
    const asksForList = either ? kind === "list" : OF_LISTS.some((key) => requirement[key] !== undefined);
    const at = [...path, "fact"];
    if (asksForList && kind !== "list") this.#report({ code: "schema", path: at, found: fact, expected: A_LIST });
    if (!asksForList && kind === "list") this.#report({ code: "schema", path: at, found: fact, expected: NO_LIST });
    if (asksForList !== (kind === "list")) return;
    if (below !== undefined && !this.#takes(place, 1) && !this.#takes(place, 0.5)) {
      this.#report({ code: "schema", path: at, found: fact, expected: A_NUMBER });
    }
    for (const key of SECOND_FACTS) this.#second([...path, key], requirement[key], kind);
    this.#value([...path, "is"], String(fact), is);
    this.#values([...path, "one_of"], String(fact), one_of);
    this.#values([...path, "contains"], String(fact), contains);
    if (isMapping(by_value))
      for (const value of Object.keys(by_value)) this.#value([...path, "by_value"], String(fact), value);
  }

  /** The conditions of an entry: each a fact, with the values at which the entry applies. */
  conditions(path: readonly Step[], when: unknown): void {
    if (!isMapping(when)) return;
    for (const [fact, values] of Object.entries(when)) {
      const place = this.#words.facts.get(fact);
      if (place === undefined) continue;
      if (this.#kindOf(place) === "list") {
        this.#report({ code: "schema", path: [...path, fact], found: fact, expected: NO_LIST });
      } else this.#values([...path, fact], fact, values);
    }
  }

  /** The fact that says on which day a step was done. */
  done(path: readonly Step[], fact: string): void {
    const place = this.#words.facts.get(fact);
    if (place === undefined || this.#isDay(place)) return;
    const days = [...this.#words.facts].flatMap(([name, one]) => (this.#isDay(one) ? [name] : []));
    this.#report({ code: "schema", path, found: fact, expected: oneOf(days), known: days });
  }

  #second(path: readonly Step[], fact: unknown, kind: FactKind): void {
    const place = this.#words.facts.get(String(fact));
    if (place === undefined || this.#kindOf(place) === kind) return;
    this.#report({ code: "schema", path, found: fact, expected: kind === "list" ? A_LIST : NO_LIST });
  }

  #values(path: readonly Step[], fact: string, values: unknown): void {
    if (!Array.isArray(values)) return;
    for (const [index, value] of values.entries()) this.#value([...path, index], fact, value);
  }

  #value(path: readonly Step[], fact: string, value: unknown): void {
    const place = this.#words.facts.get(fact);
    if (place === undefined || value === undefined || value === "unset") return;
    const item = (this.#kindOf(place) === "list" ? this.#tree.find(place, ["0"]) : place) ?? place;
    if (value !== null && this.#takes(item, value)) return;
    const known = this.#tree.words(item);
    const what = known.length > 0 ? oneOf(known) : this.#whatItTakes(item);
    const expected = {
      en: `${what.en}, which the fact \`${fact}\` may be`,
      "zh-TW": `${what["zh-TW"]}（事實 \`${fact}\` 可有的值）`,
    };
    this.#report({ code: "schema", path, found: value, expected, known });
  }

  #kindOf(place: SchemaPlace): FactKind {
    return this.#tree.alternatives(place).some(({ schema }) => schema.type === "array") ? "list" : "single";
  }

  #takes(place: SchemaPlace, value: unknown): boolean {
    return this.#tree.alternatives(place).some(({ schema }) => {
      const types = [schema.type ?? []].flat();
      if (schema.enum !== undefined) return schema.enum.includes(value);
      if (typeof value === "boolean") return types.includes("boolean");
      if (typeof value === "number") {
        const isNumber = types.includes("number") || (types.includes("integer") && Number.isInteger(value));
        return isNumber && value >= (schema.minimum ?? Number.NEGATIVE_INFINITY);
      }
      return typeof value === "string" && types.includes("string") && hasForm(value, schema.format);
    });
  }

  #isDay(place: SchemaPlace): boolean {
    return this.#tree.alternatives(place).some(({ schema: { format } }) => DAYS.includes(format));
  }

  #whatItTakes(place: SchemaPlace): Bilingual {
    if (this.#takes(place, true)) return { en: "true or false", "zh-TW": "true 或 false" };
    if (this.#takes(place, 1)) return { en: "a number", "zh-TW": "數字" };
    if (this.#isDay(place)) return { en: "a date", "zh-TW": "日期" };
    return { en: "a text", "zh-TW": "文字" };
  }
}

function hasForm(text: string, format: string | undefined): boolean {
  return format === undefined || (DAYS.includes(format) && isCivilDate(text));
}
