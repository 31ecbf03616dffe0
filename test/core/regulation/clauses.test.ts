import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { citedClauses } from "../../../src/core/engine/cited-clauses.ts";
import { checkClauses } from "../../../src/core/regulation/check-clauses.ts";
import type { ClauseRegister } from "../../../src/core/regulation/jurisdiction.ts";
import { describeProblem } from "../../../src/core/regulation/problem.ts";
import { parseYaml } from "../../../src/core/regulation/yaml-text.ts";
import { DETAILS } from "../../../src/core/schema/details.ts";
import { citationsIn, countCitations } from "../../../src/features/cases/citations.ts";
import { carriersOf } from "../../../src/features/cases/register.ts";
import { runCases } from "../../../src/features/cases/run.ts";
import { compareText, wordingDigest } from "../../../src/node/authoring/official-text.ts";
import { loadCases } from "../../../src/node/cases/load.ts";
import { readRegulations } from "../../../src/node/regulations/read-regulations.ts";
import { startEngine } from "../../../src/node/start/load-engine.ts";
import { invented } from "../../support/register.ts";

const DATE = { wording: "訂定。", decisions: { regulation_in_force: ["in_force_since"] } };
const SAMPLES = { decisions: { sampling_monthly: ["samples_due"] } };

const clause = (wording: string) => ({
  status: "decided" as const,
  "zh-TW": "摘要",
  en: "summary",
  decisions: {},
  digest: wordingDigest(wording),
});
const registerOf = (wordings: Readonly<Record<string, string>>): ClauseRegister =>
  Object.fromEntries(Object.entries(wordings).map(([id, wording]) => [id, clause(wording)]));

describe("what a version cites must be in its register", () => {
  const version = (text: string) => parseYaml(text, "v.yaml");
  const register = "clauses:\n  沿革: {}\n  五(一)1: {}\n  五(一)7: {}\n  附件五(一)7: {}\n";
  const problemsOf = (...texts: string[]) => checkClauses(texts.map(version), new Map()).map(describeProblem);

  it.each([
    ["clause: 沿格\n", 'v.yaml:1:9: clause: `"沿格"`', "沿革"],
    [
      "clause: 沿革\nparameters:\n  a: { clause: 五(一)2 }\n",
      'v.yaml:3:16: parameters.a.clause: `"五(一)2"`',
      "五(一)1",
    ],
    [
      "clause: 沿革\nparameters:\n  a: { clause: 五(一)7, also: [五(一)1, 附件五(一)8] }\n",
      'v.yaml:3:37: parameters.a.also.1: `"附件五(一)8"`',
      "附件五(一)7",
    ],
    [
      "clause: 沿革\nparameters:\n  a:\n    by_status: { locked: 五(一)2 }\n",
      'v.yaml:4:26: parameters.a.by_status.locked: `"五(一)2"`',
      "五(一)1",
    ],
  ])("%j is reported", (text, place, meant) => {
    expect(problemsOf(text + register)).toEqual([
      `${place}, expected a clause of the register (\`clauses\`); did you mean \`${meant}\`?`,
    ]);
  });

  it("and names the problem by a code", () => {
    expect(checkClauses([version(`clause: 無\n${register}`)], new Map())).toMatchObject([
      { code: "unknown_clause", path: "clause" },
    ]);
  });

  it("or, where its text is not to be had, in that of the newest version", () => {
    expect(problemsOf("clause: 沿革\n", `clause: 沿革\n${register}`)).toEqual([]);
    expect(problemsOf("clause: 沿革9\n", `clause: 沿革\n${register}`)).toHaveLength(1);
    expect(problemsOf("clause: 沿革\n")).toEqual([]);
  });

  it("takes decisions that there are no schemas of for such as will come", () => {
    const root = mkdtempSync(join(tmpdir(), "hdp-register-"));
    afterAll(() => rmSync(root, { recursive: true }));
    invented(root, { 沿革: DATE, "二(一)": { wording: "每月抽查。", decisions: { some_day: ["some_part"] } } });
    expect(readRegulations([root]).problems).toEqual([]);
  });

  it("is checked with every other mistake of a jurisdiction", () => {
    const root = mkdtempSync(join(tmpdir(), "hdp-register-"));
    afterAll(() => rmSync(root, { recursive: true }));
    invented(root, { "二(二)": { ...SAMPLES, wording: "每月抽查。" } });
    const problems = readRegulations([root]).problems.map(describeProblem);
    expect(problems).toHaveLength(2);
    expect(problems[0]).toMatch(/2020-01-01\.yaml:\d+:\d+: clause: `"沿革"`, expected a clause of the register/);
    expect(problems[1]).toMatch(/parameters\.sampling\.monthly\.clause: `"二\(一\)"`.*did you mean `二\(二\)`\?$/);
  });
});

