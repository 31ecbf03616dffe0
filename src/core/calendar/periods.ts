import { daysInMonth, two } from "./tables.ts";

/** First and last day of a period by its name: a year, half-year, quarter or month. */
export function periodDays(period: string): { readonly first: string; readonly last: string } {
  const [year, part = ""] = period.split("-");
  const months = part.startsWith("Q") ? 3 : part.startsWith("H") ? 6 : part === "" ? 12 : 1;
  const number = part === "" ? 1 : Number(part.replace(/^[QH]/, ""));
  const last = number * months;
  return {
    first: `${year}-${two(last - months + 1)}-01`,
    last: `${year}-${two(last)}-${two(daysInMonth(Number(year), last))}`,
  };
}

/** The name of a half-year or month, by how many lie between it and the year 0: 4053 half-years → "2026-H2". */
export function periodName(count: number, format: "half" | "month"): string {
  if (format === "half") return `${Math.floor(count / 2)}-H${(count % 2) + 1}`;
  return `${Math.floor(count / 12)}-${two((count % 12) + 1)}`;
}
