import { valueAt } from "../core/base/plain-value.ts";
import type { Jurisdiction, Version } from "../core/regulation/jurisdiction.ts";
import { parameterOwner } from "../core/schema/parameter-groups.ts";
import { SchemaTree } from "../core/schema/schema-tree.ts";
import { type DecisionSchema, type DecisionTexts, decisionSchemas, type SchemaFiles } from "../core/schema/schemas.ts";
import { fillParameters, type Language, lengthText, MESSAGES } from "./format.ts";
import type { Messages } from "./messages.ts";

/** What a jurisdiction's own words need; without `parameters`, texts tell no number of it. */
interface Naming extends Pick<Jurisdiction, "id" | "parties" | "texts"> {
  readonly versions?: readonly Pick<Version, "effective_from" | "parameters">[];
}

/** The regulation that labels speak for: its own words, and the numbers that its texts tell. */
interface Regulation extends Pick<Jurisdiction, "parties" | "texts"> {
  readonly parameters: object;
  /** Parameters whose number is the agency's, and not the text's. */
  readonly replaced: readonly string[];
}

/** An answer as far as it tells whose words it is said in. */
export interface Answered {
  readonly jurisdiction: string;
  readonly version?: string | null;
  readonly warnings?: readonly { readonly parameter?: string }[];
}

/** Parts of an answer whose entries have a code. */
export type CodedPart = "reasons" | "obligations" | "warnings";

/**
 * What the schemas call decisions, facts, parameters, codes, values and words, and the jurisdictions those whom they
 * name, in one language.
 */
export class Labels {
  readonly language: Language;
  readonly messages: Messages;
  readonly #schemas: SchemaFiles;
  readonly #tree: SchemaTree;
  readonly #decisions: ReadonlyMap<string, DecisionSchema>;
  readonly #jurisdictions: readonly Naming[];
  readonly #owner: ReturnType<typeof parameterOwner>;
  readonly #regulation: Regulation | undefined;
  readonly #own = new Map<string, Labels>();

  /**
   * @param jurisdictions those that have words of their own; another's answers are said in the words of the decisions
   * @param regulation the one that the labels speak for, see {@link of}
   */
  constructor(
    schemas: SchemaFiles,
    language: Language,
    jurisdictions: readonly Naming[] = [],
    regulation: Regulation | undefined = undefined,
  ) {
    this.language = language;
    this.messages = MESSAGES[language];
    this.#schemas = schemas;
    this.#tree = new SchemaTree(schemas);
    this.#decisions = decisionSchemas(schemas);
    this.#jurisdictions = jurisdictions;
    this.#owner = parameterOwner(schemas);
    this.#regulation = regulation;
  }

  /** The labels that speak for the regulation of an answer: in its own words, with the numbers of its version. */
  of({ jurisdiction, version = null, warnings = [] }: Answered): Labels {
    const naming = this.#jurisdictions.find(({ id }) => id === jurisdiction);
    if (naming === undefined) return this;
    const replaced = warnings.flatMap(({ parameter }) => parameter ?? []);
    const key = [jurisdiction, version, ...replaced].join(" ");
    const known = this.#own.get(key);
    if (known !== undefined) return known;
    const { parties = {}, texts = {}, versions = [] } = naming;
    const { parameters = {} } = versions.find(({ effective_from }) => effective_from === version) ?? {};
    const own = new Labels(this.#schemas, this.language, [], { parties, texts, parameters, replaced });
    this.#own.set(key, own);
    return own;
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
    return this.#text("outcomes", outcome, decision, false) ?? general[outcome] ?? outcome;
  }

  /** The text of a code; without a decision, or where that has no such code, another decision's; the code without any. */
  code(part: CodedPart, code: string, decision?: string): string {
    return this.#text(part, code, decision) ?? this.messages.commonReasons[code] ?? code;
  }

  /** The names of the values of a decision, in the order in which they are shown. */
  values(decision: string): (readonly [value: string, label: string])[] {
    const texts = Object.entries(this.#texts(decision)?.values ?? {});
    const own = this.#regulation?.texts?.[decision]?.values ?? {};
    return texts.map(([value, text]) => [value, (own[value] ?? text)[this.language]]);
  }

  /** A word that a fact, a value or a parameter may be, without a full stop; `undefined` where none has a text for it. */
  word(word: string, decision?: string): string | undefined {
    const name = this.#text("words", word, decision);
    if (name !== undefined) return name.replace(/[.。]$/, "");
    // A sentence that serves as a name does not begin with a capital.
    const [sentence] = this.#text("obligations", word, decision)?.split(/[.。]$/) ?? [];
    return this.language === "en" ? sentence?.replace(/^[A-Z]/, (letter) => letter.toLowerCase()) : sentence;
  }

  /** Whom a code means: as the regulation names him, else as the decision does. */
  party(code: string, decision: string): string {
    const { parties = {} } = this.#regulation ?? {};
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

  // The regulation's own words come first, then those of the decision.
  #text(part: keyof DecisionTexts, name: string, decision = "", borrows = true): string | undefined {
    const others = borrows ? [...this.#decisions.values()].map(({ texts }) => texts) : [];
    const found = [this.#regulation?.texts?.[decision], this.#texts(decision), ...others].find((texts) =>
      Object.hasOwn(texts?.[part] ?? {}, name),
    );
    const text = found?.[part]?.[name]?.[this.language];
    return text === undefined ? undefined : fillParameters(text, (path) => this.#number(path));
  }

  /** A number of the regulation, as its version has it; `undefined` where that is not known, or the agency has another. */
  #number(path: string): string | undefined {
    const { parameters = {}, replaced = [] } = this.#regulation ?? {};
    if (replaced.some((one) => path === one || path.startsWith(`${one}.`))) return undefined;
    const value = valueAt(parameters, path.split("."));
    return value === undefined || value === "unset" ? undefined : lengthText(this.messages, String(value));
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