const TEXT = `﻿
# 測試規定

中華民國一百年一月一日訂定。

## 一、 目的

為測試，訂定本規定。

二、事項如下：

- （一） 每月抽查 3%
，至少一筆。

- ##### (二) 辦理下列事項：
 1. 第一事。
 2. 第二
　事。

另應留存紀錄。

## 附件（新增）

### 一、附件之一

附件的第一點。
`;
const WORDINGS = {
  名稱: "測試規定",
  沿革: "中華民國一百年一月一日訂定。",
  一: "為測試，訂定本規定。",
  "二(一)": "每月抽查3%，至少一筆。",
  "二(二)": "辦理下列事項：",
  "二(二)1": "第一事。",
  "二(二)2": "第二事。",
  "二(二)2第2段": "另應留存紀錄。",
  附件標頭: "附件（新增）",
  附件一: "附件的第一點。",
};

describe("a copy of the text", () => {
  const compare = (text: string) => {
    const { fates, unmatched, headings } = compareText(text, registerOf(WORDINGS));
    const others = [...fates].filter(([, { fate }]) => fate !== "unchanged");
    return { others: Object.fromEntries(others), unmatched, headings: headings.map(({ text: words }) => words) };
  };
  const changed = (from: string, to: string) => {
    expect(TEXT).toContain(from);
    return compare(TEXT.replace(from, to));
  };
  const headings = ["目的", "事項如下：", "附件之一"];

  it("is found to be unchanged, whatever its marks, blanks and broken lines", () => {
    expect(compare(TEXT)).toEqual({ others: {}, unmatched: [], headings });
    expect(compare(TEXT.replaceAll("\n", "\r\n"))).toEqual({ others: {}, unmatched: [], headings });
    expect(compare(TEXT.replaceAll(/^[-# ]+/gm, "").replaceAll("\n\n", "\n"))).toMatchObject({
      others: {},
      unmatched: [],
    });
  });

  it("gives each clause the line where it begins", () => {
    expect(compareText(TEXT, registerOf(WORDINGS)).fates.get("二(一)")).toEqual({ fate: "unchanged", line: 12 });
  });

  it("tells what stands at a number with other words", () => {
    const fate = { fate: "changed", line: 12, number: "二(一)" };
    const unmatched = [{ line: 12, number: "二(一)", text: "每月抽查5%，至少一筆。" }];
    expect(changed("3%", "5%")).toEqual({ others: { "二(一)": fate }, unmatched, headings });
  });

  it("tells a changed opening of a list from a heading", () => {
    expect(changed("辦理下列", "得辦理下列")).toMatchObject({
      others: { "二(二)": { fate: "changed" } },
      unmatched: [{ number: "二(二)" }],
      headings,
    });
  });

  it("tells what is gone", () => {
    expect(changed("為測試，訂定本規定。\n", "")).toMatchObject({ others: { 一: { fate: "changed" } } });
    expect(changed(" 2. 第二\n　事。\n\n另應留存紀錄。\n", "")).toEqual({
      others: { "二(二)2": { fate: "not_found" }, "二(二)2第2段": { fate: "not_found" } },
      unmatched: [],
      headings,
    });
    // A title has no number to be found by.
    expect(changed("# 測試規定", "# 試驗規定")).toMatchObject({
      others: { 名稱: { fate: "not_found" } },
      unmatched: [{ line: 2, number: "", text: "試驗規定" }],
    });
  });

  it("tells what is new, and what moved for it", () => {
    const { others, unmatched } = changed(" 1. 第一事。\n 2. ", " 1. 新事。\n 2. 第一事。\n 3. ");
    expect(unmatched).toEqual([{ line: 16, number: "二(二)1", text: "新事。" }]);
    expect(others).toMatchObject({
      "二(二)1": { fate: "moved", line: 17, number: "二(二)2" },
      "二(二)2": { fate: "moved", number: "二(二)3" },
      "二(二)2第2段": { fate: "moved", number: "二(二)3" },
    });
    expect(compare(`${TEXT}二、附件的新點。\n`)).toMatchObject({
      others: {},
      unmatched: [{ number: "附件二", text: "附件的新點。" }],
    });
  });

  it("may hold the same words at two numbers", () => {
    const { fates, unmatched } = compareText("一、同。\n二、同。\n", registerOf({ 一: "同。", 二: "同。" }));
    expect([...fates.values()].map(({ fate }) => fate)).toEqual(["unchanged", "unchanged"]);
    expect(unmatched).toEqual([]);
  });

  it("of one long piece is compared in little time", () => {
    const lines = Array.from({ length: 5000 }, (_, n) => `第${n}行`).join("\n");
    expect(compare(lines).unmatched).toHaveLength(1);
  });
});

describe("the registers", async () => {
  const regulations = readRegulations(["examples/jurisdictions"]);
  const { ajv, jurisdictions } = regulations;
  const engine = await startEngine(regulations);
  const versions = jurisdictions.flatMap((one) => {
    const results = runCases(engine, loadCases(one, ajv).cases, DETAILS);
    const counts = countCitations(results, one);
    return one.versions.flatMap((version) => {
      const { effective_from: from, clauses: register } = version;
      return register === undefined
        ? []
        : [{ of: `${one.id} ${from}`, version, register, citations: citationsIn(counts, one, version), results }];
    });
  });

  it("hold every clause of the texts", () => {
    const sizes = versions.map(({ of, register }) => [of, Object.keys(register).length]);
    expect(Object.fromEntries(sizes)).toMatchObject({
      "kaohsiung 2023-05-29": 106,
      "nantou 2024-10-25": 42,
      "taipei 2021-10-06": 31,
    });
  });

  describe.each(versions)("of $of", ({ version, register, citations, results }) => {
    const carriers = Object.keys(register).flatMap((clause) =>
      carriersOf(clause, { register, citations }).map((one) => ({ ...one, clause })),
    );
    const named = (list: typeof carriers) => list.map(({ clause, decision, part }) => `${clause} ${decision} ${part}`);

    it("name only parts that the answer to a case cites the clause for", () => {
      expect(carriers.length).toBeGreaterThan(10);
      expect(named(carriers.filter(({ shown }) => shown === undefined))).toEqual([]);
    });

    it("name every part that an answer to a case cites a clause for", () => {
      expect(named(carriers.filter(({ registered }) => !registered))).toEqual([]);
    });

    it("have every clause that an answer to a case cites, and its decision where it is read in some way", () => {
      const wrong = results.flatMap(({ answer }) => {
        if (answer === undefined || answer.version !== version.effective_from) return [];
        const known = (clause: string) => Object.hasOwn(register[clause]?.decisions ?? {}, answer.decision);
        // How the first day is read holds for every answer of the version.
        const ofRule = answer.assumptions.filter(({ id }) => version.readings?.includes(id) !== true);
        const unread = ofRule.flatMap(({ id, clause }) =>
          known(clause) ? [] : [`${answer.decision} ${id} ${clause}`],
        );
        return [...unread, ...[...citedClauses(answer).keys()].filter((id) => !(id in register))];
      });
      expect([...new Set(wrong)]).toEqual([]);
    });

    it("say why a clause is not decided that nothing carries", () => {
      const silent = Object.values(register).filter(({ decisions }) => Object.keys(decisions).length === 0);
      expect(silent.filter(({ status, why }) => status !== "not_decidable" || why === undefined)).toEqual([]);
    });
  });
});
