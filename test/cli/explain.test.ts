import { join } from "node:path";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { packagePath } from "../../src/node/package/package-files.ts";
import { AS_OF, permitted } from "../support/facts.ts";
import { hdp } from "./hdp.ts";

const line = (more = "", jurisdiction = "kaohsiung") =>
  `decide query_permission -j ${jurisdiction} --as-of ${AS_OF} --facts - --explain${more}`;
const facts = { ...permitted, session: { idle_minutes: 45 }, query: { ...permitted.query, reason: " " } };
const stdin = JSON.stringify(facts);

describe("--explain", () => {
  it("tells in Chinese, after the answer, what would change it and what it was made from", async () => {
    const plain = await hdp(line().replace(" --explain", ""), { stdin });
    const { stdout, status } = await hdp(line(), { stdin });
    expect(status).toBe(0);
    expect(stdout.startsWith(plain.stdout)).toBe(true);
    expect(stdout.slice(plain.stdout.length)).toMatch(
      /^\n如何改變結果\n {2}✓ 可以查詢，如果：\n {4}- facts\.query\.reason（查詢事由）：任何文字\n {4}- facts\.session\.idle_minutes（未操作的分鐘數）：30，而非45\n/,
    );
    expect(stdout).toMatch(
      /\n所用參數及所在位置\n(?:.*\n)*? {2}- session\.idle_timeout：30 minutes〔附件五\(一\)6〕\n {4}jurisdictions\/kaohsiung\/2023-05-29\.yaml:\d+\n/,
    );
    expect(stdout).toMatch(/\n條文摘要\n {2}- 六\(一\)1：/);
  });

  it("tells it in English", async () => {
    const { stdout } = await hdp(line(" --lang en"), { stdin });
    expect(stdout).toContain(
      "\nWhat would change the answer\n  ✓ May query, if:\n    - facts.query.reason (Reason for the query): any text\n",
    );
    expect(stdout).toContain("(Minutes since the last operation): 30, instead\n      of 45\n");
    expect(stdout).toContain("\nWhat the clauses say, in short\n  - 六(一)1: Each query needs");
  });

  it("names a later day with its year of the Republic", async () => {
    const asked = `decide record_retention -j kaohsiung --as-of ${AS_OF} --facts - --explain`;
    const kept = { stdin: "record: query_log\nevent_on: 2024-01-10" };
    expect((await hdp(asked, kept)).stdout).toContain("    - 自118年1月11日（星期四）起\n");
    expect((await hdp(`${asked} --lang en`, kept)).stdout).toContain(
      "    - from 2029-01-11 (Thursday, ROC 118-01-11)\n",
    );
  });

  it("says that nothing was found, and nothing of what is best already", async () => {
    const shared = `decide account_sharing -j kaohsiung --as-of ${AS_OF} --facts - --explain --lang en`;
    const { stdout } = await hdp(shared, { stdin: "act: share\nrole: general_user" });
    expect(stdout).toMatch(/\n {2}No change of facts was found that leads to a better\s+outcome \(tried \d+\)\.\n/);
    const good = await hdp(line(" --lang en"), { stdin: JSON.stringify(permitted) });
    expect(good.stdout).not.toContain("What would change the answer");
    expect(good.stdout).toContain("\nParameters used, and where they stand\n");
  });

  it("tells what an agency set, and what holds otherwise", async () => {
    const agency = packagePath("examples/agency/nantou.yaml");
    const asked = `decide sampling_monthly -j nantou --as-of ${AS_OF} --facts - --explain --lang en --agency ${agency}`;
    const { stdout } = await hdp(asked, { stdin: "queries: 1000", cwd: join(agency, "..") });
    expect(stdout.replaceAll(/\s+/g, " ")).toMatch(
      / - sampling\.monthly\.rate: 5% \[五\(一\)\] nantou\.yaml:\d+, set by the agency; otherwise 3%, jurisdictions\/nantou\/2024-10-25\.yaml:\d+ /,
    );
  });

  it.each([80, 40])("fits into %d columns", async (columns) => {
    for (const language of ["zh-TW", "en"]) {
      const { stdout } = await hdp(line(` --lang ${language}`), { stdin, columns });
      for (const text of stdout.split("\n")) expect(stringWidth(text), text).toBeLessThanOrEqual(columns);
    }
  });

  it("is one JSON document, with the answer as it is without", async () => {
    const { stdout } = await hdp(line(" --json"), { stdin });
    const document = JSON.parse(stdout) as object;
    expect(Object.keys(document)).toEqual(["answer", "parameters", "clauses", "readings", "better"]);
    const { stdout: answer } = await hdp(line(" --json").replace(" --explain", ""), { stdin });
    expect(document).toMatchObject({
      answer: JSON.parse(answer) as object,
      better: {
        status: "found",
        outcome: "permit",
        changes: [{ path: "query.reason" }, { path: "session.idle_minutes", from: 45, to: 30 }],
      },
    });
  });

  it("leaves errors and the exit status as they are", async () => {
    expect(await hdp(line(" --exit-status"), { stdin })).toMatchObject({ status: 10 });
    const { status, stderr, stdout } = await hdp(line(), { stdin: "{}" });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("facts.linkage: nothing, expected a value");
  });
});
