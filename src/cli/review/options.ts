import { agencyOption, type Cli, jurisdictionsOption } from "../terminal/cli.ts";
import { InvalidArgumentError, Option, type OptionsOf } from "../terminal/commander.ts";
import { languageOption } from "../terminal/language.ts";
import { forceOption } from "../terminal/output-file.ts";
import { addTableOptions, valueOption } from "../terminal/table-options.ts";

export const REVIEW_FORMATS = ["text", "csv", "xlsx", "html", "json"] as const;
export type ReviewFormat = (typeof REVIEW_FORMATS)[number];

/** The arguments and options of `hdp review`. */
export const reviewCommand = ({ program, io }: Cli) =>
  addTableOptions(
    program
      .command("review")
      .description("answer a question about each row of a list, such as whose account is overdue for review")
      .argument("<list>", "CSV, XLSX, NDJSON or a JSON list, also gzip; - reads standard input")
      .addOption(new Option("-j, --jurisdiction <name>", "whose regulation").makeOptionMandatory())
      .option("--decision <name>", "the question (default: the one that the columns state most facts of)")
      .option("--as-of <when>", "on which day (default: today)")
      .addOption(
        new Option(
          "--map <column=path...>",
          "which fact a column states, like 狀態=account.status, or a file of --save-map",
        ).argParser((text: string, before: readonly string[] = []): readonly string[] => [...before, text]),
      )
      .option("--save-map <file>", "keep what the columns and words mean in this file")
      .addOption(
        new Option("--fact <path=value...>", "a fact that all rows have, like review.last_done_on=115/6/30").argParser(
          (text: string, before: readonly string[] = []): readonly string[] => [...before, text],
        ),
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
      .option("-o, --output <file>", "write every row into this file (.xlsx, .csv, .json), or a list to print (.html)"),
  )
    .addOption(forceOption(io))
    .addOption(agencyOption(io))
    .addOption(languageOption(io))
    .option("--exit-status", "let the exit status tell what was found")
    .addOption(jurisdictionsOption(io));

export type ReviewOptions = OptionsOf<typeof reviewCommand>;

/** Days. */
function days(text: string): number {
  const [, number, unit] = /^(\d{1,3})([dw])$/.exec(text) ?? [];
  if (number === undefined) throw new InvalidArgumentError("expected days or weeks, like 30d or 2w");
  return Number(number) * (unit === "w" ? 7 : 1);
}
