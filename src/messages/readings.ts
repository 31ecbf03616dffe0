import type { Bilingual } from "../jurisdictions/jurisdiction.ts";

/** The readings of the texts that parameters name, each in a line: what is taken to hold where the words leave a doubt. */
export const READINGS: Readonly<Record<string, Bilingual>> = {
  G1: { "zh-TW": "抽查比率算出的小數一律進位", en: "a share that is not a whole row is rounded up" },
  G2: { "zh-TW": "以查詢紀錄的筆數計算，不以案件計", en: "rows of the query log are counted, not cases" },
  G3: {
    "zh-TW": "始日不計；以月計者至同日，無同日者至月底",
    en: "the first day is not counted; months end on the same day, or on the last of the month",
  },
  G5: { "zh-TW": "每季、每半年、每年依曆年計，各至少一次", en: "quarters, halves and years are those of the calendar" },
  G6: { "zh-TW": "義務開始時不足一期者亦計為一期", en: "the part of a period in which a duty starts counts as one" },
  G9: { "zh-TW": "「即時」「立即」以當日為限", en: "“at once” means on the same day" },
  G11: { "zh-TW": "事件適用事件當日的版本", en: "an event is judged by the version of its own day" },
  G17: {
    "zh-TW": "各條的前提均須具備；組織上的疏漏不阻止查詢",
    en: "every precondition must hold; a late organisational duty blocks no query",
  },
  K1: {
    "zh-TW": "舊版已施行而條文不可得，故不作判斷",
    en: "the old version was in force, but without its text nothing is decided",
  },
  K6: { "zh-TW": "閒置時限採附件的數字，超過才算", en: "the idle limit is the annex's, and must be passed" },
  K7: {
    "zh-TW": "密碼強度採附件的數字；未設最短期間與重複限制",
    en: "password strength is the annex's; there is no history and no minimum age",
  },
  K9: {
    "zh-TW": "何為閒置由清查者認定；發現當日處理",
    en: "what is idle is the reviewer's finding, to be acted on that day",
  },
  K10: { "zh-TW": "職務異動包括離職與退休", en: "a change of post includes leaving and retirement" },
  K13: { "zh-TW": "不得外流的禁止及於所有人", en: "the ban on disclosure binds everyone" },
  K17: { "zh-TW": "依平臺全部查詢筆數計算", en: "the queries of the whole platform are counted" },
  K23: {
    "zh-TW": "未列的單位不得查詢；有權限的角色均可",
    en: "unlisted units may not query; any role with an approved right may",
  },
  K24: { "zh-TW": "未列的使用目的不得查詢", en: "a purpose that is not listed permits no query" },
  K29: { "zh-TW": "未改預設密碼前不得查詢", en: "no query before the default password is changed" },
  K31: {
    "zh-TW": "核准末日仍可使用；未定期限者不得使用",
    en: "the last approved day counts; without a period on record there is no use",
  },
  N1: { "zh-TW": "以訂定日為施行日", en: "the day of making is taken as the first day in force" },
  N2: { "zh-TW": "「使用者」指經核可的介接服務，不是個人", en: "“users” are approved connected services, not persons" },
  N3: {
    "zh-TW": "密碼至多使用三個月；未定的數字不補",
    en: "a password lasts three months; numbers left open stay open",
  },
  N4: { "zh-TW": "僅白名單所列的固定位址可以連線", en: "only fixed addresses on the whitelist may connect" },
  N5: { "zh-TW": "應自動登出，但時限未定", en: "logging out is a duty, its time limit is open" },
  N14: { "zh-TW": "可查欄位以所列者為限", en: "the list of fields is closed" },
  N15: { "zh-TW": "「戶籍資料」與「戶政資料」指同一資料", en: "the two words for household data mean the same" },
  T1: { "zh-TW": "以明定的生效日為準", en: "the effective day that is stated decides" },
  T3: {
    "zh-TW": "兩種名稱的申請單為同一表單；切結書限一般使用者",
    en: "the two form names mean one form; the pledge is for general users",
  },
  T4: {
    "zh-TW": "管理者的職務不含查詢；稽核人員可為稽核而查詢",
    en: "administrators may not query as such; auditors may, to audit",
  },
  T5: {
    "zh-TW": "未使用指未查詢；逾期次日起得停權",
    en: "unused means without a query; suspension is open from the day after",
  },
  T6: { "zh-TW": "停權滿一年之日起應通知", en: "the duty to tell the holder starts on the day the year is reached" },
  T8: { "zh-TW": "所列事項敘明一項即可", en: "one of the listed statements is enough" },
  T9: {
    "zh-TW": "自異動日往前數工作日，異動日不計",
    en: "workdays are counted back from the change, that day excluded",
  },
  T10: {
    "zh-TW": "依各科室計算；不足下限者全數抽查",
    en: "counted for each section; where there are fewer rows, all of them",
  },
  T21: { "zh-TW": "「件」指查詢紀錄一筆", en: "a “case” of a sample is a row of the query log" },
  T11: { "zh-TW": "以總件數決定級距與比率", en: "the whole count decides the tier and its share" },
};
