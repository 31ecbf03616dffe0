import type { Check } from "../../core/engine/answer.ts";
import type { Language } from "../format.ts";

type Word =
  | "title"
  | "made"
  | "question"
  | "as_of"
  | "facts"
  | "no_facts"
  | "result"
  | "checks"
  | "working"
  | "reasons"
  | "missing"
  | "duties"
  | "warnings"
  | "clauses"
  | "readings"
  | "basis"
  | "text_digest"
  | "policies_digest"
  | "checker"
  | "head"
  | "date"
  | "again"
  | "disclaimer"
  | Check["state"];

/** What a record says besides its answer. */
export const RECORD_TEXTS: Readonly<Record<Language, Readonly<Record<Word, string>>>> = {
  "zh-TW": {
    title: "決定紀錄",
    made: "製表",
    question: "問題",
    as_of: "基準日",
    facts: "事實",
    no_facts: "此問題不需任何事實",
    result: "結論",
    checks: "逐項檢核",
    working: "計算過程",
    reasons: "理由",
    missing: "尚待查明",
    duties: "應辦事項",
    warnings: "提醒",
    clauses: "條款摘要",
    readings: "所採解讀",
    basis: "依據",
    text_digest: "條文摘要值",
    policies_digest: "規則摘要值",
    checker: "承辦人",
    head: "主管",
    date: "日期",
    again: "重問檔",
    disclaimer: "此為規範的工程解讀，並非法律意見。",
    passed: "查無",
    failed: "有此情形",
    unknown: "不明",
    not_asked: "不適用",
  },
  en: {
    title: "Record of a decision",
    made: "Made",
    question: "Question",
    as_of: "As of",
    facts: "Facts",
    no_facts: "This question needs no facts",
    result: "Result",
    checks: "Checks",
    working: "Calculation",
    reasons: "Reasons",
    missing: "Still to be found out",
    duties: "To do",
    warnings: "Notes",
    clauses: "Clauses, in short",
    readings: "Readings",
    basis: "Basis",
    text_digest: "digest of the text",
    policies_digest: "digest of the rules",
    checker: "Prepared by",
    head: "Head",
    date: "Date",
    again: "File to ask again",
    disclaimer: "An engineering reading of the regulations, no legal advice.",
    passed: "not the case",
    failed: "the case",
    unknown: "unknown",
    not_asked: "does not apply",
  },
};
