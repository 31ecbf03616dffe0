import { describe, expect, it } from "vitest";
import { compareText } from "../../../src/node/authoring/official-text.ts";

/** What a text is read as: the id of each clause with its words, headings with a #, doubtful ones with a ?. */
function read(text: string): string[] {
  const { unmatched, headings } = compareText(text, {});
  const parts = [
    ...unmatched.map((part) => ({ ...part, heading: "" })),
    ...headings.map((part) => ({ ...part, heading: "#" })),
  ];
  return parts
    .sort((a, b) => a.line - b.line)
    .map(({ number, text, doubt, heading }) => `${heading}${doubt === undefined ? "" : "?"}${number} ${text}`);
}

describe("the numbers of a text", () => {
  it.each<[string, string, string[]]>([
    [
      "skip a level",
      "一、密碼規定如下：\n1、八碼以上。\n2、三個月更換。\n二、帳號規定如下：\n1、專人專用。\n",
      ["#一 密碼規定如下：", "一1 八碼以上。", "一2 三個月更換。", "#二 帳號規定如下：", "二1 專人專用。"],
    ],
    [
      "are full-width, in one character, or in brackets",
      "一、帳號：\n１、專人。\n２．清查。\n二、稽核：\n㈠應填案號。\n㈡應留紀錄。\n（三）備查。\n⑴甲。\n（2）乙。\n①丙。\n",
      [
        ..."#一 帳號：|一1 專人。|一2 清查。|#二 稽核：|二(一) 應填案號。|二(二) 應留紀錄。".split("|"),
        ..."二(三) 備查。|二(三)(1) 甲。|二(三)(2) 乙。|二(三)(2)① 丙。".split("|"),
      ],
    ],
    [
      "are formal ones, with points below",
      "壹、總則\n一、目的。\n二、用詞。\n貳、管理\n一、抽查。\n",
      ["#壹 總則", "壹一 目的。", "壹二 用詞。", "#貳 管理", "貳一 抽查。"],
    ],
    [
      "were put in by an amendment",
      "三、清查。\n三之一、停權。\n三之二、註銷。\n四、歸檔。\n",
      ["?三 清查。", "三之一 停權。", "三之二 註銷。", "四 歸檔。"],
    ],
    [
      "stand in a broken line, and are none",
      "一、甲。\n二、違反第一點第\n一、二款規定者，停權。\n三、申請人及\n四、管理者，應簽名。\n四、乙。\n",
      ["一 甲。", "二 違反第一點第一、二款規定者，停權。", "三 申請人及四、管理者，應簽名。", "四 乙。"],
    ],
    [
      "go on from none",
      "一、甲。\n二、乙。\n五、丙。\n三、丁。\n(1)戊。\n六、己。\n",
      ["一 甲。", "二 乙。", "?五 丙。", "?第4行 三、丁。", "?第5行 (1)戊。", "六 己。"],
    ],
    [
      "leave it open whose a paragraph is",
      "一、抽查：\n（一）百分之三。\n其後之段。\n（二）至少十件。\n前項抽查應作紀錄。\n二、保存五年。\n應歸檔。\n",
      [
        ..."#一 抽查：|一(一) 百分之三。|一(一)第2段 其後之段。|一(二) 至少十件。".split("|"),
        ..."?第5行 前項抽查應作紀錄。|二 保存五年。|二第2段 應歸檔。".split("|"),
      ],
    ],
    [
      "have a title above the words",
      "一、目的\n為規範事項，訂定本規定。\n## 二、依據\n依戶籍法訂定。\n",
      ["#一 目的", "一 為規範事項，訂定本規定。", "#二 依據", "二 依戶籍法訂定。"],
    ],
    [
      "are those of annexes, each for itself",
      "一、甲。\n附件一：申請表\n一、姓名。\n二、用途。\n附件二\n一、機關。\n附件二\n一、日期。\n",
      [
        ..."一 甲。|附件一 附件一：申請表|附件一第一點 姓名。|附件一第二點 用途。|附件二 附件二|附件二第一點 機關。".split(
          "|",
        ),
        ..."附件二之二 附件二|附件二之二第一點 日期。".split("|"),
      ],
    ],
    [
      "are those of one annex without a number",
      "一、甲。\n附件（新增）\n一、乙：\n(一)丙。\n",
      ["一 甲。", "附件 附件（新增）", "#附件一 乙：", "附件一(一) 丙。"],
    ],
  ])("%s", (_name, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("articles", () => {
  it("are cited as the law cites them: 條, 項, 款, 目", () => {
    const text = `第一條　本自治條例依戶籍法訂定之。
第二條　用詞定義如下：
一、帳號：指登入代碼。
二、紀錄：
（一）查詢紀錄。
（二）異動紀錄。
第三條
申請機關應每月稽核，並
於次月十日前報送。
申請機關應指定專人：
一、承辦人。
一之一、代理人。
二、主管。
前項專人，每年受訓。
第三條之一（親等關聯）　親等關聯資料，每月稽核。
`;
    expect(read(text)).toEqual([
      "第一條 本自治條例依戶籍法訂定之。",
      "#第二條 用詞定義如下：",
      "第二條第一款 帳號：指登入代碼。",
      "#第二條第二款 紀錄：",
      "第二條第二款第一目 查詢紀錄。",
      "第二條第二款第二目 異動紀錄。",
      "第三條第一項 申請機關應每月稽核，並於次月十日前報送。",
      "第三條第二項 申請機關應指定專人：",
      "第三條第二項第一款 承辦人。",
      "第三條第二項第一款之一 代理人。",
      "第三條第二項第二款 主管。",
      "第三條第三項 前項專人，每年受訓。",
      "第三條之一 （親等關聯）親等關聯資料，每月稽核。",
    ]);
  });

  it("are numbered in digits, with their words below", () => {
    expect(read("第 1 條\n甲。\n第 2 條\n乙。\n第 2-1 條\n丙。\n")).toEqual([
      "第1條 甲。",
      "第2條 乙。",
      "第2條之1 丙。",
    ]);
  });
});

describe("what is no part of a clause", () => {
  it("is passed over, and told", () => {
    const text = "某要點\n目錄\n一、目的\n二、抽查\n第一章 總則\n一、為辦理事項，訂定本要點。\n- 2 -\n二、每月抽查。\n";
    expect(read(text)).toEqual([" 某要點", "一 為辦理事項，訂定本要點。", "二 每月抽查。"]);
    expect(compareText(text, {}).passed.map(({ line }) => line)).toEqual([2, 3, 4, 5, 7]);
  });

  it("is a table of contents without a title too", () => {
    const text = "一、目的\n二、抽查\n三、罰則\n一、為辦理事項，訂定本要點。\n二、每月抽查。\n三、違者停權。\n";
    expect(read(text).map((line) => line.slice(0, 1))).toEqual(["一", "二", "三"]);
    expect(compareText(text, {}).passed.map(({ line }) => line)).toEqual([1, 2, 3]);
  });

  it("loses no line of a text", () => {
    const text = "甲\n第一條　乙。\n丙。\n目錄\n一、丁\n三、戊。\n(1)己。\n附表\n庚\n㈠辛。\n第三條　壬。\n";
    const { unmatched, headings, passed } = compareText(text, {});
    const all = [...unmatched, ...headings, ...passed].map((part) => part.text).join("");
    for (const word of "甲乙丙丁戊己庚辛壬") expect(all).toContain(word);
  });
});
