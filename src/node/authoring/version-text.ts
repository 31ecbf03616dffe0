import { parse } from "yaml";
import { SaidError } from "../../core/base/said-error.ts";

/**
 * The text of a version file as it stands when the next version replaces it: the last day in force is put in, and
 * nothing else is touched.
 *
 * @throws EditError if the file is written so that a line cannot be put in
 */
export function closedText(text: string, lastDay: string): string {
  const closed = /^effective_to:/m.test(text)
    ? withValue(text, "effective_to", lastDay)
    : text.replace(/^effective_from:[^\r\n]*(\r?\n|$)/m, (line, end: string) => {
        const whole = end === "" ? `${line}\n` : line;
        return `${whole}effective_to: ${lastDay}${end === "" ? "\n" : end}`;
      });
  return checked(closed, { effective_to: lastDay });
}

/** A version file is written so that it cannot be changed line by line; it tells what was expected. */
export class EditError extends SaidError {}

function withValue(text: string, key: string, value: string): string {
  return text.replace(new RegExp(`^(${key}:[ \\t]+)("[^"\\r\\n]*"|'[^'\\r\\n]*'|[^\\s#]+)`, "m"), `$1${value}`);
}

function checked(text: string, expected: Readonly<Record<string, string | undefined>>): string {
  const value = parse(text) as Record<string, unknown>;
  for (const [key, meant] of Object.entries(expected)) {
    if (value[key] !== meant) {
      throw new EditError({
        en: `\`${key}: YYYY-MM-DD\` on a line of its own`,
        "zh-TW": `自成一行的 \`${key}: YYYY-MM-DD\``,
      });
    }
  }
  return text;
}
