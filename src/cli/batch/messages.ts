import type { Language } from "../../words/format.ts";

const EN = {
  done: (requests: string, answered: string, errors: string) =>
    `${requests} requests: ${answered} answered, ${errors} errors.`,
  blank: (count: string) => `${count} blank lines, skipped.`,
  pace: (time: string, rate: string) => `This run took ${time}, ${rate} a second.`,
  outcomes: "Outcomes",
  errors: "Errors",
  error: "not answered",
  written: (file: string) => `Written: ${file}`,
  unused: (columns: string) => `Columns not used: ${columns}`,
  resumed: (line: string) => `Going on from line ${line}.`,
  interrupted: "Interrupted.",
  resume: (file: string) => `What is done is kept in ${file}; the same command with --resume goes on.`,
  left: "left",
  comma: ", ",
  sheet: "answers",
  /** The columns of a table of answers, in their order. */
  headings: {
    line: "line",
    id: "id",
    decision: "decision",
    jurisdiction: "jurisdiction",
    as_of: "as of",
    code: "outcome code",
    outcome: "outcome",
    reasons: "reasons",
    clauses: "clauses",
    due: "due on",
    missing: "missing",
    obligations: "to be done",
    detail: "checks and working",
    error: "error",
  },
};

/** The texts of `hdp batch`. */
type BatchTexts = typeof EN;

const ZH: BatchTexts = {
  done: (requests, answered, errors) => `共 ${requests} 筆：已回答 ${answered} 筆，錯誤 ${errors} 筆。`,
  blank: (count) => `空白行 ${count} 行，已略過。`,
  pace: (time, rate) => `本次用時 ${time}，每秒 ${rate} 筆。`,
  outcomes: "結果",
  errors: "錯誤",
  error: "無法回答",
  written: (file) => `已寫入 ${file}`,
  unused: (columns) => `未使用的欄位：${columns}`,
  resumed: (line) => `自第 ${line} 行繼續。`,
  interrupted: "已中斷。",
  resume: (file) => `未完成的結果保留於 ${file}；以相同的命令加上 --resume 即可繼續。`,
  left: "剩餘",
  comma: "、",
  sheet: "判定結果",
  headings: {
    line: "行號",
    id: "識別",
    decision: "問題",
    jurisdiction: "機關",
    as_of: "基準日",
    code: "結果代碼",
    outcome: "結果",
    reasons: "理由",
    clauses: "條款",
    due: "到期日",
    missing: "缺少的資料",
    obligations: "應辦事項",
    detail: "逐項檢核與計算",
    error: "錯誤",
  },
};

export const BATCH_TEXTS: Readonly<Record<Language, BatchTexts>> = { "zh-TW": ZH, en: EN };
