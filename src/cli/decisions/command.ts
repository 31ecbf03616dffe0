import type { RegulationStatus } from "../../core/engine/regulation-status.ts";
import { statusOfDecision } from "../../core/engine/regulation-status.ts";
import { type DecisionSchema, decisionSchemas } from "../../core/schema/schemas.ts";
import { readRegulations } from "../../node/regulations/read-regulations.ts";
import { startEngine } from "../../node/start/load-engine.ts";
import { type Language, MESSAGES } from "../../words/format.ts";
import { addDayOptions, type Cli, printJson, textColumns } from "../terminal/cli.ts";
import { coloursOf } from "../terminal/colours.ts";
import type { OptionsOf } from "../terminal/commander.ts";
import { civilDay } from "../terminal/day.ts";
import { type Further, furtherHelp } from "../terminal/help.ts";
import { EXIT, type Io } from "../terminal/io.ts";
import { wrap } from "../terminal/wrap.ts";

const HELP: Further = { examples: ["hdp decisions --lang en", "hdp decisions --as-of 2022-01-01 --json"] };

const declared = ({ program, io }: Cli) =>
  addDayOptions(
    program.command("decisions").description(
      io.said({
        en: "list what can be asked, and which jurisdictions regulate it",
        "zh-TW": "列出可問的決定，及各地區有無規範",
      }),
    ),
    io,
    { en: "print the catalogue as JSON", "zh-TW": "以 JSON 輸出清單" },
  );

type Options = OptionsOf<typeof declared>;

/** `hdp decisions`: what can be asked, and whose regulation answers it. */
export function addDecisions(cli: Cli): void {
  declared(cli)
    .addHelpText("after", furtherHelp(HELP, cli.io))
    .action(async (options) => {
      cli.exitStatus = await decisions(options, cli.io);
    });
}

interface Listed {
  readonly name: string;
  readonly schema: DecisionSchema;
  readonly statuses: Readonly<Record<string, RegulationStatus>>;
}

async function decisions({ asOf, lang, json, jurisdictions }: Options, io: Io): Promise<number> {
  const regulations = readRegulations(jurisdictions);
  const engine = await startEngine(regulations);
  const { schemas } = regulations;
  const day = civilDay(asOf);
  const listed = [...decisionSchemas(schemas)].map(([name, schema]): Listed => {
    const status = (jurisdiction: string) =>
      statusOfDecision(engine, schemas, { decision: name, jurisdiction, day }).status;
    return { name, schema, statuses: Object.fromEntries(engine.jurisdictions.map((id) => [id, status(id)])) };
  });
  if (json) printJson(io, catalogue(listed, day));
  else io.print(listed.flatMap((one, at) => [...(at === 0 ? [] : [""]), ...lines(one, lang, io)]));
  return EXIT.ok;
}

function catalogue(listed: readonly Listed[], day: string): object {
  const decisions = listed.map(({ name, schema: { title, description, kind }, statuses }) => ({
    name,
    kind,
    question: { "zh-TW": description, en: title },
    regulated: statuses,
  }));
  return { as_of: day, decisions };
}

function lines({ name, schema, statuses }: Listed, language: Language, io: Io): string[] {
  const { strong, faint } = coloursOf(io);
  const { kinds, statuses: words, comma, colon } = MESSAGES[language];
  const columns = textColumns(io);
  const byStatus = (Object.keys(words) as RegulationStatus[]).flatMap((one) => {
    const ids = Object.keys(statuses).filter((id) => statuses[id] === one);
    return ids.length === 0 ? [] : [`${words[one]}${colon}${ids.join(comma)}`];
  });
  return [
    `${strong(name)} ${faint(kinds[schema.kind])}`,
    ...wrap(language === "en" ? schema.title : schema.description, columns, "  "),
    ...byStatus.flatMap((line) => wrap(line, columns, "  ")),
  ];
}
