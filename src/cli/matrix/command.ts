import { decisionSchemas } from "../../core/schema/schemas.ts";
import { type Matrix, matrixOf } from "../../features/compare/parameters/matrix.ts";
import { matrixSection, matrixView } from "../../features/compare/parameters/matrix-view.ts";
import { decisionParameters } from "../../node/package/decision-parameters.ts";
import { knownDecisions } from "../../node/package/known-decisions.ts";
import { readRegulations, settledRegulations } from "../../node/regulations/read-regulations.ts";
import { startEngine } from "../../node/start/load-engine.ts";
import { agencyOption, type Cli, jurisdictionsOption } from "../terminal/cli.ts";
import type { OptionsOf } from "../terminal/commander.ts";
import { matrixCsv, matrixMarkdown } from "../terminal/comparison-files.ts";
import { matrixText } from "../terminal/comparison-text.ts";
import { civilDay } from "../terminal/day.ts";
import { type Further, furtherHelp } from "../terminal/help.ts";
import { EXIT, type Io } from "../terminal/io.ts";
import { languageOption } from "../terminal/language.ts";
import { addOutputOptions, putOut } from "../terminal/output.ts";
import { packOption } from "../terminal/pack-option.ts";

const HELP: Further = {
  examples: ["hdp matrix --lang en", "hdp matrix {quantity} {duty} --as-of 2024-01-01", "hdp matrix -o matrix.html"],
};

const declared = ({ program, io }: Cli) =>
  addOutputOptions(
    program
      .command("matrix")
      .description(
        io.said({
          en: "show all jurisdictions by all decisions: what each regulates, with the numbers that say most",
          "zh-TW": "各地區與各決定的對照表：有無規範，及最主要的數值",
        }),
      )
      .argument("[decision...]", io.said({ en: "only these decisions", "zh-TW": "只列這些決定" }))
      .option(
        "--as-of <when>",
        io.said({ en: "on which day (default: today)", "zh-TW": "以哪一日為準（預設：今日）" }),
      ),
    io,
  )
    .addOption(agencyOption(io))
    .addOption(languageOption(io))
    .addOption(jurisdictionsOption(io))
    .addOption(packOption(io));

type Options = OptionsOf<typeof declared>;

/** `hdp matrix`: which jurisdiction regulates what, with the numbers that say most. */
export function addMatrix(cli: Cli): void {
  declared(cli)
    .addHelpText("after", furtherHelp(HELP, cli.io))
    .action(async (decisions, options) => {
      await matrix(decisions, options, cli.io);
      cli.exitStatus = EXIT.ok;
    });
}

async function matrix(given: readonly string[], options: Options, io: Io): Promise<void> {
  const { asOf, agency, lang, jurisdictions: folders } = options;
  const regulations = readRegulations(folders);
  const { schemas } = regulations;
  const names = knownDecisions(given, [...decisionSchemas(schemas).keys()]);
  const found = matrixOf({
    engine: await startEngine(regulations, agency),
    jurisdictions: settledRegulations(regulations, agency).jurisdictions,
    schemas,
    reads: decisionParameters(schemas),
    day: civilDay(asOf),
    ...(names.length === 0 ? {} : { decisions: names }),
  });
  const view = matrixView(found, schemas, lang);
  const ids = found.jurisdictions.map(({ id }) => id);
  const written = {
    text: () => matrixText(view, io),
    markdown: () => matrixMarkdown(view),
    csv: () => matrixCsv(view, ids),
    csvStart: "decision,question,",
    json: () => plain(found),
    html: () => ({ title: view.title, body: [matrixSection(view)] }),
  };
  await putOut("hdp matrix", written, options, io);
}

// Where a schema is found is of use inside alone.
function plain(found: Matrix): object {
  const decisions = found.decisions.map(({ decision, cells }) => ({
    decision,
    cells: Object.fromEntries(
      Object.entries(cells).map(([id, cell]) => [
        id,
        { ...cell, key: cell.key.map(({ steps: _steps, ...one }) => one) },
      ]),
    ),
  }));
  return { ...found, decisions };
}
