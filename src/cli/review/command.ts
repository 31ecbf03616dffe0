import { InvalidArgumentError, Option } from "commander";
import { agencyOption, type Cli, jurisdictionsOption } from "../terminal/cli.ts";
import { languageOption } from "../terminal/language.ts";
import { forceOption } from "../terminal/output-file.ts";
import { tableOptions, valueOption } from "../terminal/table-options.ts";
import { REVIEW_FORMATS, type ReviewOptions } from "./options.ts";
import { runReview } from "./review-run.ts";

const EXAMPLES = `
Examples:
  hdp review accounts.xlsx -j taipei
  hdp review accounts.csv -j taipei -o review.xlsx
  hdp review accounts.csv -j taipei -o list.html --due-within 14d
  hdp review accounts.csv -j kaohsiung --map 狀態=account.status \\
    --value 狀態:停用=suspended --save-map columns.json
  hdp review accounts.csv -j kaohsiung --map columns.json --format json
  hdp review staff.csv -j taipei --decision role_change_deadline

Each row is one question. Columns are known by the names of the facts; --map says
others. The output has all columns as they were, and what was found of each row.
Up to 100,000 rows stand in the order of their urgency.

Exit status: 0 every row was read; 2 some were not, or the command was wrong;
with --exit-status also 10 if something is overdue or not as required, and 11 if
something cannot be decided`;

/** `hdp review`: a list of accounts or people, each row one question. */
export function addReview(cli: Cli): void {
  const command = cli.program
    .command("review")
    .description("answer a question about each row of a list, such as whose account is overdue for review")
    .argument("<list>", "CSV, XLSX, NDJSON or a JSON list, also gzip; - reads standard input")
    .addOption(new Option("-j, --jurisdiction <name>", "whose regulation").makeOptionMandatory())
    .option("--decision <name>", "the question (default: the one that the columns state most facts of)")
    .option("--as-of <when>", "on which day (default: today)")
    .option(
      "--map <column=path...>",
      "which fact a column states, like 狀態=account.status, or a file of --save-map",
      (text: string, before: readonly string[] = []) => [...before, text],
    )
    .option("--save-map <file>", "keep what the columns and words mean in this file")
    .option(
      "--fact <path=value...>",
      "a fact that all rows have, like review.last_done_on=115/6/30",
      (text: string, before: readonly string[] = []) => [...before, text],
    )
    .addOption(valueOption())
    .option("--key <column>", "the column that says which row it is (default: the first)")
    .addOption(
      new Option("--due-within <time>", "what is due so soon is told, like 30d or 2w")
        .argParser(days)
        .default(30, "30d"),
    )
    .addOption(
      new Option("--format <format>", "how it is written (default: by the name of -o, else text)").choices(
        REVIEW_FORMATS,
      ),
    )
    .option("-o, --output <file>", "write every row into this file (.xlsx, .csv, .json), or a list to print (.html)");
  for (const option of tableOptions()) command.addOption(option);
  command
    .addOption(forceOption())
    .addOption(agencyOption(cli.io))
    .addOption(languageOption(cli.io))
    .option("--exit-status", "let the exit status tell what was found")
    .addOption(jurisdictionsOption(cli.io))
    .addHelpText("after", EXAMPLES)
    .action(async (list: string, options: ReviewOptions) => {
      cli.exitStatus = await runReview(list, options, cli.io);
    });
}

function days(text: string): number {
  const [, number, unit] = /^(\d{1,3})([dw])$/.exec(text) ?? [];
  if (number === undefined) throw new InvalidArgumentError("expected days or weeks, like 30d or 2w");
  return Number(number) * (unit === "w" ? 7 : 1);
}
