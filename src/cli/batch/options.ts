import { MOST_WORKERS } from "../../node/package/workers.ts";
import { agencyOption, type Cli, jurisdictionsOption } from "../terminal/cli.ts";
import { InvalidArgumentError, Option, type OptionsOf } from "../terminal/commander.ts";
import { languageOption } from "../terminal/language.ts";
import { addLogOptions } from "../terminal/log-options.ts";
import { forceOption } from "../terminal/output-file.ts";
import { addRequestOptions } from "../terminal/request-input.ts";

/** The arguments and options of `hdp batch`. */
export const batchCommand = ({ program, io }: Cli) =>
  addLogOptions(
    addRequestOptions(
      program
        .command("batch")
        .description("answer many requests, one a line, in their order")
        .argument("[requests]", "NDJSON, or with --csv CSV with a header row (default: standard input)", "-")
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
