import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Request } from "../../../src/core/engine/answer.ts";
import { calendarDecisions } from "../../../src/features/duties/asker.ts";
import type { Duty } from "../../../src/features/duties/duty.ts";
import { dutiesOfYear } from "../../../src/features/duties/year.ts";
import { loadEngine } from "../../../src/node/start/load-engine.ts";
import { LAW, type LawDuty } from "./law.ts";

const engine = await loadEngine();

const byName = (a: LawDuty, b: LawDuty) => (`${a.duty} ${a.period}` < `${b.duty} ${b.period}` ? -1 : 1);

function asLaw({ decision, role, period, day, clause, right, partial }: Duty): LawDuty {
  return {
    duty: role === undefined ? decision : `${decision}.${role}`,
    period,
    day: day ?? "none",
    clause: clause ?? "none",
    ...(right ? { note: "right" as const } : partial ? { note: "part" as const } : {}),
  };
}

function found(jurisdiction: string, year: number, decision: string, period: string): Duty | undefined {
  return dutiesOfYear(engine, jurisdiction, year).duties.find(
    (one) => one.decision === decision && one.period === period,
  );
}

describe("the duties of a year", () => {
  const years = Object.entries(LAW).flatMap(([jurisdiction, list]) =>
    Object.entries(list).map(([year, duties]) => ({ jurisdiction, year: Number(year), duties })),
  );

  it.each(years)("are those of the text: $jurisdiction $year", ({ jurisdiction, year, duties }) => {
    const all = dutiesOfYear(engine, jurisdiction, year).duties.map(asLaw);
    expect(all.sort(byName)).toEqual([...duties].sort(byName));
  });

  it("stand in the order of their days", () => {
    const days = dutiesOfYear(engine, "kaohsiung", 2026).duties.map(({ day }) => day ?? "9999");
    expect(days).toEqual([...days].sort());
  });

  it("are what the engine answers to what is told as asked", () => {
    for (const jurisdiction of engine.jurisdictions) {
      for (const { decision, asked, clause, obligations, day, day_basis } of dutiesOfYear(engine, jurisdiction, 2026)
        .duties) {
        const answer = engine.decide({ decision, jurisdiction, ...asked } as Request);
        expect(["due", "may_act", "required"]).toContain(answer.outcome);
        expect(answer.obligations).toEqual(obligations);
        expect([...answer.obligations, ...answer.reasons].map((one) => one.clause)).toContain(clause);
        if (day_basis === "answer") expect(answer.values).toMatchObject({ due_on: day });
      }
    }
  });

  it.each([
    [2024, "2024-H1", "2024-08-31", "2024-09-02"],
    [2024, "2023-H2", "2024-03-10", "2024-03-11"],
    [2025, "2025-H1", "2025-08-31", "2025-09-01"],
    [2026, "2025-H2", "2026-03-10", "2026-03-10"],
    [2028, "2027-H2", "2028-03-10", null],
  ])("tell the report day moved to an office day: %s %s", (year, half, day, rolled) => {
    expect(found("taipei", year, "audit_report_deadline", half)).toMatchObject({ day, due_if_rolled: rolled });
  });

  it("name the readings, also the one by which a sample has a day", () => {
    const ids = (one: Duty | undefined) => one?.assumptions.map(({ id }) => id);
    expect(ids(found("kaohsiung", 2026, "sampling_monthly", "2026-05"))).toEqual(["G2", "K17", "G15"]);
    expect(ids(found("kaohsiung", 2023, "sampling_monthly", "2023-05"))).toContain("G6");
    expect(ids(found("kaohsiung", 2023, "account_review", "2023-Q2"))).toContain("G6");
    expect(ids(found("kaohsiung", 2023, "account_review", "2023-Q3"))).not.toContain("G6");
    expect(ids(found("taipei", 2022, "audit_report_deadline", "2021-H2"))).toContain("G6");
  });

  it("tell how the regulation stood on every day", () => {
    const spans = (id: string, year: number) =>
      dutiesOfYear(engine, id, year).spans.map(({ from, to, standing }) => `${from} ${to} ${standing}`);
    expect(spans("kaohsiung", 2023)).toEqual([
      "2023-01-01 2023-05-28 text_unavailable",
      "2023-05-29 2023-12-31 in_force",
    ]);
    expect(spans("kaohsiung", 2020)).toEqual([
      "2020-01-01 2020-11-22 not_in_force",
      "2020-11-23 2020-12-31 text_unavailable",
    ]);
    expect(spans("nantou", 2024)).toEqual(["2024-01-01 2024-10-24 not_in_force", "2024-10-25 2024-12-31 in_force"]);
  });

  it("follow a unit that began in mid-year, where the decision takes its start", () => {
    const { duties } = dutiesOfYear(engine, "kaohsiung", 2026, { unitStart: "2026-05-11" });
    const reviews = duties.filter(({ decision }) => decision === "account_review");
    expect(reviews.map(asLaw)).toEqual([
      { duty: "account_review", period: "2026-Q2", day: "2026-06-30", clause: "五(二)", note: "part" },
      { duty: "account_review", period: "2026-Q3", day: "2026-09-30", clause: "五(二)" },
      { duty: "account_review", period: "2026-Q4", day: "2026-12-31", clause: "五(二)" },
    ]);
    expect(duties.find(({ period }) => period === "2026-05")).toMatchObject({ before_unit_start: true });
    expect(duties.find(({ period }) => period === "2026-06")).toMatchObject({ before_unit_start: false });
    const audits = dutiesOfYear(engine, "taipei", 2026, { unitStart: "2026-05-11" }).duties.filter(
      ({ decision }) => decision === "internal_audit_schedule",
    );
    expect(audits.map(({ period, partial }) => [period, partial])).toEqual([["2026-H1", true]]);
  });

  it("have names of their own that another year does not give", () => {
    const all = [2024, 2025, 2026].flatMap((year) =>
      engine.jurisdictions.flatMap((id) => dutiesOfYear(engine, id, year).duties.map(({ uid }) => uid)),
    );
    expect(new Set(all).size).toBe(all.length);
    expect(found("taipei", 2026, "account_review", "2026-H1")?.uid).toBe(
      "account_review.2026-H1.taipei@duties.household-data-policy",
    );
    expect(found("kaohsiung", 2026, "training_hours", "2026")?.uid).toMatch(
      /^training_hours\.\w+\.2026\.kaohsiung@duties\.household-data-policy$/,
    );
    expect(found("taipei", 2026, "sampling_half_year", "2025-H2")?.uid).toBe(
      "sampling_half_year.2025-H2.taipei@duties.household-data-policy",
    );
  });

  it.each([1900, 1901, 2198, 2199])("are asked for in %s too", (year) => {
    for (const id of engine.jurisdictions) {
      const { duties, spans } = dutiesOfYear(engine, id, year);
      expect(duties.length > 0).toBe(year > 2000);
      expect([spans[0]?.from, spans.at(-1)?.to]).toEqual([`${year}-01-01`, `${year}-12-31`]);
    }
  });

  it.each([1899, 2200, 2026.5, Number.NaN])("are refused for %s", (year) => {
    expect(() => dutiesOfYear(engine, "taipei", year)).toThrow(RangeError);
  });

  it("are refused for a day that is none", () => {
    expect(() => dutiesOfYear(engine, "taipei", 2026, { unitStart: "2026-02-30" })).toThrow(/unitStart: 2026-02-30/);
  });
});

describe("docs/calendar.md", () => {
  const rows = [...readFileSync("docs/calendar.md", "utf8").matchAll(/^\| `(\w+)` +\| (yes|no) +\| .{10,} \|$/gm)];

  it("argues for the decisions that are in a calendar, and for others why they are not", () => {
    const names: readonly (string | undefined)[] = engine.decisions;
    expect(rows.filter(([, name]) => !names.includes(name))).toEqual([]);
    expect(rows.length).toBeGreaterThan(30);
    const asked = rows.filter(([, , is]) => is === "yes").map(([, name]) => name);
    expect(asked).toEqual([...calendarDecisions(engine).keys()].sort());
  });
});
