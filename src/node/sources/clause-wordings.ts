import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Bilingual } from "../../core/base/bilingual.ts";
import type { Version } from "../../core/regulation/jurisdiction.ts";
import { compareText } from "../authoring/official-text.ts";
import { systemReason } from "../files/readable.ts";

/** The largest copy that is read (bytes); official texts have some ten thousand. */
const MAX_BYTES = 4_194_304;

/** A copy of an official text that cannot be used. */
export class SourceError extends Error {
  /** What is wrong, behind the file. */
  readonly said: Bilingual;

  constructor(said: Bilingual) {
    super(said.en);
    this.said = said;
  }
}

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
    if (files.length === 0)
      throw new SourceError({
        en: `${path}: expected copies of official texts, as .txt or .md files`,
        "zh-TW": `${path}：應為 .txt 或 .md 的條文檔`,
      });
    return files.sort().map((name) => join(path, name));
  } catch (error) {
    throw error instanceof SourceError ? error : unreadable(path, error as Error);
  }
}

function textOf(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw unreadable(file, error as Error);
  }
  if (bytes.length > MAX_BYTES) {
    throw new SourceError({
      en: `${file}: ${bytes.length} bytes, expected at most ${MAX_BYTES}`,
      "zh-TW": `${file}：${bytes.length} 位元組，至多 ${MAX_BYTES}`,
    });
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new SourceError({
      en: `${file}: bytes that are no text, expected text in UTF-8`,
      "zh-TW": `${file}：不是文字，應為 UTF-8 文字`,
    });
  }
}

function unreadable(file: string, error: Error): SourceError {
  const why = systemReason(error);
  return new SourceError({ en: `${file}: ${why.en}`, "zh-TW": `${file}：${why["zh-TW"]}` });
}
