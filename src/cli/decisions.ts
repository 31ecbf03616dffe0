import type { Request } from "../engine/answer.ts";
import type { Engine } from "../engine/engine.ts";
import { readRegulations, startEngine } from "../load-engine.ts";
import { type Language, MESSAGES } from "../messages/format.ts";
import type { Standing } from "../messages/messages.ts";
import { type DecisionSchema, decisionSchemas, type SchemaFiles } from "../schemas.ts";
import { type Cli, jurisdictionsOption, printJson, textColumns } from "./cli.ts";
import { coloursOf } from "./colours.ts";
import { civilDay } from "./day.ts";
import { EXIT, type Io } from "./io.ts";
import { languageOption } from "./language.ts";
import { minimalFacts } from "./minimal-facts.ts";
import { wrap } from "./wrap.ts";

interface Options {
  readonly asOf?: string;
  readonly lang: Language;
  readonly json?: true;
  readonly jurisdictions: string[];
}

const EXAMPLES = `
Examples:
  hdp decisions --lang en
  hdp decisions --as-of 2022-01-01 --json`;

/** `hdp decisions`: what can be asked, and whose regulation answers it. */
export function addDecisions(cli: Cli): void {
  cli.program
    .command("decisions")
    .description("list what can be asked, and which jurisdictions regulate it")
    .option("--as-of <when>", "on which day (default: today)")
    .addOption(languageOption(cli.io))
    .option("--json", "print the catalogue as JSON")
    .addOption(jurisdictionsOption(cli.io))
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
    const standings = engine.jurisdictions.map((id) => [id, standing(engine, schemas, name, id, day)] as const);
    return { name, schema, standings: Object.fromEntries(standings) };
  });
  if (json) printJson(io, catalogue(listed, day));
  else io.stdout(`${listed.map((one) => text(one, lang, io)).join("\n\n")}\n`);
  return EXIT.ok;
}

function standing(engine: Engine, schemas: SchemaFiles, decision: string, jurisdiction: string, day: string): Standing {
  // An instant, because some decisions take no date.
  const as_of = `${day}T00:00:00+08:00`;
  for (const facts of minimalFacts(schemas, decision, day)) {
    const { outcome, reasons } = engine.decide({ decision, jurisdiction, as_of, facts } as Request);
    if (outcome === "not_in_force") return "not_in_force";
    if (reasons.some(({ code }) => code === "version_text_unavailable")) return "text_unavailable";
    if (outcome !== "not_regulated") return "yes";
  }
  return "silent";
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

function text({ name, schema, standings }: Listed, language: Language, io: Io): string {
  const { strong, faint } = coloursOf(io);
  const { kinds, standings: words, comma, colon } = MESSAGES[language];
  const columns = textColumns(io);
  const byStanding = (Object.keys(words) as Standing[]).flatMap((one) => {
    const ids = Object.keys(standings).filter((id) => standings[id] === one);
    return ids.length === 0 ? [] : [`${words[one]}${colon}${ids.join(comma)}`];
  });
  return [
    `${strong(name)} ${faint(kinds[schema.kind])}`,
    ...wrap(language === "en" ? schema.title : schema.description, columns, "  "),
    ...byStanding.flatMap((line) => wrap(line, columns, "  ")),
  ].join("\n");
}
