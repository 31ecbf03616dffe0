import type { ClauseRegister } from "../../core/regulation/jurisdiction.ts";
import { sha256 } from "../package/sha256.ts";

/**
 * What became of a registered clause in a text: `unchanged`, `moved` (its words stand under another number), `changed`
 * (its number stands with other words) or `not_found`: gone, or changed where it has no number to be found by.
 */
export type ClauseFate =
  | { readonly fate: "unchanged"; readonly line: number }
  | { readonly fate: "moved" | "changed"; readonly line: number; readonly number: string }
  | { readonly fate: "not_found" };

/** A part of the text, with the number that the text gives it; empty if it gives none. */
export interface TextPart {
  readonly line: number;
  readonly number: string;
  readonly text: string;
}

/** A text compared with a register. */
export interface TextComparison {
  /** By the clauses' ids, in the order of the register. */
  readonly fates: ReadonlyMap<string, ClauseFate>;
  /** The words of the clauses that the text has as the register knows them, by their ids, without white space. */
  readonly wordings: ReadonlyMap<string, string>;
  /** Parts that match no registered clause: they are new, or what a clause was changed to. */
  readonly unmatched: readonly TextPart[];
  /** Headings. The register has no digests of them, so changes in them cannot be seen. */
  readonly headings: readonly TextPart[];
}

/** A numbered item, or the lines before the first one. */
interface Item {
  readonly number: string;
  readonly level: number;
  readonly lines: readonly { readonly line: number; readonly text: string }[];
}

/** Compares a copy of the official text with the digests of a register. Nothing else is known of the wording. */
export function compareText(text: string, register: ClauseRegister): TextComparison {
  const ids = Object.keys(register);
  const byDigest = new Map<string, string[]>();
  for (const id of ids) {
    const { digest } = register[id] ?? {};
    if (digest !== undefined) byDigest.set(digest, [...(byDigest.get(digest) ?? []), id]);
  }
  const found = new Map<string, ClauseFate>();
  const wordings = new Map<string, string>();
  const unmatched: TextPart[] = [];
  const headings: TextPart[] = [];
  const items = splitItems(text);
  const segmented = items.map((item) => ({ item, segments: segmentsOf(item, byDigest) }));
  // Equal words may stand twice. Those under their own number are assigned first.
  for (const { item, segments } of segmented) {
    for (const segment of segments) {
      const own = segment.ids.find((id) => belongsTo(id, item.number) && !found.has(id));
      if (own === undefined) continue;
      found.set(own, { fate: "unchanged", line: segment.line });
      wordings.set(own, segment.text);
      segment.taken = true;
    }
  }
  segmented.forEach(({ item, segments }, index) => {
    for (const segment of segments) {
      const { line, text, taken } = segment;
      if (taken) continue;
      const moved = segment.ids.find((id) => !found.has(id));
      // A part that is registered once and stands twice in the text is not new either.
      if (moved !== undefined) {
        found.set(moved, { fate: "moved", line, number: item.number });
        wordings.set(moved, text);
      }
      if (segment.ids.length > 0) continue;
      const leadsOn = segments.at(-1) !== segment || (items[index + 1]?.level ?? 0) > item.level;
      const known = ids.includes(item.number) && !found.has(item.number);
      const heading = item.level > 0 && leadsOn && !known && !/[。；]/.test(text);
      (heading ? headings : unmatched).push({ line, number: item.number, text });
    }
  });
  const fates = ids.map((id): [string, ClauseFate] => {
    const fate = found.get(id);
    if (fate !== undefined) return [id, fate];
    const other = unmatched.find(({ number }) => ITEM_ID.test(id) && belongsTo(id, number));
    return [
      id,
      other === undefined ? { fate: "not_found" } : { fate: "changed", line: other.line, number: other.number },
    ];
  });
  return { fates: new Map(fates), wordings, unmatched, headings };
}

/** A later paragraph of an item is registered as 四(三)第2段; what has no number stands where the text has none. */
function belongsTo(id: string, number: string): boolean {
  if (number === "" || number === ANNEX) return !ITEM_ID.test(id);
  return id === number || (id.startsWith(number) && /^第\d+段$/.test(id.slice(number.length)));
}

const ANNEX = "附件";
const ITEM_ID = /^(附件)?[一二三四五六七八九十百]+($|[(\d第])/;
const ANNEX_HEADING = /^附件[一二三四五六七八九十\d]*\s*([（(][^）)]*[）)])?$/;

/** Marks of numbered items, from the outermost level; each captures the number. */
const MARKS = [
  /^([一二三四五六七八九十百]+)、/,
  /^[（(]([一二三四五六七八九十百]+)[）)]/,
  /^(\d+)[.．、](?!\d)/,
] as const;

// Copies differ in Markdown marks, bullets and broken lines; the numbers alone tell what lies below what.
function splitItems(text: string): Item[] {
  let annex = "";
  let numbers: string[] = [];
  let lines: { line: number; text: string }[] = [];
  const items: Item[] = [];
  const begin = (level: number) => {
    lines = [];
    items.push({ number: annex + numbers.join(""), level, lines });
  };
  begin(0);
  text.split(/\r\n|\n|\r/).forEach((raw, index) => {
    let rest = raw.replace(/^\uFEFF/, "").trim();
    rest = rest.replace(/^(?:#+\s*|[-*•]\s+)+/, "");
    const level = MARKS.findIndex((mark) => mark.test(rest));
    if (level >= 0) {
      const [mark = "", number = ""] = (MARKS[level] as RegExp).exec(rest) ?? [];
      numbers = [...numbers.slice(0, level), level === 1 ? `(${number})` : number];
      begin(level + 1);
      rest = rest.slice(mark.length);
    } else if (ANNEX_HEADING.test(rest)) {
      annex = ANNEX;
      numbers = [];
      begin(0);
    }
    const words = withoutSpace(rest);
    if (words !== "") lines.push({ line: index + 1, text: words });
  });
  return items;
}

interface Segment {
  readonly line: number;
  readonly text: string;
  /** Clauses that have these very words. */
  readonly ids: readonly string[];
  taken?: boolean;
}

/** So many lines may a clause be broken into; a bound on the work of a text without any numbers. */
const MAX_LINES = 40;

// The longest run of lines that is a registered clause, then on from there; lines between such runs are one segment.
function segmentsOf({ lines }: Item, byDigest: ReadonlyMap<string, readonly string[]>): Segment[] {
  const segments: Segment[] = [];
  for (let start = 0; start < lines.length; ) {
    const { line } = lines[start] as { line: number };
    const run = runFrom(lines, start, byDigest);
    const before = segments.at(-1);
    if (run !== undefined) segments.push({ line, ...run });
    else {
      const { text } = lines[start] as { text: string };
      if (before?.ids.length === 0) segments[segments.length - 1] = { ...before, text: before.text + text };
      else segments.push({ line, text, ids: [] });
    }
    start += run?.length ?? 1;
  }
  return segments;
}

function runFrom(lines: Item["lines"], start: number, byDigest: ReadonlyMap<string, readonly string[]>) {
  for (let length = Math.min(MAX_LINES, lines.length - start); length > 0; length--) {
    const text = lines
      .slice(start, start + length)
      .map((one) => one.text)
      .join("");
    const ids = byDigest.get(wordingDigest(text));
    if (ids !== undefined) return { text, ids, length };
  }
  return undefined;
}

/** The digest of a wording as registers state it: of the text without white space. */
export function wordingDigest(wording: string): string {
  return `sha256:${sha256(withoutSpace(wording))}`;
}

function withoutSpace(text: string): string {
  return text.replaceAll(/\s+/gu, "");
}
