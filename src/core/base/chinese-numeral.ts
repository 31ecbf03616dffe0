const DIGITS = "〇一二三四五六七八九";
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The characters of a number: Chinese ones, or digits. To be put between brackets in a regular expression. */
export const NUMERAL_CHARACTERS = "〇零一二三四五六七八九十百千\\d";

/** A number in Chinese numerals below ten thousand or in digits, as laws count with: 十二, 一百零三, 12; `undefined` for other text. */
export function numberOf(text: string): number | undefined {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  const written = text.replaceAll("零", "〇");
  // A row of digits is read digit by digit: 一〇三.
  if (/^[〇一二三四五六七八九]{2,}$/.test(written))
    return Number([...written].map((one) => DIGITS.indexOf(one)).join(""));
  let sum = 0;
  let digit: number | undefined;
  let last = 10_000;
  for (const one of written) {
    const unit = TENS[one];
    if (unit === undefined) {
      const value = DIGITS.indexOf(one);
      if (value < 0 || (digit !== undefined && digit !== 0)) return undefined;
      digit = value;
    } else {
      if (unit >= last || digit === 0) return undefined;
      sum += (digit ?? 1) * unit;
      last = unit;
      digit = undefined;
    }
  }
  return written === "" ? undefined : sum + (digit ?? 0);
}

/** A number below a hundred in Chinese numerals: 12 → 十二. */
export function numeral(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const beginning = tens === 0 ? "" : `${tens === 1 ? "" : DIGITS[tens]}十`;
  return beginning + (ones === 0 && tens > 0 ? "" : (DIGITS[ones] as string));
}
