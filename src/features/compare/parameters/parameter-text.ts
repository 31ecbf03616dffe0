import { isMapping } from "../../../core/base/plain-value.ts";
import type { SchemaFiles } from "../../../core/schema/schemas.ts";
import { fillText, type Language, lengthText, MESSAGES } from "../../../words/format.ts";
import { type CodedPart, Labels } from "../../../words/labels.ts";
import type { Messages } from "../../../words/messages.ts";
import { COMPARISON, type ComparisonTexts } from "./messages.ts";

type Texts = Readonly<Record<string, string>>;

/** Longer lists are cut where a whole one would bury the rest. */
const LONG = 8;

/** Says in one language what parameters are called and what they are. */
export class ParameterText {
  readonly texts: ComparisonTexts;
  readonly messages: Messages;
  /** Whether long lists are written in full. */
  readonly whole: boolean;
  readonly #labels: Labels;

  /** @param options `labels` name the parties of one regulation; without, parties are told by their codes */
  constructor(
    schemas: SchemaFiles,
    language: Language,
    { whole = false, labels }: { readonly whole?: boolean; readonly labels?: Labels } = {},
  ) {
    this.whole = whole;
    this.texts = COMPARISON[language];
    this.messages = MESSAGES[language];
    this.#labels = labels ?? new Labels(schemas, language);
  }

  /**
   * What a parameter is called: the names of the rules that it is in, and its own.
   *
   * @param path with the names of list items, as rows have it
   * @param steps the keys and indexes, by which the schema is found
   * @param within the path of the rule under which it is shown, which is not repeated
   */
  label(path: string, steps: readonly string[], within = ""): string {
    const names = path.split(".");
    const from = within !== "" && path.startsWith(`${within}.`) ? within.split(".").length : 0;
    const parts = names.slice(from).flatMap((name, index) => this.#part(names, steps, from + index, name));
    const distinct = parts.filter((part, index) => part !== parts[index - 1]);
    return distinct.length === 0 ? path : distinct.join(" › ");
  }

  #part(names: readonly string[], steps: readonly string[], index: number, name: string): string[] {
    const { texts } = this;
    const of = (part: CodedPart, text: string) => [
      fillText(text, { text: withoutStop(this.#labels.code(part, name, this.#owner(steps))) }),
    ];
    switch (names[index - 1]) {
      case "obligations":
        return of("obligations", texts.duty);
      case "requirements":
        return of("reasons", texts.requirement);
      case "advice":
        return of("warnings", texts.advice);
      case "heads":
        return of("reasons", "{text}");
      case "steps":
        return name === "order" ? [texts.order] : of("obligations", "{text}");
      case "tiers":
        return [name === "above" ? texts.above : fillText(texts.up_to, { count: name.slice("up_to_".length) })];
    }
    if (["obligations", "requirements", "advice", "heads", "steps", "checks", "tiers"].includes(name)) return [];
    const label = this.#labels.parameterByKind(steps.slice(0, index + 1).join("."));
    // The value itself says what it means.
    const named = label === undefined ? this.word(name) : withoutStop(label.split(/[；;]/)[0] as string);
    return [names[index - 1] === "checks" ? fillText(texts.check, { text: named }) : named];
  }

  /** A word of the files in the language. */
  word(word: string, decision?: string): string {
    const known = this.#labels.word(word, decision) ?? this.texts.words[word];
    if (known !== undefined) return known;
    const party = this.#labels.party(word, decision ?? "");
    return party === word ? word.replaceAll("_", " ") : party;
  }

  /** The decision that owns a parameter. */
  #owner(steps: readonly string[]): string | undefined {
    return this.#labels.owner(steps.join("."));
  }

  /** A value of a parameter at some steps; of a list, perhaps only some of its items. */
  value(value: unknown, steps: readonly string[]): string {
    const { texts, messages } = this;
    if (value === "unset") return messages.phrases.left_open;
    if (value === true) return texts.yes;
    if (value === false) return texts.no;
    if (typeof value === "string") return this.#scalar(value, this.#owner(steps));
    if (Array.isArray(value)) return this.list(value, steps);
    return isMapping(value) ? this.#mapping(value, steps) : String(value);
  }

  /** Items of a list, cut where they are many. */
  list(items: readonly unknown[], steps: readonly string[]): string {
    const { texts, messages } = this;
    if (items.length === 0) return steps.at(-1) === "needs" ? texts.forbidden : texts.empty;
    const told = items.map((item, index) => this.value(item, [...steps, String(index)]));
    // The items are separated by a stronger mark than their own parts.
    if (items.some(isMapping)) return told.join(messages.comma === "、" ? "；" : "; ");
    if (this.whole || told.length <= LONG + 1) return told.join(messages.comma);
    const some = told.slice(0, LONG).join(messages.comma);
    return fillText(messages.phrases.and_more, { items: some, count: told.length });
  }

  #scalar(value: string, decision: string | undefined): string {
    if (/^0 days?$/.test(value)) return this.texts.same_day;
    if (!/^[a-z][a-z_]+$/.test(value)) return lengthText(this.messages, value);
    // A rule may name a fact that shows something as done.
    const fact = decision === undefined ? undefined : this.#labels.fact(decision, value);
    return this.#labels.word(value, decision) ?? fact ?? this.word(value, decision);
  }

  #mapping(value: Readonly<Record<string, unknown>>, steps: readonly string[]): string {
    const { texts, messages } = this;
    const decision = this.#owner(steps);
    // What may stand there is told by what must.
    const fact = (path: unknown) => {
      const label = decision === undefined ? undefined : this.#labels.fact(decision, String(path));
      return label?.split(/[：:；;]/)[0] ?? this.word(String(path).split(".").at(-1) as string);
    };
    const { when, fact: path, done: _done, optional: _optional, ...rest } = value;
    const members = Object.entries(rest).map(([key, member]) => {
      if (path === undefined) {
        const [label] = (this.#labels.parameterByKind([...steps, key].join(".")) ?? this.word(key)).split(/[；;：:]/);
        return `${label}${messages.colon}${this.value(member, [...steps, key])}`;
      }
      const told = ["covers", "equals", "differs_from"].includes(key) ? fact(member) : this.value(member, steps);
      const many = key === "one_of" && Array.isArray(member);
      const options = many ? member.map((one) => this.value(one, steps)).join(texts.or) : told;
      const text = (texts as unknown as Texts)[key === "one_of" ? "is" : key] ?? "{fact} {value}";
      return key === "is" && member === true ? fact(path) : fillText(text, { fact: fact(path), value: options });
    });
    const text = members.join(messages.comma);
    if (!isMapping(when)) return text;
    const conditions = Object.entries(when).map(([key, values]) => {
      if ((values as readonly unknown[]).every((one) => one === true)) return fact(key);
      const any = (values as readonly unknown[]).map((one) => this.value(one, steps)).join(texts.or);
      return fillText(texts.is, { fact: fact(key), value: any });
    });
    return fillText(texts.when, { conditions: conditions.join(messages.comma), text: text || texts.yes });
  }
}

function withoutStop(text: string): string {
  return text.replace(/[.。]$/, "");
}
