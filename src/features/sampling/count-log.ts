import { mistakeText } from "../../core/base/mistake.ts";
import type { Engine } from "../../core/engine/engine.ts";
import type { TableRow } from "../tables/index.ts";
import { Completeness } from "./completeness.ts";
import { checkColumn } from "./drawn-rows.ts";
import { FieldColumns } from "./entry-fields.ts";
import { LogError } from "./log-error.ts";
import { periodOf } from "./period.ts";
import { Population } from "./population.ts";
import { type LogFile, readLog } from "./read-log.ts";
import type { SampleRequest, Watching } from "./sample-request.ts";

/** The first pass: how many rows count, in each section, and which of them are incomplete. */
export async function countLog(engine: Engine, file: LogFile, request: SampleRequest, watching: Watching) {
  const { onTold, afterPart } = watching;
  const { of, by, table = {}, blank = [], jurisdiction, as_of } = request;
  const fields = new FieldColumns(request.fields);
  const period = of === null ? undefined : periodOf(of, request.period);
  const named = namedColumns(request);
  let completeness: Completeness | undefined;
  let dateColumn = request.dateColumn;
  const begin = (columns: readonly string[], first?: TableRow): Population => {
    if (first !== undefined) fields.look(first, dateColumn);
    if (period !== undefined) dateColumn ??= onlyDateColumn(fields, columns);
    if (period !== undefined && dateColumn === undefined) {
      const found = { en: "no column of dates is known", "zh-TW": "無從得知日期的欄位" };
      throw new LogError(
        (option) => {
          const [name, list] = [option("dateColumn"), columns.join(", ")];
          const expected = {
            en: `${name} with one of ${list}`,
            "zh-TW": `以 ${name} 指明其中之一：${columns.join("、")}`,
          };
          return mistakeText({ found, expected });
        },
        { option: "of" },
      );
    }
    // Where no column is known, that every row lacks everything would be no finding.
    if (watching.completeness && columns.some((column) => fields.of(column).length > 0)) {
      completeness = new Completeness(engine, jurisdiction, as_of, fields, blank);
    }
    return new Population({ period, dateColumn, by, named });
  };
  let population: Population | undefined;
  let header: readonly string[] | undefined;
  const { digest: log, table: read } = await readLog(file, {
    table,
    onHeader: (columns) => {
      header = columns;
      for (const [option, column] of named) checkColumn(option, column, columns);
    },
    onRow: (row: TableRow) => {
      population ??= begin(row.columns, row);
      const place = population.place(row);
      if (place === undefined) return;
      const answer = completeness?.check(row);
      const reasons = answer?.outcome === "violation" ? answer.reasons : [];
      const { section, undated } = place;
      if (undated !== undefined || reasons.length > 0)
        onTold?.({ number: row.number, line: row.line, section, undated, reasons });
    },
    afterPart: (bytes) => afterPart?.(1, population?.rows ?? 0, bytes),
  });
  population ??= header === undefined ? new Population({ by }) : begin(header);
  population.finish();
  return {
    log,
    table: { ...read, nothing: completeness?.nothing ?? {} },
    population,
    dateColumn,
    completeness,
    populationAgain: () => new Population({ period, dateColumn, by }),
  };
}

function namedColumns({ by, dateColumn, copy = [], fields = new Map() }: SampleRequest): (readonly [string, string])[] {
  return [
    ...(by === undefined ? [] : [["by", by] as const]),
    ...(dateColumn === undefined ? [] : [["dateColumn", dateColumn] as const]),
    ...copy.map((column) => ["copy", column] as const),
    ...[...fields.values()].map((column) => ["columns", column] as const),
  ];
}

/** @throws LogError if several columns may be that of the day: the rows of the month hang on which one is meant */
function onlyDateColumn(fields: FieldColumns, columns: readonly string[]): string | undefined {
  const found = columns.filter((column) => fields.of(column).includes("date"));
  if (found.length < 2) return found[0];
  const several = {
    en: `several columns may hold the day: ${found.join(", ")}`,
    "zh-TW": `數個欄位可能是日期：${found.join("、")}`,
  };
  const expected = { en: "the name of one", "zh-TW": "其中一欄的名稱" };
  throw new LogError(mistakeText({ found: several, expected }), { option: "dateColumn" });
}
