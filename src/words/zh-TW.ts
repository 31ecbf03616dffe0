import { weekdayOf } from "../core/calendar/civil-date.ts";
import { rocYear } from "../core/calendar/roc-year.ts";
import type { Messages } from "./messages.ts";

const PARTS: Record<string, string> = {
  Q1: "第1季",
  Q2: "第2季",
  Q3: "第3季",
  Q4: "第4季",
  H1: "上半年",
  H2: "下半年",
};

const WEEKDAYS = "日一二三四五六";

/** A time as an office writes it, seconds only where there are any. */
function timeText(time: string): string {
  const [hour = 0, minute = 0, second = 0] = time.split(":").map(Number);
  const half = hour === 12 ? "中午" : hour < 12 ? "上午" : "下午";
  const shown = hour > 12 ? hour - 12 : hour;
  const minutes = minute === 0 && second === 0 ? "" : `${minute}分`;
  return `${half}${shown}時${minutes}${second === 0 ? "" : `${second}秒`}`;
}

export const zhTW: Messages = {
  outcomes: {
    permit: "准許",
    deny: "不准許",
    overdue: "已逾期",
    due: "應辦理，尚未逾期",
    may_act: "得辦理，並非義務",
    not_due: "目前無須辦理",
    fulfilled: "已如期完成",
    fulfilled_late: "已完成，但逾期",
    required: "應辦理",
    in_force: "施行中",
    listed: "僅列示，不作判斷",
    indeterminate: "無法判斷",
    not_regulated: "本規定未作規範",
    not_in_force: "當日未施行",
    compliant: "合於規定",
    violation: "不合規定",
  },
  meaning: {
    indeterminate: "欠缺判斷所必要之資料或條文。此結果不得視為准許。",
    not_regulated: "規定就所問事項未作規範，既非准許，亦非禁止，且不得援用其他機關之規定。",
    not_in_force: "當日無施行中之版本，不作判斷。此結果不得視為准許。",
  },
  commonCodes: {
    version_text_unavailable: "未收錄當時施行版本之條文，無從判斷。",
    version_text_excerpt: "本版本僅依節錄之條文撰寫，全文或另有規定。",
    version_unfinished: "本版本之規定檔尚未完成，仍有待填寫或待核對之處。",
  },
  kinds: { permission: "准否", check: "合規", duty: "義務", quantity: "數量", information: "資訊" },
  statuses: {
    yes: "有規定",
    silent: "未規範",
    text_unavailable: "未收錄條文",
    not_in_force: "未施行",
  },
  entries: {
    by: "由{parties}辦理",
    to: "送{parties}",
    borne_by: "由{parties}負責",
    imposed_by: "由{parties}追究",
    place: "「{list}」第{number}項",
    found: "{kind}（{found_on}查得）",
    between: "；",
  },
  states: { passed: "✓ 查無此情形", failed: "✗ 有此情形", unknown: "？尚待查明", not_asked: "－ 不適用" },
  steps: {
    rows: "查詢紀錄筆數",
    rate: "抽查比率",
    share: "依比率計算",
    rounded: "進位為整數",
    minimum: "下限",
    maximum: "上限",
    from: "{value}之起算日",
    length: "{value}之期間",
    counted_from: "起算日",
    interval: "辦理週期",
    quarter: "每季",
    half_year: "每半年",
    year: "每年",
    half: "所屬半年",
    half_ends_on: "半年末日",
  },
  units: {
    rows: "{value}筆",
    days: "{value}日",
    workdays: "{value}個工作日",
    months: "{value}個月",
    minutes: "{value}分鐘",
    hours: "{value}小時",
    weeks: "{value}週",
    years: "{value}年",
  },
  one: {},
  phrases: {
    why: "理由",
    values: "期限與數值",
    obligations: "應辦事項",
    warnings: "提醒",
    not_considered: "未納入判斷之事實",
    checks: "逐項檢核",
    working: "計算過程",
    needed: "尚待查明，始能判斷",
    missing: "另有不明事項",
    readings: "所採解讀",
    missing_parameter: "條文未明定",
    missing_calendar: "{year}之辦公日曆",
    as_of: "基準日{as_of}",
    due_by: "最遲{day}：{outcome}",
    was_due: "{day}到期：{outcome}",
    version: "{version}版",
    version_assumed: "條文未明定生效日期",
    no_version: "無施行中之版本",
    first_day: "自{effective_from}起生效。",
    last_day: "施行至{effective_to}止。",
    left_open: "條文未明定",
    text_unavailable: "未收錄此版本之條文，故無參數。",
    unknown_reading: "自訂的解讀",
    clause_decided: "可判斷",
    clause_partly: "部分可判斷",
    clause_not_decidable: "不可判斷",
    clause_cases: "引用案例 {cases} 件",
    clause_part: "{kinds} {part}：案例「{name}」",
    clause_part_unshown: "{part}：無案例顯示",
    clause_part_unregistered: "未登錄：{kinds} {part}：案例「{name}」",
    part_reason: "理由",
    part_obligation: "應辦事項",
    part_warning: "提醒",
    part_check: "檢查項目",
    part_step: "計算步驟",
    clause_why: "原因",
    clause_defect: "原文瑕疵",
    clause_counts: "條文 {clauses} 點：可判斷 {decided}、部分可判斷 {partly}、不可判斷 {not_decidable}",
    clauses_without_case: "可判斷而無案例引用 {uncited} 點",
    part_counts: "已登錄的答案部分 {registered} 項：無案例顯示 {unshown} 項；引用而未登錄 {unregistered} 項",
    no_register: "未收錄此版本之條文，故無條文清單。",
    text_unchanged: "原文未變（第 {line} 行）",
    text_moved: "原文未變，但改列於「{number}」（第 {line} 行）",
    text_changed: "同一點次的文字已不同（第 {line} 行）",
    text_not_found: "找不到原文：已刪除，或已變更",
    text_counts:
      "與原文比對：未變 {unchanged}、移列 {moved}、已變更 {changed}、找不到 {not_found}；未能對應 {unmatched} 段",
    text_parts: "原文中未能對應的部分（新增或變更後的文字）",
    text_part: "第 {line} 行，{number}：「{text}」",
    text_headings: "標題 {headings} 則未列入清單，無從比對",
    text_preamble: "各點之前",
    parameters_used: "所用參數及所在位置",
    set_by_agency: "機關自訂；否則為 {text_value}",
    clause_wordings: "條文",
    wording_not_found: "所附條文檔中查無此點文字",
    wording_changed: "文字不同的條款",
    clause_summaries: "條文摘要",
    better: "如何改變結果",
    better_if: "{outcome}，如果：",
    better_from: "自{as_of}起",
    better_instead: "{to}，而非{from}",
    better_not_found: "找不到能得到較好結果的事實變更（試過 {tried} 種）。",
    any_text: "任何文字",
    another_text: "另一文字",
    none: "無",
    and_more: "{items}…（共{count}項）",
    look_up: "條文全文請查閱：{title}（{which}）。",
  },
  coverage: {
    cases: "案例",
    days: "日期",
    outcomes: "結果",
    reasons: "理由",
    clauses: "條款",
    total: "合計",
    no_days: "未問及的日期",
    no_outcomes: "未及的結果",
    no_reasons: "未及的理由",
    no_clauses: "未引用的條款",
    day_before: "{version}的前一日",
    like: "如 {place}",
    legend:
      "日期：各版本的首日及其前一日；結果、理由：任一地區的案例在此可及者，及參數所列者；條款：已引用或屬於該決定者。未及者之後所附，為在此可及的案例。",
  },
  comma: "、",
  colon: "：",
  named: (name, meaning) => `${name}（${meaning}）`,
  date: (date) => {
    const [year = "", month, day] = date.split("-");
    const roc = rocYear(year);
    return roc === undefined ? date : `${roc}年${Number(month)}月${Number(day)}日`;
  },
  day: (date) => `${zhTW.date(date)}（星期${WEEKDAYS[weekdayOf(date)]}）`,
  instant: (day, time, offset) =>
    `${day}${timeText(time)}${offset === "" ? "" : `（世界協調時間${offset.replace(/^z$/i, "")}）`}`,
  period: (period) => {
    const [year = "", part] = period.split("-");
    const roc = rocYear(year);
    const name = part === undefined ? "" : PARTS[part];
    return roc === undefined || name === undefined ? period : `${roc}年${name}`;
  },
  clauses: (clause, also) => {
    const others = also.filter((one) => one !== clause);
    return `〔${clause}${others.length === 0 ? "" : `；另見${others.join("、")}`}〕`;
  },
};
