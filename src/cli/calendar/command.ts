import { resolve } from "node:path";
import { didYouMean, nearest } from "../../core/base/text.ts";
import { isCivilDate } from "../../core/calendar/civil-date.ts";
import { FIRST_YEAR, LAST_YEAR } from "../../core/calendar/tables.ts";
import type { Engine } from "../../core/engine/engine.ts";
import type { Jurisdiction } from "../../core/regulation/jurisdiction.ts";
import { calendarDecisions } from "../../features/duties/asker.ts";
import { csvCalendar } from "../../features/duties/csv.ts";
import type { YearOfDuties } from "../../features/duties/duty.ts";
import { icsCalendar } from "../../features/duties/ics.ts";
import { CALENDAR } from "../../features/duties/messages.ts";
import { nothingText } from "../../features/duties/words.ts";
import { dutiesOfYear } from "../../features/duties/year.ts";
import { plainFileAt } from "../../node/files/plain-file.ts";
import { readUnlinked } from "../../node/files/read-unlinked.ts";
import { readRegulations } from "../../node/regulations/read-regulations.ts";
import { startEngine } from "../../node/start/load-engine.ts";
import type { Language } from "../../words/format.ts";
import { Labels } from "../../words/labels.ts";
import { type Cli, jurisdictionsOption, textColumns } from "../terminal/cli.ts";
import { coloursOf } from "../terminal/colours.ts";
import type { Command, OptionsOf } from "../terminal/commander.ts";
import { civilDay, yearOf } from "../terminal/day.ts";
import { withNames } from "../terminal/example-names.ts";
import { fileFormat } from "../terminal/file-format.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import { languageOption } from "../terminal/language.ts";
import { known } from "../terminal/names.ts";
import { forceOption } from "../terminal/output-file.ts";
import { writeOutput } from "../terminal/write-output.ts";
import { calendarText } from "./calendar-text.ts";
import { addImport } from "./import.ts";

const FORMATS = ["table", "ics", "csv", "json"] as const;
type Format = (typeof FORMATS)[number];

const EXAMPLES = `
Examples:
  hdp calendar -j {c} --year 2026
  hdp calendar --lang en
  hdp calendar -j {c} --remind 14d -o duties-2026.ics
  hdp calendar -j {a} -j {b} --year 2026 -o duties.csv
  hdp calendar import 2028.csv -o my-city/calendars/office.yaml
  hdp calendar -j {a} --unit-start 2026-05-11 --decision {duty}

What hangs on an event is not in a calendar: \`hdp decisions\` lists it. Where the
text sets no day, that is said; the check of a month's sample is then shown at
the end of the next month (reading G15). More is in docs/calendar.md.`;

const declared = ({ program, io }: Cli) =>
  program
    .command("calendar")
    .description("list what falls due in a year by the calendar: reviews, audits, samples, reports, training")
    .option("-j, --jurisdiction <name...>", "whose regulation (default: all, side by side)")
    .option("--year <year>", `${FIRST_YEAR} to ${LAST_YEAR} (default: this year)`)
    .option("--format <format>", `${FORMATS.join(", ")} (default: by the name of -o, else table)`)
    .option("--decision <name...>", "only these duties, by the decision that answers them")
    .option("--unit-start <date>", "the day on which the agency's unit began, if later than the regulation")
    .option("--remind <time>", "with --format ics: remind so long before, like 14d or 2w")
    .option("-o, --output <file>", "write into this file (default: standard output)")
    .addOption(forceOption(io))
    .addOption(languageOption(io))
    .addOption(jurisdictionsOption(io));

type Options = OptionsOf<typeof declared>;

/** `hdp calendar`: what falls due by the calendar in a year, with its clauses. */
export function addCalendar(cli: Cli): void {
  const command = declared(cli)
    .addHelpText("after", withNames(EXAMPLES))
    // What stands behind `import` is its own.
    .enablePositionalOptions()
    .action(async (options) => {
      cli.exitStatus = await calendar(options, cli.io);
    });
  addImport(command as unknown as Command, cli);
}

