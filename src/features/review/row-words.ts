import { inLanguage } from "../../core/base/bilingual.ts";
import { type SchemaPlace, SchemaTree } from "../../core/schema/schema-tree.ts";
import type { SchemaFiles } from "../../core/schema/schemas.ts";
import { type AnswerCells, answerCells, missingText } from "../../words/answer-cells.ts";
import { fillText } from "../../words/format.ts";
import type { Labels } from "../../words/labels.ts";
import { REVIEW } from "./messages.ts";
import type { ReviewedRow, Urgency } from "./reviewer.ts";

/** What is said of a row. */
export interface RowWords extends AnswerCells {
  readonly urgency: string;
}

/** Puts rows of a review into words. */
export class RowWriter {
  readonly #labels: Labels;
  readonly #tree: SchemaTree;
  readonly #decision: string;
  readonly #days: number;

  constructor(schemas: SchemaFiles, labels: Labels, { decision, dueWithin }: { decision: string; dueWithin: number }) {
    this.#labels = labels;
    this.#tree = new SchemaTree(schemas);
    this.#decision = decision;
    this.#days = dueWithin;
  }

  /** The name of a degree of urgency. */
  urgency(urgency: Urgency): string {
    return fillText(REVIEW[this.#labels.language].urgencies[urgency], { days: this.#days });
  }

  /** What a fact is called. */
  fact(path: string): string {
    return this.#labels.fact(this.#decision, path) ?? path;
  }

  /** What is missing, as {@link ReviewCounts} names it. */
  missing(name: string): string {
    return missingText(name, this.#decision, this.#labels);
  }

  /**
   * The words that a fact is one of, each with what it is called.
   *
   * @param path in the request: `facts.account.status`
   */
  choices(path: string): (readonly [word: string, name: string])[] {
    const place = this.#place(path);
    return (place === undefined ? [] : this.#tree.words(place)).map((word) => {
      const called = this.#labels.language === "en" ? undefined : this.#labels.word(word, this.#decision);
      return [word, called ?? word];
    });
  }

  words(row: ReviewedRow): RowWords {
    const urgency = this.urgency(row.urgency);
    if (row.answer === undefined) return { ...NOTHING, urgency, outcome: urgency, reasons: this.#problems(row) };
    return { urgency, ...answerCells(row.answer, this.#labels) };
  }

  #problems({ mistakes = [] }: ReviewedRow): string {
    const { language } = this.#labels;
    const texts = REVIEW[language];
    return mistakes
      .map(({ column, path, found = "", expected }) =>
        fillText(texts.unread, {
          column: column ?? path,
          found: bare(inLanguage(found, language)),
          expected: this.#expected(path, inLanguage(found, "en")) ?? inLanguage(expected, language),
        }),
      )
      .join(this.#labels.language === "en" ? "; " : "；");
  }

  #place(path: string): SchemaPlace | undefined {
    const facts = this.#tree.at(`decisions/${this.#decision}`, ["$defs", "facts"]);
    return this.#tree.find(facts, path.split(".").slice(1));
  }

  /** What a fact is expected to be, in the language; `undefined` where the schema's own words say it best. */
  #expected(path: string, found: string): string | undefined {
    const texts = REVIEW[this.#labels.language];
    if (found.endsWith("may be two days")) return texts.is_certain;
    const place = this.#place(path);
    if (place === undefined) return undefined;
    const words = this.choices(path);
    if (words.length > 0) {
      const names = words.map(([word, name]) => (name === word ? word : `${name}（${word}）`));
      return fillText(texts.is_word, { words: names.join(this.#labels.messages.comma) });
    }
    const isDate = this.#tree.alternatives(place).some(({ schema }) => /date/.test(schema.format ?? ""));
    return isDate ? texts.is_date : undefined;
  }
}

/** What stands in a cell, without the marks that messages put around it. */
function bare(found: string): string {
  return /^`?"(.*?)"/s.exec(found)?.[1] ?? found.replaceAll("`", "");
}

const NOTHING = {
  outcome: "",
  reasons: "",
  clauses: "",
  due: "",
  dueText: "",
  missing: "",
  obligations: "",
  detail: "",
};
