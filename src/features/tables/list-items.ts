import { decoded, isBlank, type Line, LONGEST_LINE } from "./lines.ts";

const [OPEN, CLOSE, COMMA, QUOTE, BACKSLASH, CURLY, CURLY_END] = new TextEncoder().encode('[],"\\{}');

/**
 * The items of JSON lists that stand one after the other, each as its text with its number from 1. What stands outside of a
 * list is an item too, which nobody will take for one; a list without an end has a last item without text. Memory stays
 * bounded by the longest item.
 *
 * @param longest the longest item in bytes; one that is longer has no text
 */
export async function* listItems(source: AsyncIterable<Uint8Array>, longest = LONGEST_LINE): AsyncGenerator<Line> {
  const items = new ListItems(longest);
  for await (const part of source) yield* items.take(part);
  yield* items.end();
}

/** Bytes one after the other, in a buffer of their own. */
export function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

class ListItems {
  readonly #longest: number;
  #place: "outside" | "behind the bracket" | "in a list" = "outside";
  #depth = 0;
  #quoted = false;
  #escaped = false;
  #item: Uint8Array[] = [];
  #bytes = 0;
  #number = 0;

  constructor(longest: number) {
    this.#longest = longest;
  }

  *take(part: Uint8Array): Iterable<Line> {
    let start = 0;
    for (let at = 0; at < part.length; at += 1) {
      const byte = part[at];
      if (this.#quoted) {
        if (this.#escaped) this.#escaped = false;
        else if (byte === BACKSLASH) this.#escaped = true;
        else if (byte === QUOTE) this.#quoted = false;
        continue;
      }
      const ends = this.#place === "outside" ? byte === OPEN : this.#depth === 0 && (byte === COMMA || byte === CLOSE);
      if (ends) {
        this.#keep(part.subarray(start, at));
        start = at + 1;
        yield* this.#ended(byte as number);
      } else if (this.#place !== "outside") {
        if (byte === QUOTE) this.#quoted = true;
        else if (byte === OPEN || byte === CURLY) this.#depth += 1;
        else if ((byte === CLOSE || byte === CURLY_END) && this.#depth > 0) this.#depth -= 1;
      }
    }
    this.#keep(part.subarray(start));
  }

  *end(): Iterable<Line> {
    const item = this.#line();
    if (item.text === undefined || !isBlank(item.text)) yield item;
    else this.#number -= 1;
    if (this.#place !== "outside") yield { line: this.#number + 1 };
  }

  /** The item before a bracket or comma. */
  *#ended(byte: number): Iterable<Line> {
    const item = this.#line();
    const isBlankItem = item.text !== undefined && isBlank(item.text);
    // Between lists there may be nothing, and so in a list; before or behind a comma there must be an item.
    const mayBeBlank = this.#place === "outside" || (this.#place === "behind the bracket" && byte === CLOSE);
    this.#place = byte === OPEN ? "behind the bracket" : byte === CLOSE ? "outside" : "in a list";
    if (isBlankItem && mayBeBlank) this.#number -= 1;
    else yield item;
  }

  #keep(part: Uint8Array): void {
    this.#bytes += part.length;
    if (this.#bytes > this.#longest) this.#item = [];
    // The source may use its buffer again.
    else if (part.length > 0) this.#item.push(new Uint8Array(part));
  }

  #line(): Line {
    this.#number += 1;
    const text = this.#bytes > this.#longest ? undefined : decoded(concatenated(this.#item));
    this.#item = [];
    this.#bytes = 0;
    return text === undefined ? { line: this.#number } : { line: this.#number, text };
  }
}
