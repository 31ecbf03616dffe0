import type { Bilingual } from "../core/regulation/jurisdiction.ts";

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
    "zh-TW": "未列的單位不得查詢；有權限的角色均可；資訊人員即專責人員",
    en: "unlisted units may not query; any role with an approved right may; IT staff are the dedicated staff",
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
  C6: { "zh-TW": "最短保存期間依民法計算，不短於曆法", en: "a minimum keeping time is counted as the civil code does" },
  G4: {
    "zh-TW": "末日為假日者不順延，另列順延後之日",
    en: "a holiday does not move the last day; the moved day is told beside it",
  },
  G7: {
    "zh-TW": "「保留」為最短期限；自紀錄或帳號終止起算",
    en: "“keep” is a minimum, counted from the record or the end of the account",
  },
  G8: { "zh-TW": "「當日」至當日二十四時止", en: "a day lasts until midnight in Taipei" },
  G12: {
    "zh-TW": "「前」不含當日；月底與所列之日包含在內",
    en: "“before” excludes the day; a named last day is included",
  },
  K8: { "zh-TW": "外部稽核亦每季辦理", en: "the external audit is quarterly too" },
  K11: { "zh-TW": "異動日不計，以日曆天計七日", en: "the day of the change is not counted; calendar days" },
  K14: { "zh-TW": "原則一週；專案依其期限，用畢即止", en: "one week; a project's own period; completion ends it" },
  K15: {
    "zh-TW": "自用畢且確認無保存必要之日起算；列印與查詢檔案當日",
    en: "from the day both conditions hold; printouts and query files the same day",
  },
  K16: { "zh-TW": "儲存檔案銷毀後一個月內函知", en: "notice of stored files within a month of destruction" },
  K18: {
    "zh-TW": "同一組合最多連續五個月，中斷即重計",
    en: "one pair at most five months in a row; a gap starts anew",
  },
  K19: { "zh-TW": "附件缺漏的年數依本文", en: "the number lost in the annex is the main text's" },
  K20: { "zh-TW": "每一使用廠商的機關各自辦理", en: "each agency that uses a vendor audits it" },
  K22: {
    "zh-TW": "區公所專責人員亦須受訓；全年時數不按比例",
    en: "district staff train too; the full hours, not pro rata",
  },
  N7: { "zh-TW": "取得當日匯入並銷毀", en: "imported and destroyed on the day of acquisition" },
  N8: { "zh-TW": "民政處與本處各自每年辦理", en: "each of the two offices audits every year" },
  N9: { "zh-TW": "同一查核人員不得連續兩次查核同一人", en: "no two successive checks of one person by one auditor" },
  N10: {
    "zh-TW": "線上申請免留紙本，電腦紀錄仍須保留",
    en: "online requests need no paper, the computer record stays",
  },
  N12: { "zh-TW": "僅專責人員適用", en: "only the dedicated staff are bound" },
  N13: {
    "zh-TW": "異動日不計；以單位主管代機關首長",
    en: "the day is not counted; the unit head in place of the agency head",
  },
  T12: {
    "zh-TW": "上半年至八月三十一日，下半年至次年三月十日，以發文日計",
    en: "31 August and 10 March, by the day of dispatch",
  },
  T13: {
    "zh-TW": "三年與五年各依其條，自核閱或註銷起算",
    en: "three and five years each by its clause, from sign-off or cancellation",
  },
  T14: {
    "zh-TW": "限一般使用者，未定期限及紀錄保存年限",
    en: "general users only; no deadline and no keeping time is set",
  },
  T15: { "zh-TW": "得辦而非應辦，無逾期可言", en: "a right and not a duty, never overdue" },
  T25: {
    "zh-TW": "以涵蓋的半年計，至函送期限為止",
    en: "an audit counts for the half-year it covers, until the report is due",
  },
  K4: {
    "zh-TW": "上層級配賦同層使用者與下一層管理者",
    en: "an upper level grants its own users and the next level's administrators",
  },
  K5: {
    "zh-TW": "第三次失敗即鎖定十五分鐘，或經核可解除",
    en: "locked after the third failure, for fifteen minutes or until an approved unlock",
  },
  K12: { "zh-TW": "缺一項或空白即不完整", en: "a missing or blank item makes the entry incomplete" },
  K27: { "zh-TW": "僅列責任，不作判斷", en: "heads of liability are listed, nothing is decided" },
  N16: { "zh-TW": "拷貝須經核准；移轉包括轉讓", en: "copying needs approval; transfer covers every passing on" },
  N19: { "zh-TW": "僅列責任，不作判斷", en: "heads of liability are listed, nothing is decided" },
  T17: { "zh-TW": "由本處議處", en: "the office itself disciplines" },
  T19: {
    "zh-TW": "不得複製予申請人；其他須有公務必要的紀錄",
    en: "no copy for the applicant; for others only with official need on record",
  },
  T24: { "zh-TW": "須兼有可使用與不當使用", en: "access and misuse must both be there" },
  T27: {
    "zh-TW": "權限屬本人；使用他人帳號者，權限未經核可",
    en: "a right is the account holder's own; another's account gives none",
  },
  G13: { "zh-TW": "核可者應為所定之人，且非申請人本人", en: "the approver is the named one and not the applicant" },
  G14: { "zh-TW": "須由人判斷者，以其認定為準", en: "what people must judge is taken as they say" },
  K3: { "zh-TW": "紙本，或線上簽核並留電腦紀錄", en: "paper, or online sign-off with a computer record" },
  K21: {
    "zh-TW": "三單位會同、作成紀錄、首長核閱並追蹤",
    en: "three units together, one record, the head's review, follow-up",
  },
  K25: {
    "zh-TW": "廠商、國籍、正職與切結四者皆須具備",
    en: "firm, nationality, employment and pledge are all required",
  },
  K26: { "zh-TW": "廠商具維護或存取權限即視為使用者", en: "a vendor with either right is a user" },
  N11: { "zh-TW": "各一人，得為同一人", en: "exactly one each, who may be the same person" },
  N17: { "zh-TW": "「前款」指前一款", en: "“the preceding item” is the item before" },
  N20: { "zh-TW": "廠商僅須加強監管", en: "the vendor is supervised; nothing more is asked" },
  T2: { "zh-TW": "附件僅知名稱，不知欄位", en: "attachments are names only, their fields are not known" },
  T16: { "zh-TW": "違反本規定者亦屬之，由民政局認定", en: "breach of this rule counts too, as the provider finds" },
  T20: { "zh-TW": "未定義的機關僅為名稱", en: "bodies that the text does not define are labels" },
  K30: {
    "zh-TW": "首長核定限於儲存的檔案，不及於列印資料",
    en: "the head's approval is for stored files, not for print-outs",
  },
  G15: {
    "zh-TW": "條文未定當月抽查的辦理日，列於次月底",
    en: "no day is set for the check of a month's sample; it is shown at the end of the next month",
  },
};
