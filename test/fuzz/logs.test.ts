import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { UsageError } from "../../src/core/base/errors.ts";
import type { DecisionKind } from "../../src/core/schema/schemas.ts";
import { replay } from "../../src/features/compare/behaviour/replay.ts";
import { isBlank } from "../../src/features/tables/lines.ts";
import { hdp } from "../cli/hdp.ts";
import { readWhole } from "../features/sampling/logs.ts";
import { engine, requests } from "./cases.ts";
import { FUZZ_TIMEOUT, fuzzing } from "./runs.ts";

const cwd = mkdtempSync(join(tmpdir(), "hdp-fuzz-logs-"));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .constantFrom(...'帳號,日期|u1,2026-10-03|\n|\r\n|\r|,|"|""|\0|\t|;|=1+1|\ufeff|a|{|}|['.split("|"))
      .map(Buffer.from),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('{"a": 1}\n', '{"__proto__": {"a": 1}}\n', "null\n", '{"a": 1e999}\n').map(Buffer.from),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom([0xff], [0xc3], [0xed, 0xa0, 0x80], [0xf0, 0x9f], [0x1f, 0x8b]).map(Buffer.from),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 40 }).map(Buffer.from) },
);
const bytes = fc.array(piece, { maxLength: 40 }).map((pieces) => Buffer.concat(pieces));

describe("a log of any bytes", () => {
  it(
    "is read, every row counted, or refused in words",
    () =>
      fc.assert(
        fc.asyncProperty(bytes, async (log) => {
          try {
            const { rows, digest } = await readWhole(log);
            expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1));
            expect(digest.bytes).toBe(log.length);
          } catch (error) {
            expect(error).toBeInstanceOf(UsageError);
            expect((error as Error).message).toMatch(/expected ./);
          }
        }),
        fuzzing(400),
      ),
    FUZZ_TIMEOUT,
  );

  it(
    "leaves hdp sample with a status and nothing half-written",
    () =>
      fc.assert(
        fc.asyncProperty(bytes, fc.boolean(), async (log, headed) => {
          writeFileSync(join(cwd, "log.csv"), headed ? Buffer.concat([Buffer.from("帳號,日期\n"), log]) : log);
          const { status, stderr } = await hdp("sample -j kaohsiung --period month --seed s log.csv --lang en", {
            cwd,
          });
          expect([0, 2], stderr).toContain(status);
          if (status === 2) expect(stderr).toMatch(/expected ./);
          const written = readdirSync(cwd).filter((name) => name !== "log.csv");
          expect(written.length).toBe(status === 0 ? 3 : 0);
          for (const name of written) rmSync(join(cwd, name));
        }),
        fuzzing(4),
      ),
    FUZZ_TIMEOUT,
  );
});

describe("requests of any text for hdp diff --requests", () => {
  it(
    "are each the same, a change, or a counted problem with its line",
    () => {
      const good = fc.nat(requests.length - 1).map((index) => JSON.stringify(requests[index]));
      const broken = fc
        .tuple(good, fc.nat(), fc.constantFrom('"', "\0", "}", "\ud800", "\\ud800", "1e999", ""))
        .map(([text, at, slip]) => {
          const offset = at % text.length;
          return text.slice(0, offset) + slip + text.slice(offset + 1);
        });
      const line = fc.oneof(good, broken, fc.string({ unit: "binary" }), fc.json(), fc.constant("{".repeat(50_000)));
      const sides = [
        { engine, jurisdiction: "kaohsiung" },
        { engine, jurisdiction: "nantou" },
      ] as unknown as Parameters<typeof replay>[1];
      return fc.assert(
        fc.asyncProperty(fc.array(line, { maxLength: 8 }), async (lines) => {
          async function* given() {
            for (const [index, text] of lines.entries()) if (!isBlank(text)) yield { line: index + 1, text };
          }
          const kinds = new Map<string, DecisionKind>(requests.map(({ decision }) => [decision, "permission"]));
          const found = await replay(given(), sides, { kinds, as_of: "2026-11-21", progress: () => {} });
          const changes = found.changes.flatMap((change) => change.lines);
          expect(found.same + found.bad + changes.length).toBe(found.read);
          expect(found.read).toBe(lines.filter((text) => text.trim() !== "").length);
          for (const problem of found.problems) expect(problem.message).not.toBe("");
        }),
        fuzzing(150),
      );
    },
    FUZZ_TIMEOUT,
  );
});
