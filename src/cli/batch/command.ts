import { InvalidArgumentError, Option } from "commander";
import { MOST_WORKERS } from "../../node/package/workers.ts";
import { agencyOption, type Cli, jurisdictionsOption } from "../terminal/cli.ts";
import { languageOption } from "../terminal/language.ts";
import { logOptions } from "../terminal/log-options.ts";
import { forceOption } from "../terminal/output-file.ts";
import { requestOptions } from "../terminal/request-input.ts";
import { runBatch } from "./batch-run.ts";
import { BATCH_FORMATS, type BatchOptions } from "./options.ts";

const EXAMPLES = `
Examples:
  hdp batch < requests.ndjson > answers.ndjson
  hdp batch requests.ndjson -o answers.ndjson
  hdp batch facts.ndjson -o answers.ndjson --decision account_cleanup -j taipei
  hdp batch accounts.csv --csv --decision sampling_monthly -j taipei \\
    --map 筆數=facts.queries -o answers.ndjson
  hdp batch accounts.csv --decision account_cleanup -j taipei --key 帳號 \\
    --map 狀態=facts.account.status -o answers.xlsx
  hdp batch requests.ndjson -o answers.ndjson --resume

Each line is a request as JSON: decision, jurisdiction, as_of, facts. What a
line leaves out, --decision, -j and --as-of fill in; without either, as_of is
when the run began. Answers are in the order of the requests, one a line, each
with its line and, where --key finds it, its id. A line that cannot be answered
gives {"line":N,"error":{code,message,problems}} in its place; rows that say
nothing are counted and skipped. With --log one thread answers, and
the run ends once the log cannot be written.

Exit status:
  0 every request was answered; 2 some were not (or the command was wrong);
  1 a fault, such as a full disk; 130 interrupted`;

/** `hdp batch`: many requests, many answers. */
export function addBatch(cli: Cli): void {
  const command = cli.program
    .command("batch")
    .description("answer many requests, one a line, in their order")
    .argument("[requests]", "NDJSON, a JSON list, CSV or XLSX, also gzip (default: standard input)", "-")
    .option(
      "-o, --output <file>",
      "write into this file, under its name once complete (default: standard output)",
      "-",
    );
  for (const option of requestOptions("when the run began")) command.addOption(option);
  command
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
    .addOption(forceOption())
    .addOption(agencyOption(cli.io))
    .addOption(languageOption(cli.io))
    .addOption(jurisdictionsOption(cli.io))
    .addHelpText("after", EXAMPLES)
    .action(async (requests: string, options: BatchOptions) => {
      cli.exitStatus = await runBatch(requests, options, cli.io);
    });
  for (const option of logOptions("each decision")) command.addOption(option);
}

function workers(text: string): number {
  const count = Number(text);
  if (/^\d+$/.test(text) && count >= 1 && count <= MOST_WORKERS) return count;
  throw new InvalidArgumentError(`expected a whole number from 1 to ${MOST_WORKERS}`);
}
