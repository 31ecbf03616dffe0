import head from "virtual:hdp/head";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Answer } from "../../src/core/engine/answer.ts";
import { decisionSchemas } from "../../src/core/schema/schemas.ts";
import { ParameterText } from "../../src/features/compare/parameters/parameter-text.ts";
import { outcomeText } from "../../src/words/decision-text.ts";
import { factTexts } from "../../src/words/fact-text.ts";
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

  /** An outcome in the words of its decision, without values. */
  outcome(decision: string, outcome: string): string {
    const own = this.labels.outcome(decision, outcome);
    return own.includes("{") ? ((this.messages.outcomes as Readonly<Record<string, string>>)[outcome] ?? outcome) : own;
  }

  /** Each regulation and its outcome, for who cannot see the answers change. */
  verdicts(answers: readonly Answer[]): string {
    const one = (answer: Answer) =>
      this.jurisdiction(answer.jurisdiction) + this.messages.colon + outcomeText(this.labels, answer);
    return answers.map(one).join(this.messages.entries.between);
  }

  /** What a case is called; in Chinese by its facts, for its name is English. */
  caseTitle(one: { decision: string; name: string; as_of?: string | undefined; facts: object }): string {
    if (this.lang === "en") return one.name;
    const told = factTexts(this.labels, one.decision, one.facts).map(
      ({ name, text }) => `${name}${this.messages.colon}${text}`,
    );
    const day = one.as_of === undefined ? [] : [this.messages.date(one.as_of.slice(0, 10))];
    const title = [...day, ...told].join(this.messages.comma);
    return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}…` : title;
  }

  /** The name of a jurisdiction. */
  jurisdiction(id: string): string {
    return head.jurisdictions.find((one) => one.id === id)?.name[this.lang] ?? id;
  }
}

/** Longer titles of cases are cut. */
const LONGEST_TITLE = 80;

export const CATALOGUE = decisionSchemas(head.schemas);
/** What users want to do in plain words, each with its decision, in their order. */
export const TASKS = [...CATALOGUE]
  .flatMap(([decision, { task }]) => (task === undefined ? [] : [{ decision, task }]))
  .sort((a, b) => a.task.order - b.task.order);
export const ALL_DECISIONS: readonly string[] = [...CATALOGUE.keys()];
/** The decision that is shown before anything was chosen: the first plain task. */
export const FIRST_DECISION = TASKS[0]?.decision ?? (ALL_DECISIONS[0] as string);
export const ALL_JURISDICTIONS: readonly string[] = head.jurisdictions.map(({ id }) => id);

/** Whether an office brought something that the package has not. */
export const OWN = head.own !== undefined;

const WordsContext = createContext(new Words("zh-TW"));
export const WordsProvider = WordsContext.Provider;
export const useWords = (): Words => useContext(WordsContext);
