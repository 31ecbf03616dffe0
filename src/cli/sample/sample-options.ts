import { randomBytes } from "node:crypto";
import { taipeiInstant } from "../../core/calendar/civil-date.ts";
import type { Engine } from "../../core/engine/engine.ts";
import type { Jurisdiction } from "../../core/regulation/jurisdiction.ts";
import { readFieldColumns } from "../../features/sampling/entry-fields.ts";
import { type PeriodKind, periodOf } from "../../features/sampling/period.ts";
import { readRegulations } from "../../node/regulations/read-regulations.ts";
import { NotDue } from "../../node/sampling/sample-log.ts";
import type { SampleRequest } from "../../node/sampling/sample-request.ts";
import { startEngine } from "../../node/start/load-engine.ts";
import type { Language } from "../../words/format.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import { known } from "../terminal/names.ts";
import { type TableFlags, tableOptionsOf } from "../terminal/table-options.ts";
import { notDueText } from "./sample-text.ts";

/** What `hdp sample` was given. */
export interface SampleOptions extends TableFlags {
  readonly jurisdiction?: string;
  readonly period?: PeriodKind;
  readonly of?: string;
  readonly dateColumn?: string;
  readonly by?: string;
  readonly seed?: string;
  readonly output?: string;
  readonly copy?: readonly string[];
  readonly columns?: string;
  readonly completeness: boolean;
  readonly verify?: string;
  readonly findings?: string;
  readonly force?: true;
  readonly agency?: string;
  readonly lang: Language;
  readonly json?: true;
  readonly jurisdictions: string[];
}

/** The request of a draw. */
export function requestFrom(options: SampleOptions): SampleRequest {
  const { jurisdiction, period, of, seed, by, dateColumn, copy, columns } = options;
  if (jurisdiction === undefined) throw new UsageError("-j: expected the jurisdiction whose regulation is asked");
  if (period === undefined) throw new UsageError("--period: expected month or half_year");
  if (seed?.trim() === "") throw new UsageError("--seed: expected a text");
  if (dateColumn !== undefined && of === undefined) {
    throw new UsageError("--date-column: expected with --of, which says the period to take rows of");
  }
  return {
    jurisdiction,
    period,
    of: of ?? null,
    as_of: of === undefined ? today() : periodOf(of, period).last,
    seed: seed ?? randomBytes(16).toString("hex"),
    by,
    dateColumn,
    copy,
    table: tableOptionsOf(options),
    blank: options.blank ?? [],
    ...(columns === undefined ? {} : { fields: readFieldColumns(columns) }),
  };
}

/** The day in Taipei, YYYY-MM-DD. */
export function today(): string {
  return taipeiInstant(new Date()).slice(0, 10);
}

/** The engine, and the jurisdiction that is asked about. */
export async function startSampling(
  asked: string,
  { jurisdictions: folders, agency }: SampleOptions,
): Promise<{ engine: Engine; jurisdiction: Jurisdiction }> {
  const regulations = readRegulations(folders);
  const engine = await startEngine(regulations, agency);
  return { engine, jurisdiction: known(asked, new Map(regulations.jurisdictions.map((one) => [one.id, one]))) };
}

/** Tells why nothing is drawn, and gives the exit status; throws again whatever else it was. */
export function notDue(error: unknown, jurisdiction: Jurisdiction, lang: Language, io: Io): number {
  if (!(error instanceof NotDue)) throw error;
  io.tell(notDueText(error.answer, jurisdiction, lang, io));
  return EXIT.undecided;
}