async function calendar(options: Options, io: Io): Promise<number> {
  const { lang, unitStart = null, output = "-", force } = options;
  const format = formatOf(options);
  const year = yearOf(options.year ?? civilDay(undefined).slice(0, 4));
  const remindDays = remindOf(options.remind, format);
  if (unitStart !== null && !isCivilDate(unitStart)) {
    throw new UsageError(`--unit-start: \`${unitStart}\`, expected a date (YYYY-MM-DD)`);
  }
  const regulations = readRegulations(options.jurisdictions);
  const engine = await startEngine(regulations);
  const decisions = decisionsOf(options.decision, engine);
  const jurisdictions = new Map(regulations.jurisdictions.map((one) => [one.id, one]));
  const ids = options.jurisdiction?.map((name) => known(name, jurisdictions).id) ?? engine.jurisdictions;
  const years = [...new Set(ids)].map((id): YearOfDuties => {
    const all = dutiesOfYear(engine, id, year, { unitStart });
    return { ...all, duties: all.duties.filter(({ decision }) => decisions?.has(decision) ?? true) };
  });
  const labels = new Labels(regulations.schemas, lang, regulations.jurisdictions);
  const isOurs = (there: Buffer) => isOwn(there.toString(), format);
  const path = resolve(io.cwd, output);
  const there = output === "-" || plainFile(path) === undefined ? undefined : readUnlinked(path);
  const previous = there !== undefined && isOurs(there) ? there.toString() : undefined;
  const text = written(years, format, { labels, jurisdictions, remindDays, previous, io });
  await writeOutput(output, text, { command: "hdp calendar", option: "-o", personal: false, isOwn: isOurs, force }, io);
  return EXIT.ok;
}

interface Writing {
  readonly labels: Labels;
  readonly jurisdictions: ReadonlyMap<string, Jurisdiction>;
  readonly remindDays: number | undefined;
  /** What the file that is replaced has. */
  readonly previous: string | undefined;
  readonly io: Io;
}

function written(years: readonly YearOfDuties[], format: Format, writing: Writing): string | readonly string[] {
  const { labels, jurisdictions, remindDays, previous, io } = writing;
  switch (format) {
    case "table":
      return calendarText(years, { labels, columns: textColumns(io), colours: coloursOf(io), jurisdictions });
    case "ics":
      if (!years.some(({ duties }) => duties.some(({ day }) => day !== null))) throw noEvents(years, labels.language);
      return icsCalendar(years, {
        labels,
        jurisdictions,
        now: new Date(),
        previous,
        ...(remindDays !== undefined && { remindDays }),
      });
    case "csv":
      return csvCalendar(years, labels, jurisdictions);
    case "json":
      return `${JSON.stringify({ calendar: years }, null, 2)}\n`;
  }
}

// Files of each format are recognised by how they begin. Their years and languages may differ.
function isOwn(text: string, format: Format): boolean {
  const texts = Object.values(CALENDAR);
  switch (format) {
    case "table": {
      const year = Number(/\d{4}/.exec(text.split("\n")[0] ?? "")?.[0]);
      return texts.some(({ title }) => text.startsWith(title(year)));
    }
    case "ics":
      return text.startsWith("BEGIN:VCALENDAR\r\n") && text.includes("\r\nPRODID:-//household-data-policy//");
    case "csv":
      return texts.some(({ columns }) => text.startsWith(`\ufeff${Object.values(columns).join(",")}\r\n`));
    case "json":
      return /^\{\s*"calendar": \[/.test(text);
  }
}

// A calendar file must hold something (RFC 5545, 3.6).
function noEvents(years: readonly YearOfDuties[], language: Language): UsageError {
  const why = nothingText(years, language) ?? CALENDAR[language].no_day;
  return new UsageError(`--format: \`ics\`, expected a year in which something falls on a day (${why})`);
}

function formatOf({ format: given, output }: Pick<Options, "format" | "output">): Format {
  if (given === undefined || FORMATS.some((one) => one === given)) {
    return fileFormat({ format: given, output }, FORMATS, "table");
  }
  throw new UsageError(
    `--format: \`${given}\`, expected one of ${FORMATS.join(", ")}${didYouMean(nearest(given, FORMATS))}`,
  );
}

/** What stands at a path; nothing where the verb is told later that it may not write there. */
function plainFile(path: string): object | undefined {
  try {
    return plainFileAt(path);
  } catch {
    return undefined;
  }
}

function decisionsOf(given: readonly string[] | undefined, engine: Engine): ReadonlySet<string> | undefined {
  if (given === undefined) return undefined;
  const names = [...calendarDecisions(engine).keys()].sort();
  return new Set(
    given.map((name) => {
      const found = names.find((one) => one === name);
      if (found !== undefined) return found;
      const expected = `one of those that fall due by the calendar: ${names.join(", ")}`;
      throw new UsageError(`--decision: \`${name}\`, expected ${expected}${didYouMean(nearest(name, names))}`);
    }),
  );
}

function remindOf(given: string | undefined, format: Format): number | undefined {
  if (given === undefined) return undefined;
  if (format !== "ics") throw new UsageError("--remind: expected with --format ics");
  const [, number = "", unit] = /^(\d{1,3})([dw])$/.exec(given) ?? [];
  if (number === "") throw new UsageError(`--remind: \`${given}\`, expected days or weeks, like 14d or 2w`);
  return Number(number) * (unit === "w" ? 7 : 1);
}
