import type { Bilingual } from "../../core/base/bilingual.ts";
import { NUMERAL_CHARACTERS, numeral } from "../../core/base/chinese-numeral.ts";
import { type Mark, markOf } from "./text-marks.ts";

/** A line of a text without white space and without its mark. */
export interface OutlineLine {
  readonly line: number;
  readonly text: string;
  /** Whether Markdown makes it a heading. */
  readonly heading: boolean;
}

/** A numbered item, or the lines before the first one. */
export interface OutlineItem {
  /** As an id writes it; empty for lines before the first number. */
  readonly number: string;
  /** How deep it lies; 0 if it has no number. */
  readonly level: number;
  /** The number of the item that it lies below. */
  readonly parent: string;
  readonly lines: readonly OutlineLine[];
  /** Whether it is a paragraph of an article or lies below one; there every paragraph is an item of its own. */
  readonly article: boolean;
  /** Why its place is not certain. */
  readonly doubt?: Bilingual;
}

/** A text by its numbers. */
export interface Outline {
  readonly items: readonly OutlineItem[];
  /** Lines that are no part of a clause: a table of contents, titles of chapters, numbers of pages. */
  readonly passed: readonly { readonly line: number; readonly text: string }[];
}

const ANNEX = new RegExp(
  `^(附\\s*(?:件|表|錄))\\s*([${NUMERAL_CHARACTERS}]*)\\s*(?:[：:].{0,40}|[（(][^）)]*[）)]|\\s[^，。；、（）()「」]{1,40})?$`,
);
const CONTENTS = /^目[錄次]$/;
const CHAPTER = new RegExp(`^第[${NUMERAL_CHARACTERS}]+[編篇章節](?:[^。；]{0,30})$`);
const PAGE = /^(?:第\d+頁(?:[，,/／]?共\d+頁)?|-\d+-|\d+\/\d+)$/;

/** Whether a text goes on in the next line, which only a sentence's end tells for certain. */
export function isOpen(text: string): boolean {
  return !/[。；：;:！？!?」』）)】]$/.test(text);
}

interface Draft extends Omit<OutlineItem, "lines" | "number"> {
  /** In an article, up to its number, and behind the number of the paragraph. */
  readonly begin: string;
  readonly end: string;
  /** Which paragraph of its article it is or lies below; 0 outside of articles. */
  readonly paragraph: number;
  readonly lines: OutlineLine[];
}

/**
 * Reads the numbers of a text, in whatever style and order they stand. A number counts as one only where it goes on from
 * the numbers before it; a broken line may begin with a number too. What goes on from nothing is an item of its own,
 * named for its line, with the doubt about it.
 */
export function outlineOf(text: string): Outline {
  const reader = new OutlineReader();
  for (const [index, raw] of text.split(/\r\n|\n|\r/).entries()) reader.read(raw, index + 1);
  return reader.outline();
}

class OutlineReader {
  #items: Draft[] = [];
  readonly #passed: { line: number; text: string }[] = [];
  #annex = "";
  /** The annexes that have begun, by their names. */
  readonly #annexes = new Map<string, number>();
  #stack: readonly Mark[] = [];
  #contents = false;
  /** Whether the last number went on from none, so that nothing tells what lies below it. */
  #lost = false;

  constructor() {
    this.#begin("", 0);
  }

  /** Only once an article has ended is it known whether it has more than one paragraph, which then are numbered. */
  outline(): Outline {
    const counts = new Map(this.#items.map(({ begin, paragraph }) => [begin, paragraph]));
    const items = this.#items.map(({ begin, end, paragraph, ...item }) => {
      const isOneOfSeveral = paragraph > 0 && (counts.get(begin) as number) > 1;
      return { ...item, number: begin + (isOneOfSeveral ? `第${numeral(paragraph)}項` : "") + end };
    });
    return { items, passed: this.#passed.toSorted((a, b) => a.line - b.line) };
  }

