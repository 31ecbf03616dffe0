import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type Io, UsageError } from "./io.ts";

/** What standard input is called where a file is named. */
export const STDIN = "standard input";

/**
 * Reads a text in UTF-8 from the file that an option names, or from standard input for `-`.
 *
 * @throws UsageError if it cannot be read
 */
export async function readTextFile(file: string, option: string, io: Io): Promise<string> {
  const bytes = await readBytes(file, option, io);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${file === "-" ? STDIN : file}: bytes that are no text, expected text in UTF-8`);
  }
}

/** Reads the bytes of a file, or of standard input for `-`; throws as {@link readTextFile} does. */
export async function readBytes(file: string, option: string, { cwd, stdin }: Io): Promise<Uint8Array> {
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
    throw new UsageError(`${option}: \`${file}\`, expected a file that can be read (${why})`);
  }
}
