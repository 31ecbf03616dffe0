import type { Labels } from "../../words/labels.ts";

const TRUE = ["true", "是", "y", "yes", "t", "✓", "✔", "v", "1", "有"];
const FALSE = ["false", "否", "n", "no", "f", "x", "✗", "0", "無", "沒有"];

/**
 * How the words that a fact may be are written: as they are, as the decision calls them, and as offices do. A word that
 * may be several of them (停用: suspended or cancelled) is none: the user says what it means.
 */
export type WrittenWords = ReadonlyMap<string, ReadonlySet<string>>;

/** @param labels what is called how, in each language that a cell may be in */
export function writtenWords(words: readonly string[], decision: string, labels: readonly Labels[]): WrittenWords {
  return new Map(
    words.map((word) => {
      const called = labels.flatMap((one) => [one.word(word, decision) ?? word, ...one.otherNames(word, decision)]);
      return [word, new Set([word, ...called].map(plain))];
    }),
  );
}

/** Of the words that a fact may be, the one that a cell means; `undefined` where it means none, or several. */
export function factWord(cell: string, words: WrittenWords): string | undefined {
  const written = plain(cell);
  const found = [...words].filter(([, names]) => names.has(written));
  return found.length === 1 ? found[0]?.[0] : undefined;
}

/** Whether a cell says yes or no; `undefined` where it says neither. */
export function yesOrNo(cell: string): boolean | undefined {
  const written = plain(cell);
  if (TRUE.includes(written)) return true;
  return FALSE.includes(written) ? false : undefined;
}

function plain(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}
