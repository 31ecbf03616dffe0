import type { Language } from "../../words/format.ts";

const EN = {
  written: "Written:",
  changed: "Changed:",
  next: "Next:",
  fill: "Wherever 待填 (fill in) or 待核 (check) stands, write what your text says; until then this is nobody's law.",
  uncomment: "Rules stand in comments: fill in and uncomment those of your text, delete the others.",
  look: "Hold against the text: ",
  check: "Check: {command}",
  test: "Run the cases: {command}",
  edit: "Fill in {file}: what the new text says otherwise than {base}, at the same place as there.",
  register: "Compare the new text with the register of clauses: {command}",
  test_amended:
    "Run the cases: {command}. Where one no longer holds, put `versions: [{base}]` beside it, or above its row.",
  mutate: "Let the cases be found that the new version lacks, and paste them: {command}",
  diff: "The comment for the pull request: {command}",
  fill_decision: "Write what stands at 待填 (fill in): the question, the texts, the facts.",
  build: "Compile it and check everything: npm run build:policies && npm run check",
  rule: "A regulation answers it once {file} has the rule below, with its clause; then its cases expect more.",
};

type AuthoringTexts = typeof EN;

const ZH: AuthoringTexts = {
  written: "已建立：",
  changed: "已修改：",
  next: "接下來：",
  fill: "依條文填寫凡「待填」「待核」之處；填完前不得作為法規使用。",
  uncomment: "註解中的規則，條文有者填寫後取消註解，無者刪去。",
  look: "對照原文：",
  check: "檢查：{command}",
  test: "試跑案例：{command}",
  edit: "填寫 {file}：只寫新條文與 {base} 版不同之處，位置與該檔相同。",
  register: "新條文與條款清冊比對：{command}",
  test_amended: "試跑案例：{command}。不再成立者，在該案例（或其列之上）寫 `versions: [{base}]`。",
  mutate: "找出新版本尚缺的案例並貼上：{command}",
  diff: "審查意見用的差異表：{command}",
  fill_decision: "填寫凡「待填」之處：所問、文字、事實。",
  build: "編譯並全部檢查：npm run build:policies && npm run check",
  rule: "{file} 有下列規則及其條款後，該規定即予回答；並改寫其案例。",
};

/** The texts of `hdp new-jurisdiction` and `hdp new-version`; `{name}` is replaced. */
export const AUTHORING: Readonly<Record<Language, AuthoringTexts>> = { "zh-TW": ZH, en: EN };
