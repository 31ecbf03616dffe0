import type { YAMLError } from "yaml";
import type { Bilingual } from "../base/bilingual.ts";

/** A slip that keeps YAML from being read, and the correction, in words for readers who know no YAML. */
export interface Slip {
  /** Offset in the text. */
  readonly offset: number;
  readonly found?: Bilingual;
  readonly expected: Bilingual;
}

const BLANKS: Bilingual = { en: "blanks: a line is indented by blanks alone", "zh-TW": "空格（縮排只用半形空格）" };
const WIDE_BLANK: Bilingual = { en: "a full-width or unbreakable blank", "zh-TW": "全形或不換行空格" };

/**
 * A slip that is visible in a line, wherever the parser stumbled. The first group of the pattern is what stands before
 * it.
 */
const SLIPS: readonly (readonly [RegExp, Bilingual, Bilingual])[] = [
  [
    /^()(<{7}|={7}|>{7})/,
    { en: "a mark of an unsolved merge", "zh-TW": "尚未解決的合併衝突標記" },
    {
      en: "one of the two sides, without the lines <<<<<<<, =======, >>>>>>>",
      "zh-TW": "兩方內容擇一，並刪去 <<<<<<<、=======、>>>>>>> 各行",
    },
  ],
  [/^( *)\t/, { en: "a tab", "zh-TW": "定位字元（Tab）" }, BLANKS],
  [
    /^([ \t]*)[\u3000\u00a0]/,
    WIDE_BLANK,
    { en: "plain blanks at the beginning of a line", "zh-TW": "半形空格（行首縮排只用半形空格）" },
  ],
  [
    /^(\s*(?:- )?[^\s:：'"{[#]+)：/,
    { en: "`：`, a full-width colon", "zh-TW": "全形冒號「：」" },
    { en: "`: `, a plain colon and a blank", "zh-TW": "半形冒號加空格 `: `" },
  ],
  [
    /^(\s*(?:- )?[^\s:'"{[#]+:)[\u3000\u00a0]/,
    WIDE_BLANK,
    { en: "a plain blank behind the colon", "zh-TW": "冒號後的半形空格" },
  ],
  [
    /^(\s*(?:- )?[\w.-]+:)[^\s:/]/,
    { en: "no blank behind the colon", "zh-TW": "冒號後沒有空格" },
    { en: "`: `, a colon and a blank", "zh-TW": "冒號加空格 `: `" },
  ],
  [
    /^(\s*)-[^\s-]/,
    { en: "no blank behind the dash", "zh-TW": "短橫線後沒有空格" },
    { en: "`- `, a dash and a blank", "zh-TW": "短橫線加空格 `- `" },
  ],
  [
    /^([^#'"]*)，\s*[\w-]+:/,
    { en: "`，`, a full-width comma", "zh-TW": "全形逗號「，」" },
    { en: "`, `, a plain comma and a blank", "zh-TW": "半形逗號加空格 `, `" },
  ],
  [
    /^([^#'"]*?:\s+)(?=[@`%*&!|>])/,
    { en: "a sign that YAML reads otherwise", "zh-TW": "YAML 另有用途的符號" },
    {
      en: 'quotes around a text that begins with a sign, like "@…"',
      "zh-TW": '以引號括住的文字（開頭為符號時），例如 "@…"',
    },
  ],
];

/** The meaning of the parser's codes, if no slip is visible in the line. */
const MEANINGS: Readonly<Record<string, Bilingual>> = {
  TAB_AS_INDENT: BLANKS,
  BAD_INDENT: {
    en: "the same number of blanks before the line as before those beside it",
    "zh-TW": "與同層各行相同的縮排空格數",
  },
  MISSING_CHAR: {
    en: "the sign that closes what is open: a quote, a bracket ] or a brace }",
    "zh-TW": "成對的結尾符號：引號、] 或 }",
  },
  BLOCK_IN_FLOW: { en: "`, ` between two values inside { } or [ ]", "zh-TW": "{ } 或 [ ] 內以 `, ` 分隔的值" },
  BAD_ALIAS: { en: "quotes around a text that begins with a sign", "zh-TW": "以引號括住的文字（開頭為符號時）" },
};

/** The probable mistake at a place where the parser stumbled; the parser's own words if nothing better is known. */
export function slipAt({ code, message, pos }: YAMLError, text: string): Slip {
  const start = text.lastIndexOf("\n", pos[0] - 1) + 1;
  // The parser often stumbles in the line after the one that is wrong.
  const before = text.lastIndexOf("\n", start - 2) + 1;
  for (const from of start === 0 ? [0] : [start, before]) {
    const line = text.slice(from).split(/\r?\n/, 1)[0] as string;
    for (const [pattern, found, expected] of SLIPS) {
      const match = pattern.exec(line);
      if (match !== null) return { offset: from + (match[1] ?? "").length, found, expected };
    }
  }
  if (code === "MULTIPLE_DOCS") {
    const expected = { en: "one document, without a line `---` inside", "zh-TW": "單一文件（其中沒有 `---` 行）" };
    return { offset: pos[0], expected };
  }
  const opened = /closing .quote/.test(message) ? /^[^\n#"]*[:,[{-]\s+(?="[^"\n]*$)/m.exec(text) : null;
  if (opened !== null) {
    return {
      offset: opened.index + opened[0].length,
      found: { en: "a quote that is not closed", "zh-TW": "沒有結尾的引號" },
      expected: { en: 'a " at the end of the text', "zh-TW": '文字結尾的引號 "' },
    };
  }
  const { en, "zh-TW": zh } = meaning(code, message, text.slice(start, pos[1]));
  // The parser speaks English alone; its code can be looked up.
  return { offset: pos[0], expected: { en: `${en} (YAML: ${message})`, "zh-TW": `${zh}（YAML：\`${code}\`）` } };
}

function meaning(code: string, message: string, line: string): Bilingual {
  if (/flow (sequence|map)/i.test(message)) {
    const sign = /sequence/i.test(message) ? "]" : "}";
    return { en: `a closing ${sign}`, "zh-TW": `結尾的 ${sign}` };
  }
  if (/compact mappings/.test(message)) {
    return {
      en: 'quotes around a text with `: ` in it, like "a: b"',
      "zh-TW": '以引號括住的文字（其中有 `: ` 時），例如 `"a: b"`',
    };
  }
  if (/at node end/.test(message)) {
    return { en: "nothing behind a closing quote or bracket", "zh-TW": "行末（結尾的引號或括號之後不得再有文字）" };
  }
  if (/same column/.test(message)) return MEANINGS["BAD_INDENT"] as Bilingual;
  if (/map values|single line|Implicit key/.test(message)) {
    return {
      en: "a name, a colon and a blank, and its value: `name: value`",
      "zh-TW": "名稱、冒號、空格及值：`name: value`",
    };
  }
  if (/^\s*\t/.test(line)) return MEANINGS["TAB_AS_INDENT"] as Bilingual;
  return MEANINGS[code] ?? { en: "YAML 1.2", "zh-TW": "YAML 1.2" };
}
