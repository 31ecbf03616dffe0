import { fstatSync, readSync } from "node:fs";
import { parsedEntry } from "../../features/decision-log/logged.ts";
import { linksOf, namedBy } from "./chain.ts";

const NEWLINE = 10;
/** The most bytes that are read at the end of a file that has grown; more only if they hold no line. */
const READ_BACK = 64 * 1024;

/** The end of a log, which other processes may write to as well. */
export class LogTail {
  readonly #handle: number;
  /** Up to here every line was read. */
  #read = 0;
  /** The file has this size if nobody else has written. */
  #expected = 0;
  #cutOff = false;
  readonly #heads = new Set<string>();

  /** @param handle an open file that can be read */
  constructor(handle: number) {
    this.#handle = handle;
    this.#catchUp();
  }

  /** Whether the last line has no end, because its writer was interrupted. */
  get isCutOff(): boolean {
    return this.#cutOff;
  }

  /** The digests of the read entries that no other read entry names. */
  heads(): readonly string[] {
    this.#catchUp();
    return [...this.#heads];
  }

  /** Notes a line of this many bytes that was appended. */
  wrote(entry: unknown, bytes: number): void {
    this.#expected += bytes;
    this.#cutOff = false;
    this.#take(entry);
  }

  #catchUp(): void {
    const { size } = fstatSync(this.#handle);
    if (size === this.#expected) return;
    // Somebody has cut the file down.
    if (size < this.#read) this.#passOver(0);
    const lines = this.#linesUpTo(size);
    for (const line of lines) this.#take(parsedEntry(line));
    this.#expected = size;
  }

  #linesUpTo(size: number): string[] {
    for (let most = READ_BACK; ; most *= 2) {
      const start = Math.max(this.#read, size - most);
      const bytes = Buffer.alloc(size - start);
      const length = readSync(this.#handle, bytes, 0, bytes.length, start);
      const last = bytes.lastIndexOf(NEWLINE, length - 1) + 1;
      // Where lines are passed over, reading begins in the middle of one.
      const first = start === this.#read ? 0 : bytes.indexOf(NEWLINE) + 1;
      if (start > this.#read && first === last) continue;
      if (start > this.#read) this.#passOver(start);
      this.#read = start + last;
      this.#cutOff = last < length;
      return bytes.toString("utf8", first, last).split("\n");
    }
  }

  // The entries that are skipped have named those before them.
  #passOver(to: number): void {
    this.#read = to;
    this.#heads.clear();
  }

  #take(entry: unknown): void {
    const links = linksOf(entry);
    if (links === undefined) return;
    for (const digest of namedBy(links)) this.#heads.delete(digest);
    this.#heads.add(links.digest);
  }
}
