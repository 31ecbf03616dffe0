import type { Language } from "../../../words/format.ts";

/** The texts of `hdp diff` and `hdp matrix`; `{name}` is replaced. */
export interface ComparisonTexts {
  readonly diff_title: string;
  readonly matrix_title: string;
  readonly version: string;
  readonly no_version: string;
  readonly draft: string;
  readonly redated: string;
  readonly as_of: string;
  readonly parameter: string;
  readonly decision: string;
  readonly stricter: string;
  readonly absent: string;
  readonly agency: string;
  readonly only: string;
  readonly neither: string;
  readonly counts: string;
  readonly hidden: string;
  readonly shown: string;
  readonly no_difference: string;
  readonly common: string;
  readonly duty: string;
  readonly requirement: string;
  readonly check: string;
  readonly advice: string;
  readonly order: string;
  readonly up_to: string;
  readonly above: string;
  readonly when: string;
  readonly is: string;
  readonly contains: string;
  readonly covers: string;
  readonly equals: string;
  readonly differs_from: string;
  readonly how_many: string;
  readonly below: string;
  readonly or: string;
  readonly yes: string;
  readonly no: string;
  readonly forbidden: string;
  readonly empty: string;
  readonly same_day: string;
  readonly open: string;
  readonly legend: string;
  readonly marks: Readonly<Record<"equal" | "stricter" | "different" | "only" | "open", string>>;
  readonly states: Readonly<Record<"yes" | "open" | "silent" | "text_unavailable" | "not_in_force", string>>;
  readonly units: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, string>>;
}

export const COMPARISON: Readonly<Record<Language, ComparisonTexts>> = {
  "zh-TW": {
    diff_title: "{a}與{b}的參數差異",
    matrix_title: "各地區規範一覽",
    version: "{name}：{version}版",
    no_version: "{name}：無施行中的版本",
    draft: "{name}（草案 {spec}）：{version}版",
    redated: "為只比較規則，{from}版視同自{to}起施行。",
    as_of: "基準日 {as_of}",
    parameter: "參數",
    decision: "決定",
    stricter: "較嚴",
    absent: "無此規定",
    agency: "機關自訂",
    only: "僅{name}有規定{clauses}",
    neither: "兩者皆未規範：{decisions}",
    counts: "不同 {differ} 項；僅{a}有 {only_a} 項、僅{b}有 {only_b} 項；相同 {equal} 項{hidden}",
    hidden: "（未列出，--all 可列出）",
    shown: "",
    no_difference: "參數全部相同。",
    common: "另有 {count} 項相同",
    duty: "應辦：{text}",
    requirement: "不符：{text}",
    check: "不准：{text}",
    advice: "提醒：{text}",
    order: "步驟的順序",
    up_to: "至 {count} 筆",
    above: "其餘筆數",
    when: "限{conditions}：{text}",
    is: "{fact}為「{value}」",
    contains: "{fact}應含{value}",
    covers: "{fact}應涵蓋{value}",
    equals: "{fact}應與{value}相同",
    differs_from: "{fact}應與{value}不同",
    how_many: "{fact}應有 {value} 項",
    below: "{fact}應小於 {value}",
    or: "或",
    yes: "有",
    no: "無",
    forbidden: "一律不得",
    empty: "無",
    same_day: "當日",
    open: "未定：{names}",
    legend: "✔ 有規定；◐ 有規定而數值未定；✗ 未規範；？條文不可得；－未施行。未規範者並非准許，亦不得援用他地規定。",
    marks: { equal: "相同", stricter: "{name}較嚴", different: "不同", only: "僅{name}有", open: "{name}未定數值" },
    states: {
      yes: "有規定",
      open: "有規定，數值未定",
      silent: "未規範",
      text_unavailable: "條文不可得",
      not_in_force: "未施行",
    },
    units: {
      minute: "分鐘",
      hour: "小時",
      day: "日",
      workday: "個工作日",
      week: "週",
      month: "個月",
      year: "年",
    },
    words: {
      role: "角色",
      bound: "逾或達",
      quarter: "每季",
      half_year: "每半年",
      year: "每年",
      exceeded: "逾",
      reached: "達",
      up: "進位",
      half_up: "四捨五入",
      down: "捨去",
      same: "當年",
      next: "翌年",
      kind: "種類",
      found_on: "發現日",
      month: "月份",
      auditee: "受查人員",
    },
  },
  en: {
    diff_title: "Parameters of {a} and {b}",
    matrix_title: "What each jurisdiction regulates",
    version: "{name}: version of {version}",
    no_version: "{name}: no version in force",
    draft: "{name} (draft {spec}): version of {version}",
    redated: "So that only the rules are compared, the version of {from} is taken to be in force from {to}.",
    as_of: "As of {as_of}",
    parameter: "Parameter",
    decision: "Decision",
    stricter: "stricter",
    absent: "none",
    agency: "set by the agency",
    only: "Only {name} regulates it{clauses}",
    neither: "Neither regulates: {decisions}",
    counts: "{differ} differ; {only_a} only in {a}, {only_b} only in {b}; {equal} equal{hidden}",
    hidden: " (hidden, --all shows them)",
    shown: "",
    no_difference: "All parameters are equal.",
    common: "and {count} in common",
    duty: "duty: {text}",
    requirement: "fails if: {text}",
    check: "denied if: {text}",
    advice: "warning: {text}",
    order: "order of the steps",
    up_to: "up to {count} rows",
    above: "more rows",
    when: "where {conditions}: {text}",
    is: "{fact} is “{value}”",
    contains: "{fact} must have {value}",
    covers: "{fact} must cover {value}",
    equals: "{fact} must equal {value}",
    differs_from: "{fact} must differ from {value}",
    how_many: "{fact} must be {value}",
    below: "{fact} must be below {value}",
    or: " or ",
    yes: "yes",
    no: "no",
    forbidden: "forbidden whatever is there",
    empty: "none",
    same_day: "the same day",
    open: "open: {names}",
    legend:
      "✔ regulated; ◐ regulated, a number is left open; ✗ not regulated; ? text not available; - not in force. Silence is no permission, and no other jurisdiction's rule takes its place.",
    marks: {
      equal: "equal",
      stricter: "{name} stricter",
      different: "different",
      only: "only {name}",
      open: "{name} leaves it open",
    },
    states: {
      yes: "regulated",
      open: "regulated, a number is open",
      silent: "not regulated",
      text_unavailable: "text not available",
      not_in_force: "not in force",
    },
    units: {},
    words: {
      bound: "passed or reached",
      quarter: "each quarter",
      half_year: "each half-year",
      year: "each year",
      up: "rounded up",
      half_up: "rounded half up",
      down: "rounded down",
      same: "same year",
      next: "next year",
    },
  },
};
