import type { Jurisdiction } from "../core/regulation/jurisdiction.ts";
import { parameterOwner } from "../core/schema/parameter-groups.ts";
import { SchemaTree } from "../core/schema/schema-tree.ts";
import { type DecisionSchema, type DecisionTexts, decisionSchemas, type SchemaFiles } from "../core/schema/schemas.ts";
import { type Language, MESSAGES } from "./format.ts";
import type { Messages } from "./messages.ts";

type Naming = Pick<Jurisdiction, "id" | "parties">;

/** Parts of an answer whose entries have a code. */
export type CodedPart = "reasons" | "obligations" | "warnings";

/**
 * What the schemas call decisions, facts, parameters, codes, values and words, and the jurisdictions those whom they
 * name, in one language.
 */
export class Labels {
  readonly language: Language;
  readonly messages: Messages;
  readonly #tree: SchemaTree;
  readonly #decisions: ReadonlyMap<string, DecisionSchema>;

  readonly #jurisdictions: readonly Naming[];
  readonly #owner: ReturnType<typeof parameterOwner>;

  /** @param jurisdictions those whose parties are named; another's are said in the words of the decision */
  constructor(schemas: SchemaFiles, language: Language, jurisdictions: readonly Naming[] = []) {
    this.language = language;
    this.messages = MESSAGES[language];
    this.#tree = new SchemaTree(schemas);
    this.#decisions = decisionSchemas(schemas);
    this.#jurisdictions = jurisdictions;
    this.#owner = parameterOwner(schemas);
  }

  /** The question that a decision answers; its name where there is no such decision. */
  question(decision: string): string {
    const schema = this.#decisions.get(decision);
    return (this.language === "en" ? schema?.title : schema?.description) ?? decision;
  }

  /** The path of the parameter that is the rule of a decision; `undefined` where it is more than one rule. */
  rule(decision: string): string | undefined {
    return this.#decisions.get(decision)?.rule;
  }

  /** What a duty of the calendar is called, with `{names}` that are to be filled. */
  duty(decision: string): string {
    return this.#decisions.get(decision)?.calendar?.title[this.language] ?? this.question(decision);
  }

  /** An outcome, in the words of its decision where it has its own. */
  outcome(decision: string, outcome: string): string {
    const general: Readonly<Record<string, string>> = this.messages.outcomes;
    return this.#texts(decision)?.outcomes[outcome]?.[this.language] ?? general[outcome] ?? outcome;
  }

  /** The text of a code; without a decision, or where that has no such code, another decision's; the code without any. */
  code(part: CodedPart, code: string, decision?: string): string {
    return this.#text(part, code, decision) ?? this.messages.commonReasons[code] ?? code;
  }

  /** The names of the values of a decision, in the order in which they are shown. */
  values(decision: string): (readonly [value: string, label: string])[] {
    const texts = Object.entries(this.#texts(decision)?.values ?? {});
    return texts.map(([value, text]) => [value, text[this.language]]);
  }

  /** A word that a fact, a value or a parameter may be, without a full stop; `undefined` where none has a text for it. */
  word(word: string, decision?: string): string | undefined {
    const text = this.#text("words", word, decision) ?? this.#text("obligations", word, decision);
    return text?.replace(/[.。]$/, "");
  }

  /** Whom a code means in an answer: as the regulation names him, else as the decision does. */
  party(
    code: string,
    { jurisdiction, decision }: { readonly jurisdiction: string; readonly decision: string },
  ): string {
    const { parties = {} } = this.#jurisdictions.find(({ id }) => id === jurisdiction) ?? {};
    const own = Object.hasOwn(parties, code) ? parties[code] : undefined;
    return own?.[this.language] ?? this.word(code, decision) ?? code;
  }

  /** What the fact at a path below `facts` is called; `undefined` where the schema does not say. */
  fact(decision: string, path: string): string | undefined {
    return this.#label(`decisions/${decision}`, ["$defs", "facts"], path);
  }

  /** What the parameter at a path below `parameters` is called. */
  parameter(path: string): string | undefined {
    return this.#label("version", ["properties", "parameters"], path);
  }

  /** What a parameter is called, if not where it stands then by what its schema refers to: `interval` is "how often". */
  parameterByKind(path: string): string | undefined {
    return this.parameter(path) ?? this.#label("version", ["properties", "parameters"], path, true);
  }

  /** The decision that owns the parameter at a path below `parameters`. */
  owner(path: string): string | undefined {
    return this.#owner(path.split("."));
  }

  #texts(decision: string): DecisionTexts | undefined {
    return this.#decisions.get(decision)?.texts;
  }

  #text(part: CodedPart | "words", name: string, decision?: string): string | undefined {
    const own = decision === undefined ? undefined : this.#texts(decision);
    const others = [...this.#decisions.values()].map(({ texts }) => texts);
    const found = [...(own === undefined ? [] : [own]), ...others].find((texts) => Object.hasOwn(texts[part], name));
    return found?.[part][name]?.[this.language];
  }

  #label(file: string, start: readonly string[], path: string, byKind = false): string | undefined {
    const steps = path.split(/[.[\]]+/).filter((part) => part !== "");
    const place = this.#tree.find(this.#tree.at(file, start), steps);
    const description = (place && byKind ? this.#tree.resolved(place) : place)?.schema.description;
    return description === undefined ? undefined : this.#inLanguage(description);
  }

  // `中文 — English`, each perhaps with a remark on its form, or on what null means, which says nothing to a reader.
  #inLanguage(description: string): string {
    const [zh = "", english = zh] = description.split(" — ");
    return (this.language === "en" ? english : zh).split(/[;；]\s*(?:null|數字加|a number)/)[0] as string;
  }
}
