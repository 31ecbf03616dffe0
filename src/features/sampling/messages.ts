import type { UnreadDate } from "../../core/calendar/written-date.ts";
import type { Language } from "../../words/format.ts";
import type { FindingProblem } from "./findings.ts";

/** What is said of a sample that came back. */
interface FindingsTexts {
  readonly good: string;
  readonly bad: string;
  readonly counts: string;
  readonly problems: Readonly<Record<FindingProblem["code"], string>>;
  readonly more: string;
  readonly rewritten: string;
  readonly unclear_rows: string;
  readonly anomaly_rows: string;
  readonly result: string;
  readonly follow: string;
  readonly no_anomaly: string;
  readonly kept: string;
  readonly month: string;
  readonly sheet: string;
  readonly drawn: string;
  readonly regular: string;
  readonly anomaly: string;
  readonly unclear: string;
  readonly duties: string;
  readonly files: string;
  readonly signatures: readonly string[];
  readonly date: string;
}

/** What `hdp sample` says and the headings that it writes; `{name}` is replaced. */
interface SamplingTexts {
  readonly together: string;
  readonly drawn: string;
  readonly whole_log: string;
  readonly no_section: string;
  readonly drawn_line: string;
  readonly more: string;
  readonly log: string;
  readonly rows: string;
  readonly all_rows: string;
  readonly out_of_period: string;
  readonly undated: string;
  readonly doubtful: string;
  readonly zone: string;
  readonly line: string;
  readonly seed: string;
  readonly seed_given: string;
  readonly seed_drawn: string;
  readonly files: string;
  readonly nil: string;
  readonly completeness: string;
  readonly all_complete: string;
  readonly incomplete: string;
  readonly not_checked: string;
  readonly not_regulated: string;
  readonly undecided: string;
  readonly no_column: string;
  readonly sections_are_sampled: string;
  readonly whole_is_counted: string;
  readonly too_few_together: string;
  readonly running: string;
  readonly none_in_period: string;
  readonly nothing_due: string;
  readonly pass: string;
  readonly left: string;
  readonly same: string;
  readonly differs: string;
  readonly differences: Readonly<
    Record<"log_text" | "counts" | "sections" | "version" | "samples" | "rows" | "output", string>
  >;
  readonly findings: FindingsTexts;
  readonly headings: {
    readonly row: string;
    readonly section: string;
    readonly findings: readonly string[];
    readonly told: readonly string[];
    readonly undated: Readonly<Record<UnreadDate, string>>;
  };
}

