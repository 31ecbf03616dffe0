const [NEWLINE, RETURN, QUOTE, COMMA] = [10, 13, 0x22, 0x2c];
const BOM = [0xef, 0xbb, 0xbf];

type RowState = "field begins" | "in a field" | "in quotes" | "behind a quotation mark";

/** Up to where a part has its first whole row, and up to where its last; 0 where it has none. */
interface Ends {
  readonly first: number;
  readonly last: number;
}

/**
 * Finds where rows of CSV end, whatever parts the bytes come in. Quotation marks are read as csv-parse reads them when it
 * is lenient: one that does not begin a field is a character like any other. A row ends with a line feed, or with a
 * carriage return alone; a part whose last byte is one may find it only in the next.
 */
export class RowEnds {
  readonly #delimiter: number;
  #place: RowState = "field begins";
  #read: number;

  /** @param line number of the first line, before which alone there may be a byte-order mark */
  constructor(line: number, delimiter = ",") {
    this.#delimiter = delimiter.charCodeAt(0) || COMMA;
    this.#read = line === 1 ? 0 : BOM.length;
  }

  /** Takes the next part. */
  take(part: Uint8Array): Ends {
    const plain = this.#place === "field begins" || this.#place === "in a field";
    if (!plain || this.#read < BOM.length || part.length === 0 || part.includes(QUOTE)) {
      const ends = this.all(part);
      return { first: ends[0] ?? 0, last: ends.at(-1) ?? 0 };
    }
    const byte = part[part.length - 1];
    const begins = byte === NEWLINE || byte === RETURN || byte === this.#delimiter;
    this.#place = begins ? "field begins" : "in a field";
    this.#read += part.length;
    const last = part.lastIndexOf(NEWLINE) + 1;
    if (last > 0) return { first: part.indexOf(NEWLINE) + 1, last };
    const first = part.indexOf(RETURN) + 1;
    return first === 0 || first === part.length ? { first: 0, last: 0 } : { first, last: lastReturn(part) + 1 };
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
      } else if (byte === RETURN) {
        place = "field begins";
        if (at + 1 < part.length && part[at + 1] !== NEWLINE) ends.push(at + 1);
      } else if (byte === this.#delimiter) place = "field begins";
      else if (byte === QUOTE && place !== "in a field") place = "in quotes";
      // Before the first field, a byte-order mark is none of its characters.
      else if (place !== "field begins" || byte !== BOM[this.#read + at]) place = "in a field";
    }
    this.#place = place;
    this.#read += part.length;
    return ends;
  }
}

/**
 * How many lines end in bytes.
 *
 * @param returns whether a carriage return alone ends one too
 */
export function lineBreaksIn(bytes: Uint8Array, returns = false): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count += 1;
  if (!returns) return count;
  for (let at = bytes.indexOf(RETURN); at >= 0; at = bytes.indexOf(RETURN, at + 1)) {
    if (bytes[at + 1] !== NEWLINE) count += 1;
  }
  return count;
}

/** The last carriage return that is not the last byte. */
function lastReturn(part: Uint8Array): number {
  return part.lastIndexOf(RETURN, part.length - 2);
}
