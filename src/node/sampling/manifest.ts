import type { Bilingual, Said } from "../../core/base/bilingual.ts";
import { mistakeText } from "../../core/base/mistake.ts";
import { pathText, valueAt } from "../../core/base/plain-value.ts";
import { JsonError, parseJson, placeIn } from "../../core/base/strict-json.ts";
import type { CompletenessTally } from "../../features/sampling/completeness.ts";
import type { EntryField } from "../../features/sampling/entry-fields.ts";
import { LogError } from "../../features/sampling/log-error.ts";
import type { PeriodKind } from "../../features/sampling/period.ts";
import type { SamplingAnswer } from "../../features/sampling/sampling-decision.ts";
import type { Encoding } from "../../features/tables/encoding.ts";
import type { Delimiter } from "../../features/tables/layout.ts";
import type { TableNotes } from "../../features/tables/notes.ts";
import { ALGORITHM } from "./draw.ts";
import type { LogDigest } from "./read-log.ts";
import type { Sample, SectionDraw } from "./sample-log.ts";
import type { SampleRequest } from "./sample-request.ts";

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

/** The part of a manifest about the draw. The command adds the rest. */
export function drawPart(request: SampleRequest, sample: Sample) {
  const { seed, jurisdiction, period, of, as_of, by, copy, fields } = request;
  const { date_column, draws, together, completeness, table } = sample;
  return {
    algorithm: ALGORITHM,
    seed,
    jurisdiction,
    period,
    of,
    as_of,
    by: by ?? null,
    date_column,
    copy: copy ?? null,
    columns: Object.fromEntries(fields ?? []),
    reading: readingOf(table, request.blank ?? []),
    counts: countsOf(sample),
    draws,
    together,
    completeness,
  };
}

function readingOf({ opened, passed }: TableNotes, blank: readonly string[]): Reading {
  const { encoding, layout, workbook } = opened;
  return {
    encoding,
    delimiter: layout?.form === "csv" ? (layout.delimiter as Delimiter) : null,
    header_row: layout?.headerLine ?? null,
    sheet: workbook?.sheet ?? null,
    blank,
    passed_over: Object.fromEntries(Object.entries(passed).map(([kind, { count }]) => [kind, count])),
  };
}

/** How many rows there are, count, and are drawn. */
export function countsOf({ rows, out_of_period, undated, draws }: Sample): Counts {
  const drawn = draws.reduce((sum, one) => sum + one.rows.length, 0);
  return { rows, out_of_period, undated, drawn_from: rows - out_of_period, drawn };
}

/** A manifest as its file has it: numbers of rows stand in one line. */
export function manifestText(manifest: Manifest): string {
  const text = JSON.stringify(manifest, null, 2);
  return `${text.replaceAll(/\[\s*\d+(?:,\s*\d+)*\s*\]/g, (list) => list.replaceAll(/\s+/g, "").replaceAll(",", ", "))}\n`;
}

/** The request that a manifest records. */
export function requestOf(manifest: Manifest): SampleRequest {
  const { jurisdiction, period, of, as_of, seed, by, date_column, copy, columns, log, reading } = manifest;
  const { encoding, delimiter, header_row, sheet, blank = [] } = reading ?? {};
  return {
    jurisdiction,
    period,
    of,
    as_of,
    seed,
    table: {
      format: log.format === "csv" || log.format === "ndjson" ? log.format : undefined,
      encoding,
      delimiter: delimiter ?? undefined,
      headerRow: header_row ?? undefined,
      sheet: sheet ?? undefined,
    },
    blank,
    dateColumn: date_column ?? undefined,
    by: by ?? undefined,
    copy: copy ?? undefined,
    fields: new Map(Object.entries(columns) as [EntryField, string][]),
  };
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
