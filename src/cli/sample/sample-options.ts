import { randomBytes } from "node:crypto";
import { taipeiInstant } from "../../core/calendar/civil-date.ts";
import type { Engine } from "../../core/engine/engine.ts";
import type { Jurisdiction } from "../../core/regulation/jurisdiction.ts";
import { readFieldColumns } from "../../features/sampling/entry-fields.ts";
import { periodOf } from "../../features/sampling/period.ts";
import { readRegulations } from "../../node/regulations/read-regulations.ts";
import { NotDue } from "../../node/sampling/sample-log.ts";
import type { SampleRequest } from "../../node/sampling/sample-request.ts";
import { startEngine } from "../../node/start/load-engine.ts";
import { Labels } from "../../words/labels.ts";
import { agencyOption, type Cli, jurisdictionsOption } from "../terminal/cli.ts";
import { Option, type OptionsOf } from "../terminal/commander.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import { languageOption } from "../terminal/language.ts";
import { known } from "../terminal/names.ts";
import { forceOption } from "../terminal/output-file.ts";
import { addTableOptions, tableOptionsOf } from "../terminal/table-options.ts";
import { notDueText } from "./sample-text.ts";

/** The arguments and options of `hdp sample`. */
export const sampleCommand = ({ program, io }: Cli) =>
  addTableOptions(
    program
      .command("sample")
      .description("draw the rows of a query log that are due for checking, so that anybody can draw them again")
      .argument(
        "<log...>",
        "the query log, one file or several: CSV, XLSX, NDJSON or a JSON list, also gzip; - reads standard input",
      )
      .addOption(new Option("-j, --jurisdiction <name>", "whose regulation"))
      .addOption(new Option("--period <period>", "which sample is due").choices(["month", "half_year"] as const))
      .option("--of <period>", "only rows of this month (2026-10) or half-year (2026-H1) (default: every row)")
      .option("--date-column <name>", "the column of the date, or of an instant with its offset (default: by its name)")
      .option("--by <column>", "one sample for each value of this column, such as the section")
      .option(
        "--seed <text>",
        "the seed of the draw, best fixed in public before the log is closed (default: a new one)",
      )
      .option("-o, --output <file>", "the sample to write (default: the log's name with .sample.csv)")
      .addOption(
        new Option("--copy <columns>", "copy only these columns, parted by commas (default: all)").argParser((text) =>
          text.split(",").map((column) => column.trim()),
        ),
      )
      .option("--columns <list>", "columns of the fields of an entry, such as account=帳號,case_number=案號")
      .option("--no-completeness", "do not hold the rows against what an entry must state")
      .addOption(
        new Option("--log-format <format>", "the form of the log (default: by its first character)").choices([
          "csv",
          "ndjson",
        ] as const),
      )
      .option("--verify <manifest>", "draw again as a manifest records, and tell whether it is the same")
      .option(
        "--findings <file>",
        "with --verify: hold the filled sample (CSV, XLSX) against the draw, and keep all of it",
      )
      .addOption(forceOption(io))
      .addOption(agencyOption(io))
      .addOption(languageOption(io))
      .option("--json", "print the manifest, or with --verify the differences, as JSON")
      .addOption(jurisdictionsOption(io)),
  );

export type SampleOptions = OptionsOf<typeof sampleCommand>;

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
  { jurisdictions: folders, agency, lang }: SampleOptions,
): Promise<{ engine: Engine; jurisdiction: Jurisdiction; labels: Labels }> {
  const regulations = readRegulations(folders);
  const engine = await startEngine(regulations, agency);
  const jurisdiction = known(asked, regulations.jurisdictions);
  return { engine, jurisdiction, labels: new Labels(regulations.schemas, lang, regulations.jurisdictions) };
}

/** Prints why nothing is drawn, and returns the exit status. Any other error is thrown again. */
export function notDue(error: unknown, jurisdiction: Jurisdiction, labels: Labels, io: Io): number {
  if (!(error instanceof NotDue)) throw error;
  io.tell(notDueText(error.answer, jurisdiction, labels, io));
  return EXIT.undecided;
}
