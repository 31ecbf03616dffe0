import type { Cli } from "../terminal/cli.ts";
import { withNames } from "../terminal/example-names.ts";
import { reviewCommand } from "./options.ts";
import { runReview } from "./review-run.ts";

const EXAMPLES = `
Examples:
  hdp review accounts.xlsx -j {c}
  hdp review accounts.csv -j {c} -o review.xlsx
  hdp review accounts.csv -j {c} -o list.html --due-within 14d
  hdp review accounts.csv -j {a} --map 狀態=account.status \\
    --value 狀態:停用=suspended --save-map columns.json
  hdp review accounts.csv -j {a} --map columns.json --format json
  hdp review accounts.csv -j {b} --decision {duty} \\
    --fact review.last_done_on=115/6/30

Each row is one question. Columns are known by the names of the facts; --map says
others. The output has all columns as they were, and what was found of each row.
Up to 100,000 rows stand in the order of their urgency.

Exit status: 0 every row was read; 2 some were not, or the command was wrong;
with --exit-status also 10 if something is overdue or not as required, and 11 if
something cannot be decided`;

/** `hdp review`: a list of accounts or people, each row one question. */
export function addReview(cli: Cli): void {
  reviewCommand(cli)
    .addHelpText("after", withNames(EXAMPLES))
    .action(async (list, options) => {
      cli.exitStatus = await runReview(list, options, cli.io);
    });
}
