import { describe, expect, it } from "vitest";
import { ticks } from "../../../src/features/plots/index.ts";
import { type CurveDecision, curveDecisions, curveOf, marksOf } from "../../../src/features/report/curves.ts";
import { plotFigure } from "../../../src/features/report/plots.ts";
import { readRegulations } from "../../../src/node/regulations/read-regulations.ts";
import { startEngine } from "../../../src/node/start/load-engine.ts";

const DAY = "2026-11-21";
const engine = await startEngine(readRegulations());
const IDS = ["kaohsiung", "nantou", "taipei"];
const [monthly, halfYear] = curveDecisions(engine.schemas) as [CurveDecision, CurveDecision];
const drawn = (one: typeof monthly) => IDS.map((id) => curveOf(engine, id, one, DAY));

/** The corners of each path, as queries and samples. */
function corners(figure: string, most: number, top: number): Map<string, (queries: number) => number> {
  const paths = figure.matchAll(/data-jurisdiction="(\w+)" d="([^"]+)"/g);
  return new Map(
    [...paths].map(([, id = "", path = ""]) => {
      const points: { queries: number; samples: number }[] = [];
      let [x, y] = [0, 0];
      for (const [, sign, numbers = ""] of path.matchAll(/([MHV])([\d. ]+)/g)) {
        const [first = 0, second = 0] = numbers.split(" ").map(Number);
        if (sign === "M") [x, y] = [first, second];
        if (sign === "H") x = first;
        if (sign === "V") y = first;
        points.push({ queries: ((x - 44) / 340) * most, samples: ((252 - y) / 238) * top });
      }
      // In half a count before the next corner the number still holds.
      return [id, (queries: number) => points.findLast((one) => one.queries <= queries + 0.5)?.samples ?? Number.NaN];
    }),
  );
}

describe("the path of a curve", () => {
  const figure = (one: typeof monthly) =>
    plotFigure({ ...one, id: "p", title: "t", curves: drawn(one), names: IDS, language: "en" }).text;

  it.each([
    ["taipei", [0, 5, 6, 83, 84, 100, 1333, 1334, 3000]],
    ["kaohsiung", [0, 9, 10, 300, 301, 334, 2999, 3000]],
    ["nantou", [0, 9, 10, 300, 301, 334, 2999, 3000]],
  ])("of %s has the engine's answers at each month's thresholds", (jurisdiction, counts) => {
    const path = corners(figure(monthly), 3000, 100).get(jurisdiction);
    for (const queries of counts) {
      const { values } = engine.decide({ decision: "sampling_monthly", jurisdiction, as_of: DAY, facts: { queries } });
      expect(Math.abs((path?.(queries) ?? Number.NaN) - (values.samples ?? 0)), `${queries}`).toBeLessThan(0.5);
    }
  });

  it("of the half-year is the engine's, and those without a rule are named and not drawn", () => {
    const text = figure(halfYear);
    const paths = corners(text, 5000, 150);
    expect([...paths.keys()]).toEqual(["taipei"]);
    for (const queries of [0, 20, 316, 317, 500, 501, 1601, 2000, 2001, 3751, 5000]) {
      const asked = { decision: "sampling_half_year", jurisdiction: "taipei", as_of: DAY, facts: { queries } } as const;
      const { samples = 0 } = engine.decide(asked).values;
      expect(Math.abs((paths.get("taipei")?.(queries) ?? Number.NaN) - samples), `${queries}`).toBeLessThan(0.5);
    }
    expect(text).toContain("No such rule (the text is silent): kaohsiung, nantou");
  });
});

it("marks where a cap, a minimum or a tier begins, one before which it does not hold", () => {
  const marks = marksOf(drawn(monthly)).map(({ curve, kind, point }) => [IDS[curve], kind, point.queries]);
  expect(marks).toEqual([
    ["kaohsiung", "minimum", 10],
    ["kaohsiung", "rate", 301],
    ["nantou", "minimum", 10],
    ["nantou", "rate", 301],
    ["taipei", "minimum", 6],
    ["taipei", "rate", 84],
    ["taipei", "maximum", 1334],
  ]);
  const tiers = marksOf(drawn(halfYear)).filter(({ kind }) => kind === "tier");
  expect(tiers.map(({ point }) => [point.queries, point.clause])).toEqual([
    [501, "六(三)2"],
    [2001, "六(三)3"],
  ]);
});

it("says of a shared mark whose clause is whose", () => {
  const text = plotFigure({ ...monthly, id: "p", title: "t", curves: drawn(monthly), names: IDS, language: "en" }).text;
  expect(text).toContain("kaohsiung [九(一)], nantou [五(一)]: from 10 queries the minimum applies, 10 rows due");
});

it("an open number and a name of the files are no code", () => {
  const curves = [{ jurisdiction: "x", state: "open" as const, points: [] }];
  const text = plotFigure({ ...monthly, id: "p", title: "<b>", curves, names: ["<i>"], language: "zh-TW" }).text;
  expect(text).toContain("有規定而數值未定，無法計算：&lt;i&gt;");
  expect(text).not.toMatch(/<b>|<i>|<svg/);
});

it.each([
  [3000, [0, 500, 3000]],
  [90, [0, 20, 80]],
  [1, [0, 1, 1]],
])("ticks up to %i are round", (most, [first, second, last]) => {
  const all = ticks(most);
  expect([all[0], all[1], all.at(-1)]).toEqual([first, second, last]);
});
