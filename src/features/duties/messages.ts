import { rocYear } from "../../core/calendar/roc-year.ts";
import type { Language } from "../../words/format.ts";
import type { Span } from "./duty.ts";

/** What a calendar of duties says; `{name}` is replaced. */
export interface CalendarTexts {
  readonly title: (year: number) => string;
  /** Names of the months, January first, and of the days of the week, Sunday first. */
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  /** A month of which something is due: `2026-01`. */
  readonly month: (month: string) => string;
  readonly standings: Readonly<Record<Span["standing"], string>>;
  readonly right: string;
  readonly partial: string;
  readonly sample_day: string;
  readonly audit_day: string;
  readonly no_day: string;
  readonly rolled: string;
  readonly roll_unknown: string;
  readonly before_unit_start: string;
  readonly missing: string;
  readonly unit_start: string;
  readonly without_day: string;
  readonly nothing: string;
  readonly not_known: string;
  readonly semicolon: string;
  readonly events: string;
  readonly ask: string;
  readonly clause: string;
  readonly readings: string;
  readonly categories: string;
  readonly columns: Readonly<Record<CalendarColumn, string>>;
  readonly kinds: Readonly<Record<"duty" | "right", string>>;
}

export type CalendarColumn =
  | "day"
  | "weekday"
  | "jurisdiction"
  | "duty"
  | "period"
  | "kind"
  | "clause"
  | "also"
  | "remarks"
  | "rolled"
  | "to_do"
  | "readings"
  | "summary"
  | "decision"
  | "uid";

const MONTHS_ZH = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

export const CALENDAR: Readonly<Record<Language, CalendarTexts>> = {
  "zh-TW": {
    title: (year) => {
      const roc = rocYear(String(year));
      return roc === undefined ? `${year}年應辦事項行事曆` : `民國${roc}年（${year}）應辦事項行事曆`;
    },
    months: MONTHS_ZH.map((one) => `${one}月`),
    weekdays: ["日", "一", "二", "三", "四", "五", "六"].map((one) => `星期${one}`),
    month: (month) => {
      const [year = "", number] = month.split("-");
      const roc = rocYear(year);
      return roc === undefined ? month : `民國${roc}年${Number(number)}月（${month}）`;
    },
    standings: {
      in_force: "{from}至{to}：{version}版施行中",
      text_unavailable: "{from}至{to}：{version}版施行中，但未收錄條文，當時有何義務不得而知",
      not_in_force: "{from}至{to}：沒有施行中的版本",
    },
    right: "得辦理，並非義務",
    partial: "施行或單位起始於本期之中，僅有部分期間",
    sample_day: "條文未定辦理日；列於次月底（解讀 G15）",
    audit_day: "條文未定辦理日；列於該半年稽核的期限",
    no_day: "條文未定辦理日",
    rolled: "末日非辦公日；如順延則為{date}（僅供參考，期限不變）",
    roll_unknown: "{year}年的辦公日曆未公布，是否遇假日、如順延為何日，均不明",
    before_unit_start: "本期始於單位起始日之前；此項的規定不問起始日，是否已適用須由人判斷",
    missing: "條文未定數值：{parameter}",
    unit_start: "單位起始日：{date}",
    without_day: "條文未定日期者",
    nothing: "本年沒有依曆法發生的義務。",
    not_known: "未收錄條文期間的義務不得而知；其餘期間沒有依曆法發生的義務。",
    semicolon: "；",
    events: "本表僅列依曆法發生的義務；因事件而生者（人事異動、銷毀、異常等）請以 hdp decisions 查閱。",
    ask: "查詢方式",
    clause: "條款",
    readings: "採用的解讀",
    categories: "戶籍資料",
    columns: {
      day: "期限",
      weekday: "星期",
      jurisdiction: "地區",
      duty: "事項",
      period: "期間",
      kind: "性質",
      clause: "條款",
      also: "另見",
      remarks: "備註",
      rolled: "如順延",
      to_do: "應辦內容",
      readings: "解讀",
      summary: "條款摘要",
      decision: "決定",
      uid: "識別碼",
    },
    kinds: { duty: "義務", right: "權利" },
  },
  en: {
    title: (year) => {
      const roc = rocYear(String(year));
      return roc === undefined ? `Duties of ${year}` : `Duties of ${year} (ROC ${roc})`;
    },
    months: [
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December",
    ],
    weekdays: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
    month: (month) => month,
    standings: {
      in_force: "{from} to {to}: version {version} in force",
      text_unavailable:
        "{from} to {to}: version {version} in force, but its text is not available, so its duties are not known",
      not_in_force: "{from} to {to}: no version in force",
    },
    right: "may be done, is no duty",
    partial: "a part of a period: the regulation or the unit began within it",
    sample_day: "the text sets no day; shown at the end of the next month (reading G15)",
    audit_day: "the text sets no day; shown on the last day of the half-year's audit",
    no_day: "the text sets no day",
    rolled: "no office day; moved on it would be {date} (information only, the last day stands)",
    roll_unknown:
      "the office calendar of {year} is not published: whether this is an office day, and to which day it would be moved, is not known",
    before_unit_start:
      "the period began before the unit; this rule takes no start of a unit, so people must judge whether it binds yet",
    missing: "a number that the text leaves open: {parameter}",
    unit_start: "the unit began on {date}",
    without_day: "Without a day in the text",
    nothing: "Nothing falls due by the calendar in this year.",
    not_known:
      "What fell due while the text is not available is not known; in the rest of the year, nothing falls due by the calendar.",
    semicolon: "; ",
    events:
      "Only what falls due by the calendar is here; for what hangs on an event (a change of staff, destruction, an anomaly, …) see hdp decisions.",
    ask: "To ask",
    clause: "clause",
    readings: "Readings",
    categories: "household data",
    columns: {
      day: "Last day",
      weekday: "Weekday",
      jurisdiction: "Jurisdiction",
      duty: "Duty",
      period: "Period",
      kind: "Kind",
      clause: "Clause",
      also: "Also",
      remarks: "Remarks",
      rolled: "If moved",
      to_do: "To do",
      readings: "Readings",
      summary: "What the clause says",
      decision: "Decision",
      uid: "Identifier",
    },
    kinds: { duty: "duty", right: "right" },
  },
};
