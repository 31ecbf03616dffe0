import { isBlank } from "../../core/base/blank.ts";
import { RequestError, type RequestMistake, type RequestProblem } from "../../core/base/errors.ts";
import { setAt } from "../../core/base/plain-value.ts";
import { addDays } from "../../core/calendar/civil-date.ts";
import type { Answer, Request } from "../../core/engine/answer.ts";
import type { Engine } from "../../core/engine/engine.ts";
import { dueOn } from "../../words/answer-cells.ts";
import { TONES, type Tone } from "../../words/tones.ts";
import { CellValues } from "../batch/index.ts";
import type { TableRow } from "../tables/index.ts";

/** What every row is asked. */
export interface ReviewQuestion {
  readonly decision: string;
  readonly jurisdiction: string;
  /** A date or an instant. */
  readonly as_of: string;
  /** The path below `facts`, by the name of the column. */
  readonly columns: ReadonlyMap<string, string>;
  /** Facts that all rows have, by their paths. */
  readonly facts: ReadonlyMap<string, string>;
  /** What a cell means, by `COLUMN:cell`. */
  readonly values: ReadonlyMap<string, string>;
  /** Words that mean nothing, where they stand alone in a cell. */
  readonly blank: readonly string[];
  /** Days ahead within which a due date is near. */
  readonly dueWithin: number;
}

/** How urgent a row is, most urgent first. */
export const URGENCIES = ["bad", "unread", "soon", "attention", "unsure", "good"] as const;
export type Urgency = (typeof URGENCIES)[number];

/** A row and what became of it. */
export interface ReviewedRow {
  readonly number: number;
  readonly line: number;
  readonly cells: readonly string[];
  readonly urgency: Urgency;
  readonly answer?: Answer;
  /** Why there is no answer, with the columns. */
  readonly problems?: readonly (RequestProblem & Placed)[];
  /** The same, for people. */
  readonly mistakes?: readonly (RequestMistake & Placed)[];
}

interface Placed {
  readonly column?: string;
}

/** Answers the rows of a table, each as one question. */
export class Reviewer {
  readonly #engine: Engine;
  readonly #question: ReviewQuestion;
  readonly #cells: CellValues;
  readonly #blank: ReadonlySet<string>;
  readonly #soon: string;

  constructor(engine: Engine, question: ReviewQuestion, day: string) {
    this.#engine = engine;
    this.#question = question;
    this.#cells = new CellValues(engine.schemas);
    this.#blank = new Set(question.blank);
    this.#soon = addDays(day, question.dueWithin);
  }

  review(row: TableRow): ReviewedRow {
    const { number, line, columns } = row;
    const told = { number, line, cells: columns.map((column) => row.value(column)) };
    try {
      const answer = this.#engine.decide(this.#request(row));
      return { ...told, answer, urgency: this.#urgency(answer) };
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      const [problems, mistakes] = [error.problems, error.mistakes] as const;
      return {
        ...told,
        urgency: "unread",
        problems: problems.map((one) => this.#withColumn(one)),
        mistakes: mistakes.map((one) => this.#withColumn(one)),
      };
    }
  }

  #request(row: TableRow): Request {
    const { decision, jurisdiction, as_of, columns, facts, values } = this.#question;
    const request: Record<string, unknown> = { decision, jurisdiction, as_of, facts: {} };
    const put = (path: string, cell: string, meant?: string) => {
      const value = meant === "null" ? null : this.#cells.value(meant ?? cell, decision, `facts.${path}`);
      setAt(request, ["facts", ...path.split(".")], value);
    };
    for (const [path, text] of facts) put(path, text, text === "null" ? text : undefined);
    for (const [column, path] of columns) {
      const cell = row.value(column).trim();
      const meant = values.get(`${column}:${cell}`);
      if (meant !== undefined) put(path, cell, meant);
      else if (!isBlank(cell) && !this.#blank.has(cell)) put(path, cell);
    }
    return request as unknown as Request;
  }

  #withColumn<P extends { readonly path: string }>(problem: P): P & Placed {
    const path = problem.path.replace(/^facts\./, "");
    const column = [...this.#question.columns].find(([, one]) => path === one || path.startsWith(`${one}[`))?.[0];
    return column === undefined ? problem : { ...problem, column };
  }

  #urgency(answer: Answer): Urgency {
    const tone: Tone = TONES[answer.outcome];
    // What is not due, or done, has a day too, on which nothing is left to be done.
    if (tone !== "attention") return tone;
    const due = dueOn(answer);
    return due !== undefined && due <= this.#soon ? "soon" : tone;
  }
}

/** Orders rows by urgency, then by the day on which they are due, then as they stand. */
export function byUrgency(a: ReviewedRow, b: ReviewedRow): number {
  const rank = URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency);
  if (rank !== 0) return rank;
  const [one, other] = [a, b].map(({ answer }) => (answer === undefined ? undefined : dueOn(answer)) ?? "9999");
  return one === other ? a.number - b.number : (one as string) < (other as string) ? -1 : 1;
}
