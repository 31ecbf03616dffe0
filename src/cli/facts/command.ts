import { versionOn } from "../../core/regulation/jurisdiction.ts";
import { type FactEntry, factList } from "../../features/catalogue/fact-list.ts";
import { factsSkeleton } from "../../features/catalogue/facts-skeleton.ts";
import { knownDecisions } from "../../node/package/known-decisions.ts";
import { readRegulations } from "../../node/regulations/read-regulations.ts";
import { startEngine } from "../../node/start/load-engine.ts";
import { factTypeText } from "../../words/fact-types.ts";
import { Labels } from "../../words/labels.ts";
import { addDayOptions, type Cli, printJson, textColumns, WHOSE } from "../terminal/cli.ts";
import { coloursOf } from "../terminal/colours.ts";
import type { OptionsOf } from "../terminal/commander.ts";
import { civilDay } from "../terminal/day.ts";
import { type Further, furtherHelp } from "../terminal/help.ts";
import { EXIT, type Io } from "../terminal/io.ts";
import { known } from "../terminal/names.ts";
import { wrap } from "../terminal/wrap.ts";

const HELP: Further = {
  examples: [
    "hdp facts {quantity}",
    "hdp facts {permission} -j {c} --lang en",
    "hdp facts {permission} -j {c} --skeleton > facts.yaml",
    "hdp facts {permission} --json",
  ],
};

const declared = ({ program, io }: Cli) =>
  addDayOptions(
    program
      .command("facts")
      .description(
        io.said({
          en: "list what may be told of a decision, and whose regulation reads it",
          "zh-TW": "列出某決定可提供的事實，及各由哪些地區的規定讀取",
        }),
      )
      .argument(
        "<decision>",
        io.said({
          en: "name of the decision; `hdp decisions` lists them",
          "zh-TW": "決定的名稱（`hdp decisions` 列出全部）",
        }),
      )
      .option("-j, --jurisdiction <name>", io.said(WHOSE))
      .option("--skeleton", io.said({ en: "print them as YAML to be filled in", "zh-TW": "輸出為待填的 YAML" })),
    io,
    { en: "print the list as JSON", "zh-TW": "以 JSON 輸出清單" },
  );

type Options = OptionsOf<typeof declared>;

/** `hdp facts`: what may be told of a decision. */
export function addFacts(cli: Cli): void {
  declared(cli)
    .addHelpText("after", furtherHelp(HELP, cli.io))
    .action(async (decision, options) => {
      cli.exitStatus = await facts(decision, options, cli.io);
    });
}

async function facts(given: string, options: Options, io: Io): Promise<number> {
  const { jurisdiction: name, asOf, lang, json, skeleton, jurisdictions: folders } = options;
  const regulations = readRegulations(folders);
  const engine = await startEngine(regulations);
  const [decision = given] = knownDecisions([given], engine.decisions);
  const jurisdiction = name === undefined ? undefined : known(name, regulations.jurisdictions);
  const as_of = civilDay(asOf);
  if (skeleton) {
    const whose = jurisdiction === undefined ? {} : { jurisdiction: jurisdiction.id };
    io.put(factsSkeleton(engine, decision, { ...whose, lang, as_of }));
    return EXIT.ok;
  }
  const list = factList(engine, decision, { as_of });
  const isAsked = ({ required, read_by }: FactEntry) =>
    required || jurisdiction === undefined || read_by.includes(jurisdiction.id);
  const asked = list.facts.filter(isAsked);
  if (json) {
    printJson(io, { ...list, facts: asked });
    return EXIT.ok;
  }
  const labels = new Labels(regulations.schemas, lang);
  const inForce = regulations.jurisdictions.filter((one) => versionOn(one, as_of) !== undefined).map(({ id }) => id);
  io.print([
    ...wrap(labels.question(decision), textColumns(io)),
    ...asked.flatMap((fact) => ["", ...factLines(fact, { labels, decision, inForce }, io)]),
  ]);
  return EXIT.ok;
}

interface FactWriting {
  readonly labels: Labels;
  readonly decision: string;
  readonly inForce: readonly string[];
}

function factLines(fact: FactEntry, { labels, decision, inForce }: FactWriting, io: Io): string[] {
  const { strong, faint } = coloursOf(io);
  const { comma } = labels.messages;
  const { path, type, words, required, nullable, read_by } = fact;
  const columns = textColumns(io);
  const label = labels.fact(decision, path.replaceAll("[]", ".0"));
  const texts = labels.language === "en" ? EN : ZH;
  const kind = [
    required ? texts.required : texts.optional,
    factTypeText(type, labels.language),
    ...(nullable ? ["null"] : []),
  ].join(comma);
  const readers = read_by.length === inForce.length ? texts.all : read_by.join(comma) || texts.none;
  return [
    `${strong(path)} ${faint(kind)}`,
    ...(label === undefined ? [] : wrap(label, columns, "  ")),
    ...(words === undefined ? [] : wrap(words.join(" | "), columns, "  ")),
    ...wrap(`${texts.read}${readers}`, columns, "  "),
  ];
}

const EN = { required: "required", optional: "optional", read: "read by: ", all: "all in force", none: "none" };
const ZH = { required: "必填", optional: "選填", read: "讀取者：", all: "施行中各地區", none: "無" };
