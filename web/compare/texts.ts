import type { Language } from "../../src/words/format.ts";

const EN = {
  intro:
    "Choose two sides: see which of their rules differ, with the clauses of both, and search for the smallest cases that they answer differently.",
  side_a: "One side",
  side_b: "Other side",
  version: "Version",
  in_force: "in force on the day chosen",
  span: "{from} to {to}",
  swap: "Swap the sides",
  only: "only what differs",
  filters: "Filters",
  name: "Filter by name",
  not_in_force: "{name}: no version is in force on {day}, so that nothing can be compared.",
  text_unavailable:
    "{name}: the text of the version in force on {day} is not to be had, so that nothing can be compared. Choose another version.",
  same: "Both sides are the same version.",
  comparing: "Comparing …",
  cases: "Cases answered differently",
  cases_intro:
    "Both sides are asked the same, until the smallest cases are found that they answer differently. The search runs on this computer and can be stopped.",
  bounded:
    "The search has its bounds: unless it says that every possible question was asked, finding no difference is no proof that there is none.",
  start: "Search for cases in all questions",
  start_one: "Search for cases in this question",
  stop: "Stop searching",
  searching: "{done} of {all} questions searched, {ways} differences found",
  stopped: "Stopped: {done} of {all} questions searched, {ways} differences found",
  done: "Searched: {differing} of {all} questions are answered differently, in {ways} ways; {tried} cases asked.",
  none: "No case was found that is answered differently. {asked}",
  no_proof: " That is no proof that there is none.",
  neither: "Neither side regulates this.",
  no_parameters: "This question rests on no parameters.",
  equal: "All parameters are equal.",
  parameters_of: "Parameters: {question}",
  cases_of: "Cases: {question}",
  rule: "Clauses and readings: {name}",
  more: "Parameters ({n})",
  nothing: "Nothing to show with these filters.",
  other_version:
    "“Ask” answers with the versions in force on the day of the case. Where another version is compared here, its answers may be others.",
};

export type CompareTexts = Readonly<Record<keyof typeof EN, string>>;

const ZH: CompareTexts = {
  intro: "選擇兩方，即可逐項比較規則的差異及雙方條款，並搜尋雙方答案不同的最小案例。",
  side_a: "一方",
  side_b: "另一方",
  version: "版本",
  in_force: "基準日施行中的版本",
  span: "{from} 至 {to}",
  swap: "兩方對調",
  only: "僅列有差異者",
  filters: "篩選",
  name: "以名稱篩選",
  not_in_force: "{name}於{day}沒有施行中的版本，無從比較。",
  text_unavailable: "{name}於{day}施行的版本，條文無法取得，無從比較。請改選其他版本。",
  same: "兩方為同一版本。",
  comparing: "比較中……",
  cases: "答案不同的案例",
  cases_intro: "以相同的事實詢問兩方，找出答案不同的最小案例。搜尋在這部電腦上進行，可隨時停止。",
  bounded: "搜尋有其限度：除註明所有可能的問題均已查詢者外，未發現差異，不表示沒有差異。",
  start: "搜尋所有問題的案例",
  start_one: "搜尋此問題的案例",
  stop: "停止搜尋",
  searching: "已搜尋 {done}／{all} 個問題，發現 {ways} 種差異",
  stopped: "已停止：搜尋 {done}／{all} 個問題，發現 {ways} 種差異",
  done: "搜尋完畢：{all} 個問題中有 {differing} 個答案不同，共 {ways} 種差異；查詢 {tried} 題。",
  none: "未發現答案不同的案例。{asked}",
  no_proof: "此不表示沒有差異。",
  neither: "兩方皆未規範。",
  no_parameters: "此問題不涉及參數。",
  equal: "參數全部相同。",
  parameters_of: "參數：{question}",
  cases_of: "案例：{question}",
  rule: "條款與解讀：{name}",
  more: "參數（{n} 項）",
  nothing: "依目前的篩選條件，沒有可列的項目。",
  other_version: "「提問」以案例當日施行的版本作答；此處比較的若為其他版本，答案可能不同。",
};

export const COMPARE: Readonly<Record<Language, CompareTexts>> = { "zh-TW": ZH, en: EN };
