import { resolve } from "node:path";
import { mistakeText, unknownName } from "../../core/base/mistake.ts";
import { nearest } from "../../core/base/text.ts";
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
import { fileFormat } from "../terminal/file-format.ts";
import { type Further, furtherHelp } from "../terminal/help.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import { languageOption } from "../terminal/language.ts";
import { known } from "../terminal/names.ts";
import { OUTPUT } from "../terminal/output.ts";
import { forceOption } from "../terminal/output-file.ts";
import { packOption } from "../terminal/pack-option.ts";
import { writeOutput } from "../terminal/write-output.ts";
import { calendarText } from "./calendar-text.ts";
import { addImport } from "./import.ts";

const FORMATS = ["table", "ics", "csv", "json"] as const;
type Format = (typeof FORMATS)[number];

const HELP: Further = {
  examples: [
    "hdp calendar -j {c} --year 2026",
    "hdp calendar --lang en",
    "hdp calendar -j {c} --remind 14d -o duties-2026.ics",
    "hdp calendar -j {a} -j {b} --year 2026 -o duties.csv",
    "hdp calendar import 2028.csv -o my-city/calendars/office.yaml",
    "hdp calendar -j {a} --unit-start 2026-05-11 --decision {duty}",
  ],
  after: [
    {
      en: "What hangs on an event is not in a calendar: `hdp decisions` lists it. Where the text sets no day, that is said; the check of a month's sample is then shown at the end of the next month (reading G15). More is in docs/calendar.md.",
      "zh-TW":
        "因事件而生的事項不在年曆內，`hdp decisions` 列出全部。條文未定辦理日者，予以註明；當月抽查列於次月底（解讀 G15）。詳見 docs/calendar.md。",
    },
  ],
};

const declared = ({ program, io }: Cli) =>
  program
    .command("calendar")
    .description(
      io.said({
        en: "list what falls due in a year by the calendar: reviews, audits, samples, reports, training",
        "zh-TW": "列出一年內依曆定期應辦的事項：清查、稽核、抽查、函送、訓練",
      }),
    )
    .option(
      "-j, --jurisdiction <name...>",
      io.said({ en: "whose regulation (default: all, side by side)", "zh-TW": "適用哪一地區的規定（預設：全部並列）" }),
    )
    .option(
      "--year <year>",
      io.said({
        en: `${FIRST_YEAR} to ${LAST_YEAR} (default: this year)`,
        "zh-TW": `西元 ${FIRST_YEAR} 至 ${LAST_YEAR}（預設：今年）`,
      }),
    )
    .option(
      "--format <format>",
      io.said({
        en: `${FORMATS.join(", ")} (default: by the name of -o, else table)`,
        "zh-TW": `${FORMATS.join("、")}（預設：依 -o 的檔名，否則為 table）`,
      }),
    )
    .option(
      "--decision <name...>",
      io.said({ en: "only these duties, by the decision that answers them", "zh-TW": "只列這些決定的事項" }),
    )
    .option(
      "--unit-start <date>",
      io.said({
        en: "the day on which the agency's unit began, if later than the regulation",
        "zh-TW": "單位開始之日（如晚於規定施行日）",
      }),
    )
    .option(
      "--remind <time>",
      io.said({
        en: "with --format ics: remind so long before, like 14d or 2w",
        "zh-TW": "與 --format ics 並用：提前多久提醒，如 14d 或 2w",
      }),
    )
    .option("-o, --output <file>", io.said(OUTPUT))
    .addOption(forceOption(io))
    .addOption(languageOption(io))
    .addOption(jurisdictionsOption(io))
    .addOption(packOption(io));

type Options = OptionsOf<typeof declared>;

/** `hdp calendar`: what falls due by the calendar in a year, with its clauses. */
export function addCalendar(cli: Cli): void {
  const command = declared(cli)
    .addHelpText("after", furtherHelp(HELP, cli.io))
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
    const expected = { en: "a date (YYYY-MM-DD)", "zh-TW": "日期（YYYY-MM-DD）" };
    throw new UsageError(mistakeText({ place: "--unit-start", found: `\`${unitStart}\``, expected }));
  }
  const regulations = readRegulations(options.jurisdictions);
  const engine = await startEngine(regulations);
  const decisions = decisionsOf(options.decision, engine);
  const ids = options.jurisdiction?.map((name) => known(name, regulations.jurisdictions).id) ?? engine.jurisdictions;
  const years = [...new Set(ids)].map((id): YearOfDuties => {
    const all = dutiesOfYear(engine, id, year, { unitStart });
    return { ...all, duties: all.duties.filter(({ decision }) => decisions?.has(decision) ?? true) };
  });
  const jurisdictions = new Map(regulations.jurisdictions.map((one) => [one.id, one]));
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
      if (!years.some(({ duties }) => duties.some(({ day }) => day !== null))) throw noEvents(years);
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
function noEvents(years: readonly YearOfDuties[]): UsageError {
  const why = (language: Language) => nothingText(years, language) ?? CALENDAR[language].no_day;
  const expected = {
    en: `a year in which something falls on a day (${why("en")})`,
    "zh-TW": `有事項落於特定日期的年度（${why("zh-TW")}）`,
  };
  return new UsageError(mistakeText({ place: "--format", found: "`ics`", expected }));
}

function formatOf({ format: given, output }: Pick<Options, "format" | "output">): Format {
  if (given === undefined || FORMATS.some((one) => one === given)) {
    return fileFormat({ format: given, output }, FORMATS, "table");
  }
  throw new UsageError(unknownName("--format", given, FORMATS));
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
      const expected = {
        en: `one of those that fall due by the calendar: ${names.join(", ")}`,
        "zh-TW": `依曆定期應辦者之一：${names.join("、")}`,
      };
      const suggestion = nearest(name, names);
      throw new UsageError(mistakeText({ place: "--decision", found: `\`${name}\``, expected, suggestion }));
    }),
  );
}

function remindOf(given: string | undefined, format: Format): number | undefined {
  if (given === undefined) return undefined;
  if (format !== "ics") {
    throw new UsageError({ en: "--remind: expected with --format ics", "zh-TW": "--remind：須與 `--format ics` 並用" });
  }
  const [, number = "", unit] = /^(\d{1,3})([dw])$/.exec(given) ?? [];
  if (number === "") {
    const expected = { en: "days or weeks, like 14d or 2w", "zh-TW": "日數或週數，如 14d 或 2w" };
    throw new UsageError(mistakeText({ place: "--remind", found: `\`${given}\``, expected }));
  }
  return Number(number) * (unit === "w" ? 7 : 1);
}
