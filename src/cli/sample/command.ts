import type { Cli } from "../terminal/cli.ts";
import { withNames } from "../terminal/example-names.ts";
import { drawSample } from "./sample-draw.ts";
import { checkFindings } from "./sample-findings.ts";
import { sampleCommand } from "./sample-options.ts";
import { verifySample } from "./sample-verify.ts";

const EXAMPLES = `
Examples:
  hdp sample -j {a} --period month --of 2026-10 october.csv
  hdp sample -j {c} --period month --of 2026-10 --by 科室 october.csv.gz
  hdp sample -j {c} --period half_year --of 2026-H1 --seed "六月三十日 30-06" h1.ndjson
  hdp sample -j {b} --period month -o sample.csv logs/*.gz
  zcat logs/*.gz | hdp sample -j {b} --period month -o sample.csv -
  hdp sample --verify october.sample.manifest.json october.csv
  hdp sample --verify october.sample.manifest.json --findings filled.xlsx \\
    -o october-check october.csv

Three files are written: the rows to check (CSV), beside it the manifest from
which anybody can draw the same rows again, and the rows that are incomplete or
whose date cannot be read. docs/sampling.md has the algorithm.

With --findings, the folder of -o gets the filled sample, the manifest, a sheet
to sign and a record with the digests of all of them.

Exit status: 0 drawn, or verified; 2 a log or option that cannot be used;
10 verified and not the same, or the filled sample is not that of the draw; 11 the regulation does not say how many`;

/** `hdp sample`: draws the rows of a query log that are due for checking. */
export function addSample(cli: Cli): void {
  sampleCommand(cli)
    .addHelpText("after", withNames(EXAMPLES))
    .action(async (logs, options) => {
      cli.exitStatus = await (options.findings !== undefined
        ? checkFindings
        : options.verify === undefined
          ? drawSample
          : verifySample)(logs, options, cli.io);
    });
}
