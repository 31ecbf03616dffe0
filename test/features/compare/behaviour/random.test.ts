import { expect, it } from "vitest";
import { randomNumbers, someOf } from "../../../../src/features/compare/behaviour/random.ts";

const first = (seed: number, count: number) => {
  const random = randomNumbers(seed);
  return Array.from({ length: count }, () => random());
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
    const some = someOf(list, 10, randomNumbers(seed));
    expect(some).toHaveLength(10);
    expect(some).toEqual([...new Set(some)].sort((a, b) => a - b));
  }
  expect(someOf(list, 10, randomNumbers(1))).not.toEqual(someOf(list, 10, randomNumbers(2)));
  expect(someOf([1, 2, 3], 5, randomNumbers(1))).toEqual([1, 2, 3]);
  expect(someOf([1, 2, 3], 0, randomNumbers(1))).toEqual([]);
});
