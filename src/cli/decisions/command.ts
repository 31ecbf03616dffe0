import type { Standing } from "../../core/engine/regulates.ts";
import { standingOf } from "../../core/engine/regulates.ts";
import { type DecisionSchema, decisionSchemas } from "../../core/schema/schemas.ts";
import { readRegulations } from "../../node/regulations/read-regulations.ts";
import { startEngine } from "../../node/start/load-engine.ts";
import { type Language, MESSAGES } from "../../words/format.ts";
import { questionOf } from "../../words/labels.ts";
import { addDayOptions, type Cli, printJson, type SharedOptions, textColumns } from "../terminal/cli.ts";
import { coloursOf } from "../terminal/colours.ts";
import { civilDay } from "../terminal/day.ts";
import { EXIT, type Io } from "../terminal/io.ts";
import { wrap } from "../terminal/wrap.ts";

type Options = Omit<SharedOptions, "agency">;

const EXAMPLES = `
Examples:
  hdp decisions --lang en
  hdp decisions --as-of 2022-01-01 --json`;

/** `hdp decisions`: what can be asked, and whose regulation answers it. */
export function addDecisions(cli: Cli): void {
  const command = cli.program
    .command("decisions")
    .description("list what can be asked, and which jurisdictions regulate it");
  addDayOptions(command, cli.io, "print the catalogue as JSON")
    .addHelpText("after", EXAMPLES)
    .action(async (options: Options) => {
      cli.exitStatus = await decisions(options, cli.io);
    });
}

interface Listed {
  readonly name: string;
  readonly schema: DecisionSchema;
  readonly standings: Readonly<Record<string, Standing>>;
}

async function decisions({ asOf, lang, json, jurisdictions }: Options, io: Io): Promise<number> {
  const regulations = readRegulations(jurisdictions);
  const engine = await startEngine(regulations);
  const { schemas } = regulations;
  const day = civilDay(asOf);
  const listed = [...decisionSchemas(schemas)].map(([name, schema]): Listed => {
    const standing = (jurisdiction: string) =>
      standingOf(engine, schemas, { decision: name, jurisdiction, day }).standing;
    return { name, schema, standings: Object.fromEntries(engine.jurisdictions.map((id) => [id, standing(id)])) };
  });
  if (json) printJson(io, catalogue(listed, day));
  else io.print(listed.flatMap((one, at) => [...(at === 0 ? [] : [""]), ...lines(one, lang, io)]));
  return EXIT.ok;
}

function catalogue(listed: readonly Listed[], day: string): object {
  const decisions = listed.map(({ name, schema: { title, description, kind }, standings }) => ({
    name,
    kind,
    question: { "zh-TW": description, en: title },
    regulated: standings,
  }));
  return { as_of: day, decisions };
}

function lines({ name, schema, standings }: Listed, language: Language, io: Io): string[] {
  const { strong, faint } = coloursOf(io);
  const { kinds, standings: words, comma, colon } = MESSAGES[language];
  const columns = textColumns(io);
  const byStanding = (Object.keys(words) as Standing[]).flatMap((one) => {
    const ids = Object.keys(standings).filter((id) => standings[id] === one);
    return ids.length === 0 ? [] : [`${words[one]}${colon}${ids.join(comma)}`];
  });
  return [
    `${strong(name)} ${faint(kinds[schema.kind])}`,
    ...wrap(questionOf(schema, language), columns, "  "),
    ...byStanding.flatMap((line) => wrap(line, columns, "  ")),
  ];
}
