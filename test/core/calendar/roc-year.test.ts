import { expect, it } from "vitest";
import { commonYear, dateOfEither, rocYear } from "../../../src/core/calendar/roc-year.ts";

it("years of the Republic are written from 1912 and read up to the last year of the dates, 2199", () => {
  expect(["1911", "1912", "2026"].map(rocYear)).toEqual([undefined, 1, 115]);
  for (let year = 1912; year <= 2199; year += 1) expect(commonYear(String(rocYear(String(year))))).toBe(String(year));
  expect(["288", "289", "0115", "2026"].map(commonYear)).toEqual(["2199", "289", "0115", "2026"]);
});

it.each([
  ["115", "11", "1", "2026-11-01"],
  ["2026", "2", "28", "2026-02-28"],
  ["115", "2", "29", undefined],
  ["113", "2", "29", "2024-02-29"],
  ["289", "1", "1", undefined],
] as const)("%s, %s and %s are the date %s", (year, month, day, date) => {
  expect(dateOfEither(year, month, day)).toBe(date);
});
