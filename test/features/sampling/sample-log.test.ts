import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { LogError } from "../../../src/features/sampling/log-error.ts";
import { NotDue, sampleLog } from "../../../src/features/sampling/sample-log.ts";
import type { SampleRequest, ToldRow, Watching } from "../../../src/features/sampling/sample-request.ts";
import type { Engine } from "../../../src/index.ts";
import { loadEngine } from "../../../src/index.ts";
import { logOf } from "./logs.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await loadEngine();
});

const HEAD = "帳號,日期,時間,作業代號,查詢條件,案號,查詢事由,科室";
const row = (i: number, { day = "2026-10-03", number = `案${i}`, section = "甲科" } = {}) =>
  `u${i},${day},09:00,RL01,A${i},${number},審查,${section}`;
const logText = (rows: readonly string[]) => `${[HEAD, ...rows].join("\n")}\n`;
const plain = (count: number) => logText(Array.from({ length: count }, (_, i) => row(i + 1)));

const request = (more: Partial<SampleRequest> = {}): SampleRequest => ({
  jurisdiction: "kaohsiung",
  period: "month",
  of: "2026-10",
  as_of: "2026-10-31",
  seed: "seed",
  ...more,
});

const sample = (bytes: string | Uint8Array, more: Partial<SampleRequest> = {}, watching: Watching = {}) =>
  sampleLog(engine, logOf(bytes), request(more), watching);

