import { describeProblem } from "../jurisdictions/problem.ts";
import { parseYaml } from "../jurisdictions/yaml-text.ts";
import { type Io, UsageError } from "./io.ts";
import { readTextFile, STDIN } from "./text-file.ts";

/**
 * Reads facts from a file, or from standard input for `-`, as JSON or YAML.
 *
 * @throws UsageError if they cannot be read; it names the file, and the line and column where there is one
 */
export async function readFacts(file: string, io: Io): Promise<unknown> {
  const name = file === "-" ? STDIN : file;
  const text = await readTextFile(file, "--facts", io);
  const { value, problems } = parseYaml(text, name);
  if (problems.some(({ code }) => code === "empty") || (problems.length === 0 && value === null)) {
    throw new UsageError(`${name}: nothing, expected facts as a JSON object or a YAML mapping; \`{}\` for none`);
  }
  if (problems.length > 0) throw new UsageError(problems.map(describeProblem).join("\n"));
  return value;
}
