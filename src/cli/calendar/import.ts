import { resolve } from "node:path";
import { CalendarRows, calendarYaml } from "../../features/authoring/calendar-rows.ts";
import { openTable } from "../../features/tables/open-table.ts";
import { tableReader } from "../../features/tables/table-reader.ts";
import { schemaLine } from "../../node/authoring/skeleton.ts";
import type { Cli } from "../terminal/cli.ts";
import type { Command, OptionsOf } from "../terminal/commander.ts";
import { type Further, furtherHelp } from "../terminal/help.ts";
import { openInput } from "../terminal/input.ts";
import { EXIT, type Io } from "../terminal/io.ts";
import { languageOption } from "../terminal/language.ts";
import { forceOption } from "../terminal/output-file.ts";
import { addTableOptions, tableOptionsOf } from "../terminal/table-options.ts";
import { writeOutput } from "../terminal/write-output.ts";

const HELP: Further = {
  examples: ["hdp calendar import 2028.csv -o my-city/calendars/office.yaml", "hdp calendar import 2027.csv 2028.csv"],
  after: [
    {
      en: "Reads the calendar that the government publishes (西元日期, 星期, 是否放假, 備註), in UTF-8 or Big5. A file with `based_on: NAME` adds the typhoon days of one city: docs/calendar.md.",
      "zh-TW":
        "讀取政府公布的辦公日曆（西元日期、星期、是否放假、備註），UTF-8 或 Big5 皆可。單一縣市的颱風假以 `based_on: NAME` 的檔案加列，見 docs/calendar.md。",
    },
  ],
};

const declared = (calendar: Command, io: Io) =>
  addTableOptions(
    calendar
      .command("import")
      .description(
        io.said({
          en: "make an office calendar of the government's CSV",
          "zh-TW": "將政府公布的 CSV 轉成辦公日曆",
        }),
      )
      .argument(
        "<csv...>",
        io.said({
          en: "a file for each year, or for several (-: standard input)",
          "zh-TW": "每年一檔，或一檔多年（- 為標準輸入）",
        }),
      )
      .option(
        "-o, --output <file>",
        io.said({ en: "write into this file (default: standard output)", "zh-TW": "寫入此檔（預設：標準輸出）" }),
      )
      .addOption(forceOption(io))
      .addOption(languageOption(io)),
    io,
  );

type Options = OptionsOf<typeof declared>;

/** `hdp calendar import`: an office calendar in YAML, made of the government's table. */
export function addImport(calendar: Command, cli: Cli): void {
  declared(calendar, cli.io)
    .addHelpText("after", furtherHelp(HELP, cli.io))
    .action(async (files, options) => {
      cli.exitStatus = await importCalendar(files, options, cli.io);
    });
}

async function importCalendar(files: readonly string[], options: Options, io: Io): Promise<number> {
  const { output = "-", force } = options;
  const names: string[] = [];
  const rows = new CalendarRows(files.join(", "));
  for (const file of files) {
    const { bytes, name } = openInput(file, "CSV", io);
    names.push(name);
    const table = await openTable(name, bytes, tableOptionsOf(options));
    const reader = tableReader(name, table, (row) => rows.take(row));
    for await (const part of table.bytes) reader.write(part);
    reader.end();
  }
  const yaml = calendarYaml(rows.years(), names.join("、"));
  const path = resolve(io.cwd, output === "-" ? "calendar.yaml" : output);
  const isOwn = (there: Buffer) => there.toString().includes("calendar.schema.json");
  const to = { command: "hdp calendar import", option: "-o", personal: false, isOwn, force };
  await writeOutput(output, `${schemaLine(path, "calendar")}\n${yaml}`, to, io);
  return EXIT.ok;
}
