/** Outcomes from the worst to the best, for each kind that has an order. */
const ORDERS: readonly (readonly string[])[] = [
  ["deny", "indeterminate", "permit"],
  ["violation", "indeterminate", "compliant"],
  ["overdue", "indeterminate", "due", "may_act", "not_due"],
];

/** Done is as good as nothing to do. */
const AS_GOOD: Readonly<Record<string, string>> = { fulfilled: "not_due", fulfilled_late: "not_due" };

/** Whether an outcome is better than another; never where the two have no order. */
export function isBetter(outcome: string, than: string): boolean {
  const [good, bad] = [AS_GOOD[outcome] ?? outcome, AS_GOOD[than] ?? than];
  return ORDERS.some((order) => order.includes(bad) && order.indexOf(good) > order.indexOf(bad));
}

/** Whether there is an outcome that is better. */
export function canBeBetter(outcome: string): boolean {
  return ORDERS.some((order) => order.includes(outcome) && order.at(-1) !== outcome);
}
