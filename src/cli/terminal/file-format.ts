import { extname } from "node:path";
import type { Bilingual } from "../../core/base/bilingual.ts";
import { mistakeText } from "../../core/base/mistake.ts";
import { UsageError } from "./io.ts";

/** The format that the name of a file says, by its ending. */
const BY_ENDING: Readonly<Record<string, string>> = {
  ".csv": "csv",
  ".xlsx": "xlsx",
  ".ics": "ics",
  ".html": "html",
  ".htm": "html",
  ".md": "markdown",
  ".json": "json",
  ".ndjson": "ndjson",
  ".jsonl": "ndjson",
};
/** Endings of files that no verb writes, and that other programs would not open. */
const OTHERS = [".xls", ".ods", ".pdf", ".doc", ".docx", ".odt", ".xml", ".yaml", ".yml", ".zip", ".gz"];

/**
 * The format that is asked for: by `--format`, by the name of the file, or neither.
 *
 * @param formats those that the verb writes
 * @param otherwise the one where nothing says another
 * @throws UsageError if the name says another one than the option, or one that the verb does not write
 */
export function fileFormat<F extends string>(
  { format, output = "-" }: { readonly format?: string | undefined; readonly output?: string | undefined },
  formats: readonly F[],
  otherwise: F,
): F {
  const ending = extname(output).toLowerCase();
  const named = BY_ENDING[ending];
  const asked = formats.find((one) => one === format);
  const endings = Object.keys(BY_ENDING).filter((one) => formats.some((known) => known === BY_ENDING[one]));
  const refuse = (expected: Bilingual) =>
    new UsageError(mistakeText({ place: "-o", found: `\`${output}\``, expected }));
  if (OTHERS.includes(ending) || (named !== undefined && !formats.some((one) => one === named))) {
    throw refuse({
      en: `a name that ends with ${endings.join(", ")}: nothing else is written`,
      "zh-TW": `以 ${endings.join("、")} 結尾的檔名（不寫入其他格式）`,
    });
  }
  if (named === undefined) return asked ?? otherwise;
  if (asked !== undefined && asked !== named) {
    throw refuse({
      en: `a name that says --format ${asked}, or no --format`,
      "zh-TW": `符合 \`--format ${asked}\` 的檔名，或不用 --format`,
    });
  }
  return named as F;
}
