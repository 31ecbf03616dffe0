import { fillText, type Language } from "../../words/format.ts";
import type { TableNotes } from "./notes.ts";
import type { PassedOver } from "./sieve.ts";

/** What is said of a table that was read; `{name}` is replaced. */
interface TableTexts {
  readonly encoding: string;
  readonly delimiter: string;
  readonly tab: string;
  readonly header: string;
  readonly unnamed: string;
  readonly repeated: string;
  readonly sheet: string;
  readonly other_sheets: string;
  readonly hidden_rows: string;
  readonly formulas: string;
  readonly passed: Readonly<Record<PassedOver, string>>;
  readonly wrapped: string;
  readonly scientific: string;
  readonly nothing: string;
  readonly times: string;
  readonly comma: string;
}

const TEXTS: Readonly<Record<Language, TableTexts>> = {
  "zh-TW": {
    encoding: "文字編碼：{encoding}（自動辨識；不對時以 --encoding 指定）",
    delimiter: "欄位以 {delimiter} 分隔",
    tab: "定位字元（Tab）",
    header: "欄名在第 {line} 行，其上為標題",
    unnamed: "沒有欄名的欄位：{count} 欄",
    repeated: "欄名重複者加上號次：{names}",
    sheet: "工作表「{name}」",
    other_sheets: "未讀的工作表：{names}（以 --sheet 指定）",
    hidden_rows: "隱藏的列 {count} 列，照樣讀入",
    formulas: "公式 {count} 格，讀入其最後的值",
    passed: {
      blank: "沒有內容的列 {count} 列，不計入（第 {lines} 行）",
      header: "重複的欄名列 {count} 列，不計入（第 {lines} 行）",
      title: "重複的標題列 {count} 列，不計入（第 {lines} 行）",
      total: "合計列 {count} 列，不計入（第 {lines} 行）",
    },
    wrapped: '寫成 ="…" 的儲存格 {count} 格，取引號內的文字',
    scientific: "科學記號（如 1.23E+11）{count} 格：試算表可能已捨去位數，請自原系統重新匯出",
    nothing: "可能表示「沒有」的字：{words}；確定如此時以 --blank 指明",
    times: "「{word}」{count} 格",
    comma: "、",
  },
  en: {
    encoding: "encoding: {encoding} (recognised; --encoding says another)",
    delimiter: "columns are parted by {delimiter}",
    tab: "tabs",
    header: "the names of the columns stand on line {line}, below a title",
    unnamed: "columns without a name: {count}",
    repeated: "names that stand there again have a number: {names}",
    sheet: "sheet “{name}”",
    other_sheets: "sheets that were not read: {names} (--sheet names one)",
    hidden_rows: "hidden rows, read all the same: {count}",
    formulas: "formulas, of which the last value is read: {count}",
    passed: {
      blank: "rows without any text, not counted: {count} (line {lines})",
      header: "header rows again, not counted: {count} (line {lines})",
      title: "title rows again, not counted: {count} (line {lines})",
      total: "rows of sums, not counted: {count} (line {lines})",
    },
    wrapped: 'cells written as ="…", of which the text between the quotation marks is read: {count}',
    scientific:
      "cells in scientific notation (like 1.23E+11): {count}; a spreadsheet may have left out digits, export them anew",
    nothing: "words that may mean nothing: {words}; if they do, name them with --blank",
    times: "“{word}” in {count} cells",
    comma: ", ",
  },
};

/** What is to be told of a table, a line each; nothing of one that is as it should be. */
export function tableLines(notes: TableNotes, language: Language): string[] {
  const texts = TEXTS[language];
  const lines: string[] = [];
  const tell = (text: string, parts: Readonly<Record<string, string | number>>) => lines.push(fillText(text, parts));
  const { encoding, layout, workbook } = notes.opened;
  const join = (items: readonly (string | number)[], more = false) => items.join(texts.comma) + (more ? "…" : "");
  if (workbook !== undefined) {
    tell(texts.sheet, { name: workbook.sheet });
    if (workbook.otherSheets.length > 0) tell(texts.other_sheets, { names: join(workbook.otherSheets) });
    if (workbook.hiddenRows > 0) tell(texts.hidden_rows, { count: workbook.hiddenRows });
    if (workbook.formulas > 0) tell(texts.formulas, { count: workbook.formulas });
  }
  if (encoding !== "utf-8") tell(texts.encoding, { encoding: encoding.toUpperCase() });
  if (layout !== undefined) {
    const { delimiter, header, titles, headerLine } = layout;
    if (delimiter !== ",") tell(texts.delimiter, { delimiter: delimiter === "\t" ? texts.tab : delimiter });
    if (titles.length > 0) tell(texts.header, { line: headerLine });
    const unnamed = header.filter((name) => name === "").length;
    if (unnamed > 0) tell(texts.unnamed, { count: unnamed });
    const repeated = [...new Set(header.filter((name, at) => name !== "" && header.indexOf(name) !== at))];
    if (repeated.length > 0) tell(texts.repeated, { names: join(repeated) });
  }
  for (const kind of ["header", "title", "blank", "total"] as const) {
    const passed = notes.passed[kind];
    if (passed === undefined) continue;
    tell(texts.passed[kind], { count: passed.count, lines: join(passed.lines, passed.count > passed.lines.length) });
  }
  if (notes.wrapped > 0) tell(texts.wrapped, { count: notes.wrapped });
  if (notes.scientific > 0) tell(texts.scientific, { count: notes.scientific });
  const words = Object.entries(notes.nothing).map(([word, count]) => fillText(texts.times, { word, count }));
  if (words.length > 0) tell(texts.nothing, { words: join(words) });
  return lines;
}
