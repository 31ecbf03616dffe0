import type { Bilingual } from "./bilingual.ts";
import { isExactNumber } from "./exact-number.ts";
import { mistakeText } from "./mistake.ts";
import type { ValuePath } from "./plain-value.ts";

/** A half of a character where a text was expected, and the expectation. */
export const UNPAIRED: Bilingual = { en: "an unpaired surrogate", "zh-TW": "半個字元" };
export const WELL_FORMED: Bilingual = { en: "well-formed Unicode text", "zh-TW": "完整的 Unicode 文字" };

/** A key that stands twice, and the expectation. */
export const secondTime = (key: string): Bilingual => ({
  en: `\`${key}\` a second time`,
  "zh-TW": `\`${key}\` 重複出現`,
});
export const EACH_ONCE: Bilingual = { en: "each key once", "zh-TW": "各名稱只出現一次" };

/** JSON that not every program reads alike. */
export class JsonError extends Error {
  /** The object, the text or the number. */
  readonly path: ValuePath;
  /** Where it begins in the text, in UTF-16 code units. */
  readonly offset: number;
  /** What stands there, and what was expected, in both languages. */
  readonly mistake: { readonly found: Bilingual; readonly expected: Bilingual };

  constructor({ path, offset, mistake }: Omit<JsonError, keyof Error | "found" | "expected">) {
    super(mistakeText(mistake).en);
    this.name = new.target.name;
    this.path = path;
    this.offset = offset;
    this.mistake = mistake;
  }

  get found(): string {
    return this.mistake.found.en;
  }

  get expected(): string {
    return this.mistake.expected.en;
  }
}

/**
 * Reads JSON that every program reads alike, as I-JSON (RFC 7493) defines it: each key of an object stands once,
 * numbers are read as they are written, and texts have no unpaired surrogates. Everything that `JSON.stringify` writes
 * of well-formed texts qualifies.
 *
 * @throws SyntaxError if it is no JSON; JsonError naming the first place where it is not such JSON
 */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  if (!isSurelyStrict(text, value)) checkStrict(text);
  return value;
}

/** The line and the column of an offset in a text, from 1. */
export function placeIn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1) as string).length + 1 };
}

/** An escape that may hide a half of a character. */
const HALF = /\\ud[89a-f]/i;
/** Numbers that a double may not keep are at least this long. Shorter ones have at most fifteen digits. */
const LONG_NUMBER = /[\d.]{16}|\d[eE][-+]?\d{3}/;
/** The recursion below must not use up the stack. */
const MOST_LEVELS = 200;

/**
 * A cheap check whether a text is strict, because it runs for every line of a bulk run. If a key stands twice, the
 * value that was read has fewer colons than the text.
 */
function isSurelyStrict(text: string, value: unknown): boolean {
  const hasEscapes = text.includes("\\u");
  if (!text.isWellFormed() || (hasEscapes && HALF.test(text))) return false;
  const seen = { colons: 0, numbers: 0 };
  if (!look(value, seen, 0)) return false;
  if (seen.numbers > 0 && LONG_NUMBER.test(text)) return false;
  const colons = colonsOf(text);
  // Colons also stand in texts, such as times of day. There an escape would hide them.
  return seen.colons === colons || (!hasEscapes && seen.colons + colonsInTexts(value) === colons);
}

/** Counts the numbers of a value and the colons after its keys. `false` if the value nests too deeply for that. */
function look(value: unknown, seen: { colons: number; numbers: number }, level: number): boolean {
  if (typeof value === "number") seen.numbers += 1;
  if (typeof value !== "object" || value === null) return true;
  if (level === MOST_LEVELS) return false;
  if (Array.isArray(value)) {
    for (const item of value) if (!look(item, seen, level + 1)) return false;
    return true;
  }
  for (const key of Object.keys(value)) {
    seen.colons += 1;
    if (!look((value as Record<string, unknown>)[key], seen, level + 1)) return false;
  }
  return true;
}

function colonsInTexts(value: unknown): number {
  if (typeof value === "string") return colonsOf(value);
  if (typeof value !== "object" || value === null) return 0;
  let count = 0;
  for (const [key, member] of Object.entries(value)) count += colonsOf(key) + colonsInTexts(member);
  return count;
}

function colonsOf(text: string): number {
  let count = 0;
  for (let at = text.indexOf(":"); at >= 0; at = text.indexOf(":", at + 1)) count += 1;
  return count;
}

/** An object or a list that is open at the place of reading. */
interface Level {
  /** The keys so far; of a list, none. */
  readonly keys?: Set<string>;
  step: string | number;
}

/** Deeper than any real request, and short enough to be shown. */
const LONGEST_PATH = 20;

const NUMBER = /[-+.\deE]+/y;
const COLON = /[ \t\n\r]*:/y;

/** Reads a text that is JSON once more, word by word. */
function checkStrict(text: string): void {
  const levels: Level[] = [];
  const refuse = (offset: number, path: readonly Level[], found: Bilingual, expected: Bilingual): never => {
    throw new JsonError({
      path: path.slice(0, LONGEST_PATH).map(({ step }) => step),
      offset,
      mistake: { found, expected },
    });
  };
  for (let at = 0; at < text.length; at += 1) {
    const level = levels.at(-1);
    switch (text[at]) {
      case "{":
        levels.push({ keys: new Set(), step: "" });
        break;
      case "[":
        levels.push({ step: 0 });
        break;
      case "}":
      case "]":
        levels.pop();
        break;
      case ",":
        if (level !== undefined && level.keys === undefined) level.step = Number(level.step) + 1;
        break;
      case '"': {
        const end = endOfText(text, at);
        const read = JSON.parse(text.slice(at, end)) as string;
        const isKey = level?.keys !== undefined && matchEnd(COLON, text, end) > end;
        if (!read.isWellFormed()) {
          refuse(at, isKey ? levels.slice(0, -1) : levels, UNPAIRED, WELL_FORMED);
        }
        if (isKey) {
          if (level.keys.has(read)) {
            const key = read.slice(0, 60).toWellFormed();
            refuse(at, levels.slice(0, -1), secondTime(key), EACH_ONCE);
          }
          level.keys.add(read);
          level.step = read;
        }
        at = end - 1;
        break;
      }
      default: {
        const end = /[-\d]/.test(text[at] as string) ? matchEnd(NUMBER, text, at) : at + 1;
        if (end > at + 1 && !isExactNumber(text.slice(at, end))) {
          const found = { en: "a number that would be read as another", "zh-TW": "會讀成另一個數字的數字" };
          const expected = {
            en: "fewer digits, or it as a text in quotation marks",
            "zh-TW": "位數較少的數字，或加引號的文字",
          };
          refuse(at, levels, found, expected);
        }
        at = end - 1;
      }
    }
  }
}

/** Behind the quotation mark that closes the text that begins at one. */
function endOfText(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); ; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text[before] === "\\") before -= 1;
    // Backslashes stand in pairs, except for one before a quotation mark of the text.
    if ((end - before) % 2 === 1) return end + 1;
  }
}

function matchEnd(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}
