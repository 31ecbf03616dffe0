const [NEWLINE, QUOTE, COMMA] = [10, 0x22, 0x2c];
const BOM = [0xef, 0xbb, 0xbf];

type Place = "field begins" | "in a field" | "in quotes" | "behind a quotation mark";

/**
 * Finds where rows of CSV end, whatever parts the bytes come in. Quotation marks are read as csv-parse reads them when it
 * is lenient: one that does not begin a field is a character like any other.
 */
export class RowEnds {
  #place: Place = "field begins";
  #read = 0;

  /** Takes a part; up to where it has whole rows, or 0. */
  last(part: Buffer): number {
    const plain = this.#place === "field begins" || this.#place === "in a field";
    if (!plain || this.#read < BOM.length || part.length === 0 || part.includes(QUOTE))
      return this.#follow(part, false);
    const byte = part[part.length - 1];
    this.#place = byte === NEWLINE || byte === COMMA ? "field begins" : "in a field";
    this.#read += part.length;
    return part.lastIndexOf(NEWLINE) + 1;
  }

  /** Takes no more than the first row of a part; where that ends, or 0 where it does not. */
  first(part: Uint8Array): number {
    return this.#follow(part, true);
  }

  #follow(part: Uint8Array, onlyFirst: boolean): number {
    let place = this.#place;
    let end = 0;
    for (let at = 0; at < part.length && !(onlyFirst && end > 0); at += 1) {
      const byte = part[at] as number;
      if (place === "in quotes") place = byte === QUOTE ? "behind a quotation mark" : place;
      else if (byte === NEWLINE) {
        place = "field begins";
        end = at + 1;
      } else if (byte === COMMA) place = "field begins";
      else if (byte === QUOTE && place !== "in a field") place = "in quotes";
      // Before the first field, a byte-order mark is none of its characters.
      else if (place !== "field begins" || byte !== BOM[this.#read + at]) place = "in a field";
    }
    this.#place = place;
    this.#read += onlyFirst && end > 0 ? end : part.length;
    return end;
  }
}
