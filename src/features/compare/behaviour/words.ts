import { isMapping } from "../../../core/base/plain-value.ts";
import type { Answer, Reason } from "../../../core/engine/answer.ts";
import { ANY_TEXT } from "../../../core/facts/fact-values.ts";
import { type DecisionSchema, decisionSchemas, type SchemaFiles } from "../../../core/schema/schemas.ts";
import { outcomeText, valueTexts, wordsOf } from "../../../words/decision-text.ts";
import { fillText, fillValues, type Language, MESSAGES, missingCalendar, valueText } from "../../../words/format.ts";
import { Labels } from "../../../words/labels.ts";
import { COMPARISON } from "../parameters/messages.ts";
import type { CountRun } from "./counts.ts";
import type { Difference, MatteringFact } from "./differences.ts";
import { BEHAVIOUR } from "./messages.ts";

/** An answer as it is shown beside another. */
export interface DifferingAnswer {
  readonly outcome: string;
  /** The reasons, what is missing, and the values that differ, each with its clause if it has one. */
  readonly details: readonly string[];
  /** The clauses that it rests on, where no detail has told them. */
  readonly clauses: string;
}

/** More items of a list than these would bury the rest. */
const MOST_ITEMS = 4;

/** Says differences of behaviour in a language. */
export class BehaviourWords {
  readonly #labels: Labels;
  readonly #decisions: ReadonlyMap<string, DecisionSchema>;
  readonly language: Language;

  constructor(schemas: SchemaFiles, language: Language) {
    this.#labels = new Labels(schemas, language);
    this.#decisions = decisionSchemas(schemas);
    this.language = language;
  }

  /** A fact and what it is: `Status of the account: suspended`. */
  fact(decision: string, { fact, value, others = [], without }: MatteringFact): string {
    const texts = BEHAVIOUR[this.language];
    const label = this.label(decision, fact) + MESSAGES[this.language].colon;
    if (without !== undefined) return label + fillText(texts.without, { items: this.value(decision, without) });
    const values = value === undefined ? [texts.not_told] : [value, ...others].map((one) => this.value(decision, one));
    return label + values.join(texts.or);
  }

  /** The fact that a quantity follows from. */
  countedFact(decision: string): string {
    return this.#decisions.get(decision)?.sample?.counts ?? "";
  }

  /** Counts in a row. */
  counts(decision: string, { from, to }: CountRun): string {
    const texts = BEHAVIOUR[this.language];
    const label = this.label(decision, this.countedFact(decision)) + MESSAGES[this.language].colon;
    return label + (from === to ? String(from) : fillText(texts.count, { from, to }));
  }

  /** The numbers of one side for counts in a row, and the step that decides them. */
  run({ first, last, rules }: CountRun, side: 0 | 1): string {
    const texts = BEHAVIOUR[this.language];
    const [from, to] = [first[side], last[side]];
    const numbers = from === to ? String(from) : fillText(texts.count, { from, to });
    return fillText(texts.count_of, { numbers, rule: this.#labels.word(rules[side]) ?? rules[side] });
  }

  /** Clauses, to be appended to a text. */
  cited(clauses: readonly string[]): string {
    const { comma, clauses: cite } = MESSAGES[this.language];
    return clauses.length === 0 ? "" : cite(clauses.join(comma), []).trim();
  }

  /** The name of a fact. */
  label(decision: string, fact: string): string {
    if (fact === "as_of") return BEHAVIOUR[this.language].as_of;
    // Leaves out the examples of possible values, which would bury the name.
    const label = this.#labels.fact(decision, fact)?.split(/，如|：|；|, like|, such as|: |; /)[0];
    return label ?? COMPARISON[this.language].words[fact.split(".").at(-1) as string] ?? fact;
  }

  /** The value of a fact; one word may mean different things to two decisions. */
  value(decision: string, value: unknown): string {
    const messages = MESSAGES[this.language];
    const texts = BEHAVIOUR[this.language];
    const { words } = COMPARISON[this.language];
    if (value === null) return texts.null;
    if (typeof value === "boolean") return value ? texts.yes : texts.no;
    if (Array.isArray(value)) {
      if (value.length === 0) return texts.null;
      const shown = value.slice(0, MOST_ITEMS).map((item) => this.value(decision, item));
      return shown.join(messages.comma) + (value.length > MOST_ITEMS ? "…" : "");
    }
    if (isMapping(value)) {
      const members = Object.entries(value).map(
        ([name, member]) => `${words[name] ?? name} ${this.value(decision, member)}`,
      );
      return `(${members.join(messages.comma)})`;
    }
    if (value === ANY_TEXT) return messages.phrases.any_text;
    const text = String(value);
    return this.#labels.word(text, decision) ?? words[text] ?? valueText(messages, text);
  }

  /** One of the two answers. */
  answer({ answers, clauses }: Pick<Difference, "answers" | "clauses">, side: 0 | 1): DifferingAnswer {
    const messages = MESSAGES[this.language];
    const answer = answers[side];
    const reason = (entry: Reason) => {
      const code = this.#labels.code("reasons", entry.code, answer.decision);
      const word = wordsOf(this.#labels, answer.decision);
      const text = fillValues(messages, code, { ...answer.values, ...entry }, word);
      return `${text}${messages.clauses(entry.clause, [])}`;
    };
    const reasons = answer.reasons.map(reason);
    const cited = reasons.length > 0 ? [] : clauses[side];
    return {
      outcome: outcomeText(this.#labels, answer),
      details: [...reasons, ...this.#missing(answer), ...this.#values(answers, side)],
      clauses: this.cited(cited),
    };
  }

  #missing(answer: Answer): string[] {
    if (answer.outcome !== "indeterminate") return [];
    const names = answer.missing.map((one) => {
      if ("fact" in one) return this.label(answer.decision, one.fact);
      if ("calendar" in one) return missingCalendar(MESSAGES[this.language], one.calendar);
      return this.#labels.parameter(one.parameter) ?? one.parameter;
    });
    const { missing } = BEHAVIOUR[this.language];
    return names.length === 0 ? [] : [fillText(missing, { names: names.join(MESSAGES[this.language].comma) })];
  }

  // If the outcome differs, dates and numbers follow from it.
  #values(answers: Difference["answers"], side: 0 | 1): string[] {
    if (answers[0].outcome !== answers[1].outcome) return [];
    const messages = MESSAGES[this.language];
    const told = (index: 0 | 1) =>
      valueTexts(this.#labels, answers[index]).map(({ label, text }) => label + messages.colon + text);
    const other = told(side === 0 ? 1 : 0);
    return told(side).filter((text) => !other.includes(text));
  }
}

/** Whether one side lacks a fact that the difference is about, and is undecided for nothing else. */
export function isUntold({ facts, answers }: Difference): boolean {
  const untold = facts.filter(({ value }) => value === undefined).map(({ fact }) => fact);
  return answers.some(
    ({ outcome, missing }) =>
      outcome === "indeterminate" && missing.some((one) => "fact" in one && untold.includes(one.fact)),
  );
}
