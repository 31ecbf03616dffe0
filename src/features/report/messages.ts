import type { Language } from "../../words/format.ts";

/** The texts of `hdp report`; `{name}` is replaced. */
export interface ReportTexts {
  readonly title: string;
  readonly contents: string;
  readonly as_of: string;
  readonly made_on: string;
  readonly made_by: string;
  readonly moved_on: string;
  readonly left_out: string;
  readonly note: string;
  readonly silence: string;
  readonly to_top: string;
  readonly side: Readonly<
    Record<"authority" | "instrument" | "version" | "enacted" | "text" | "rules" | "spec", string>
  >;
  readonly draft: string;
  readonly agency: string;
  readonly sections: Readonly<Record<"matrix" | "diff" | "curves" | "coverage" | "readings", string>>;
  readonly curves_intro: string;
  readonly queries: string;
  readonly samples: string;
  readonly no_rule: string;
  readonly left_open: string;
  readonly points: string;
  readonly point: Readonly<Record<"minimum" | "rate" | "maximum" | "all" | "tier", string>>;
  readonly data: string;
  readonly curve: string;
  readonly rules: Readonly<Record<string, string>>;
  readonly clause: string;
  readonly summary: string;
  readonly status: string;
  readonly cases: string;
  readonly decisions: string;
  readonly counts: string;
  readonly reading: string;
  readonly readings_intro: string;
  readonly unnamed: string;
  readonly progress: string;
}

export const REPORT: Readonly<Record<Language, ReportTexts>> = {
  "zh-TW": {
    title: "戶政資料規範比較報告：{names}",
    contents: "目次",
    as_of: "基準日",
    made_on: "製作日",
    made_by: "household-data-policy {version}（規則模組 {digest}）",
    moved_on: "基準日為最新一版的施行日，以便各版皆已施行。",
    left_out: "未列入（基準日無可比較的版本）：{names}",
    note: "本報告是依條文所作的工程解讀，不是法律意見；適用時以主管機關公布的條文及其解釋為準。",
    silence: "標示「未規範」或「無此規定」者，表示條文沒有規定，既非准許，亦不得以他地的規定補足。",
    to_top: "回目次",
    side: {
      authority: "主管機關",
      instrument: "規範",
      version: "版本（施行日）",
      enacted: "訂定或修正日",
      text: "條文摘要值",
      rules: "規則摘要值",
      spec: "來源",
    },
    draft: "草案",
    agency: "含機關自訂數值",
    sections: {
      matrix: "規範一覽",
      diff: "參數差異",
      curves: "抽查件數",
      coverage: "條文的涵蓋",
      readings: "採用的解讀",
    },
    curves_intro: "橫軸為期間內查詢筆數，縱軸為應抽查筆數，逐一向規則引擎查詢所得。",
    queries: "查詢筆數",
    samples: "應抽查筆數",
    no_rule: "無此規定（未規範）：{names}",
    left_open: "有規定而數值未定，無法計算：{names}",
    points: "圖中標號",
    point: {
      minimum: "{name}：{queries} 筆起適用下限，應抽 {samples} 筆",
      rate: "{name}：{queries} 筆起依比率，應抽 {samples} 筆",
      maximum: "{name}：{queries} 筆起達上限，應抽 {samples} 筆",
      all: "{name}：{queries} 筆起全數抽查",
      tier: "{name}：{queries} 筆起進入下一級距，應抽 {samples} 筆",
    },
    data: "數值表",
    curve: "{title} 共 {count} 條曲線：{names}。",
    rules: { rate: "依比率", minimum: "下限", maximum: "上限", all: "全數" },
    clause: "條款",
    summary: "摘要",
    status: "判斷",
    cases: "引用案例",
    decisions: "決定",
    counts:
      "{clauses} 點條文中，{decided} 點可判斷、{partly} 點部分可判斷、{not_decidable} 點不可判斷；可判斷而無案例引用者 {uncited} 點。",
    reading: "解讀",
    readings_intro: "條文有疑義處採用的解讀，以及各版中指明採用該解讀的條款。",
    unnamed: "未引用",
    progress: "已搜尋 {done}/{of} 項決定",
  },
  en: {
    title: "Household-data rules compared: {names}",
    contents: "Contents",
    as_of: "As of",
    made_on: "Made on",
    made_by: "household-data-policy {version} (rules module {digest})",
    moved_on: "That is the first day of the newest version, so that all of them are in force.",
    left_out: "Left out (no version that can be compared on that day): {names}",
    note: "This is an engineering reading of the texts and no legal advice; the texts that the authorities publish, and their interpretation, prevail.",
    silence:
      "“Not regulated” and “none” mean that the text is silent: that is no permission, and no other jurisdiction's rule takes its place.",
    to_top: "Contents",
    side: {
      authority: "Authority",
      instrument: "Instrument",
      version: "Version (first day in force)",
      enacted: "Enacted or amended on",
      text: "Digest of the text",
      rules: "Digest of the rules",
      spec: "Source",
    },
    draft: "draft",
    agency: "with the agency's settings",
    sections: {
      matrix: "Overview",
      diff: "Parameters",
      curves: "Sampling",
      coverage: "Clauses covered",
      readings: "Readings of the texts",
    },
    curves_intro:
      "Across: rows of the query log in the period. Up: rows due for checking, as the engine answers for each number of rows.",
    queries: "Queries",
    samples: "Rows due",
    no_rule: "No such rule (the text is silent): {names}",
    left_open: "A rule whose numbers are left open, so that nothing can be counted: {names}",
    points: "Marks in the figure",
    point: {
      minimum: "{name}: from {queries} queries the minimum applies, {samples} rows due",
      rate: "{name}: from {queries} queries the share decides, {samples} rows due",
      maximum: "{name}: from {queries} queries the cap holds, {samples} rows due",
      all: "{name}: from {queries} queries every row is due",
      tier: "{name}: from {queries} queries the next tier applies, {samples} rows due",
    },
    data: "Table of the numbers",
    curve: "{title} Curves: {count} ({names}).",
    rules: { rate: "share", minimum: "minimum", maximum: "cap", all: "all" },
    clause: "Clause",
    summary: "Summary",
    status: "Status",
    cases: "Cases",
    decisions: "Decisions",
    counts:
      "Of {clauses} clauses {decided} are decided, {partly} in part, {not_decidable} not decidable; {uncited} decided ones are cited by no case.",
    reading: "Reading",
    readings_intro:
      "How the texts are read where their words leave a doubt, with the clauses of each version that name the reading.",
    unnamed: "not named",
    progress: "decisions searched: {done} of {of}",
  },
};
