import type { Bilingual } from "../../core/base/bilingual.ts";
import { DecisionError, RequestError, type RequestProblem, UsageError } from "../../core/base/errors.ts";
import type { Request } from "../../core/engine/answer.ts";
import type { Engine } from "../../core/engine/engine.ts";
import { LineRequests } from "./line-requests.ts";
import {
  type Answered,
  emptyTally,
  type LineForm,
  type LineRequest,
  type MappedColumn,
  type Tally,
  type Task,
} from "./task.ts";

const ENCODER = new TextEncoder();

/** Answers lines of text with lines of text; a line that cannot be answered has an error for its answer. */
export class LineAnswerer {
  readonly #engine: Engine;
  readonly #form: LineForm;
  readonly #requests: LineRequests;

  constructor(engine: Engine, form: LineForm) {
    this.#engine = engine;
    this.#form = form;
    this.#requests = new LineRequests(engine.schemas, form);
  }

  answer(task: Task): Answered {
    const tally = emptyTally();
    const written: string[] = [];
    let stopped: Bilingual | undefined;
    try {
      for (const line of this.#requests.of(task)) {
        if (line.request === undefined) tally.blank += 1;
        else written.push(this.#one(line, line.request, tally));
      }
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      stopped = { en: error.lines("en").join("\n"), "zh-TW": error.lines("zh-TW").join("\n") };
    }
    tally.notes = this.#requests.takeNotes();
    return { bytes: encodedLines(written), tally, ...(stopped === undefined ? {} : { stopped }) };
  }

  /** The line of an error. */
  refusal(error: unknown, { at, key }: Pick<LineRequest, "at" | "key">, tally: Tally): string {
    const code = error instanceof DecisionError ? error.code : "engine_fault";
    const message = this.#message(error);
    const problems = error instanceof RequestError ? { problems: this.#withColumns(error.problems) } : {};
    tally.errors[code] = (tally.errors[code] ?? 0) + 1;
    return `{${placed(at, key)}"error":${JSON.stringify({ code, message, ...problems })}}`;
  }

  #message(error: unknown): string {
    const { language = "en" } = this.#form;
    if (error instanceof DecisionError) return error.lines(language).join("\n");
    return error instanceof Error ? error.message : String(error);
  }

  #one(line: LineRequest, request: () => Request, tally: Tally): string {
    try {
      const answer = this.#engine.decide(request());
      tally.outcomes[answer.outcome] = (tally.outcomes[answer.outcome] ?? 0) + 1;
      return `{${placed(line.at, line.key)}${JSON.stringify(answer).slice(1)}`;
    } catch (error) {
      return this.refusal(error, line, tally);
    }
  }

  #withColumns(problems: readonly RequestProblem[]): readonly RequestProblem[] {
    const columns = this.#form.csv?.columns;
    if (columns === undefined) return problems;
    return problems.map((problem) => {
      const column = columns.find((one) => states(one, problem.path));
      return column === undefined ? problem : { ...problem, column: column.name };
    });
  }
}

/** Lines in a buffer of their own, which can be handed to another thread. */
export function encodedLines(lines: readonly string[]): Uint8Array {
  return ENCODER.encode(lines.length === 0 ? "" : `${lines.join("\n")}\n`);
}

/** Where a line stands and what it says it is, as the first members of its answer. */
function placed(at: number | undefined, key: string | number | undefined): string {
  const line = at === undefined ? "" : `"line":${at},`;
  return key === undefined ? line : `${line}"id":${JSON.stringify(key)},`;
}

function states({ path }: MappedColumn, place: string): boolean {
  return place === path || place.startsWith(`${path}.`) || place.startsWith(`${path}[`);
}
