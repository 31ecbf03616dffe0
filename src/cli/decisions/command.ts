import type { RegulationStatus } from "../../core/engine/regulation-status.ts";
import { type CatalogueEntry, catalogue } from "../../features/catalogue/catalogue.ts";
import { openApi } from "../../features/catalogue/open-api.ts";
import { version } from "../../node/package/version.ts";
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

const HELP: Further = {
  examples: [
    "hdp decisions --lang en",
    "hdp decisions --as-of 2022-01-01 --json",
    "hdp decisions --openapi > openapi.json",
  ],
};

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
  ).option(
    "--openapi",
    io.said({
      en: "print the OpenAPI document of a server that has the bundle",
      "zh-TW": "輸出載有 bundle 檔的伺服器的 OpenAPI 文件",
    }),
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

async function decisions({ asOf, lang, json, openapi, jurisdictions }: Options, io: Io): Promise<number> {
  const regulations = readRegulations(jurisdictions);
  if (openapi) {
    printJson(io, openApi(regulations.schemas, version()));
    return EXIT.ok;
  }
  const engine = await startEngine(regulations);
  const listed = catalogue(engine, { as_of: civilDay(asOf) });
  if (json) printJson(io, listed);
  else io.print(listed.decisions.flatMap((one, at) => [...(at === 0 ? [] : [""]), ...lines(one, lang, io)]));
  return EXIT.ok;
}

function lines({ name, kind, question, regulated }: CatalogueEntry, language: Language, io: Io): string[] {
  const { strong, faint } = coloursOf(io);
  const { kinds, statuses: words, comma, colon } = MESSAGES[language];
  const columns = textColumns(io);
  const byStatus = (Object.keys(words) as RegulationStatus[]).flatMap((one) => {
    const ids = Object.keys(regulated).filter((id) => regulated[id] === one);
    return ids.length === 0 ? [] : [`${words[one]}${colon}${ids.join(comma)}`];
  });
  return [
    `${strong(name)} ${faint(kinds[kind])}`,
    ...wrap(question[language], columns, "  "),
    ...byStatus.flatMap((line) => wrap(line, columns, "  ")),
  ];
}
