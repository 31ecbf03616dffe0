import type { Language } from "../../words/format.ts";

const EN = {
  written: "Written:",
  changed: "Changed:",
  next: "Next:",
  fill: "Wherever 待填 (fill in) or 待核 (check) stands, write what your text says; until then this is nobody's law.",
  uncomment: "Rules stand in comments: fill in and uncomment those of your text, delete the others.",
  check: "Check: {command}",
  test: "Run the cases: {command}",
  edit: "Change {file} to the new text; 待填 (fill in) marks what was the old version's.",
  register: "Compare the new text with the register of clauses: {command}",
  first_day: "In cases/, add cases of {date} (the first day) and of {before} (the day before).",
  diff: "See the difference again: {command}",
  fill_decision: "Write what stands at 待填 (fill in): the question, the texts, the facts.",
  build: "Compile it and check everything: npm run build:policies && npm run check",
  rule: "A regulation answers it once {file} has the rule below, with its clause; then its cases expect more.",
  ended: "Cases whose answer differs now that the old version ends (effective_to): expect what the texts say.",
};

type AuthoringTexts = typeof EN;

const ZH: AuthoringTexts = {
  written: "已建立：",
  changed: "已修改：",
  next: "接下來：",
  fill: "依條文填寫凡「待填」「待核」之處；填完前不得作為法規使用。",
  uncomment: "註解中的規則，條文有者填寫後取消註解，無者刪去。",
  check: "檢查：{command}",
  test: "試跑案例：{command}",
  edit: "依新條文修改 {file}：「待填」為舊版所有、須改的內容。",
  register: "新條文與條款清冊比對：{command}",
  first_day: "在 cases/ 加上 {date}（生效日）與 {before}（前一日）的案例。",
  diff: "再看一次差異：{command}",
  fill_decision: "填寫凡「待填」之處：所問、文字、事實。",
  build: "編譯並全部檢查：npm run build:policies && npm run check",
  rule: "{file} 有下列規則及其條款後，該規定即予回答；並改寫其案例。",
  ended: "案例若因舊版有了結束日（effective_to）或新版而答案不同，依條文更正。",
};

/** The texts of `hdp new-jurisdiction` and `hdp new-version`; `{name}` is replaced. */
export const AUTHORING: Readonly<Record<Language, AuthoringTexts>> = { "zh-TW": ZH, en: EN };
