import type { Jurisdiction, Version } from "../core/regulation/jurisdiction.ts";
import { fillText, type Language, MESSAGES } from "./format.ts";

/** Where the words of a regulation stand: its title, and of a version its day and number. */
export function lookUpText(
  { instrument }: Pick<Jurisdiction, "instrument">,
  version: Pick<Version, "enacted_on" | "document"> | undefined,
  language: Language,
): string {
  const { phrases, date, comma } = MESSAGES[language];
  const title = instrument.title[language];
  if (version === undefined) return title;
  const { enacted_on, document } = version;
  const which = [
    ...(enacted_on === undefined ? [] : [date(enacted_on)]),
    ...(document === undefined ? [] : [document]),
  ];
  return which.length === 0 ? title : fillText(phrases.look_up, { title, which: which.join(comma) });
}
