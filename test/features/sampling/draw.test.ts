import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DrawLabel, draw, Numbers } from "../../../src/features/sampling/draw.ts";

const label = (seed: string, more: Partial<DrawLabel> = {}): DrawLabel => ({
  seed,
  decision: "sampling_monthly",
  of: "2026-10",
  section: null,
  ...more,
});

/** Pearson's statistic of counts that should all be alike. */
function chiSquare(counts: readonly number[], expected: number): number {
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

describe("the numbers", () => {
  it("are those that Python's hmac gives (docs/sampling.md)", () => {
    const numbers = new Numbers(label("seed"));
    expect([1, 2, 3].map(() => numbers.next(2 ** 48) - 1)).toEqual([64090363569140, 262797611122612, 185852677171567]);
  });

  it("are each equally likely where the bound does not divide the range", () => {
    const numbers = new Numbers(label("bound"));
    const counts = Array.from({ length: 7 }, () => 0);
    for (let i = 0; i < 14_000; i += 1) (counts[numbers.next(7) - 1] as number) += 1;
    // 6 degrees of freedom: more than 22.5 once in a thousand.
    expect(chiSquare(counts, 2000)).toBeLessThan(22.5);
  });

  it("are drawn again where they would favour small numbers", () => {
    const numbers = new Numbers(label("seed"));
    const bound = 2 ** 47 + 1;
    // The first three are 64090363569140, 262797611122612 (beyond the bound) and 185852677171567 (beyond it too).
    expect(numbers.next(bound)).toBe(64090363569141);
    expect(numbers.next(bound)).toBeLessThanOrEqual(bound);
  });
});

describe("a draw", () => {
  it.each([
    [label("seed"), 100, 10, [23, 40, 46, 67, 78, 81, 83, 86, 91, 95]],
    [
      label("種子", { decision: "sampling_half_year", of: "2026-H1", section: "社會救助科" }),
      2001,
      5,
      [244, 870, 1123, 1423, 1827],
    ],
    [label("x", { of: null }), 7, 7, [1, 2, 3, 4, 5, 6, 7]],
    [label("x", { of: null }), 0, 0, []],
    [label("x", { of: null }), 2 ** 40, 3, [488664882815, 900578338535, 1085238830811]],
  ])("is the one that the Python of docs/sampling.md makes: %o, %i, %i", (one, rows, samples, expected) => {
    expect(draw(one, rows, samples)).toEqual(expected);
  });

  it("is so many different rows of those that there are, and the same for the same seed", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(400), fc.nat(450), (seed, rows, samples) => {
        const drawn = draw(label(seed), rows, samples);
        expect(drawn).toHaveLength(Math.min(rows, samples));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn.every((row) => row >= 1 && row <= rows)).toBe(true);
        expect(drawn).toEqual([...drawn].sort((a, b) => a - b));
        expect(draw(label(seed), rows, samples)).toEqual(drawn);
      }),
      { numRuns: 200, seed: 6 },
    );
  });

  it("chooses every row equally often", () => {
    const counts = Array.from({ length: 20 }, () => 0);
    for (let seed = 0; seed < 4000; seed += 1) {
      for (const row of draw(label(`rows ${seed}`), 20, 5)) (counts[row - 1] as number) += 1;
    }
    // The statistic of a sample without replacement, scaled, has 19 degrees of freedom: 43.8 once in a thousand.
    expect((chiSquare(counts, 1000) * 19) / 15).toBeLessThan(43.8);
  });

  it("chooses every set of rows equally often", () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 10_000; seed += 1) {
      const set = draw(label(`sets ${seed}`), 6, 3).join();
      counts.set(set, (counts.get(set) ?? 0) + 1);
    }
    expect(counts.size).toBe(20);
    expect(chiSquare([...counts.values()], 500)).toBeLessThan(43.8);
  });

  it("is another for another period, section or decision", () => {
    const others = [
      label("s"),
      label("s", { of: "2026-11" }),
      label("s", { section: "A" }),
      label("s", { decision: "other" }),
    ].map((one) => draw(one, 10_000, 10).join());
    expect(new Set(others).size).toBe(4);
  });
});
