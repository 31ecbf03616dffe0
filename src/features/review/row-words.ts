import type { Answer, Entry } from "../../core/engine/answer.ts";
import { SchemaTree } from "../../core/schema/schema-tree.ts";
import type { SchemaFiles } from "../../core/schema/schemas.ts";
import { citedLines } from "../../words/answer-words.ts";
import { fillText, fillValues, type Language, MESSAGES, outcomeText } from "../../words/format.ts";
import { Labels } from "../../words/labels.ts";
import { wordInChinese } from "../batch/index.ts";
import { REVIEW } from "./messages.ts";
import { dueOn, type ReviewedRow, type Urgency } from "./reviewer.ts";

/** What is said of a row. */
export interface RowWords {
  readonly urgency: string;
  readonly outcome: string;
  readonly reasons: string;
  readonly clauses: string;
  /** The last day, `YYYY-MM-DD`; empty where there is none. */
  readonly due: string;
  readonly dueText: string;
  readonly missing: string;
  readonly obligations: string;
}

/** Puts rows of a review into words. */
export class RowWriter {
  readonly #language: Language;
  readonly #labels: Labels;
  readonly #tree: SchemaTree;
  readonly #decision: string;
  readonly #days: number;

  constructor(
    schemas: SchemaFiles,
    language: Language,
    { decision, dueWithin }: { decision: string; dueWithin: number },
  ) {
    this.#language = language;
    this.#labels = new Labels(schemas, language);
    this.#tree = new SchemaTree(schemas);
    this.#decision = decision;
    this.#days = dueWithin;
  }

  /** The name of a degree of urgency. */
  urgency(urgency: Urgency): string {
    return fillText(REVIEW[this.#language].urgencies[urgency], { days: this.#days });
  }

  /** What a fact is called. */
  fact(path: string): string {
    return this.#labels.fact(this.#decision, path) ?? path;
  }

  /** What is missing, as {@link ReviewCounts} names it. */
  missing(name: string): string {
    const { phrases, colon } = MESSAGES[this.#language];
    const fact = this.#labels.fact(this.#decision, name);
    if (fact !== undefined) return fact;
    const parameter = this.#labels.parameter(name);
    if (parameter !== undefined) return `${parameter}${colon}${phrases.missing_parameter}`;
    return /^\d{4}$/.test(name)
      ? fillValues(MESSAGES[this.#language], phrases.missing_calendar, { calendar: name })
      : name;
  }

  words(row: ReviewedRow): RowWords {
    const urgency = this.urgency(row.urgency);
    if (row.answer === undefined) return { ...NOTHING, urgency, outcome: urgency, reasons: this.#problems(row) };
    return { urgency, ...this.#said(row.answer) };
  }

  #said(answer: Answer): Omit<RowWords, "urgency"> {
    const messages = MESSAGES[this.#language];
    const join = (texts: readonly string[]) => [...new Set(texts)].join(this.#language === "en" ? "; " : "；");
    const texts = (part: "reasons" | "obligations" | "warnings") =>
      citedLines(messages, part, answer).map(({ text }) => text.replace(/[.。]$/, ""));
    const entries: readonly Entry[] = [...answer.reasons, ...answer.obligations];
    const due = dueOn(answer) ?? "";
    return {
      outcome: outcomeText(messages, answer),
      reasons: join([...texts("reasons"), ...texts("warnings")]),
      clauses: [...new Set(entries.map(({ clause }) => clause))].join(messages.comma),
      due,
      dueText: due === "" ? "" : messages.date(due),
      missing: join(answer.missing.map((one) => this.missing(Object.values(one).join()))),
      obligations: join(texts("obligations")),
    };
  }

  #problems({ problems = [] }: ReviewedRow): string {
    const texts = REVIEW[this.#language];
    return problems
      .map(({ column, path, found = "", expected }) =>
        fillText(texts.unread, {
          column: column ?? path,
          found: bare(found),
          expected: this.#expected(path, found) ?? expected,
        }),
      )
      .join(this.#language === "en" ? "; " : "；");
  }

  /** What a fact is expected to be, in the language; `undefined` where the schema's own words say it best. */
  #expected(path: string, found: string): string | undefined {
    const texts = REVIEW[this.#language];
    if (found.endsWith("may be two days")) return texts.is_certain;
    const facts = this.#tree.at(`decisions/${this.#decision}`, ["$defs", "facts"]);
    const place = this.#tree.find(facts, path.split(".").slice(1));
    if (place === undefined) return undefined;
    const words = this.#tree.words(place);
    if (words.length > 0) {
      const names = words.map((word) => {
        const chinese = this.#language === "en" ? undefined : wordInChinese(word);
        return chinese === undefined ? word : `${chinese}（${word}）`;
      });
      return fillText(texts.is_word, { words: names.join(MESSAGES[this.#language].comma) });
    }
    const isDate = this.#tree.alternatives(place).some(({ schema }) => /date/.test(schema.format ?? ""));
    return isDate ? texts.is_date : undefined;
  }
}

/** What stands in a cell, without the marks that messages put around it. */
function bare(found: string): string {
  return /^`?"(.*?)"/s.exec(found)?.[1] ?? found.replaceAll("`", "");
}

const NOTHING = { outcome: "", reasons: "", clauses: "", due: "", dueText: "", missing: "", obligations: "" };