describe("how many are drawn", () => {
  it.each<[string, "month" | "half_year", readonly (readonly [number, number])[]]>([
    [
      "kaohsiung",
      "month",
      [
        [0, 0],
        [1, 1],
        [9, 9],
        [10, 10],
        [333, 10],
        [334, 11],
      ],
    ],
    [
      "nantou",
      "month",
      [
        [0, 0],
        [9, 9],
        [11, 10],
        [333, 10],
        [334, 11],
      ],
    ],
    [
      "taipei",
      "month",
      [
        [0, 0],
        [5, 5],
        [7, 6],
        [100, 6],
        [101, 7],
        [1316, 79],
        [1334, 80],
      ],
    ],
    [
      "taipei",
      "half_year",
      [
        [0, 0],
        [19, 19],
        [333, 20],
        [334, 21],
        [500, 30],
        [501, 30],
        [601, 31],
        [2001, 81],
        [3726, 150],
      ],
    ],
  ])("is what the regulation says: %s, %s", async (jurisdiction, period, counts) => {
    for (const [queries, due] of counts) {
      const { draws } = await sample(plain(queries), { jurisdiction, period, of: null });
      expect(draws).toHaveLength(1);
      const [one] = draws;
      expect([one?.queries, one?.samples, one?.rows.length]).toEqual([queries, due, due]);
      expect(new Set(one?.rows).size).toBe(due);
    }
  });

  it("is nothing where the regulation is silent: the answer is thrown", async () => {
    const failure = await sample(plain(3), { period: "half_year", of: null }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(NotDue);
    expect((failure as NotDue).answer.outcome).toBe("not_regulated");
  });
});

describe("the rows drawn", () => {
  it("are the same from CSV, gzip, and NDJSON, and those that the manifest's numbers say", async () => {
    const text = plain(400);
    const ndjson = Array.from({ length: 400 }, (_, i) => JSON.stringify({ 帳號: `u${i + 1}`, 日期: "115/10/03" })).join(
      "\n",
    );
    const [csv, gzip, json] = [await sample(text), await sample(gzipSync(text)), await sample(ndjson)];
    expect(gzip.draws).toEqual(csv.draws);
    expect(json.draws).toEqual(csv.draws);
    const copied = [...csv.chosen.of(null)].map(({ number, cells }) => [number, cells[0]]);
    expect(copied).toEqual(csv.draws[0]?.rows.map((number) => [number, `u${number}`]));
  });

  it("are a part of the log by section, without one twice, and hang on nothing but the seed and the counts", async () => {
    const sections = fc.array(fc.constantFrom("甲科", "乙科", " 乙科　", ""), { maxLength: 120 });
    await fc.assert(
      fc.asyncProperty(sections, fc.string({ minLength: 1 }), async (names, seed) => {
        const rows = names.map((section, i) => row(i + 1, { section }));
        const by = { jurisdiction: "taipei", by: "科室", seed };
        const { draws, together } = await sample(logText(rows), by);
        expect(draws.map(({ section }) => section)).toEqual(
          [...new Set(names.map((name) => name.trim()))].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
        );
        for (const { section, queries, samples, rows: drawn } of draws) {
          const own = names.flatMap((name, i) => (name.trim() === section ? [i + 1] : []));
          expect(queries).toBe(own.length);
          expect(drawn).toHaveLength(Math.min(samples, queries));
          expect(new Set(drawn).size).toBe(drawn.length);
          expect(drawn.every((number) => own.includes(number))).toBe(true);
        }
        expect(together?.values.samples).toBeLessThanOrEqual(names.length);
        // Rows of other sections in another order change no section's draw.
        const turned = await sample(
          logText([...rows.filter((_, i) => names[i] === ""), ...rows.filter((_, i) => names[i] !== "")]),
          by,
        );
        const positions = (all: typeof draws) =>
          all.map(({ section, queries, samples }) => [section, queries, samples]);
        expect(positions(turned.draws)).toEqual(positions(draws));
      }),
      { numRuns: 25, seed: 6 },
    );
  });

  it("leave out the columns that are not asked for", async () => {
    const { chosen } = await sample(plain(3), { copy: ["案號", "帳號"] });
    expect(chosen.columns).toEqual(["案號", "帳號"]);
    expect([...chosen.of(null)][0]).toEqual({ number: 1, cells: ["案1", "u1"] });
  });

  it("have every column that one of them has, of NDJSON", async () => {
    const { chosen } = await sample('{"date":"2026-10-01","a":1}\n{"date":"2026-10-02","b":{"c":2}}\n');
    expect(chosen.columns).toEqual(["date", "a", "b"]);
    expect([...chosen.of(null)].map(({ cells }) => cells)).toEqual([
      ["2026-10-01", "1", ""],
      ["2026-10-02", "", '{"c":2}'],
    ]);
  });
});

describe("the rows that count", () => {
  it("are those of the period, and those whose date cannot be read", async () => {
    const days = ["2026-09-30", "2026-10-01", "115/10/31", "2026-10-31T16:00:00Z", "10/03/2026", "", "2026-11-01"];
    const told: ToldRow[] = [];
    const rows = days.map((day, i) => row(i + 1, { day }));
    const { draws, ...counts } = await sample(logText(rows), {}, { onTold: (one) => told.push({ ...one }) });
    expect(counts).toMatchObject({ rows: 7, out_of_period: 3, undated: 2, date_column: "日期", completeness: null });
    expect(draws[0]?.rows).toEqual([2, 3, 5, 6]);
    expect(told.map(({ number, line, undated }) => [number, line, undated])).toEqual([
      [5, 6, "doubtful"],
      [6, 7, "none"],
    ]);
  });

  it("are all where no period is given", async () => {
    const { draws, out_of_period } = await sample(logText([row(1, { day: "?" }), row(2)]), { of: null });
    expect([draws[0]?.queries, out_of_period]).toEqual([2, 0]);
  });
});

describe("rows that are incomplete", () => {
  const incomplete = [row(1), row(2, { number: "" }), row(3, { number: "　" }), row(4)];

  it("are told with what they lack, as the policy says, and its clause", async () => {
    const told: [number, string[]][] = [];
    const onTold = ({ number, reasons }: ToldRow) =>
      told.push([number, reasons.map(({ code, clause }) => `${code} ${clause}`)]);
    const { completeness } = await sample(logText(incomplete), {}, { completeness: true, onTold });
    expect(told).toEqual([
      [2, ["case_number_missing 六(一)5"]],
      [3, ["case_number_missing 六(一)5"]],
    ]);
    const none = { undecided: 0, fields_without_column: [] };
    expect(completeness).toEqual({ checked: 4, incomplete: 2, reasons: { case_number_missing: 2 }, ...none });
  });

  it("agree with the policy asked row by row", async () => {
    const blank = fc.constantFrom("x", "", "　", "\u200b", " ");
    const table = fc.array(fc.tuple(blank, blank, blank), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom("kaohsiung", "nantou", "taipei"), async (cells, jurisdiction) => {
        const rows = cells.map(([account, number, reason]) => ({ account, case_number: number, reason }));
        const found = new Set<number>();
        const text = rows.map((one) => JSON.stringify({ ...one, date: "2026-10-03", time: "9:00" })).join("\n");
        const onTold = ({ number, reasons }: ToldRow) => reasons.length > 0 && found.add(number);
        await sample(text, { jurisdiction }, { completeness: true, onTold });
        rows.forEach((one, index) => {
          const entry = { ...one, date: "2026-10-03", time: "9:00" };
          const { outcome } = engine.decide({
            decision: "query_log_completeness",
            jurisdiction,
            as_of: "2026-10-31",
            facts: { medium: "online", entry },
          });
          expect(found.has(index + 1)).toBe(outcome === "violation");
        });
      }),
      { numRuns: 25, seed: 6 },
    );
  });

  it("are complete where the text asks for a statement alone, and there is one", async () => {
    const { completeness } = await sample(plain(5), { jurisdiction: "taipei" }, { completeness: true });
    expect(completeness).toMatchObject({ checked: 5, incomplete: 0, undecided: 0 });
  });

  it("are found by the columns that the user names", async () => {
    const text = "who,when,x\nu,2026-10-03,\n";
    const fields = new Map([["account", "who"] as const, ["date", "when"] as const, ["case_number", "x"] as const]);
    const { completeness, date_column } = await sample(text, { fields }, { completeness: true });
    expect(date_column).toBe("when");
    expect(completeness?.reasons["case_number_missing"]).toBe(1);
    expect(completeness?.reasons["account_missing"]).toBeUndefined();
    expect(completeness?.fields_without_column).toEqual(["time", "operation_code", "subject_criteria", "reason"]);
  });

  it("are not looked for where no column is known", async () => {
    const { completeness } = await sample("x\n1\n", { of: null }, { completeness: true });
    expect(completeness).toBeNull();
  });
});

