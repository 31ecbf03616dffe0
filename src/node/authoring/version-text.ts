import { parse } from "yaml";
import { SaidError } from "../../core/base/said-error.ts";
import type { ClauseRegister } from "../../core/regulation/jurisdiction.ts";
import { NO_DIGEST, TO_CHECK, TO_FILL } from "../../core/regulation/marks.ts";
import { SOURCE_KEYS } from "../../core/schema/rule-keys.ts";
import { compareText, wordingDigest } from "./official-text.ts";
import { textDigest } from "./register-text.ts";

/** Keys of a version file that speak of one text only, and must be, or are often, another in the next. */
const OWN_KEYS = ["effective_from_basis", "enacted_on", ...SOURCE_KEYS];

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

/**
 * The text of the next version file, made of the one before: everything is kept, but the days in force, and a mark stands
 * behind what is the old text's. The digests of the clauses stay, because they tell which clauses are changed; where the
 * official text is at hand (`source`), its digest and those of changed clauses are put in.
 *
 * @throws EditError if the file is written so that its lines cannot be changed one by one
 */
export function nextText(text: string, firstDay: string, source?: string): string {
  let next = withValue(text, "effective_from", firstDay).replace(/^effective_to:[^\r\n]*(\r?\n|$)/m, "");
  next = next.replace(/^document:[^\r\n]*/m, `# document: ${TO_FILL}`);
  next = withValue(next, "text_digest", textDigest(source));
  for (const key of [...OWN_KEYS, ...(source === undefined ? ["text_digest"] : [])]) next = marked(next, key);
  if (source !== undefined) next = withNewDigests(next, source);
  return checked(next, { effective_from: firstDay, effective_to: undefined });
}

// The new digests of clauses whose wording changed under the same number. Each is marked, because its summary is the
// old one. Clauses that are not found are marked too. If a clause has no number and one part of the text has none, that
// part is taken for it.
function withNewDigests(text: string, source: string): string {
  const { clauses = {} } = parse(text) as { clauses?: ClauseRegister };
  const { fates, unmatched } = compareText(source, clauses);
  const lost = [...fates.values()].filter(({ fate }) => fate === "not_found");
  const unnumbered = unmatched.filter(({ number }) => number === "");
  let next = text;
  for (const [id, fate] of fates) {
    if (fate.fate === "unchanged" || fate.fate === "moved" || [undefined, NO_DIGEST].includes(clauses[id]?.digest))
      continue;
    const alone = lost.length === 1 && unnumbered.length === 1;
    const [part] =
      fate.fate === "changed" ? unmatched.filter(({ line }) => line === fate.line) : alone ? unnumbered : [];
    const old = clauses[id]?.digest ?? "";
    next = next.replace(old, `${part === undefined ? old : wordingDigest(part.text)} # ${TO_CHECK}`);
  }
  return next;
}

/** A version file is written so that it cannot be changed line by line; it tells what was expected. */
export class EditError extends SaidError {}

function withValue(text: string, key: string, value: string): string {
  return text.replace(new RegExp(`^(${key}:[ \\t]+)("[^"\\r\\n]*"|'[^'\\r\\n]*'|[^\\s#]+)`, "m"), `$1${value}`);
}

function marked(text: string, key: string): string {
  const line = new RegExp(`^${key}:[ \\t]+[^\\r\\n]+`, "m");
  return text.replace(line, (whole) => `${whole}${/\s#/.test(whole) ? "" : " #"} ${TO_FILL}`);
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
