import type { Request } from "../engine/answer.ts";
import type { Engine } from "../engine/engine.ts";
import { DecisionError, RequestError, type RequestProblem } from "../errors.ts";
import { CsvRequests } from "./csv-requests.ts";
import { type Answered, emptyTally, type LineForm, type MappedColumn, type Tally, type Task } from "./task.ts";

const BLANK = /^\s*$/;
const ENCODER = new TextEncoder();

/** Answers lines of text with lines of text; a line that cannot be answered has an error for its answer. */
export class LineAnswerer {
  readonly #engine: Engine;
  readonly #form: LineForm;
  readonly #fillIns: readonly (readonly [string, string])[];
  readonly #csv: CsvRequests | undefined;
  readonly #decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

  constructor(engine: Engine, form: LineForm) {
    this.#engine = engine;
    this.#form = form;
    this.#fillIns = Object.entries(form.fillIns);
    this.#csv = form.csv && new CsvRequests(engine.portable.schemas, form.csv, form.fillIns);
  }

  answer({ text, line }: Task): Answered {
    const tally = emptyTally();
    const written: string[] = [];
    const requests = typeof text === "string" ? this.#requests(text, line) : this.#fromBytes(text, line);
    for (const { request, at } of requests) {
      if (request === undefined) tally.blank += 1;
      else written.push(this.#one(request, at, tally));
    }
    return { bytes: encodedLines(written), tally };
  }

  /** The line of an error. */
  refusal(error: unknown, line: number | undefined, tally: Tally): string {
    const code = error instanceof DecisionError ? error.code : "engine_fault";
    const message = error instanceof Error ? error.message : String(error);
    const problems = error instanceof RequestError ? { problems: this.#withColumns(error.problems) } : {};
    tally.errors[code] = (tally.errors[code] ?? 0) + 1;
    return JSON.stringify({ ...(line === undefined ? {} : { line }), error: { code, message, ...problems } });
  }

  #one(request: () => unknown, line: number | undefined, tally: Tally): string {
    try {
      const answer = this.#engine.decide(request() as Request);
      tally.outcomes[answer.outcome] = (tally.outcomes[answer.outcome] ?? 0) + 1;
      return JSON.stringify(answer);
    } catch (error) {
      return this.refusal(error, line, tally);
    }
  }

  // One broken character must not cost the lines around it their answers.
  *#fromBytes(bytes: Uint8Array, line = 1): Iterable<Row> {
    let text: string | undefined;
    try {
      text = this.#decoder.decode(bytes);
    } catch {}
    if (text !== undefined) return yield* this.#requests(text, line);
    for (let start = 0, at = line; start < bytes.length; at += 1) {
      const newline = bytes.indexOf(10, start);
      const end = newline < 0 ? bytes.length : newline;
      try {
        text = this.#decoder.decode(bytes.subarray(start, end));
        yield* this.#requests(text, at);
      } catch (error) {
        if (!(error instanceof TypeError)) throw error;
        yield { at, request: () => refuse("bytes that are no text", "text in UTF-8") };
      }
      start = end + 1;
    }
  }

  *#requests(text: string, line: number | undefined): Iterable<Row> {
    const whole = line === 1 && text.startsWith("\ufeff") ? text.slice(1) : text;
    if (this.#csv !== undefined) return yield* this.#csv.rows(whole, line ?? 1);
    const lines = whole.split("\n");
    if (whole.endsWith("\n")) lines.pop();
    for (const [index, one] of lines.entries()) {
      const at = line === undefined ? undefined : line + index;
      yield BLANK.test(one) ? { at } : { at, request: () => this.#filledIn(parsed(one)) };
    }
  }

  // The value was just made of text, so that it may be changed; a copy would take as long as reading it.
  #filledIn(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    for (const [name, text] of this.#fillIns) {
      if (!Object.hasOwn(value, name)) (value as Record<string, unknown>)[name] = text;
    }
    return value;
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

/** A line or row: where it stands, and its request, or none where it is blank. */
export interface Row {
  readonly at: number | undefined;
  readonly request?: () => unknown;
}

/** @throws RequestError that says so */
export function refuse(found: string, expected: string): never {
  throw new RequestError("invalid_request", [{ path: "", found, expected }]);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // What the parser says would repeat what stands in the line.
    return refuse("text that is no JSON", "one JSON object a line");
  }
}

function states({ path }: MappedColumn, place: string): boolean {
  return place === path || place.startsWith(`${path}.`) || place.startsWith(`${path}[`);
}
