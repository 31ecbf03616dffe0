import { resolve } from "node:path";
import type { Io } from "./io.ts";
import type { Output } from "./output-file.ts";
import { OutputFiles } from "./output-files.ts";
import { fileText } from "./terminal.ts";

/**
 * Writes a document to a file, or for `-` to standard output. Returns whether it went into a file.
 *
 * @param content a document of a data format, or lines for people
 * @throws UsageError as {@link writeFile} does
 */
export async function writeOutput(
  file: string,
  content: string | readonly string[],
  output: Output,
  io: Io,
): Promise<boolean> {
  if (file === "-") {
    if (typeof content === "string") io.put(content);
    else io.print(content);
    return false;
  }
  await writeFile(file, content, output, io);
  return true;
}

/**
 * Writes a file, whole or not at all.
 *
 * @throws UsageError if something stands there that may not be replaced, another run writes it, or it cannot be written
 */
export async function writeFile(
  file: string,
  content: string | readonly string[] | Uint8Array,
  output: Output,
  io: Io,
): Promise<void> {
  const path = resolve(io.cwd, file);
  const files = new OutputFiles([path], output, io);
  try {
    await files.write(path, Array.isArray(content) ? fileText(content) : (content as string | Uint8Array));
    await files.commit();
  } finally {
    files.discard();
  }
}
