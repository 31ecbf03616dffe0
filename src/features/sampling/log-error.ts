import { UsageError } from "../../core/base/errors.ts";

/** A query log, or a manifest, cannot be used; the message names the place and what was expected. */
export class LogError extends UsageError {}

/** A line whose bytes are no text. */
export function notUtf8(name: string, line: number): LogError {
  return new LogError(`${name}: line ${line}: bytes that are no text, expected UTF-8 (in Excel: save as “CSV UTF-8”)`);
}
