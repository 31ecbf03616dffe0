import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { describeProblem } from "../jurisdictions/problem.ts";
import { parseYaml } from "../jurisdictions/yaml-file.ts";
import { type Io, UsageError } from "./io.ts";

/**
 * Reads facts from a file, or from standard input for `-`, as JSON or YAML.
 *
 * @throws UsageError if they cannot be read; it names the file, and the line and column where there is one
 */
export async function readFacts(file: string, io: Io): Promise<unknown> {
  const name = file === "-" ? "standard input" : file;
  const text = decode(await readBytes(file, io), name);
  const { value, problems } = parseYaml(text, name);
  if (problems.some(({ code }) => code === "empty") || (problems.length === 0 && value === null)) {
    throw new UsageError(`${name}: nothing, expected facts as a JSON object or a YAML mapping; \`{}\` for none`);
  }
  if (problems.length > 0) throw new UsageError(problems.map(describeProblem).join("\n"));
  return value;
}

async function readBytes(file: string, { cwd, stdin }: Io): Promise<Uint8Array> {
  if (file === "-") {
    const chunks: Uint8Array[] = [];
    for await (const chunk of stdin) chunks.push(chunk);
    return Buffer.concat(chunks);
  }
  try {
    return await readFile(resolve(cwd, file));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === "ENOENT" ? "there is none" : code === "EISDIR" ? "it is a folder" : message;
    throw new UsageError(`--facts: \`${file}\`, expected a file that can be read (${why})`);
  }
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${name}: bytes that are no text, expected text in UTF-8`);
  }
}
