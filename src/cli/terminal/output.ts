import { resolve } from "node:path";
import type { Bilingual } from "../../core/base/bilingual.ts";
import { mistakeText, oneOf } from "../../core/base/mistake.ts";
import { AUTHORING } from "../../features/authoring/messages.ts";
import type { Language } from "../../words/format.ts";
import type { Html } from "../../words/html/html.ts";
import { page } from "../../words/html/page.ts";
import { type Command, Option, type OptionValues } from "./commander.ts";
import { fileFormat } from "./file-format.ts";
import { type Io, UsageError } from "./io.ts";
import { forceOption, type Output } from "./output-file.ts";
import { shownPath } from "./paths.ts";
import { writeOutput } from "./write-output.ts";

/** Formats that a table is written in. */
export const FORMATS = ["text", "markdown", "html", "csv", "json"] as const;
export type Format = (typeof FORMATS)[number];

/** The values of `--format`, `-o` and `--force`. */
export interface OutputOptions {
  readonly format?: Format;
  readonly output?: string;
  readonly force?: true;
}

/** What a workbook needs: it cannot be written to standard output. */
export const NAMED_OUTPUT: Bilingual = { en: "-o with the name of a file", "zh-TW": "以 -o 指明檔名" };

/** What `-o` is. */
export const OUTPUT: Bilingual = {
  en: "write into this file (default: standard output)",
  "zh-TW": "寫入此檔（預設：標準輸出）",
};

/** Adds `--format`, `-o` and `--force` to a verb. */
export function addOutputOptions<A extends unknown[], O extends OptionValues>(command: Command<A, O>, io: Io) {
  const format = {
    en: "how it is written (default: by the name of the file of -o, else text)",
    "zh-TW": "輸出格式（預設：依 -o 的檔名，否則為 text）",
  };
  return command
    .addOption(new Option("--format <format>", io.said(format)).choices(FORMATS))
    .option("-o, --output <file>", io.said(OUTPUT))
    .addOption(forceOption(io));
}

/**
 * The format that is asked for, by name or by the file's.
 *
 * @throws UsageError if the file's name says another
 */
export function formatOf(options: OutputOptions, formats: readonly Format[] = FORMATS): Format {
  return fileFormat(options, formats, "text");
}

/** A document in each of its formats, each made when it is asked for. */
export interface Written {
  readonly text: () => readonly string[];
  readonly markdown?: () => string;
  readonly csv?: () => string;
  /** How its CSV begins. The verb recognises its own files by that. */
  readonly csvStart?: string;
  readonly json: () => object;
  readonly html?: () => { readonly title: string; readonly body: readonly Html[] };
  /** Whether it holds facts of requests. */
  readonly personal?: boolean;
  /** Files that it was made of, which it never replaces; `-` is standard input. */
  readonly inputs?: readonly string[];
}

/**
 * Writes a table to standard output or to a file, whole or not at all.
 *
 * @param madeBy the verb, which stands near the start of what it writes, so that it may write over it
 * @throws UsageError if the file is another's, or cannot be written
 */
export async function putOut(
  madeBy: string,
  written: Written,
  options: OutputOptions & { readonly lang: Language },
  io: Io,
): Promise<void> {
  const known = FORMATS.filter((one) => one === "text" || one === "json" || written[one] !== undefined);
  const format = options.format ?? formatOf(options, known);
  if (options.format !== undefined) formatOf(options);
  const [document, signature] = documentOf(madeBy, written, format, options.lang);
  const { personal = false, inputs } = written;
  await putDocument(madeBy, document, signature, { ...options, personal, inputs }, io);
}

/**
 * Writes a document. If it went into a file, the path is printed.
 *
 * @param madeBy the verb
 * @param signature what it has near its start and another verb's file has not; without one it replaces no file
 * @throws UsageError if the file is another's, or cannot be written
 */
export async function putDocument(
  madeBy: string,
  document: string | readonly string[],
  signature: string | undefined,
  options: Omit<OutputOptions, "format"> &
    Pick<Output, "personal" | "inputs"> & {
      readonly lang: Language;
    },
  io: Io,
): Promise<void> {
  const { output = "-", force, lang, personal, inputs } = options;
  const isOwn =
    signature === undefined ? undefined : (there: Buffer) => there.toString().slice(0, 2000).includes(signature);
  if (await writeOutput(output, document, { command: madeBy, option: "-o", personal, isOwn, force, inputs }, io)) {
    io.print([AUTHORING[lang].written, `  ${shownPath(resolve(io.cwd, output), io)}`]);
  }
}

/** The document, and what it has near its start and another file has not. */
function documentOf(
  madeBy: string,
  written: Written,
  format: Format,
  language: Language,
): [string | readonly string[], string?] {
  const { text, markdown, csv, csvStart, html, json } = written;
  if (format === "text") return [text()];
  if (format === "json") {
    return [`${JSON.stringify({ made_by: madeBy, ...json() }, null, 2)}\n`, `"made_by": "${madeBy}"`];
  }
  if (format === "markdown" && markdown !== undefined) {
    return [`<!-- ${madeBy} -->\n${markdown()}`, `<!-- ${madeBy} -->`];
  }
  if (format === "csv" && csv !== undefined) return csvStart === undefined ? [csv()] : [csv(), csvStart];
  if (format === "html" && html !== undefined) {
    return [page({ language, generator: madeBy, ...html() }), `content="${madeBy}"`];
  }
  const known = FORMATS.filter((one) => one === "text" || one === "json" || written[one] !== undefined);
  throw new UsageError(mistakeText({ place: "--format", found: `\`${format}\``, expected: oneOf(known) }));
}
