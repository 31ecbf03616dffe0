import { MOST_WORKERS } from "../../node/package/workers.ts";
import { agencyOption, type Cli, jurisdictionsOption } from "../terminal/cli.ts";
import { InvalidArgumentError, Option, type OptionsOf } from "../terminal/commander.ts";
import { languageOption } from "../terminal/language.ts";
import { addLogOptions } from "../terminal/log-options.ts";
import { forceOption } from "../terminal/output-file.ts";
import { addRequestOptions } from "../terminal/request-input.ts";

export const BATCH_FORMATS = ["ndjson", "csv", "xlsx"] as const;
export type BatchFormat = (typeof BATCH_FORMATS)[number];

/** The arguments and options of `hdp batch`. */
export const batchCommand = ({ program, io }: Cli) =>
  addLogOptions(
    addRequestOptions(
      program
        .command("batch")
        .description("answer many requests, one a line, in their order")
        .argument("[requests]", "NDJSON, a JSON list, CSV or XLSX, also gzip (default: standard input)", "-")
        .option(
          "-o, --output <file>",
          "write into this file, under its name once complete (default: standard output)",
          "-",
        ),
      "when the run began",
    )
      .addOption(
        new Option(
          "--workers <count>",
          "threads that answer, about 30 MB each (default: one a core, at most 2)",
        ).argParser(workers),
      )
      .option("--key <name>", "the member or column that says which line it is, and stands in its answer as id", "id")
      .addOption(
        new Option("--format <format>", "how answers are written (default: by the name of -o, else ndjson)").choices(
          BATCH_FORMATS,
        ),
      )
      .option("--errors-ok", "exit with 0 also where lines could not be answered")
      .option("--quiet", "tell nothing of a run that did what it should")
      .option("--resume", "go on with the unfinished run of -o; begin one if there is none")
      .addOption(forceOption(io))
      .addOption(agencyOption(io))
      .addOption(languageOption(io))
      .addOption(jurisdictionsOption(io)),
    { en: "each decision", "zh-TW": "每一決定" },
    io,
  );

export type BatchOptions = OptionsOf<typeof batchCommand>;

function workers(text: string): number {
  const count = Number(text);
  if (/^\d+$/.test(text) && count >= 1 && count <= MOST_WORKERS) return count;
  throw new InvalidArgumentError(`expected a whole number from 1 to ${MOST_WORKERS}`);
}
