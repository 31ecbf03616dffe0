/** Formats of texts, which a server's check knows as patterns (RE2 and ECMAScript alike). */
export const FORMS = ["date", "open-date", "instant", "half", "month"] as const;

const LEAP_IN_CENTURY = "(?:0[48]|[2468][048]|[13579][26])";

/** A day of the calendar; `years` and `leap` (years with a 29 February) are patterns of four digits. */
function day(years: string, leap: string): string {
  const long = "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])";
  const short = "(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)";
  const february = "02-(?:0[1-9]|1[0-9]|2[0-8])";
  return `(?:${years}-(?:${long}|${short}|${february})|${leap}-02-29)`;
}

const YEARS = "(?:19|20|21)[0-9]{2}";
// 1900 and 2100 have none; 2000 has one.
const DATE = day(YEARS, `(?:(?:19|20|21)${LEAP_IN_CENTURY}|2000)`);
const HOUR = "(?:[01][0-9]|2[0-3])";
const MINUTE = "[0-5][0-9]";

const PATTERNS: Readonly<Record<(typeof FORMS)[number], string>> = {
  date: DATE,
  "open-date": day("(?:19|[2-9][0-9])[0-9]{2}", `(?:(?:19|[2-9][0-9])${LEAP_IN_CENTURY}|(?:[2468][048]|[3579][26])00)`),
  instant: `${DATE}[Tt]${HOUR}:${MINUTE}:${MINUTE}(?:[.][0-9]{1,9})?(?:[Zz]|[+-]${HOUR}:${MINUTE})`,
  half: `${YEARS}-H[12]`,
  month: `${YEARS}-(?:0[1-9]|1[0-2])`,
};

/**
 * The pattern of a text that has one of the formats.
 *
 * @throws Error if there is no such format
 */
export function formPattern(...forms: readonly string[]): string {
  const patterns = forms.map((form) => {
    const pattern = (PATTERNS as Readonly<Record<string, string>>)[form];
    if (pattern === undefined) throw new Error(`format \`${form}\`, expected one of ${FORMS.join(", ")}`);
    return pattern;
  });
  return `^(?:${patterns.join("|")})$`;
}
