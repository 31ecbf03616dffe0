import type { Bilingual } from "../../core/base/bilingual.ts";
import type { ClauseRegister } from "../../core/regulation/jurisdiction.ts";
import {
  isOpen,
  type OutlineItem,
  type OutlineLine,
  outlineOf,
  withoutSpace,
} from "../../features/authoring/text-outline.ts";
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
  /** Why it is not certain of which clause it is a part. */
  readonly doubt?: Bilingual;
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
  /** Lines that are no part of any clause: a table of contents, titles of chapters, numbers of pages. */
  readonly passed: readonly { readonly line: number; readonly text: string }[];
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
  const { items, passed } = outlineOf(text);
  const itemOf = new Map<TextPart, OutlineItem>();
  const segmented = items.map((item) => ({ item, segments: segmentsOf(item, byDigest) }));
  // Equal words may stand twice. Those under their own number are assigned first.
  for (const { item, segments } of segmented) {
    for (const segment of segments) {
      const own = segment.ids.find((id) => belongsTo(id, item) && !found.has(id));
      if (own === undefined) continue;
      found.set(own, { fate: "unchanged", line: segment.line });
      wordings.set(own, segment.text);
      segment.taken = true;
    }
  }
  segmented.forEach(({ item, segments }, index) => {
    for (const { line, text, taken, ids: same } of segments) {
      if (taken) continue;
      const moved = same.find((id) => !found.has(id));
      // A part that is registered once and stands twice in the text is not new either.
      if (moved === undefined) continue;
      found.set(moved, { fate: "moved", line, number: item.number });
      wordings.set(moved, text);
    }
    const next = items[index + 1];
    for (const part of partsOf(item, segments, next)) {
      const known = ids.includes(part.number) && !found.has(part.number);
      const leadsOn = part.leadsOn || (next?.level ?? 0) > item.level;
      const isHeading = part.title || (item.level > 0 && leadsOn && !known && !SAYS_LAW.test(part.text));
      const { line, number, text, doubt } = part;
      const told = { line, number, text, ...(doubt && { doubt }) };
      (isHeading ? headings : unmatched).push(told);
      itemOf.set(told, item);
    }
  });
  const fates = ids.map((id): [string, ClauseFate] => {
    const fate = found.get(id);
    if (fate !== undefined) return [id, fate];
    const other = unmatched.find(
      (part) => ITEM_ID.test(id) && (part.number === id || belongsTo(id, itemOf.get(part) as OutlineItem)),
    );
    return [
      id,
      other === undefined ? { fate: "not_found" } : { fate: "changed", line: other.line, number: other.number },
    ];
  });
  return { fates: new Map(fates), wordings, unmatched, headings, passed };
}

/** What leads on to a list is no mere heading where it is a sentence, or asks for something. */
const SAYS_LAW = /[。；，]|應(?!用)|不得/;

interface Part extends TextPart {
  /** Whether it is the title of what follows. */
  readonly title: boolean;
  readonly leadsOn: boolean;
}

/** The paragraphs of an item that are no registered clause. The first has the item's number. */
function partsOf(item: OutlineItem, segments: readonly Segment[], next: OutlineItem | undefined): Part[] {
  const parts: Part[] = [];
  let paragraph = 0;
  segments.forEach(({ ids, lines }, index) => {
    if (ids.length > 0) {
      paragraph += 1;
      return;
    }
    const paragraphs = item.level === 0 ? [lines] : paragraphsOf(lines, index === 0);
    paragraphs.forEach((own, at) => {
      const [first] = own as [OutlineLine];
      const title = index === 0 && at === 0 && item.level > 0 && own.length === 1 && isTitle(first, lines[1]);
      if (!title) paragraph += 1;
      const leadsOn = at + 1 < paragraphs.length || index + 1 < segments.length;
      parts.push({
        line: first.line,
        text: own.map(({ text }) => text).join(""),
        title,
        leadsOn,
        ...placeOf(item, paragraph, first, next),
      });
    });
  });
  return parts;
}

/** Whose paragraph it is. Behind the last item of a list, it may be the list's as well. */
function placeOf(item: OutlineItem, paragraph: number, { line }: OutlineLine, next: OutlineItem | undefined) {
  const { number, parent, level, article, doubt } = item;
  if (paragraph < 2 || level === 0 || article) return { number, ...(doubt && { doubt }) };
  const goesOn = level === 1 || next?.parent === parent || next?.parent === number;
  if (goesOn) return { number: `${number}第${paragraph}段` };
  const either = {
    en: `a paragraph of ${number} or of ${parent}: nothing tells which`,
    "zh-TW": `無從分辨是「${number}」或「${parent}」的一段`,
  };
  return { number: `第${line}行`, doubt: either };
}

/** A sentence's end ends a paragraph; a title ends with its line. */
function paragraphsOf(lines: readonly OutlineLine[], first: boolean): OutlineLine[][] {
  const paragraphs: OutlineLine[][] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const begins = before === undefined || !isOpen(before.text) || (first && at === 1 && isTitle(before, line));
    if (begins) paragraphs.push([line]);
    else paragraphs.at(-1)?.push(line);
  });
  return paragraphs;
}

/** Whether a line is the title of what stands below it: short, and no sentence or part of one. */
function isTitle({ text, heading }: OutlineLine, next: OutlineLine | undefined): boolean {
  if (
    next === undefined ||
    /^[。；：，、？！）)」]/.test(next.text) ||
    /[。；：，、？！（(「]|[第及或至與和之依以於]$/.test(text)
  )
    return false;
  return text.length <= (heading ? 30 : 15);
}

/** A later paragraph of an item is registered as 四(三)第2段; what has no number stands where the text has none. */
function belongsTo(id: string, { number, level }: OutlineItem): boolean {
  if (level === 0) return !ITEM_ID.test(id);
  return id === number || (id.startsWith(number) && /^第\d+段$/.test(id.slice(number.length)));
}

const ITEM_ID = /^(附件)?[一二三四五六七八九十百]+($|[(\d第])|^(附.*)?第.+[點條]/;

interface Segment {
  readonly line: number;
  readonly text: string;
  readonly lines: readonly OutlineLine[];
  /** Clauses that have these very words. */
  readonly ids: readonly string[];
  taken?: boolean;
}

/** So many lines may a clause be broken into; a bound on the work of a text without any numbers. */
const MAX_LINES = 40;

// The longest run of lines that is a registered clause, then on from there; lines between such runs are one segment.
function segmentsOf({ lines }: OutlineItem, byDigest: ReadonlyMap<string, readonly string[]>): Segment[] {
  const segments: Segment[] = [];
  for (let start = 0; start < lines.length; ) {
    const { line, text } = lines[start] as OutlineLine;
    const run = runFrom(lines, start, byDigest);
    const before = segments.at(-1);
    const end = start + (run?.length ?? 1);
    if (run !== undefined) segments.push({ line, text: run.text, ids: run.ids, lines: lines.slice(start, end) });
    else if (before?.ids.length === 0) {
      segments[segments.length - 1] = {
        ...before,
        text: before.text + text,
        lines: [...before.lines, ...lines.slice(start, end)],
      };
    } else segments.push({ line, text, ids: [], lines: lines.slice(start, end) });
    start = end;
  }
  return segments;
}

function runFrom(lines: OutlineItem["lines"], start: number, byDigest: ReadonlyMap<string, readonly string[]>) {
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
