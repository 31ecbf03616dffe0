import { decisionSchemas } from "../../core/schema/schemas.ts";
import { REPORT } from "../../features/report/messages.ts";
import { REPORT_GENERATOR, reportPage } from "../../features/report/report.ts";
import { knownDecisions } from "../../node/package/known-decisions.ts";
import { readPolicyManifest } from "../../node/package/package-files.ts";
import { version } from "../../node/package/version.ts";
import { readRegulations } from "../../node/regulations/read-regulations.ts";
import { collectReport } from "../../node/report/collect.ts";
import { fillText } from "../../words/format.ts";
import { agencyOption, type Cli, jurisdictionsOption } from "../terminal/cli.ts";
import type { OptionsOf } from "../terminal/commander.ts";
import { civilDay, yearOf } from "../terminal/day.ts";
import { withNames } from "../terminal/example-names.ts";
import { fileFormat } from "../terminal/file-format.ts";
import { EXIT, type Io } from "../terminal/io.ts";
import { languageOption } from "../terminal/language.ts";
import { putDocument } from "../terminal/output.ts";
import { forceOption } from "../terminal/output-file.ts";

const HELP = `
J is as in \`hdp diff\`: {c}, {a}@2023-05-29, a folder or a version file.
Without J, all jurisdictions at hand are compared. Each two of them have a part
of their own. The search for questions that two answer differently takes
minutes; --no-behaviour leaves it out, --decision makes it short.

Examples:
  hdp report -o report.html
  hdp report {c} {a} --lang en --no-behaviour -o report.html
  hdp report {c} {b} --decision {quantity} {permission}
  hdp report {a} draft.yaml --year 2027 -o amendment.html

Exit status: 0; 2 if a regulation cannot be compared, or the file not written`;

const declared = ({ program, io }: Cli) =>
  program
    .command("report")
    .description("write one HTML page that compares regulations, for reading, printing and filing")
    .argument("[j...]", "what is compared (default: all jurisdictions at hand)")
    .option("-o, --output <file>", "write into this file (default: standard output)")
    .addOption(forceOption())
    .option("--as-of <when>", "the version in force on this day, where a side names none (default: today)")
    .option("--year <year>", "of the calendar of duties (default: the year of --as-of)")
    .option("--decision <name...>", "only these decisions")
    .option("--no-behaviour", "leave out the search for questions that are answered differently")
    .addOption(agencyOption(io))
    .addOption(languageOption(io))
    .addOption(jurisdictionsOption(io));

type Options = OptionsOf<typeof declared>;

/** `hdp report`: everything about a comparison as one page for a meeting. */
export function addReport(cli: Cli): void {
  declared(cli)
    .addHelpText("after", withNames(HELP))
    .action(async (specs, options) => {
      await report(specs, options, cli.io);
      cli.exitStatus = EXIT.ok;
    });
}

async function report(specs: readonly string[], options: Options, io: Io): Promise<void> {
  const { asOf, agency, lang, jurisdictions, decision = [], behaviour } = options;
  const regulations = readRegulations(jurisdictions);
  const decisions = knownDecisions(decision, [...decisionSchemas(regulations.schemas).keys()]);
  const day = civilDay(asOf);
  const year = yearOf(options.year ?? day.slice(0, 4));
  const asked = {
    specs,
    decisions,
    making: { version: version(), module: readPolicyManifest().module, on: civilDay(undefined), asOf: day },
    year,
    behaviour,
    cwd: io.cwd,
    ...(agency === undefined ? {} : { agency }),
  };
  // A report is a page, whatever it is asked for.
  fileFormat({ output: options.output }, ["html"], "html");
  const input = await collectReport(asked, regulations, (done, of) =>
    io.progress?.(done === of ? "" : fillText(REPORT[lang].progress, { done, of })),
  );
  const signature = `content="${REPORT_GENERATOR}"`;
  await putDocument("hdp report", reportPage(input, lang), signature, { ...options, personal: false }, io);
}
