const [NEWLINE, QUOTE, COMMA] = [10, 0x22, 0x2c];
const BOM = [0xef, 0xbb, 0xbf];

type RowState = "field begins" | "in a field" | "in quotes" | "behind a quotation mark";

/** Up to where a part has its first whole row, and up to where its last; 0 where it has none. */
interface Ends {
  readonly first: number;
  readonly last: number;
}

/**
 * Finds where rows of CSV end, whatever parts the bytes come in. Quotation marks are read as csv-parse reads them when it
 * is lenient: one that does not begin a field is a character like any other.
 */
export class RowEnds {
  #place: RowState = "field begins";
  #read: number;

  /** @param line number of the first line, before which alone there may be a byte-order mark */
  constructor(line: number) {
    this.#read = line === 1 ? 0 : BOM.length;
  }

  /** Takes the next part. */
  take(part: Buffer): Ends {
    const plain = this.#place === "field begins" || this.#place === "in a field";
    if (!plain || this.#read < BOM.length || part.length === 0 || part.includes(QUOTE)) {
      const ends = this.all(part);
      return { first: ends[0] ?? 0, last: ends.at(-1) ?? 0 };
    }
    const byte = part[part.length - 1];
    this.#place = byte === NEWLINE || byte === COMMA ? "field begins" : "in a field";
    this.#read += part.length;
    return { first: part.indexOf(NEWLINE) + 1, last: part.lastIndexOf(NEWLINE) + 1 };
  }

  /** Takes the next part; each place where a row ends in it. */
  all(part: Uint8Array): number[] {
    let place = this.#place;
    const ends: number[] = [];
    for (let at = 0; at < part.length; at += 1) {
      const byte = part[at];
      if (place === "in quotes") place = byte === QUOTE ? "behind a quotation mark" : place;
      else if (byte === NEWLINE) {
        place = "field begins";
        ends.push(at + 1);
      } else if (byte === COMMA) place = "field begins";
      else if (byte === QUOTE && place !== "in a field") place = "in quotes";
      // Before the first field, a byte-order mark is none of its characters.
      else if (place !== "field begins" || byte !== BOM[this.#read + at]) place = "in a field";
    }
    this.#place = place;
    this.#read += part.length;
    return ends;
  }
}
