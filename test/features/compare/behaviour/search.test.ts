import { expect, it } from "vitest";
import type { DecisionName } from "../../../../src/core/schema/decisions.ts";
import { comparer } from "../../../../src/features/compare/behaviour/compare.ts";
import type { DecisionDifferences } from "../../../../src/features/compare/behaviour/differences.ts";
import { compared, stemsOf } from "./support.ts";

async function differences(decision: DecisionName, seed: number): Promise<DecisionDifferences> {
  return comparer(await compared("kaohsiung", "nantou", seed))(decision);
}

it.each(["account_sharing", "data_export"] as const)("%s: equal seeds give equal results", async (decision) => {
  expect(JSON.stringify(await differences(decision, 3))).toBe(JSON.stringify(await differences(decision, 3)));
});

it("another seed finds the same causes", async () => {
  const causes = async (seed: number) => {
    const found = await differences("query_permission", seed);
    return [...new Set(found.differences.flatMap(({ answers }) => stemsOf(answers)))].sort();
  };
  expect(await causes(2)).toEqual(await causes(1));
}, 120_000);

it("every count is asked, and told in runs without gaps", async () => {
  const { exhaustive, tried, counts = [] } = comparer(await compared("nantou", "taipei"))("sampling_monthly");
  expect(exhaustive).toBe(true);
  expect(tried).toBeGreaterThanOrEqual(10_001);
  expect(counts[0]?.from).toBe(0);
  expect(counts.at(-1)?.to).toBe(10_000);
  counts.slice(1).forEach((run, index) => {
    expect(run.from).toBe((counts[index]?.to as number) + 1);
  });
  const at = (count: number) => counts.find(({ from, to }) => from <= count && count <= to);
  expect(at(5)?.differ).toBe(false);
  // The same number by another rule, and then by the same one.
  expect(at(6)).toMatchObject({ differ: false, rules: ["all", "minimum"] });
  expect(at(8)).toMatchObject({ differ: true, rules: ["all", "minimum"] });
  expect(at(1000)).toMatchObject({ differ: true, rules: ["rate", "rate"] });
  expect(at(151)).toMatchObject({ differ: false });
  expect(at(2650)).toMatchObject({ differ: false, rules: ["rate", "maximum"] });
  expect(at(10_000)?.last).toEqual([300, 80]);
});
