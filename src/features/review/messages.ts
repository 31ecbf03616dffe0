import type { Language } from "../../words/format.ts";
import type { Urgency } from "./reviewer.ts";

/** What `hdp review` says and the headings that it writes; `{name}` is replaced. */
interface ReviewTexts {
  readonly title: string;
  readonly urgencies: Readonly<Record<Urgency, string>>;
  readonly summary: string;
  readonly part: string;
  readonly lacking: string;
  readonly none: string;
  readonly missing: string;
  readonly columns: string;
  readonly column: string;
  readonly unused: string;
  readonly no_column: string;
  readonly unclear: string;
  readonly first: string;
  readonly more: string;
  readonly row: string;
  readonly read: string;
  readonly written: string;
  readonly mapping: string;
  readonly unsorted: string;
  readonly unread: string;
  readonly is_date: string;
  readonly is_certain: string;
  readonly is_word: string;
  readonly progress: string;
  readonly sheet: string;
  readonly headings: {
    readonly urgency: string;
    readonly outcome: string;
    readonly reasons: string;
    readonly clauses: string;
    readonly due: string;
    readonly missing: string;
    readonly obligations: string;
  };
  readonly list: {
    readonly as_of: string;
    readonly file: string;
    readonly number: string;
    readonly done: string;
    readonly none: string;
    readonly signatures: readonly string[];
    readonly note: string;
  };
}

export const REVIEW: Readonly<Record<Language, ReviewTexts>> = {
  "zh-TW": {
    title: "{name}：{question}",
    urgencies: {
      bad: "逾期或不符",
      unread: "資料無法讀取",
      soon: "將到期（{days} 日內）",
      attention: "應辦或得辦",
      unsure: "無法判斷",
      good: "無須處理",
    },
    summary: "共 {rows} 筆：{parts}",
    part: "{name} {count}",
    lacking: "（缺{names}）",
    none: "沒有資料",
    missing: "無法判斷者缺少的資料",
    columns: "欄位對應",
    column: "{column} → {fact}",
    unused: "照樣帶出、不用於判斷：{columns}",
    no_column: "沒有欄位、當作不明：{facts}（以 --map 欄名=路徑 指定）",
    unclear: "可能對應不止一項、未採用：{columns}（以 --map 欄名=路徑 指定）",
    first: "最急者",
    more: "另有 {count} 筆，見輸出的檔案",
    row: "第 {line} 行",
    read: "讀入的檔案",
    written: "已寫入",
    mapping: "欄位對應已存入 {file}；下次以 --map {file} 使用。",
    unsorted: "超過 {most} 筆，依輸入的順序寫出，未依急迫程度排序。",
    unread: "{column}：無法讀取「{found}」，應為{expected}",
    is_date: "日期，如 115/10/3 或 2026-10-03",
    is_certain: "年份在前的日期，如 115/10/3：這樣寫可能是兩個日期",
    is_word: "{words}；其他的字以 --value 說明",
    progress: "已判斷",
    sheet: "清查結果",
    headings: {
      urgency: "急迫程度",
      outcome: "判定",
      reasons: "理由",
      clauses: "條款",
      due: "到期日",
      missing: "缺少的資料",
      obligations: "應辦事項",
    },
    list: {
      as_of: "基準日：{as_of}",
      file: "資料：{name}（SHA-256 {digest}）",
      number: "項次",
      done: "處理情形",
      none: "沒有應處理的項目。",
      signatures: ["承辦人", "主管", "日期"],
      note: "本表列出逾期、資料無法讀取、將到期、應辦與無法判斷者；無須處理者不列。",
    },
  },
  en: {
    title: "{name}: {question}",
    urgencies: {
      bad: "overdue or not as required",
      unread: "data that cannot be read",
      soon: "due soon (within {days} days)",
      attention: "to be done, or may be",
      unsure: "cannot be decided",
      good: "nothing to do",
    },
    summary: "{rows} rows: {parts}",
    part: "{name} {count}",
    lacking: " (missing: {names})",
    none: "no rows",
    missing: "What is missing where it cannot be decided",
    columns: "Columns",
    column: "{column} → {fact}",
    unused: "carried along, not used: {columns}",
    no_column: "without a column, and so not known: {facts} (name it with --map COLUMN=path)",
    unclear: "may state more than one fact, not used: {columns} (say which with --map COLUMN=path)",
    first: "Most urgent",
    more: "and {count} more: see the file that was written",
    row: "line {line}",
    read: "What was read",
    written: "Written",
    mapping: "The columns are kept in {file}; --map {file} uses them again.",
    unsorted: "More than {most} rows: they stand in the order of the input, not of urgency.",
    unread: "{column}: “{found}” cannot be read, expected {expected}",
    is_date: "a date, like 115/10/3 or 2026-10-03",
    is_certain: "the year first, like 115/10/3: this may be two dates",
    is_word: "one of {words}; --value says what another word means",
    progress: "reviewed",
    sheet: "review",
    headings: {
      urgency: "urgency",
      outcome: "outcome",
      reasons: "reasons",
      clauses: "clauses",
      due: "due on",
      missing: "missing",
      obligations: "to be done",
    },
    list: {
      as_of: "as of {as_of}",
      file: "data: {name} (SHA-256 {digest})",
      number: "no.",
      done: "what was done",
      none: "There is nothing to be done.",
      signatures: ["prepared by", "head of section", "date"],
      note: "The list has what is overdue, cannot be read, is due soon, is to be done or cannot be decided; nothing else.",
    },
  },
};
