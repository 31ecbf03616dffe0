import { RequestError } from "../../core/base/errors.ts";
import { oneOf } from "../../core/base/mistake.ts";
import { shown } from "../../core/base/text.ts";
import { isCivilDate, isInstant, taipeiDay, taipeiInstant } from "../../core/calendar/civil-date.ts";

/** A day that is asked about. */
export interface DayOptions {
  /** A civil date (YYYY-MM-DD), or an RFC 3339 instant with an offset; left out, it is today in Taipei. */
  readonly as_of?: string;
}

/** @throws RequestError if it is neither a date nor an instant */
export function askedDay({ as_of }: DayOptions): string {
  if (as_of === undefined) return taipeiInstant(new Date()).slice(0, 10);
  if (typeof as_of === "string" && (isCivilDate(as_of) || isInstant(as_of))) return taipeiDay(as_of);
  const expected = {
    en: "a date (YYYY-MM-DD) or an instant with its offset",
    "zh-TW": "日期（YYYY-MM-DD）或含時差的時刻",
  };
  throw new RequestError("invalid_request", [{ path: "as_of", found: shown(as_of), expected }]);
}

/** @throws RequestError if the name is not among those known */
export function checkName(what: "decision" | "jurisdiction", name: unknown, known: readonly string[]): void {
  if (known.includes(name as string)) return;
  throw new RequestError(`unknown_${what}`, [{ path: what, found: shown(name), expected: oneOf(known) }]);
}
