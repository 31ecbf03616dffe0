/** More than any limit, and little enough for the tables of months. */
const MUCH: Readonly<Record<string, number>> = { months: 600, days: 18_000, workdays: 250, minutes: 500_000 };

/** So many texts of a request are enough to widen a list by. */
const MOST_WORDS = 100;

/** The texts in a value, up to a bound. */
export function wordsIn(value: unknown): string[] {
  const found = new Set<string>();
  const visit = (inner: unknown): void => {
    if (found.size === MOST_WORDS) return;
    if (typeof inner === "string") found.add(inner);
    else if (typeof inner === "object" && inner !== null) for (const member of Object.values(inner)) visit(member);
  };
  visit(value);
  return [...found];
}

/**
 * Other values of a parameter, as the policies read it: for a number nothing and very much, for a flag its opposite,
 * for a list an empty one and one that also has every text in `told`. For a group, other values of all its members at
 * once.
 */
export function otherValues(value: unknown, told: readonly string[]): unknown[] {
  if (typeof value === "object" && value !== null && !isOne(value)) {
    return [0, 1].map((which) => everyOther(value, which, told));
  }
  return one(value, told);
}

function everyOther(value: unknown, which: number, told: readonly string[]): unknown {
  if (typeof value !== "object" || value === null || isOne(value)) return one(value, told)[which] ?? value;
  if (Array.isArray(value)) return value.map((item) => everyOther(item, which, told));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, everyOther(inner, which, told)]));
}

function one(value: unknown, told: readonly string[]): unknown[] {
  if (typeof value === "boolean") return [!value];
  if (typeof value === "number") return [0, value * 1000 + 1000];
  if (Array.isArray(value)) return [[], [...new Set([...value, ...told])]];
  if (typeof value !== "object" || value === null) return [];
  if ("numerator" in value && "denominator" in value)
    return [
      { ...value, numerator: 0 },
      { ...value, numerator: value.denominator },
    ];
  return Object.entries(value).flatMap(([unit, amount]) => [{ [unit]: 0 }, { [unit]: amount + MUCH[unit] }]);
}

/** A list of scalars, or a quantity. */
function isOne(value: object): boolean {
  if (Array.isArray(value)) return value.every((item) => typeof item !== "object");
  const [key = "", ...more] = Object.keys(value);
  return (
    key === "numerator" ||
    (more.length === 0 && key in MUCH && typeof (value as Record<string, unknown>)[key] === "number")
  );
}
