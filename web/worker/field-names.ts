import type { Language } from "../../src/words/format.ts";

/** What the page calls options of the command, as its labels have them. */
export const FIELD_NAMES = {
  "zh-TW": {
    decision: "問題",
    map: "欄位對應",
    fact: "各列相同的事實",
    value: "文字的意義",
    key: "第一欄",
    encoding: "文字編碼",
    headerRow: "欄名所在行",
    sheet: "工作表",
    blank: "視為空白的文字",
    period: "期間",
    of: "月份或半年",
    dateColumn: "日期欄位",
    by: "科室欄位",
    columns: "欄名",
    findings: "填妥的抽查表",
    delimiter: "分隔字元",
  },
  en: {
    decision: "Question",
    map: "Columns",
    fact: "Facts that all rows have",
    value: "What words mean",
    key: "the first column",
    encoding: "Encoding",
    headerRow: "Line of the column names",
    sheet: "Sheet",
    blank: "Words that mean nothing",
    period: "Period",
    of: "Month or half-year",
    dateColumn: "Column of the date",
    by: "Column of the section",
    columns: "the names of the columns",
    findings: "Filled sample",
    delimiter: "the delimiter",
  },
} as const satisfies Record<Language, Record<string, string>>;

/** An option of the command as its messages have it, perhaps with what its value is like. */
const FLAG = /(?<![\w-])--([a-z]+(?:-[a-z]+)*)(?: (?:COLUMN=path|欄名=路徑))?/g;

/** A text of the command with its options named as the page does. */
export function inPage(text: string, lang: Language): string {
  return text
    .replaceAll(FLAG, (_all, flag: string) =>
      fieldName(
        flag.replaceAll(/-([a-z])/g, (_dash, letter: string) => letter.toUpperCase()),
        lang,
      ),
    )
    .replaceAll(/ (?=「)/g, "")
    .replaceAll(/(?<=」) (?=\p{Script=Han})/gu, "");
}

/** What the page calls an option in a message. */
export function fieldName(option: string, lang: Language): string {
  const name = (FIELD_NAMES[lang] as Readonly<Record<string, string>>)[option] ?? option;
  return lang === "en" ? `“${name}”` : `「${name}」`;
}
