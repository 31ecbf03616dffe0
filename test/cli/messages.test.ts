import { readFileSync } from "node:fs";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { wrap } from "../../src/cli/terminal/wrap.ts";
import { minimalFacts } from "../../src/core/facts/minimal-facts.ts";
import { createAjv, decisionSchemas, SCHEMA_BASE } from "../../src/core/schema/schemas.ts";
import { readSchemas } from "../../src/node/package/package-files.ts";
import { readRegulations } from "../../src/node/regulations/read-regulations.ts";
import { MESSAGES } from "../../src/words/format.ts";
import { hdp } from "./hdp.ts";

describe("texts", () => {
  it("exist for every reading that a regulation follows", () => {
    const named = readRegulations().jurisdictions.flatMap(({ id, folder, readings, versions }) =>
      versions.flatMap(({ effective_from }) => {
        const text = readFileSync(`${folder}/${effective_from}.yaml`, "utf8");
        const ids = [...text.matchAll(/readings: \[([^\]]*)\]/g)].flatMap(([, list = ""]) => list.split(", "));
        return ids.map((reading) => ({ id, reading, text: readings[reading] }));
      }),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(({ text }) => text === undefined)).toEqual([]);
  });

  it.each([
    ["2026-06-30", "115年6月30日", "2026-06-30 (ROC 115-06-30)"],
    ["1912-01-01", "1年1月1日", "1912-01-01 (ROC 1-01-01)"],
    ["1911-12-31", "1911-12-31", "1911-12-31"],
  ])("write %s", (date, zh, en) => {
    expect([MESSAGES["zh-TW"].date(date), MESSAGES.en.date(date)]).toEqual([zh, en]);
  });

  it.each([
    ["2026-Q3", "115年第3季", "the third quarter of 2026"],
    ["2026-H2", "115年下半年", "the second half of 2026"],
    ["2026", "115年", "2026"],
  ])("write the period %s", (period, zh, en) => {
    expect([MESSAGES["zh-TW"].period(period), MESSAGES.en.period(period)]).toEqual([zh, en]);
  });
});

describe("wrap", () => {
  it("breaks by display width, and never before a closing mark", () => {
    expect(wrap("甲乙丙丁。戊己", 8)).toEqual(["甲乙丙", "丁。戊己"]);
    expect(wrap("甲乙（丙丁）戊", 6)).toEqual(["甲乙", "（丙", "丁）戊"]);
  });

  it("keeps clauses and dates whole", () => {
    for (const line of wrap("理由〔附件五(一)7；另見四(二)2〕至民國115年6月30日止", 20)) {
      expect(line).not.toMatch(/\($|附$|附件$|民國\d*$/);
    }
  });

  it("cuts what is longer than a line", () => {
    const lines = wrap("x".repeat(25), 10, "- ");
    expect(lines).toEqual(["- xxxxxxxx", "  xxxxxxxx", "  xxxxxxxx", "  x"]);
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBe(10);
  });
});

describe("minimal facts", () => {
  const schemas = readSchemas();

  it.each([...decisionSchemas(schemas).keys()])("of %s are accepted", (decision) => {
    const validate = createAjv(schemas).getSchema(`${SCHEMA_BASE}decisions/${decision}.schema.json#/$defs/facts`);
    for (const facts of minimalFacts(schemas, decision, "2026-11-21")) expect(validate?.(facts)).toBe(true);
  });
});

it("a fault of the program is not the fault of the request", async () => {
  const stdout = () => {
    throw new Error("disk full");
  };
  let stderr = "";
  const io = {
    stdin: (async function* () {})(),
    stdout,
    stderr: (text: string) => (stderr += text),
    env: {},
    cwd: process.cwd(),
    columns: undefined,
    isTTY: false,
    changes: async function* () {},
  };
  expect(await run(["decide", "regulation_in_force", "-j", "taipei"], io)).toBe(1);
  expect(stderr).toBe("fault of the program: disk full\n");
  expect((await hdp("decide regulation_in_force -j taipei")).status).toBe(0);
});
