import type { Bilingual } from "../../core/base/bilingual.ts";
import { openInput } from "./input.ts";
import { type Io, UsageError } from "./io.ts";

/** The name of standard input in messages about files, and in documents. */
export const STANDARD_INPUT: Bilingual = { en: "standard input", "zh-TW": "標準輸入" };
export const STDIN = STANDARD_INPUT.en;

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
    const { en, "zh-TW": zh } = file === "-" ? STANDARD_INPUT : { en: file, "zh-TW": file };
    throw new UsageError({
      en: `${en}: bytes that are no text, expected text in UTF-8`,
      "zh-TW": `${zh}：非文字的內容，應為 UTF-8 編碼的文字`,
    });
  }
}

/** Reads the bytes of a file, or of standard input for `-`; throws as {@link readTextFile} does. */
export async function readBytes(file: string, option: string, io: Io): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of openInput(file, option, io).bytes) chunks.push(chunk);
  return Buffer.concat(chunks);
}
