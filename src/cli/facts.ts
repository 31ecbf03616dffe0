import { describeProblem } from "../jurisdictions/problem.ts";
import { parseYaml } from "../jurisdictions/yaml-text.ts";
import { type Io, UsageError } from "./io.ts";
import { readTextFile, STDIN } from "./text-file.ts";

/** What has more brackets may nest more deeply than the parser of YAML lets it. */
const MOST_BRACKETS = 200;

/**
 * Reads facts from a file, or from standard input for `-`, as JSON or YAML.
 *
 * @throws UsageError if they cannot be read; it names the file, and the line and column where there is one
 */
export async function readFacts(file: string, io: Io): Promise<unknown> {
  const name = file === "-" ? STDIN : file;
  const text = await readTextFile(file, "--facts", io);
  const written = writtenJson(text);
  if (written !== undefined) return written;
  const { value, problems } = parseYaml(text, name);
  if (problems.some(({ code }) => code === "empty") || (problems.length === 0 && value === null)) {
    throw new UsageError(`${name}: nothing, expected facts as a JSON object or a YAML mapping; \`{}\` for none`);
  }
  if (problems.length > 0) throw new UsageError(problems.map(describeProblem));
  return value;
}

/**
 * The object that a text is as JSON, where nothing could be said of it as YAML: each key once, numbers and texts as
 * programs write them, and no tabs; else `undefined`. The parser of YAML takes longer to load than the answer to find.
 */
export function writtenJson(text: string): object | undefined {
  if (!text.startsWith("{") || text.includes("\t")) return undefined;
  if ((text.match(/[[{]/g)?.length ?? 0) > MOST_BRACKETS) return undefined;
  try {
    const value = JSON.parse(text) as object;
    const compact = text.replaceAll(/("(?:[^"\\]|\\.)*")|\s+/g, "$1");
    // What stands twice, or has more digits than a number keeps, does not come back.
    return JSON.stringify(value) === compact ? value : undefined;
  } catch {
    return undefined;
  }
}
