import { pathText, valueAt } from "../../core/base/plain-value.ts";
import { JsonError, parseJson, placeIn } from "../../core/base/strict-json.ts";
import type { CompletenessTally } from "../../features/sampling/completeness.ts";
import type { EntryField } from "../../features/sampling/entry-fields.ts";
import { LogError } from "../../features/sampling/log-error.ts";
import type { PeriodKind } from "../../features/sampling/period.ts";
import type { SamplingAnswer } from "../../features/sampling/sampling-decision.ts";
import type { Delimiter } from "../../features/tables/delimiter.ts";
import type { Encoding } from "../../features/tables/encoding.ts";
import { ALGORITHM } from "./draw.ts";
import type { LogDigest } from "./read-log.ts";
import type { SectionDraw } from "./sample-log.ts";

/** Size and digest of the sample as it was written. */
export interface OutputDigest {
  readonly bytes: number;
  readonly sha256: string;
}

/** The file that `hdp sample` writes beside the sample: everything that is needed to repeat the draw. */
export interface Manifest {
  readonly manifest: "hdp sample";
  readonly hdp: string;
  /** When the sample was drawn, in Asia/Taipei. */
  readonly drawn_at: string;
  readonly algorithm: { readonly name: string; readonly version: number };
  readonly seed: string;
  /** Whether the seed was given, or drawn by the program. */
  readonly seed_given: boolean;
  readonly jurisdiction: string;
  readonly period: PeriodKind;
  readonly of: string | null;
  readonly as_of: string;
  readonly by: string | null;
  readonly date_column: string | null;
  readonly copy: readonly string[] | null;
  readonly columns: Readonly<Partial<Record<EntryField, string>>>;
  readonly lang: "zh-TW" | "en";
  readonly log: LogDigest & { readonly name: string };
  /** How the log was read, as far as it was found or said. */
  readonly reading?: Reading;
  readonly counts: Counts;
  readonly draws: readonly SectionDraw[];
  readonly together: SamplingAnswer | null;
  readonly completeness: CompletenessTally | null;
  readonly output: OutputDigest & { readonly name: string };
}

/** How a log was read. Manifests of earlier versions have none: their logs were UTF-8 with commas. */
export interface Reading {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter | null;
  readonly header_row: number | null;
  readonly sheet: string | null;
  /** Words that mean nothing. */
  readonly blank: readonly string[];
  /** Rows that are none of the data, by what they are. */
  readonly passed_over: Readonly<Record<string, number>>;
}

export interface Counts {
  readonly rows: number;
  readonly out_of_period: number;
  readonly undated: number;
  readonly drawn_from: number;
  readonly drawn: number;
}

/** A manifest as its file has it: numbers of rows stand in one line. */
export function manifestText(manifest: Manifest): string {
  const text = JSON.stringify(manifest, null, 2);
  return `${text.replaceAll(/\[\s*\d+(?:,\s*\d+)*\s*\]/g, (list) => list.replaceAll(/\s+/g, "").replaceAll(",", ", "))}\n`;
}

type Kind = "string" | "number" | "object" | "list" | "string?" | "list?";

const SHAPE: Readonly<Record<string, Kind>> = {
  seed: "string",
  jurisdiction: "string",
  period: "string",
  of: "string?",
  as_of: "string",
  by: "string?",
  date_column: "string?",
  copy: "list?",
  columns: "object",
  lang: "string",
  log: "object",
  "log.format": "string",
  "log.text_sha256": "string",
  counts: "object",
  draws: "list",
  output: "object",
  "output.sha256": "string",
};

const WORDS: Readonly<Record<string, readonly string[]>> = {
  period: ["month", "half_year"],
  lang: ["zh-TW", "en"],
  "log.format": ["csv", "ndjson", "list", "xlsx"],
};

/**
 * Reads a manifest.
 *
 * @param file what it is called in messages
 * @throws LogError if it is none, or of an algorithm that this version does not know
 */
export function readManifest(text: string, file: string): Manifest {
  let value: Manifest;
  try {
    value = parseJson(text) as Manifest;
  } catch (error) {
    if (error instanceof JsonError) {
      const { line, column } = placeIn(text, error.offset);
      throw new LogError(`${file}:${line}:${column}: ${pathText(error.path, "manifest")}: ${error.message}`);
    }
    throw new LogError(`${file}: no JSON, expected a manifest that \`hdp sample\` wrote`);
  }
  if (value?.manifest !== "hdp sample") throw new LogError(`${file}: expected a manifest that \`hdp sample\` wrote`);
  const { name, version } = value.algorithm ?? {};
  if (name !== ALGORITHM.name || version !== ALGORITHM.version) {
    const expected = `${ALGORITHM.name} ${ALGORITHM.version}`;
    throw new LogError(
      `${file}: algorithm: \`${name} ${version}\`, expected ${expected}: draw with the hdp that wrote it`,
    );
  }
  for (const [path, kind] of Object.entries(SHAPE)) {
    if (!isKind(valueAt(value, path.split(".")), kind))
      throw new LogError(`${file}: ${path}: expected a ${kind.replace("?", " or null")}`);
  }
  for (const [key, words] of Object.entries(WORDS)) {
    if (!words.includes(valueAt(value, key.split(".")) as string))
      throw new LogError(`${file}: ${key}: expected ${words.join(" or ")}`);
  }
  value.draws.forEach((one, index) => {
    const whole = isKind(one.section, "string?") && isKind(one.samples, "number") && isKind(one.answer, "object");
    if (whole && isKind(one.rows, "list")) return;
    throw new LogError(`${file}: draws[${index}]: expected section, samples, answer and rows`);
  });
  return value;
}

function isKind(value: unknown, kind: Kind): boolean {
  if (kind.endsWith("?") && value === null) return true;
  const plain = kind.replace("?", "");
  if (plain === "list") return Array.isArray(value);
  return typeof value === plain && value !== null;
}
