import { Option } from "commander";
import { agencyOption, type Cli, jurisdictionsOption } from "../terminal/cli.ts";
import { languageOption } from "../terminal/language.ts";
import { forceOption } from "../terminal/output-file.ts";
import { tableOptions } from "../terminal/table-options.ts";
import { drawSample } from "./sample-draw.ts";
import { checkFindings } from "./sample-findings.ts";
import type { SampleOptions } from "./sample-options.ts";
import { verifySample } from "./sample-verify.ts";

const EXAMPLES = `
Examples:
  hdp sample -j kaohsiung --period month --of 2026-10 october.csv
  hdp sample -j taipei --period month --of 2026-10 --by 科室 october.csv.gz
  hdp sample -j taipei --period half_year --of 2026-H1 --seed "六月三十日 30-06" h1.ndjson
  hdp sample -j nantou --period month -o sample.csv logs/*.gz
  zcat logs/*.gz | hdp sample -j nantou --period month -o sample.csv -
  hdp sample --verify october.sample.manifest.json october.csv
  hdp sample --verify october.sample.manifest.json --findings filled.xlsx \\
    -o october-check october.csv

Three files are written: the rows to check (CSV), beside it the manifest from
which anybody can draw the same rows again, and the rows that are incomplete or
whose date cannot be read. docs/sampling.md has the algorithm.

With --findings, the folder of -o gets the filled sample, the manifest, a sheet
to sign and a record with the digests of all of them.

Exit status: 0 drawn, or verified; 2 a log or option that cannot be used;
10 verified and not the same, or the filled sample is not that of the draw; 11 the regulation does not say how many`;

/** `hdp sample`: draws the rows of a query log that are due for checking. */
export function addSample(cli: Cli): void {
  const command = cli.program
    .command("sample")
    .description("draw the rows of a query log that are due for checking, so that anybody can draw them again")
    .argument(
      "<log...>",
      "the query log, one file or several: CSV, XLSX, NDJSON or a JSON list, also gzip; - reads standard input",
    )
    .addOption(new Option("-j, --jurisdiction <name>", "whose regulation"))
    .addOption(new Option("--period <period>", "which sample is due").choices(["month", "half_year"]))
    .option("--of <period>", "only rows of this month (2026-10) or half-year (2026-H1) (default: every row)")
    .option("--date-column <name>", "the column of the date, or of an instant with its offset (default: by its name)")
    .option("--by <column>", "one sample for each value of this column, such as the section")
    .option("--seed <text>", "the seed of the draw, best fixed in public before the log is closed (default: a new one)")
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
      ]),
    )
    .option("--verify <manifest>", "draw again as a manifest records, and tell whether it is the same")
    .option(
      "--findings <file>",
      "with --verify: hold the filled sample (CSV, XLSX) against the draw, and keep all of it",
    )
    .addOption(forceOption())
    .addOption(agencyOption(cli.io))
    .addOption(languageOption(cli.io))
    .option("--json", "print the manifest, or with --verify the differences, as JSON")
    .addOption(jurisdictionsOption(cli.io))
    .addHelpText("after", EXAMPLES)
    .action(async (logs: string[], options: SampleOptions) => {
      cli.exitStatus = await (options.findings !== undefined
        ? checkFindings
        : options.verify === undefined
          ? drawSample
          : verifySample)(logs, options, cli.io);
    });
  for (const option of tableOptions()) command.addOption(option);
}
