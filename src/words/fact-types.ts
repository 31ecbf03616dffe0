import type { Language } from "./format.ts";

/** The kinds of facts, as a list of facts names them, in Chinese. */
const IN_CHINESE: Readonly<Record<string, string>> = {
  text: "文字",
  boolean: "是或否",
  integer: "整數",
  number: "數字",
  date: "日期",
  instant: "時刻",
  year: "年度",
  half: "半年",
  month: "月份",
  list: "清單",
};

/** What a kind of fact is called, such as `list of text or date`. */
export function factTypeText(type: string, language: Language): string {
  if (language === "en") return type;
  return type
    .split(" or ")
    .map((one) => {
      const of = /^list of (.+)$/.exec(one)?.[1];
      return of === undefined ? (IN_CHINESE[one] ?? one) : `${IN_CHINESE[of] ?? of}清單`;
    })
    .join("或");
}
