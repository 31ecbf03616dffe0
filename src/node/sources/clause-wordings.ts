import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Version } from "../../core/regulation/jurisdiction.ts";
import { compareText } from "../authoring/official-text.ts";

/** The largest copy that is read (bytes); official texts have some ten thousand. */
const MAX_BYTES = 4_194_304;

/** A copy of an official text that cannot be used. */
export class SourceError extends Error {}

/** The clauses' own words, from copies of official texts. Every wording is checked by the digest in the register. */
export class ClauseWordings {
  readonly #texts: readonly string[];
  readonly #known = new Map<Version, ReadonlyMap<string, string>>();

  /**
   * Reads a copy, or every `.txt` and `.md` file of a folder.
   *
   * @throws SourceError if one cannot be read as text, or there is none
   */
  constructor(path: string) {
    this.#texts = filesAt(path).map(textOf);
  }

  /** The words of the clauses of a version by their ids; those that no copy has are left out. */
  of(version: Version): ReadonlyMap<string, string> {
    const before = this.#known.get(version);
    if (before !== undefined) return before;
    const found = new Map(this.#texts.flatMap((text) => [...compareText(text, version.clauses ?? {}).wordings]));
    this.#known.set(version, found);
    return found;
  }
}

function filesAt(path: string): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    const files = readdirSync(path).filter((name) => /\.(txt|md)$/i.test(name));
    if (files.length === 0) throw new SourceError(`${path}: expected copies of official texts, as .txt or .md files`);
    return files.sort().map((name) => join(path, name));
  } catch (error) {
    throw error instanceof SourceError ? error : new SourceError(`${path}: ${(error as Error).message}`);
  }
}

function textOf(file: string): string {
  try {
    const bytes = readFileSync(file);
    if (bytes.length > MAX_BYTES) throw new Error(`${bytes.length} bytes, expected at most ${MAX_BYTES}`);
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    const message = error instanceof TypeError ? "bytes that are no text, expected text in UTF-8" : String(error);
    throw new SourceError(`${file}: ${message.replace(/^Error: /, "")}`);
  }
}
