import type { Cli } from "../terminal/cli.ts";
import { type Further, furtherHelp } from "../terminal/help.ts";
import { runBatch } from "./batch-run.ts";
import { batchCommand } from "./options.ts";

const HELP: Further = {
  examples: [
    "hdp batch < requests.ndjson > answers.ndjson",
    "hdp batch requests.ndjson -o answers.ndjson",
    "hdp batch facts.ndjson -o answers.ndjson --decision {duty} -j {c}",
    "hdp batch accounts.csv --csv --decision {quantity} -j {c} \\",
    "  --map 筆數=facts.queries -o answers.ndjson",
    "hdp batch accounts.csv --decision {duty} -j {c} --key 帳號 \\",
    "  --map 狀態=facts.account.status -o answers.xlsx",
    "hdp batch requests.ndjson -o answers.ndjson --resume",
  ],
  after: [
    {
      en: 'Each line is a request as JSON: decision, jurisdiction, as_of, facts. What a line leaves out, --decision, -j and --as-of fill in; without either, as_of is when the run began. Answers are in the order of the requests, one a line, each with its line and, where --key finds it, its id. A line that cannot be answered gives `{"line":N,"error":{code,message,problems}}` in its place; rows that say nothing are counted and skipped. With --log one thread answers, and the run ends once the log cannot be written.',
      "zh-TW":
        '每行為一個 JSON 請求：`decision`、`jurisdiction`、`as_of`、`facts`。該行未載明者，以 --decision、-j、--as-of 補足；均未載明時，`as_of` 為開始執行之時。答案依請求的次序，每行一個，並附行號及 --key 所指的 `id`。無法回答的行，於原處記 `{"line":N,"error":{code,message,problems}}`；沒有內容的列計數後略過。使用 --log 時以單一執行緒回答，紀錄無法寫入即停止。',
    },
  ],
  exit: {
    en: "0 every request was answered; 2 some were not (or the command was wrong); 1 a fault, such as a full disk; 130 interrupted",
    "zh-TW": "每個請求均已回答為 0；有無法回答者或指令有誤為 2；磁碟已滿等錯誤為 1；中斷為 130",
  },
};

/** `hdp batch`: many requests, many answers. */
export function addBatch(cli: Cli): void {
  batchCommand(cli)
    .addHelpText("after", furtherHelp(HELP, cli.io))
    .action(async (requests, options) => {
      cli.exitStatus = await runBatch(requests, options, cli.io);
    });
}
