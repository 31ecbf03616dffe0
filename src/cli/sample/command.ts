import type { Cli } from "../terminal/cli.ts";
import { type Further, furtherHelp } from "../terminal/help.ts";
import { drawSample } from "./sample-draw.ts";
import { checkFindings } from "./sample-findings.ts";
import { sampleCommand } from "./sample-options.ts";
import { verifySample } from "./sample-verify.ts";

const HELP: Further = {
  examples: [
    "hdp sample -j {a} --period month --of 2026-10 october.csv",
    "hdp sample -j {c} --period month --of 2026-10 --by 科室 october.csv.gz",
    "hdp sample -j {c} --period half_year --of 2026-H1 \\",
    '  --seed "六月三十日 30-06" h1.ndjson',
    "hdp sample -j {b} --period month -o sample.csv logs/*.gz",
    "zcat logs/*.gz | hdp sample -j {b} --period month -o sample.csv -",
    "hdp sample --verify october.sample.manifest.json october.csv",
    "hdp sample --verify october.sample.manifest.json --findings filled.xlsx \\",
    "  -o october-check october.csv",
  ],
  after: [
    {
      en: "Three files are written: the rows to check (CSV), beside it the manifest from which anybody can draw the same rows again, and the rows that are incomplete or whose date cannot be read. docs/sampling.md has the algorithm.",
      "zh-TW":
        "寫入三個檔案：應抽查的各列（CSV）、任何人可據以重抽相同各列的清單檔，以及不完整或日期無法讀取的各列。抽取方法見 docs/sampling.md。",
    },
    {
      en: "With --findings, the folder of -o gets the filled sample, the manifest, a sheet to sign and a record with the digests of all of them.",
      "zh-TW": "使用 --findings 時，-o 的資料夾存放填妥的抽查表、清單檔、簽核表，及載有各檔摘要值的紀錄。",
    },
  ],
  exit: {
    en: "0 drawn, or verified; 2 a log or option that cannot be used; 10 verified and not the same, or the filled sample is not that of the draw; 11 the regulation does not say how many",
    "zh-TW":
      "已抽取或核對相符為 0；查詢紀錄或選項無法使用為 2；核對不符，或填妥的抽查表並非該次抽取者為 10；規定未定應抽查筆數為 11",
  },
};

/** `hdp sample`: draws the rows of a query log that are due for checking. */
export function addSample(cli: Cli): void {
  sampleCommand(cli)
    .addHelpText("after", furtherHelp(HELP, cli.io))
    .action(async (logs, options) => {
      cli.exitStatus = await (options.findings !== undefined
        ? checkFindings
        : options.verify === undefined
          ? drawSample
          : verifySample)(logs, options, cli.io);
    });
}
