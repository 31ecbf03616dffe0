import { parseQuantity } from "../../core/regulation/data-document.ts";

/** A number of a version file, apart from its unit: `10 workdays`, `2.5%`, `80`. */
export interface Amount {
  readonly amount: number;
  /** `workday`, `%`; empty for a number without a unit. */
  readonly unit: string;
}

/** The number and the unit of a value as it is written; `undefined` where it is no quantity. */
export function amountIn(value: unknown): Amount | undefined {
  if (typeof value === "number") return { amount: value, unit: "" };
  if (typeof value !== "string" || parseQuantity(value) === undefined) return undefined;
  const [, amount = "", unit = ""] = /^([\d.]+) ?(%|[a-z]+?)s?$/.exec(value) ?? [];
  return { amount: Number(amount), unit };
}

/** The value with that number and unit, as version files write it. */
export function writtenAmount({ amount, unit }: Amount): string | number {
  if (unit === "") return amount;
  return unit === "%" ? `${amount}%` : `${amount} ${unit}${amount === 1 ? "" : "s"}`;
}

/** How far a slider goes: well beyond the value that there is, and no share over the whole. */
export function reach({ amount, unit }: Amount): { readonly most: number; readonly step: number } {
  if (unit === "%") return { most: Math.min(100, Math.max(10, amount * 2)), step: Number.isInteger(amount) ? 1 : 0.1 };
  return { most: Math.max(10, amount * 2), step: 1 };
}
