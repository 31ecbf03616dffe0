import type { Delimiter, TableNotes } from "../tables/index.ts";
import { ALGORITHM } from "./draw.ts";
import type { EntryField } from "./entry-fields.ts";
import type { Counts, Manifest, Reading } from "./manifest.ts";
import type { Sample } from "./sample-log.ts";
import type { SampleRequest } from "./sample-request.ts";

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
