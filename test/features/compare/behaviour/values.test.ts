import { describe, expect, it } from "vitest";
import type { Version } from "../../../../src/core/regulation/jurisdiction.ts";
import { SchemaTree } from "../../../../src/core/schema/schema-tree.ts";
import {
  addMonths,
  daysAround,
  instantsBefore,
  monthsBefore,
  periodsAround,
} from "../../../../src/features/compare/behaviour/days.ts";
import { Question, type Slot } from "../../../../src/features/compare/behaviour/slots.ts";
import { type Thresholds, thresholdsOf } from "../../../../src/features/compare/behaviour/thresholds.ts";
import { spread, valuesOfSlot } from "../../../../src/features/compare/behaviour/values.ts";
import { regulations } from "./support.ts";

const version = (parameters: object, effective_from = "2023-05-29") =>
  ({ effective_from, parameters, conventions: {} }) as unknown as Version;
const none: Thresholds = thresholdsOf([]);

describe("days around a limit", () => {
  it.each([
    ["2024-01-31", 1, "2024-02-29"],
    ["2025-03-31", -1, "2025-02-28"],
    ["2026-12-31", 2, "2027-02-28"],
    ["2026-01-15", -1, "2025-12-15"],
  ])("%s and %i months are %s", (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it("are the limit, the day before and the day after, in order", () => {
    const days = daysAround("2026-11-21", { ...none, months: [3], days: [7], yearDays: ["08-31"] }, ["2022-06-01"]);
    for (const around of [
      ["2026-08-20", "2026-08-21", "2026-08-22"],
      ["2026-11-13", "2026-11-14", "2026-11-15"],
      ["2026-11-27", "2026-11-28", "2026-11-29"],
      ["2026-08-30", "2026-08-31", "2026-09-01"],
      ["2022-05-31", "2022-06-01", "2022-06-02"],
      ["2026-09-30", "2026-10-01", "2026-10-02"],
      ["2025-02-27", "2025-02-28", "2025-03-01"],
    ])
      expect(days).toEqual(expect.arrayContaining(around));
    expect(days).toEqual([...new Set(days)].sort());
  });

  it("of an instant are a second before and after each number of minutes", () => {
    expect(instantsBefore("2026-11-21T09:00:00+08:00", { ...none, minutes: [30] })).toEqual([
      "2026-11-21T08:59:59+08:00",
      "2026-11-21T09:00:00+08:00",
      "2026-11-21T09:00:01+08:00",
      "2026-11-21T08:29:59+08:00",
      "2026-11-21T08:30:00+08:00",
      "2026-11-21T08:30:01+08:00",
    ]);
  });

  it("are periods across the turn of the year", () => {
    expect(periodsAround("2026-01-10", "half")).toEqual(["2024-H2", "2025-H1", "2025-H2", "2026-H1", "2026-H2"]);
    expect(periodsAround("2026-12-31", "month")).toEqual(["2026-09", "2026-10", "2026-11", "2026-12", "2027-01"]);
    expect(monthsBefore("2026-02", 3)).toEqual(["2025-11", "2025-12", "2026-01"]);
  });
});

describe("thresholds of versions", () => {
  it("are what parameters hold, without where it comes from", () => {
    const found = thresholdsOf([
      version({ a: { value: 8, clause: "三(一)", readings: ["G1"] }, b: { max_age: "3 months", code: "x" } }),
      version({ c: { after: "7 days", by: "30 minutes", on: "08-31", roles: ["admin", "vendor"] } }, "2021-10-06"),
    ]);
    expect(found).toEqual({
      numbers: [3, 7, 8, 30],
      months: [3],
      days: [7],
      minutes: [30],
      yearDays: ["08-31"],
      words: ["admin", "vendor"],
      lists: [["admin", "vendor"]],
      firstDays: ["2021-10-06", "2023-05-29"],
    });
  });

  it("of ten workdays are as many days as these may take", () => {
    expect(thresholdsOf([version({ lead: "10 workdays" })]).days).toEqual([12, 13, 14, 15, 16, 17, 18, 19, 20]);
  });
});

describe("values of a fact", () => {
  const tree = new SchemaTree(regulations.schemas);
  const stock = {
    tree,
    thresholds: { ...none, numbers: [8] },
    as_of: "2026-11-21",
    named: new Set<string>(),
    isInForce: (day: string) => day >= "2024-10-25",
  };
  const slot = (decision: "password_compliance" | "query_permission" | "training_hours", name: string) => {
    const { slots } = new Question(tree, decision);
    return slots.find((one) => one.name === name) as Slot;
  };

  it("are each number at, below and above a threshold, none below the least", () => {
    expect(valuesOfSlot(slot("password_compliance", "length"), stock)).toEqual(expect.arrayContaining([0, 1, 7, 8, 9]));
    expect(valuesOfSlot(slot("training_hours", "hours"), stock)).toEqual(expect.arrayContaining([7, 7.5, 8, 8.5, 9]));
    expect(valuesOfSlot(slot("password_compliance", "length"), stock)).not.toContain(-1);
  });

  it("are each word, and of a list of words each alone, all, and all but one", () => {
    expect(valuesOfSlot(slot("training_hours", "role"), stock)).toContain("case_officer");
    const classes = valuesOfSlot(slot("password_compliance", "classes"), stock);
    expect(classes).toEqual(
      expect.arrayContaining([[], ["upper"], ["upper", "lower", "digit", "symbol"], ["upper", "lower", "digit"]]),
    );
  });

  it("begin with nothing where a fact may be left out or be none, and hold nothing twice", () => {
    for (const decision of ["query_permission", "password_compliance"] as const) {
      for (const one of new Question(tree, decision).slots) {
        const values = valuesOfSlot(one, stock);
        expect(values.includes(undefined)).toBe(one.optional);
        if (one.optional) expect(values[0]).toBeUndefined();
        expect(new Set(values.map((value) => JSON.stringify(value))).size).toBe(values.length);
      }
    }
  });

  it("of the day asked about are days on which both are in force", () => {
    const days = valuesOfSlot(new Question(tree, "password_compliance").slots.at(-1) as Slot, stock) as string[];
    expect(days).toContain("2026-11-21");
    expect(days.every((day) => day >= "2024-10-25")).toBe(true);
  });

  it("some of many are from all over", () => {
    expect(spread([1, 2, 3, 4, 5, 6, 7, 8, 9], 3)).toEqual([1, 5, 9]);
    expect(spread([1, 2, 3, 4], 1)).toEqual([1, 4]);
    expect(spread([1, 2], 4)).toEqual([1, 2]);
  });
});
