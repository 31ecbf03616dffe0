import type { Bilingual, Said } from "../../core/base/bilingual.ts";
import { mistakeText } from "../../core/base/mistake.ts";
import { pathText, valueAt } from "../../core/base/plain-value.ts";
import { JsonError, parseJson, placeIn } from "../../core/base/strict-json.ts";
import type { Delimiter, Encoding } from "../tables/index.ts";
import type { CompletenessTally } from "./completeness.ts";
import { ALGORITHM } from "./draw.ts";
import type { EntryField } from "./entry-fields.ts";
import { LogError } from "./log-error.ts";
import type { PeriodKind } from "./period.ts";
import type { LogDigest } from "./read-log.ts";
import type { SectionDraw } from "./sample-log.ts";
import type { SamplingAnswer } from "./sampling-decision.ts";

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

const OURS: Bilingual = { en: "a manifest that `hdp sample` wrote", "zh-TW": "`hdp sample` 製作的清單檔" };

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
      const place = `${file}:${line}:${column}: ${pathText(error.path, "manifest")}`;
      throw new LogError(mistakeText({ place, ...error.mistake }));
    }
    throw new LogError(mistakeText({ place: file, found: { en: "no JSON", "zh-TW": "非 JSON" }, expected: OURS }));
  }
  if (value?.manifest !== "hdp sample") throw new LogError(mistakeText({ place: file, expected: OURS }));
  const refuse = (path: string, expected: Said, found?: string) =>
    new LogError(mistakeText({ place: `${file}: ${path}`, expected, ...(found === undefined ? {} : { found }) }));
  const { name, version } = value.algorithm ?? {};
  if (name !== ALGORITHM.name || version !== ALGORITHM.version) {
    const known = `${ALGORITHM.name} ${ALGORITHM.version}`;
    const expected = {
      en: `${known}: draw with the hdp that wrote it`,
      "zh-TW": `\`${known}\`（請以製作時的 hdp 抽取）`,
    };
    throw refuse("algorithm", expected, `\`${name} ${version}\``);
  }
  for (const [path, kind] of Object.entries(SHAPE)) {
    if (!isKind(valueAt(value, path.split(".")), kind))
      throw refuse(path, {
        en: `a ${kind.replace("?", " or null")}`,
        "zh-TW": `\`${kind.replace("?", "` 或 `null")}\``,
      });
  }
  for (const [key, words] of Object.entries(WORDS)) {
    if (!words.includes(valueAt(value, key.split(".")) as string))
      throw refuse(key, { en: words.join(" or "), "zh-TW": words.map((word) => `\`${word}\``).join(" 或 ") });
  }
  value.draws.forEach((one, index) => {
    const whole = isKind(one.section, "string?") && isKind(one.samples, "number") && isKind(one.answer, "object");
    if (whole && isKind(one.rows, "list")) return;
    const expected = { en: "section, samples, answer and rows", "zh-TW": "`section`、`samples`、`answer` 及 `rows`" };
    throw refuse(`draws[${index}]`, expected);
  });
  return value;
}

function isKind(value: unknown, kind: Kind): boolean {
  if (kind.endsWith("?") && value === null) return true;
  const plain = kind.replace("?", "");
  if (plain === "list") return Array.isArray(value);
  return typeof value === plain && value !== null;
}
