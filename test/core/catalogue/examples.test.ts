import { describe, expect, it } from "vitest";
import { daysBetween, isOpenDate, taipeiDay } from "../../../src/core/calendar/civil-date.ts";
import { type DecisionSchema, decisionSchemas } from "../../../src/core/schema/schemas.ts";
import type { Request } from "../../../src/index.ts";
import { readRegulations } from "../../../src/node/regulations/read-regulations.ts";
import { byModule } from "../../support/program.ts";

const { schemas, jurisdictions } = readRegulations();
const decisions = [...decisionSchemas(schemas)];
const UNDECIDED = ["indeterminate", "not_regulated", "not_in_force"];

describe.each(decisions)("the example of %s", (decision, { as_of: kind, example }) => {
  const { as_of, facts } = example as Required<NonNullable<DecisionSchema["example"]>>;

  it("is a question of which a regulation knows the answer, and that none refuses", () => {
    const asked = jurisdictions.map(({ id }) => ({ decision, jurisdiction: id, as_of, facts }) as unknown as Request);
    const outcomes = asked.map((request) => byModule.decide(request).outcome);
    expect(outcomes.filter((outcome) => !UNDECIDED.includes(outcome))).not.toEqual([]);
  });

  it("is one that an office has: numbers are small, days near, lists short", () => {
    const extremes = [...partsOf(facts)].filter((part) => {
      if (typeof part === "number") return part >= 5000;
      if (Array.isArray(part)) return part.length > 3;
      const day = typeof part === "string" ? dayOf(part) : undefined;
      return day !== undefined && Math.abs(daysBetween(taipeiDay(as_of), day)) > 2 * 366;
    });
    expect(extremes).toEqual([]);
  });

  it("is asked of an instant where the decision needs one, and else of a day", () => {
    expect(as_of.includes("T")).toBe(kind === "instant");
  });
});

/** The day that a text is or begins with: of `2026-11-20T09:12:00+08:00`, `2026-11` and `2026-H1` too. */
function dayOf(text: string): string | undefined {
  const day =
    /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? text.replace(/-H[12]$/, "-06").replace(/^(\d{4}-\d{2})$/, "$1-01");
  return isOpenDate(day) ? day : undefined;
}

function* partsOf(value: unknown): Generator<unknown> {
  yield value;
  if (typeof value === "object" && value !== null) for (const part of Object.values(value)) yield* partsOf(part);
}