export const SAMPLING: Readonly<Record<Language, SamplingTexts>> = {
  "zh-TW": {
    together: "各科室合計應抽查 {samples} 筆",
    drawn: "抽樣",
    whole_log: "全部紀錄",
    no_section: "（未填）",
    drawn_line: "{section}：{queries} 筆中抽 {samples} 筆，{rule}",
    more: "另有 {count} 個科室，見抽樣紀錄檔",
    log: "查詢紀錄",
    rows: "{name}：{rows} 列，計入 {drawn_from} 列",
    all_rows: "未指定期間（--of），檔案中每一列都計入。",
    out_of_period: "其他期間、不計入：{count} 列",
    undated: "日期無法辨識、仍計入：{count} 列（第 {lines} 行）",
    doubtful: "其中 {count} 列的日期有兩種讀法（如 10/3/2026、99/10/03），請改寫年份在前的日期",
    zone: "其中 {count} 列的時區無法辨識，不當作臺北時間；請改寫時差（如 +08:00）",
    line: "第 {line} 行",
    seed: "亂數種子",
    seed_given: "{seed}（使用者指定）",
    seed_drawn: "{seed}（程式產生）",
    files: "已寫入",
    nil: "本期無查詢紀錄，仍留存零筆的紀錄。",
    completeness: "紀錄完整性",
    all_complete: "已核對 {checked} 列，均屬完整。",
    incomplete: "已核對 {checked} 列，不完整 {incomplete} 列",
    not_checked: "未核對：沒有認得的欄位；請以 --columns 指明。",
    not_regulated: "未核對：本規定未定紀錄應登載的事項。",
    undecided: "{undecided} 列無法判斷：條文未定應登載哪些欄位。",
    no_column: "沒有欄位對應：{fields}；欄名不同者請以 --columns 指明。",
    sections_are_sampled: "本規定由各科室分別抽查。這份紀錄若含多個科室，請以 --by 指明科室欄位。",
    whole_is_counted: "本規定以全部查詢筆數計算，不分科室；全部 {queries} 筆應抽 {samples} 筆，分科室共抽 {drawn} 筆。",
    too_few_together: "分科室抽出者比全部應抽筆數少 {shortfall} 筆。",
    running: "期間至 {last} 才結束，之後的查詢不在這份紀錄中。",
    none_in_period: "期間內沒有任何紀錄；請確認 --of 與日期欄位。",
    nothing_due: "未抽樣，也未寫入檔案。",
    pass: "第 {pass}／2 次讀取",
    left: "約餘",
    same: "與紀錄相同：同一份查詢紀錄、同樣的筆數、抽中同樣的列。",
    differs: "與紀錄不同",
    differences: {
      log_text: "查詢紀錄的內容已改變（SHA-256 {recorded}，現為 {found}）",
      counts: "筆數不同：紀錄為 {recorded}，現為 {found}",
      sections: "科室不同：紀錄為「{recorded}」，現為「{found}」",
      version: "{section}：適用的版本為 {recorded}，現為 {found}",
      samples: "{section}：應抽筆數紀錄為 {recorded}，現為 {found}",
      rows: "{section}：抽中的列不同，首先不同者紀錄為第 {recorded} 列，現為第 {found} 列",
      output: "重抽所得樣本檔的 SHA-256 為 {found}，紀錄為 {recorded}",
    },
    findings: {
      good: "回填的樣本完整：{drawn} 列均已查核，抽中的內容未更動。",
      bad: "回填的樣本不能採用：{count} 處不符",
      counts: "抽中 {drawn} 列，已查核 {filled} 列：相符 {regular}、異常 {anomaly}、結果不明 {unclear}",
      problems: {
        missing: "第 {row} 列：抽中而未在回填的檔案中",
        added: "第 {line} 行（列號 {row}）：不是抽中的列",
        twice: "第 {line} 行（列號 {row}）：同一列出現兩次",
        altered: "第 {line} 行（列號 {row}）：「{column}」與抽出時不同",
        unfilled: "第 {line} 行（列號 {row}）：「{column}」未填",
        unread: "第 {line} 行（列號 {row}）：「{column}」不是能確定的日期",
      },
      more: "另有 {count} 處",
      rewritten: "試算表改寫而意義相同的儲存格：{count} 格（如日期的寫法、前面的零）",
      unclear_rows: "查核結果不明（應寫正常或異常）：列號 {rows}",
      anomaly_rows: "異常：列號 {rows}",
      result: "查核結果",
      follow: "異常之後應辦",
      no_anomaly: "沒有異常。",
      kept: "已歸檔",
      month: "民國{roc}年{month}月（{period}）",
      sheet: "{name}　{period} 查詢紀錄抽查結果陳核表",
      drawn: "抽查筆數",
      regular: "相符",
      anomaly: "異常（列號）",
      unclear: "結果不明（列號）",
      duties: "本次抽查應辦事項",
      files: "檔案與 SHA-256",
      signatures: ["查核人員", "科室主管", "首長或授權人員"],
      date: "日期",
    },
    headings: {
      row: "列號",
      section: "抽樣科室",
      findings: ["查核日期", "查核人員", "目的是否相符", "查核結果", "備註"],
      told: ["列號", "行號", "科室", "情形", "條款"],
      undated: {
        none: "日期無法辨識，仍計入",
        doubtful: "日期有兩種讀法，仍計入",
        zone: "時區無法辨識，仍計入",
      },
    },
  },
  en: {
    together: "Check {samples} rows, of all sections together",
    drawn: "Drawn",
    whole_log: "The whole log",
    no_section: "(no section given)",
    drawn_line: "{section}: {samples} of {queries} rows, {rule}",
    more: "and {count} more sections: see the manifest",
    log: "Query log",
    rows: "{name}: {rows} rows, of which {drawn_from} count",
    all_rows: "No period is given (--of): every row of the file counts.",
    out_of_period: "of another period, not counted: {count}",
    undated: "with a date that cannot be read, counted all the same: {count} (line {lines})",
    doubtful: "{count} of them have a date that may be two (as 10/3/2026 or 99/10/03): write the year first",
    zone: "{count} of them name a time zone that is not known, and is not taken for Taipei's: write the offset (as +08:00)",
    line: "line {line}",
    seed: "Seed",
    seed_given: "{seed} (given)",
    seed_drawn: "{seed} (drawn by the program)",
    files: "Written",
    nil: "There are no queries in the period; the record of none is kept all the same.",
    completeness: "Completeness of the log",
    all_complete: "{checked} rows checked, all complete.",
    incomplete: "{checked} rows checked, incomplete: {incomplete}",
    not_checked: "Not checked: no column is known; name them with --columns.",
    not_regulated: "Not checked: the regulation does not say what an entry must state.",
    undecided: "{undecided} rows cannot be decided: the text leaves open which fields there must be.",
    no_column: "No column was found for: {fields}; if it has another name, give it with --columns.",
    sections_are_sampled:
      "The regulation samples each section by itself. If this log is of several, name their column with --by.",
    whole_is_counted:
      "The regulation counts all queries, not those of a section: of all {queries} rows {samples} are due; by section {drawn} are drawn.",
    too_few_together: "The rows drawn by section are {shortfall} fewer than are due of the whole.",
    running: "The period ends on {last}; queries still to come are not in this log.",
    none_in_period: "No row is of the period: look at --of and the column of dates.",
    nothing_due: "Nothing is drawn, and nothing written.",
    pass: "reading, {pass} of 2",
    left: "left",
    same: "The same as recorded: the same log, the same numbers, the same rows drawn.",
    differs: "Not as recorded",
    differences: {
      log_text: "the log has changed (SHA-256 {recorded}, now {found})",
      counts: "the counts differ: recorded {recorded}, now {found}",
      sections: "the sections differ: recorded “{recorded}”, now “{found}”",
      version: "{section}: version {recorded} was applied, now {found}",
      samples: "{section}: {recorded} were recorded as due, now {found}",
      rows: "{section}: other rows are drawn; the first that differs is row {recorded} as recorded, now row {found}",
      output: "the sample drawn again has SHA-256 {found}, recorded is {recorded}",
    },
    findings: {
      good: "The sample came back whole: all {drawn} rows are checked, and nothing that was drawn is altered.",
      bad: "The sample that came back cannot be used: {count} places are not as they should be",
      counts:
        "{drawn} rows drawn, {filled} checked: {regular} as they should be, {anomaly} anomalies, {unclear} unclear",
      problems: {
        missing: "row {row} was drawn and is not in the file",
        added: "line {line} (row {row}) was not drawn",
        twice: "line {line} (row {row}) stands there a second time",
        altered: "line {line} (row {row}): “{column}” is not as it was drawn",
        unfilled: "line {line} (row {row}): “{column}” is not filled in",
        unread: "line {line} (row {row}): “{column}” is no date for certain",
      },
      more: "and {count} more",
      rewritten:
        "cells that a spreadsheet wrote in another way, with the same meaning: {count} (dates, zeros before numbers)",
      unclear_rows: "findings that say neither (expected regular or anomaly): rows {rows}",
      anomaly_rows: "anomalies: rows {rows}",
      result: "What was found",
      follow: "What follows from an anomaly",
      no_anomaly: "There is no anomaly.",
      kept: "Kept",
      month: "{period} (month {month} of ROC {roc})",
      sheet: "{name}: check of the query log, {period}",
      drawn: "rows checked",
      regular: "as they should be",
      anomaly: "anomalies (rows)",
      unclear: "unclear (rows)",
      duties: "What this check asks for",
      files: "Files and their SHA-256",
      signatures: ["checker", "head of section", "head of the agency, or who is authorised"],
      date: "date",
    },
    headings: {
      row: "row",
      section: "sample_section",
      findings: ["checked_on", "checker", "purpose_confirmed", "finding", "note"],
      told: ["row", "line", "section", "problem", "clause"],
      undated: {
        none: "date cannot be read; counted all the same",
        doubtful: "date may be two; counted all the same",
        zone: "time zone is not known; counted all the same",
      },
    },
  },
};
