import { mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { AS_OF, permitted } from "../support/facts.ts";
import { hdp } from "./hdp.ts";

const QUERY = `decide query_permission -j kaohsiung --as-of ${AS_OF} --facts -`;

describe("hdp decide --record", () => {
  let cwd: string;
  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), "hdp-record-"));
  });

  it("writes a page with every check, and answers as without it", async () => {
    const stdin = JSON.stringify(permitted);
    const plain = await hdp(QUERY, { stdin });
    const recorded = await hdp(`${QUERY} --record record.html`, { stdin, cwd });
    expect(recorded).toEqual(plain);
    const page = readFileSync(join(cwd, "record.html"), "utf8");
    for (const part of ["決定紀錄", "逐項檢核", "應辦事項", "□", "高雄市"]) expect(page).toContain(part);
    expect(page).not.toContain("<script");
    // It holds names.
    expect(statSync(join(cwd, "record.html")).mode & 0o077).toBe(0);
    const again = await hdp(`${QUERY} --record record.html --lang en`, { stdin, cwd });
    expect(again.status).toBe(0);
    expect(readFileSync(join(cwd, "record.html"), "utf8")).toContain("Record of a decision");
  });

  it("writes a file that asks the same again", async () => {
    await hdp(`${QUERY} --record q.hdp.json`, { stdin: JSON.stringify(permitted), cwd });
    const { question, outcome } = JSON.parse(readFileSync(join(cwd, "q.hdp.json"), "utf8"));
    expect(question).toEqual({
      decision: "query_permission",
      jurisdiction: "kaohsiung",
      as_of: AS_OF,
      facts: permitted,
    });
    expect(outcome).toBe("permit");
  });

  it("writes over no file of another, and no other format", async () => {
    writeFileSync(join(cwd, "record.html"), "<p>mine</p>");
    const refused = await hdp(`${QUERY} --record record.html`, { stdin: JSON.stringify(permitted), cwd });
    expect(refused.status).toBe(2);
    expect(readFileSync(join(cwd, "record.html"), "utf8")).toBe("<p>mine</p>");
    const pdf = await hdp(`${QUERY} --record record.pdf --lang en`, { stdin: JSON.stringify(permitted), cwd });
    expect(pdf.status).toBe(2);
    expect(pdf.stderr).toContain("--record");
    expect(pdf.stderr).toContain(".html");
  });
});
