import { NUMERAL_CHARACTERS, numberOf } from "../../core/base/chinese-numeral.ts";

/** The ways in which items of a text are numbered. Which lies below which is up to the text; an article is always outermost. */
export type MarkStyle =
  | "article"
  | "formal"
  | "stem"
  | "point"
  | "bracket"
  | "digit"
  | "bracketDigit"
  | "circle"
  | "letter";

/** The mark before an item. */
export interface Mark {
  readonly style: MarkStyle;
  readonly number: number;
  /** The number behind 之, of an item that an amendment put in; 0 without one. */
  readonly inserted: number;
  /** As an id writes it: 一, (一), 1, 第九條之一. */
  readonly written: string;
  /** What stands behind the mark. */
  readonly rest: string;
}

const N = `[${NUMERAL_CHARACTERS}０-９]+`;
const AFTER = `(?:\\s*之\\s*(${N}))?`;
const STEMS = "甲乙丙丁戊己庚辛壬癸";
const FORMAL = "壹貳參肆伍陸柒捌玖拾";
const BRACKETED = "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩";

/** Behind a mark the item begins. A number before 款, 項 or 點 is a citation that a broken line begins with. */
const CITED = new RegExp(`^\\s*(?:${N}、)*${N}\\s*[款項點目條]`);

/** Each with its numbers, and how an id writes them. */
const FORMS: readonly (readonly [
  MarkStyle,
  RegExp,
  (text: string) => number | undefined,
  (number: string) => string,
])[] = [
  ["article", new RegExp(`^第\\s*(${N})\\s*條${AFTER}(?=[\\s（(：:]|$)`), counted, (text) => `第${text}條`],
  // As the national database of laws has the articles that an amendment put in.
  ["article", new RegExp(`^第\\s*(${N})\\s*[-－–]\\s*(${N})\\s*條(?=[\\s（(：:]|$)`), counted, (text) => `第${text}條`],
  ["formal", /^([壹貳參叁肆伍陸柒捌玖拾]+)[、.．]/, formal, (text) => text],
  ["stem", new RegExp(`^([${STEMS}])[、.．]`), (text) => STEMS.indexOf(text) + 1, (text) => text],
  ["point", new RegExp(`^([〇零一二三四五六七八九十百]+)${AFTER}[、．.]`), counted, (text) => text],
  ["bracket", new RegExp(`^[（(]\\s*([〇零一二三四五六七八九十百]+)${AFTER}\\s*[）)]`), counted, (text) => `(${text})`],
  ["bracket", new RegExp(`^([${BRACKETED}])[、.．]?`), (text) => BRACKETED.indexOf(text) + 1, () => ""],
  ["digit", new RegExp(`^([\\d０-９]+)${AFTER}[.．、](?![\\d０-９])`), counted, (text) => text],
  ["digit", /^([⒈-⒛])/, (text) => (text.codePointAt(0) as number) - 0x2487, () => ""],
  ["bracketDigit", new RegExp(`^[（(]\\s*([\\d０-９]+)${AFTER}\\s*[）)]`), counted, (text) => `(${text})`],
  ["bracketDigit", /^([⑴-⒇])/, (text) => (text.codePointAt(0) as number) - 0x2473, () => ""],
  ["circle", /^([①-⑳])/, (text) => (text.codePointAt(0) as number) - 0x245f, () => ""],
  [
    "letter",
    /^[（(]?([A-Za-z])(?:[）)]|[.．、])(?=\s|\p{Script=Han})/u,
    (text) => text.toLowerCase().charCodeAt(0) - 96,
    (text) => text,
  ],
];

/** The mark that a line begins with, if it does. */
export function markOf(line: string): Mark | undefined {
  for (const [style, form, count, write] of FORMS) {
    const [mark = "", text = "", behind] = form.exec(line) ?? [];
    if (mark === "") continue;
    const number = count(text);
    const inserted = behind === undefined ? 0 : counted(behind);
    const rest = line.slice(mark.length);
    if (number === undefined || inserted === undefined || CITED.test(rest)) return undefined;
    const plain = text.normalize("NFKC");
    const written = write(plain) || BARE[style]?.(number) || plain;
    return {
      style,
      number,
      inserted,
      written: inserted === 0 ? written : withInserted(written, behind as string),
      rest,
    };
  }
  return undefined;
}

/** How an id writes the number of a sign that has it in one character. */
const BARE: Partial<Record<MarkStyle, (number: number) => string>> = {
  bracket: (number) => `(${"一二三四五六七八九十"[number - 1]})`,
  digit: String,
  bracketDigit: (number) => `(${number})`,
  circle: (number) => String.fromCodePoint(0x245f + number),
};

function withInserted(written: string, behind: string): string {
  const after = `之${behind.normalize("NFKC")}`;
  return written.endsWith(")") ? `${written.slice(0, -1)}${after})` : written + after;
}

function counted(text: string): number | undefined {
  return numberOf(text.normalize("NFKC"));
}

function formal(text: string): number | undefined {
  const plain = text.replaceAll("叁", "參");
  return numberOf([...plain].map((one) => "一二三四五六七八九十"[FORMAL.indexOf(one)] ?? "").join(""));
}