  read(raw: string, line: number): void {
    const trimmed = raw.replace(/^\uFEFF/, "").trim();
    const heading = trimmed.startsWith("#");
    const written = trimmed.replace(/^(?:#+\s*|[-*•]\s+)+/, "");
    const words = withoutSpace(written);
    if (words === "") return;
    const item = this.#items.at(-1) as Draft;
    const annex = item.level > 0 && isOpen(item.lines.at(-1)?.text ?? "。") ? null : ANNEX.exec(written);
    if (PAGE.test(withoutSpace(trimmed)) || CHAPTER.test(words)) this.#passed.push({ line, text: words });
    else if (CONTENTS.test(words) && this.#items.length === 1) {
      this.#contents = true;
      this.#passed.push({ line, text: words });
    } else if (annex !== null) this.#beginAnnex(annex, { line, text: words, heading });
    else this.#readWords(written, { line, text: words, heading });
  }

  #readWords(written: string, whole: OutlineLine): void {
    const item = this.#items.at(-1) as Draft;
    const before = item.lines.at(-1)?.text ?? "";
    const mark = /[第、及或至與和]$/.test(before) ? undefined : markOf(written);
    const goesOn = isOpen(before) && item.level > 0 && item.lines.length > 0;
    if (mark === undefined) {
      if (item.article && !goesOn && item.lines.length > 0) this.#beginParagraph();
      (this.#items.at(-1) as Draft).lines.push(whole);
      return;
    }
    const place = this.#placeOf(mark) ?? (this.#dropContents(mark) ? { stack: [mark], gap: false } : undefined);
    if ((place === undefined || place.gap) && goesOn) {
      item.lines.push(whole);
    } else if (place === undefined) {
      this.#lost = true;
      this.#begin(`第${whole.line}行`, 1, { doubt: doubtAbout(mark, this.#stack) }).push(whole);
    } else {
      this.#beginNumbered(place.stack, place.gap, { ...whole, text: withoutSpace(mark.rest) });
    }
  }

  #beginNumbered(stack: readonly Mark[], gap: boolean, rest: OutlineLine): void {
    this.#stack = stack;
    this.#lost = false;
    const [first, ...inner] = stack as [Mark, ...Mark[]];
    const mark = stack.at(-1) as Mark;
    const article = first.style === "article";
    const begin = article ? this.#annex + first.written : this.#id(stack);
    const paragraphs = this.#items.filter((one) => one.begin === begin).map(({ paragraph }) => paragraph);
    const lines = this.#begin(begin, stack.length, {
      end: article ? inner.map(belowArticle).join("") : "",
      parent: this.#id(stack.slice(0, -1)),
      article,
      paragraph: article ? Math.max(1, ...paragraphs) : 0,
      ...(gap && { doubt: missingBefore(mark) }),
    });
    if (article && inner.length === 0 && /^[（(][^）)]*[）)]$/.test(rest.text)) this.#passed.push(rest);
    else if (rest.text !== "") lines.push(rest);
  }

  /** What has no number in an article, and does not go on with a line before, is its next paragraph. */
  #beginParagraph(): void {
    const { begin, paragraph } = this.#items.at(-1) as Draft;
    this.#stack = this.#stack.slice(0, 1);
    this.#begin(begin, 1, { article: true, paragraph: paragraph + 1 });
  }

  /** The numbers above an item with the mark, and whether numbers before it are left out; `undefined` where it goes on from none. */
  #placeOf(mark: Mark): { readonly stack: readonly Mark[]; readonly gap: boolean } | undefined {
    const at = this.#stack.findLastIndex(({ style }) => style === mark.style);
    if (at >= 0) {
      const { number, inserted } = this.#stack[at] as Mark;
      const next =
        mark.inserted === 0 ? mark.number === number + 1 : mark.number === number && mark.inserted === inserted + 1;
      if (!next && mark.number <= number) return undefined;
      return { stack: [...this.#stack.slice(0, at), mark], gap: !next };
    }
    // An article is below nothing, and nothing is below what has no place.
    if (this.#stack.length > 0 && (mark.style === "article" || this.#lost)) return undefined;
    const first = mark.number === 1 && mark.inserted === 0;
    if (first) return { stack: [...this.#stack, mark], gap: false };
    return this.#stack.length === 0 ? { stack: [mark], gap: true } : undefined;
  }

  /** Whether the items so far are a table of contents, which is told by the first number standing twice; they are passed over. */
  #dropContents(mark: Mark): boolean {
    const [first] = this.#stack;
    const begins = mark.number === 1 && mark.inserted === 0 && first?.style === mark.style && this.#annex === "";
    const numbered = this.#items.filter(({ level }) => level > 0);
    const all = numbered.flatMap(({ lines }) => lines);
    const isList = this.#contents || (numbered.length > 2 && all.every(({ text }) => !/[。；：，]/.test(text)));
    if (!begins || !isList) return false;
    this.#passed.push(...all.map(({ line, text }) => ({ line, text })));
    this.#items = this.#items.filter(({ level }) => level === 0);
    this.#contents = false;
    return true;
  }

  #beginAnnex([, kind = "", number = ""]: RegExpExecArray, whole: OutlineLine): void {
    const name = withoutSpace(kind);
    const times = (this.#annexes.get(name + number) ?? 0) + 1;
    this.#annexes.set(name + number, times);
    this.#annex = name + number + (times > 1 ? `之${numeral(times)}` : "");
    this.#stack = [];
    this.#lost = false;
    this.#begin(this.#annex, 0).push(whole);
  }

  /** In an annex that has a number, its points are told as 第五點, for 附件一五 could be either. */
  #id(stack: readonly Mark[]): string {
    if (stack.length === 0) return "";
    const [first, ...inner] = stack as [Mark, ...Mark[]];
    if (first.style === "article") return this.#annex + first.written + inner.map(belowArticle).join("");
    const begun = this.#annex === "" || this.#annex === ANNEX_ALONE ? first.written : `第${first.written}點`;
    return this.#annex + begun + inner.map(({ written }) => written).join("");
  }

  #begin(begin: string, level: number, more: Partial<Draft> = {}): OutlineLine[] {
    const lines: OutlineLine[] = [];
    this.#items.push({ begin, end: "", level, parent: "", article: false, paragraph: 0, ...more, lines });
    return lines;
  }
}

/** The only annex of a text, as ids name it. */
const ANNEX_ALONE = "附件";

/** As the law cites the parts of an article. */
function belowArticle({ style, number, inserted, written }: Mark): string {
  const after = inserted === 0 ? "" : `之${numeral(inserted)}`;
  if (style === "point") return `第${numeral(number)}款${after}`;
  if (style === "bracket") return `第${numeral(number)}目${after}`;
  return style === "digit" ? `之${number}` : written;
}

function doubtAbout({ written }: Mark, stack: readonly Mark[]): Bilingual {
  const before = stack.map((one) => one.written).join(" ");
  return {
    en: `${written} goes on from no number before it${before === "" ? "" : ` (${before})`}`,
    "zh-TW": `「${written}」與前面的編號${before === "" ? "" : `（${before}）`}不相接`,
  };
}

function missingBefore({ written }: Mark): Bilingual {
  return { en: `the number before ${written} is not there`, "zh-TW": `缺少「${written}」之前的編號` };
}

export function withoutSpace(text: string): string {
  return text.replaceAll(/\s+/gu, "");
}
