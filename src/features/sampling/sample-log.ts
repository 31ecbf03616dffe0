import { mistakeText } from "../../core/base/mistake.ts";
import type { Answer } from "../../core/engine/answer.ts";
import type { Engine } from "../../core/engine/engine.ts";
import type { TableNotes } from "../tables/index.ts";
import type { CompletenessTally } from "./completeness.ts";
import { countLog } from "./count-log.ts";
import { draw } from "./draw.ts";
import { DrawnRows } from "./drawn-rows.ts";
import { LogError } from "./log-error.ts";
import { type LogDigest, type LogFile, readLog } from "./read-log.ts";
import type { SampleRequest, Watching } from "./sample-request.ts";
import { askSamples, type SamplingAnswer } from "./sampling-decision.ts";

/** The draw from one section, or from the whole log. */
export interface SectionDraw {
  readonly section: string | null;
  readonly queries: number;
  readonly samples: number;
  /** The answer that says how many are due. */
  readonly answer: SamplingAnswer;
  /** Numbers of the rows drawn, ascending; 1 is the first row of data. */
  readonly rows: readonly number[];
}

export interface Sample {
  readonly log: LogDigest;
  /** How the log was read, and what is to be told of it. */
  readonly table: TableNotes;
  readonly date_column: string | null;
  readonly rows: number;
  readonly out_of_period: number;
  readonly undated: number;
  /** Of the undated, those whose day may be two, and those of a time zone that is not known. */
  readonly unread: { readonly doubtful: number; readonly zone: number };
  readonly draws: readonly SectionDraw[];
  /** Of a log divided into sections, the answer on all its rows together, with those drawn as `checked`. */
  readonly together: SamplingAnswer | null;
  readonly completeness: CompletenessTally | null;
  /** One answer on completeness for each pattern of fields. */
  readonly verdicts: readonly Answer[];
  readonly chosen: DrawnRows;
}

/** The regulation asks for no sample, or it cannot be said how many; the answer says why. */
export class NotDue extends Error {
  readonly answer: SamplingAnswer;

  constructor(answer: SamplingAnswer) {
    super(answer.outcome);
    this.answer = answer;
  }
}

/**
 * Draws the sample that is due from a log, in two passes: the first counts, the second picks out what was drawn.
 *
 * @throws NotDue if the regulation does not say how many
 * @throws LogError if the log cannot be read, or is another one in the second pass
 */
export async function sampleLog(
  engine: Engine,
  file: LogFile,
  request: SampleRequest,
  watching: Watching = {},
): Promise<Sample> {
  ask(engine, request, 0);
  const first = await countLog(engine, file, request, watching);
  const { population, log } = first;
  const { seed, of } = request;
  const drawn = population.sections.map(([section, queries]) => {
    const { answer, samples } = ask(engine, request, queries);
    return {
      section,
      queries,
      samples,
      answer,
      ordinals: draw({ seed, decision: answer.decision, of, section }, queries, samples),
    };
  });
  const wanted = new Map(drawn.map(({ section, ordinals }) => [section, new Set(ordinals)]));
  const chosen = new DrawnRows(request.copy);
  // The second pass places the rows as the first did.
  const again = first.populationAgain();
  const { digest } = await readLog(file, {
    table: request.table ?? {},
    onHeader: (columns) => request.copy === undefined && chosen.begin(columns),
    onRow: (row) => {
      const place = again.place(row);
      if (place !== undefined && wanted.get(place.section)?.has(place.ordinal)) chosen.add(place.section, row);
    },
    afterPart: (bytes) => watching.afterPart?.(2, again.rows, bytes),
  });
  if (digest.sha256 !== log.sha256) {
    const found = { en: "changed while it was read", "zh-TW": "讀取期間有變動" };
    const expected = { en: "a log that is closed", "zh-TW": "已結束寫入的查詢紀錄" };
    throw new LogError(mistakeText({ place: file.name, found, expected }));
  }
  const draws = drawn.map(({ ordinals, ...one }) => ({ ...one, rows: chosen.numbers(one.section) }));
  const all = draws.reduce((sum, { queries }) => sum + queries, 0);
  const checked = draws.reduce((sum, { samples }) => sum + samples, 0);
  return {
    log,
    table: first.table,
    date_column: first.dateColumn ?? null,
    rows: population.rows,
    out_of_period: population.outOfPeriod,
    undated: population.undated,
    unread: population.unread,
    draws,
    together: request.by === undefined ? null : ask(engine, request, all, checked).answer,
    completeness: first.completeness?.tally ?? null,
    verdicts: first.completeness?.answers ?? [],
    chosen,
  };
}

function ask(engine: Engine, { jurisdiction, period, as_of }: SampleRequest, rows: number, checked?: number) {
  const answer = askSamples(engine, { jurisdiction, period, as_of, rows, ...(checked !== undefined && { checked }) });
  const { samples } = answer.values;
  if (answer.outcome !== "required" || samples === undefined) throw new NotDue(answer);
  return { answer, samples };
}
