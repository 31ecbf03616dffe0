import head from "virtual:hdp/head";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { decisionSchemas } from "../../src/core/schema/schemas.ts";
import { ParameterText } from "../../src/features/compare/parameters/parameter-text.ts";
import { fillText, type Language, MESSAGES } from "../../src/words/format.ts";
import { Labels } from "../../src/words/labels.ts";
import type { Messages } from "../../src/words/messages.ts";
import { GROUPS, TEXTS, type Texts } from "./texts.ts";

/** Everything that is said in one language. */
export class Words {
  readonly lang: Language;
  readonly texts: Texts;
  readonly messages: Messages;
  readonly labels: Labels;
  readonly #parameters: ParameterText;

  constructor(lang: Language) {
    this.lang = lang;
    this.texts = TEXTS[lang];
    this.messages = MESSAGES[lang];
    this.labels = new Labels(head.schemas, lang, head.jurisdictions);
    this.#parameters = new ParameterText(head.schemas, lang);
  }

  /** A text of the page with its `{names}` replaced. */
  say(text: keyof Texts, parts: Readonly<Record<string, string | number>> = {}): string {
    return fillText(this.texts[text], parts);
  }

  /** A word of the schemas. */
  word(word: string | number): string {
    return typeof word === "number" ? String(word) : this.#parameters.word(word);
  }

  /** The question of a decision. */
  question(decision: string): string {
    const schema = CATALOGUE.get(decision);
    return (this.lang === "en" ? schema?.title : schema?.description) ?? decision;
  }

  /** The name of a fact, by its path below `facts`. */
  fact(decision: string, path: string): string {
    const last = path.split(/[.[\]]+/).findLast((step) => step !== "" && !/^\d+$/.test(step)) ?? path;
    return this.labels.fact(decision, path) ?? GROUPS[this.lang][last] ?? last;
  }

  /** The name of a jurisdiction. */
  jurisdiction(id: string): string {
    return head.jurisdictions.find((one) => one.id === id)?.name[this.lang] ?? id;
  }
}

export const CATALOGUE = decisionSchemas(head.schemas);
/** The decision that is shown before anything was chosen: the first plain task. */
export const FIRST_DECISION = [...CATALOGUE].sort(
  ([, a], [, b]) => (a.task?.order ?? Number.MAX_VALUE) - (b.task?.order ?? Number.MAX_VALUE),
)[0]?.[0] as string;
export const ALL_DECISIONS: readonly string[] = [...CATALOGUE.keys()];
export const ALL_JURISDICTIONS: readonly string[] = head.jurisdictions.map(({ id }) => id);

const WordsContext = createContext(new Words("zh-TW"));
export const WordsProvider = WordsContext.Provider;
export const useWords = (): Words => useContext(WordsContext);