describe("a log that does not fit the question", () => {
  it.each<[string, string, Partial<SampleRequest>, RegExp]>([
    ["no such section column", plain(2), { by: "單位" }, /^by: `單位`, expected a column of the log: 帳號, 日期/],
    ["no column of dates", "a\n1\n", {}, /^of: no column of dates is known, expected dateColumn with one of a$/],
    ["no such date column", plain(1), { dateColumn: "day" }, /^dateColumn: `day`, expected a column of the log/],
    ["no such column to copy", plain(1), { copy: ["?"] }, /^copy: `\?`, expected a column of the log/],
    ["a column that stands there twice", "日期,a,a\n2026-10-01,1,2\n", { by: "a" }, /^by: `a` is the name of several/],
    ["a key of no row", '{"date":"2026-10-01"}\n', { by: "unit" }, /^by: `unit` is in no row, expected a key/],
    ["dates that are none", logText([row(1, { day: "10/3/26" })]), {}, /^dateColumn: no date in column `日期` can be/],
    [
      "more sections than an office has",
      logText(Array.from({ length: 2001 }, (_, i) => row(i))),
      { by: "案號" },
      /^by: `案號` has more than 2000 values, expected a column of sections$/,
    ],
  ])("is told: %s", async (_, text, more, message) => {
    const failure = await sample(text, more).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(LogError);
    expect((failure as Error).message).toMatch(message);
  });

  it("is told if it changes between the passes", async () => {
    const { readFileSync, writeFileSync } = await import("node:fs");
    const log = logOf(plain(20));
    let changed = false;
    const afterPart = () => {
      // As long as it was: what is added at the end may still belong to the first pass.
      if (!changed)
        writeFileSync(log.paths[0] as string, readFileSync(log.paths[0] as string, "utf8").replace(/.\n$/, "#\n"));
      changed = true;
    };
    await expect(sampleLog(engine, log, request(), { afterPart })).rejects.toThrow("changed while it was read");
  });
});
