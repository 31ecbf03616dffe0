import type { Cli } from "../terminal/cli.ts";
import { type Further, furtherHelp } from "../terminal/help.ts";
import { reviewCommand } from "./options.ts";
import { runReview } from "./review-run.ts";

const HELP: Further = {
  examples: [
    "hdp review accounts.xlsx -j {c}",
    "hdp review accounts.csv -j {c} -o review.xlsx",
    "hdp review accounts.csv -j {c} -o list.html --due-within 14d",
    "hdp review accounts.csv -j {a} --map 狀態=account.status \\",
    "  --value 狀態:停用=suspended --save-map columns.json",
    "hdp review accounts.csv -j {a} --map columns.json --format json",
    "hdp review accounts.csv -j {b} --decision {duty} \\",
    "  --fact review.last_done_on=115/6/30",
  ],
  after: [
    {
      en: "Each row is one question. Columns are known by the names of the facts; --map says others. The output has all columns as they were, and what was found of each row. Up to 100,000 rows stand in the order of their urgency.",
      "zh-TW":
        "每列為一個問題。欄位依事實的名稱辨識，其他名稱以 --map 指明。輸出保留原有各欄，並附各列的結果；100,000 列以內依急迫程度排列。",
    },
  ],
  exit: {
    en: "0 every row was read; 2 some were not, or the command was wrong; with --exit-status also 10 if something is overdue or not as required, and 11 if something cannot be decided",
    "zh-TW":
      "每列均已讀取為 0；有列無法讀取或指令有誤為 2；使用 --exit-status 時，有逾期或不合規定者為 10，有無法判斷者為 11",
  },
};

/** `hdp review`: a list of accounts or people, each row one question. */
export function addReview(cli: Cli): void {
  reviewCommand(cli)
    .addHelpText("after", furtherHelp(HELP, cli.io))
    .action(async (list, options) => {
      cli.exitStatus = await runReview(list, options, cli.io);
    });
}
