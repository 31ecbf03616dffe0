/**
 * Whether a decimal number is read as it is written: the number that a double holds for it, written as JavaScript writes
 * it, has the same value. 0.1 and 115.10 are; 2^53 + 1, twenty digits that no double has, 1e400 and 1e-400 are not.
 *
 * @param text a number of JSON; of YAML, also with a sign before it or without digits on one side of its point
 */
export function isExactNumber(text: string): boolean {
  // A double keeps fifteen digits.
  if (text.length <= 15 && !/e/i.test(text)) return true;
  return decimalValue(text) === decimalValue(String(Number(text)));
}

/**
 * The value of a decimal number: its digits without zeros at either end, and the power of ten of the last digit. Any
 * other text (`Infinity`) stands for itself.
 */
function decimalValue(text: string): string {
  const parts = /^([-+]?)(\d*)(?:\.(\d*))?(?:[eE]([-+]?\d+))?$/.exec(text);
  if (parts === null) return text;
  const [, sign, whole = "", decimals = "", power = "0"] = parts;
  const digits = whole + decimals;
  // Not by patterns, which take the square of the time for zeros inside.
  let [first, end] = [0, digits.length];
  while (digits[first] === "0") first += 1;
  while (end > first && digits[end - 1] === "0") end -= 1;
  if (first === end) return "0";
  const exponent = Number(power) - decimals.length + digits.length - end;
  return `${sign === "-" ? "-" : ""}${digits.slice(first, end)}e${exponent}`;
}
