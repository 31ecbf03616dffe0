import { isMapping, setAt } from "../../core/base/plain-value.ts";
import { shown } from "../../core/base/text.ts";
import type { Request } from "../../core/engine/answer.ts";
import { parsedLine, refuse } from "../../core/facts/parsed-line.ts";
import type { SchemaFiles } from "../../core/schema/schemas.ts";
import {
  decoded,
  isBlank,
  type Line,
  linesIn,
  noNotes,
  type RowNotes,
  rowsIn,
  textLines,
  withoutMark,
} from "../tables/index.ts";
import { CsvRequests } from "./csv-requests.ts";
import type { LineForm, LineRequest, Task } from "./task.ts";

/** Makes requests of lines of JSON, or of rows of CSV. */
export class LineRequests {
  readonly #fillIns: readonly (readonly [string, unknown])[];
  readonly #csv: CsvRequests | undefined;
  readonly #key: string | undefined;

  constructor(schemas: SchemaFiles, { csv, fillIns, key }: LineForm) {
    this.#key = key;
    this.#fillIns = Object.entries(fillIns);
    this.#csv = csv && new CsvRequests(schemas, csv, fillIns, key);
  }

  /** The requests of whole lines, or rows; the header row of CSV is not among them. */
  *of({ text, line }: Task): Iterable<LineRequest> {
    if (this.#csv !== undefined) return yield* this.#rows(this.#csv, text, line ?? 1);
    const lines = typeof text === "string" ? textLines(text, line ?? 1) : linesIn(text, line ?? 1);
    for (const { line: number, text: one } of lines) {
      const at = line === undefined ? undefined : number;
      if (one === undefined) yield { at, request: noText };
      else yield isBlank(one) ? { at } : this.#line(at, one);
    }
  }

  /** What is to be told of rows since it was asked for the last time. */
  takeNotes(): RowNotes {
    return this.#csv?.takeNotes() ?? noNotes();
  }

  *#rows(csv: CsvRequests, text: string | Uint8Array, first: number): Iterable<LineRequest> {
    const whole = typeof text === "string" ? text : decoded(text);
    const rows: readonly Line[] =
      whole === undefined
        ? rowsIn(text as Uint8Array, first, csv.delimiter)
        : [{ line: first, text: first === 1 ? withoutMark(whole) : whole }];
    for (const row of rows) {
      if (row.text === undefined) yield { at: row.line, request: noText };
      else yield* csv.rows(row.text, row.line);
    }
  }

  #line(at: number | undefined, text: string): LineRequest {
    const line: LineRequest = {
      at,
      request: () => {
        const value = parsedLine(text);
        if (this.#key !== undefined && isMapping(value) && Object.hasOwn(value, this.#key)) {
          const { [this.#key]: key, ...request } = value;
          if (typeof key !== "string" && typeof key !== "number") {
            return refuse(shown(key), { en: "a text or a number", "zh-TW": "文字或數字" }, this.#key);
          }
          line.key = key;
          return this.#filledIn(request);
        }
        return this.#filledIn(value);
      },
    };
    return line;
  }

  // The value was just made of text, so that it may be changed; a copy would take as long as reading it.
  #filledIn(value: unknown): Request {
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      for (const [name, told] of this.#fillIns) {
        if (!Object.hasOwn(value, name)) setAt(value, [name], told);
      }
    }
    return value as Request;
  }
}

function noText(): never {
  return refuse(
    { en: "bytes that are no text", "zh-TW": "非文字的位元組" },
    { en: "text in UTF-8", "zh-TW": "UTF-8 文字" },
  );
}
