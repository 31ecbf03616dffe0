import { pathText } from "../../core/base/plain-value.ts";
import { JsonError, parseJson, placeIn } from "../../core/base/strict-json.ts";
import { describeProblem } from "../../core/regulation/problem.ts";
import { parseYaml } from "../../core/regulation/yaml-text.ts";
import { type Io, UsageError } from "../terminal/io.ts";
import { readTextFile, STDIN } from "../terminal/text-file.ts";

/**
 * Reads facts from a file, or from standard input for `-`, as JSON or YAML.
 *
 * @throws UsageError if they cannot be read; it names the file, and the line and column where there is one
 */
export async function readFacts(file: string, io: Io): Promise<unknown> {
  const name = file === "-" ? STDIN : file;
  const text = await readTextFile(file, "--facts", io);
  try {
    const written = writtenJson(text);
    if (written !== undefined) return written;
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const { line, column } = placeIn(text, error.offset);
    throw new UsageError(`${name}:${line}:${column}: ${pathText(error.path, "facts")}: ${error.message}`);
  }
  const { value, problems } = parseYaml(text, name);
  if (problems.some(({ code }) => code === "empty") || (problems.length === 0 && value === null)) {
    throw new UsageError(`${name}: nothing, expected facts as a JSON object or a YAML mapping; \`{}\` for none`);
  }
  if (problems.length > 0) throw new UsageError(problems.map(describeProblem));
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
