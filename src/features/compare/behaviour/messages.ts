import type { Language } from "../../../words/format.ts";

const EN = {
  title: "Smallest questions that {a} and {b} answer differently",
  facts: "Facts",
  intro:
    "Each row is a smallest question: without any of its facts, or with it as it ordinarily is, the difference is gone. All other facts are ordinary.",
  exhaustive: "Every possible question was asked ({tried}).",
  counted: "Every number from 0 to {most} was asked.",
  searched: "{tried} questions were asked, not all there are.",
  is_search: "This is a search, which may miss a difference; `--prove` considers every request.",
  /** The ordinary question, as a row of its own: nothing has to be changed for a difference. */
  always: "Whatever the facts",
  /** The same if one side is silent. The answer of the other side does depend on facts. */
  always_silent: "Whatever the facts, one side is silent (of the other, the answer to the ordinary question)",
  ordinary: "The ordinary question ({facts})",
  not_told: "not told",
  without: "without {items}",
  or: " or ",
  untold: "Not told: {facts}",
  both_silent: "Neither regulates: {decisions}",
  no_difference: "No difference found: {decisions}",
  none: "No question was found that is answered differently.",
  found: "{differing} of {decisions} decisions differ, in {differences} ways; {tried} questions asked (seed {seed})",
  missing: "needs: {names}",
  as_of: "As of",
  count: "{from} to {to}",
  count_of: "{numbers} ({rule})",
  yes: "yes",
  no: "no",
  null: "none",
  progress: "searching for differences {done}/{all}",
  replay_title: "{file}: asked of {a} and of {b}",
  replay_counts:
    "{read} requests: same outcome {same}, other outcome {changed}, other reasons or values alone {other}, not answerable {bad}",
  replay_change: "{decision} ({count})",
  replay_lines: "lines {lines}",
  replay_bad: "Lines that cannot be answered",
  replay_same_outcome: "same outcome, other reasons or values",
};

export type BehaviourTexts = typeof EN;

const ZH: BehaviourTexts = {
  title: "{a}與{b}答案不同的最小問題",
  facts: "事實",
  intro: "每列是最小的問題：所列事實缺一，或改回平常情形，差異即消失。其餘事實一如平常。",
  exhaustive: "所有可能的問題（{tried} 題）均已查詢。",
  counted: "0 至 {most} 的每個數均已查詢。",
  searched: "已查詢 {tried} 題，並非全部。",
  is_search: "此為搜尋，可能遺漏差異；`--prove` 則考量每一請求。",
  always: "不論事實為何",
  always_silent: "不論事實為何，皆有一方未作規範（另一方所示為平常情形的答案）",
  ordinary: "平常情形（{facts}）",
  not_told: "未提供",
  without: "缺少{items}",
  or: "或",
  untold: "未提供：{facts}",
  both_silent: "兩者皆未規範：{decisions}",
  no_difference: "未發現差異：{decisions}",
  none: "未發現答案不同的問題。",
  found: "{decisions} 項決定中有 {differing} 項不同，共 {differences} 種差異；查詢 {tried} 題（種子 {seed}）",
  missing: "須知：{names}",
  as_of: "基準日",
  count: "{from} 至 {to}",
  count_of: "{numbers}（{rule}）",
  yes: "是",
  no: "否",
  null: "無",
  progress: "搜尋差異 {done}/{all}",
  replay_title: "{file}：對{a}與{b}各問一次",
  replay_counts: "{read} 個問題：結果相同 {same}，結果不同 {changed}，僅理由或數值不同 {other}，無法查詢 {bad}",
  replay_change: "{decision}（{count} 個）",
  replay_lines: "第 {lines} 行",
  replay_bad: "無法查詢的行",
  replay_same_outcome: "結果相同，理由或數值不同",
};

/** The texts of `hdp diff --behaviour` and `--requests`; `{name}` is replaced. */
export const BEHAVIOUR: Readonly<Record<Language, BehaviourTexts>> = { "zh-TW": ZH, en: EN };
