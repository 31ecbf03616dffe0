import type { Cli } from "../terminal/cli.ts";
import { withNames } from "../terminal/example-names.ts";
import { runBatch } from "./batch-run.ts";
import { batchCommand } from "./options.ts";

const EXAMPLES = `
Examples:
  hdp batch < requests.ndjson > answers.ndjson
  hdp batch requests.ndjson -o answers.ndjson
  hdp batch facts.ndjson -o answers.ndjson --decision {duty} -j {c}
  hdp batch accounts.csv --csv --decision {quantity} -j {c} \\
    --map 筆數=facts.queries -o answers.ndjson
  hdp batch accounts.csv --decision {duty} -j {c} --key 帳號 \\
    --map 狀態=facts.account.status -o answers.xlsx
  hdp batch requests.ndjson -o answers.ndjson --resume

Each line is a request as JSON: decision, jurisdiction, as_of, facts. What a
line leaves out, --decision, -j and --as-of fill in; without either, as_of is
when the run began. Answers are in the order of the requests, one a line, each
with its line and, where --key finds it, its id. A line that cannot be answered
gives {"line":N,"error":{code,message,problems}} in its place; rows that say
nothing are counted and skipped. With --log one thread answers, and
the run ends once the log cannot be written.

How a table is to be read is found from its first 64 KiB; of a pipe that stays
open (tail -f), from what comes within two seconds of its first bytes. Answers
follow as rows come. A workbook (-o answers.xlsx) is written whole: a run that
is interrupted leaves nothing, and begins anew; .csv and .ndjson go on.

Exit status:
  0 every request was answered; 2 some were not (or the command was wrong);
  1 a fault, such as a full disk; 130 interrupted`;

/** `hdp batch`: many requests, many answers. */
export function addBatch(cli: Cli): void {
  batchCommand(cli)
    .addHelpText("after", withNames(EXAMPLES))
    .action(async (requests, options) => {
      cli.exitStatus = await runBatch(requests, options, cli.io);
    });
}
