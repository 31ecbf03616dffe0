import { type Bilingual, both, inLanguage, type Language, type Said } from "../../core/base/bilingual.ts";
import { mistakeText } from "../../core/base/mistake.ts";
import { pathText } from "../../core/base/plain-value.ts";
import { JsonError, parseJson, placeIn } from "../../core/base/strict-json.ts";
import { problemText } from "../../core/regulation/problem.ts";
import { parseYaml } from "../../core/regulation/yaml-text.ts";
import { type Io, UsageError } from "../terminal/io.ts";
import { readTextFile, STANDARD_INPUT } from "../terminal/text-file.ts";

const NO_FACTS: Bilingual = mistakeText({
  found: { en: "nothing", "zh-TW": "沒有內容" },
  expected: {
    en: "facts as a JSON object or a YAML mapping; `{}` for none",
    "zh-TW": "事實（JSON 物件或 YAML 對照；沒有事實時寫 `{}`）",
  },
});

/**
 * Reads facts from a file, or from standard input for `-`, as JSON or YAML.
 *
 * @throws UsageError if they cannot be read; it names the file, and the line and column where there is one
 */
export async function readFacts(file: string, io: Io): Promise<unknown> {
  const name: Said = file === "-" ? STANDARD_INPUT : file;
  const text = await readTextFile(file, "--facts", io);
  try {
    const written = writtenJson(text);
    if (written !== undefined) return written;
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const { line, column } = placeIn(text, error.offset);
    const { en, "zh-TW": zh } = mistakeText({ place: pathText(error.path, "facts"), ...error.mistake });
    const at = (language: Language) => `${inLanguage(name, language)}:${line}:${column}: `;
    throw new UsageError({ en: at("en") + en, "zh-TW": at("zh-TW") + zh });
  }
  const { value, problems } = parseYaml(text, inLanguage(name, io.language));
  if (problems.some(({ code }) => code === "empty") || (problems.length === 0 && value === null)) {
    throw new UsageError(both((say, language) => `${say(name)}${language === "en" ? ": " : "："}${say(NO_FACTS)}`));
  }
  if (problems.length > 0) throw new UsageError(problems.map(problemText));
  return value;
}

/**
 * The object that a text is as JSON; `undefined` for other text. The parser of YAML takes longer to load than the
 * answer to find.
 *
 * @throws JsonError if not every program reads it alike
 */
export function writtenJson(text: string): object | undefined {
  if (!text.trimStart().startsWith("{")) return undefined;
  try {
    return parseJson(text) as object;
  } catch (error) {
    if (error instanceof JsonError) throw error;
    return undefined;
  }
}
