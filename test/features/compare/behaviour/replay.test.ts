import { expect, it } from "vitest";
import { decisionSchemas } from "../../../../src/core/schema/schemas.ts";
import { respondents } from "../../../../src/features/compare/behaviour/compare.ts";
import { replay } from "../../../../src/features/compare/behaviour/replay.ts";
import { linesOf } from "../../../../src/node/tables/line-stream.ts";
import { compared, regulations } from "./support.ts";

const kinds = new Map([...decisionSchemas(regulations.schemas)].map(([name, { kind }]) => [name, kind]));

async function* bytesOf(lines: readonly (object | string)[]) {
  for (const line of lines) yield Buffer.from(`${typeof line === "string" ? line : JSON.stringify(line)}\n`);
}

async function replayed(lines: readonly (object | string)[], progress: (read: number) => void = () => {}) {
  const sides = respondents(await compared("kaohsiung", "taipei"));
  return replay(linesOf(bytesOf(lines)), sides, { kinds, as_of: "2026-11-21", progress });
}

const sampling = (queries: number) => ({ decision: "sampling_monthly", facts: { queries } });

it("requests are the same, whatever clause is cited, or told by what changes, with the lines they stand on", async () => {
  const { read, same, bad, changes } = await replayed([
    sampling(3),
    sampling(1000),
    "",
    { decision: "data_use_period", jurisdiction: "nantou", facts: { acquired_on: "2026-11-21" } },
    sampling(2000),
    { decision: "data_use_period", facts: { acquired_on: "2026-11-20" } },
    sampling(1100),
  ]);
  expect({ read, same, bad }).toEqual({ read: 6, same: 1, bad: 0 });
  expect(changes.every(({ outcome }) => outcome)).toBe(true);
  expect(changes.map(({ decision, lines }) => [decision, lines])).toEqual(
    expect.arrayContaining([["data_use_period", [4, 6]]]),
  );
});

it("the same outcome with other values is a change, after those of outcomes", async () => {
  const reviewed = (last_done_on: string) => ({ decision: "account_review", facts: { last_done_on } });
  const { changes } = await replayed([reviewed("2026-11-10"), reviewed("2026-08-14")]);
  expect(changes.map(({ outcome, lines }) => [outcome, lines])).toEqual([
    [true, [2]],
    [false, [1]],
  ]);
  const [, { answers }] = changes as [unknown, (typeof changes)[number]];
  expect(answers[0].outcome).toBe(answers[1].outcome);
});

it("bad lines are told with why, and counted beyond those", async () => {
  const { read, bad, problems, changes } = await replayed([
    "{",
    "[1]",
    { decision: "no_such_decision", facts: {} },
    { decision: "sampling_monthly", facts: { queries: -1 } },
    sampling(1000),
    ...Array.from({ length: 30 }, () => "x"),
  ]);
  expect({ read, bad }).toEqual({ read: 35, bad: 34 });
  expect(problems).toHaveLength(20);
  expect(problems.slice(0, 4).map(({ line }) => line)).toEqual([1, 2, 3, 4]);
  expect(problems[1]?.message).toContain("expected a request");
  expect(problems[2]?.message).toContain("no_such_decision");
  expect(changes.map(({ lines }) => lines)).toEqual([[5]]);
});

it("progress is told each thousand lines", async () => {
  const told: number[] = [];
  await replayed(
    Array.from({ length: 2500 }, () => sampling(3)),
    (read) => told.push(read),
  );
  expect(told).toEqual([1000, 2000]);
});
