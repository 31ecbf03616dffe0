import { expect, it } from "vitest";
import { Random } from "../../../src/core/base/random.ts";

const first = (seed: number, count: number) => {
  const random = new Random(seed);
  return Array.from({ length: count }, () => random.next());
};

it("numbers follow from the seed and lie from 0 to below 1", () => {
  expect(first(1, 50)).toEqual(first(1, 50));
  expect(first(1, 50)).not.toEqual(first(2, 50));
  const many = first(7, 10_000);
  expect(many.every((number) => number >= 0 && number < 1)).toBe(true);
  const mean = many.reduce((sum, number) => sum + number, 0) / many.length;
  expect(mean).toBeCloseTo(0.5, 1);
});

it("some of a list are so many, each once, in their order", () => {
  const list = Array.from({ length: 100 }, (_, index) => index);
  for (const seed of [1, 2, 3]) {
    const some = new Random(seed).some(list, 10);
    expect(some).toHaveLength(10);
    expect(some).toEqual([...new Set(some)].sort((a, b) => a - b));
  }
  expect(new Random(1).some(list, 10)).not.toEqual(new Random(2).some(list, 10));
  expect(new Random(1).some([1, 2, 3], 5)).toEqual([1, 2, 3]);
  expect(new Random(1).some([1, 2, 3], 0)).toEqual([]);
});

it("the numbers of a seed stay as they are, because searches hang on them", () => {
  const random = new Random(1);
  expect(Array.from({ length: 5 }, () => random.below(1000))).toEqual([627, 2, 527, 981, 968]);
  expect(() => random.pick([])).toThrow("nothing to pick from");
});
