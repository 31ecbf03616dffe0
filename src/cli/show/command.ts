import { type Version, versionOn } from "../../core/regulation/jurisdiction.ts";
import type { SchemaFiles } from "../../core/schema/schemas.ts";
import { JurisdictionError, readRegulations } from "../../node/regulations/read-regulations.ts";
import { type Language, MESSAGES } from "../../words/format.ts";
import { Labels } from "../../words/labels.ts";
import { addDayOptions, type Cli, printJson, textColumns, WHOSE } from "../terminal/cli.ts";
import { coloursOf } from "../terminal/colours.ts";
import type { OptionsOf } from "../terminal/commander.ts";
import { civilDay } from "../terminal/day.ts";
import { type Further, furtherHelp } from "../terminal/help.ts";
import { EXIT, type Io } from "../terminal/io.ts";
import { known } from "../terminal/names.ts";
import { parameterLines } from "../terminal/parameter-lines.ts";
import { versionHead } from "../terminal/version-head.ts";
import { wrap } from "../terminal/wrap.ts";

const HELP: Further = { examples: ["hdp show {c} --lang en", "hdp show {a} --as-of 2022-01-01 --json"] };

const declared = ({ program, io }: Cli) =>
  addDayOptions(
    program
      .command("show")
      .description(
        io.said({
          en: "show the parameters in force, with their clauses and readings",
          "zh-TW": "列出施行中的參數，並附條款及所採解讀",
        }),
      )
      .argument("<jurisdiction>", io.said(WHOSE)),
    io,
    { en: "print the version as JSON, as its YAML file says", "zh-TW": "以 JSON 輸出版本，內容同 YAML 檔" },
  );

type Options = OptionsOf<typeof declared>;

/** `hdp show`: the parameters in force on a day. */
export function addShow(cli: Cli): void {
  declared(cli)
    .addHelpText("after", furtherHelp(HELP, cli.io))
    .action((name, options) => {
      cli.exitStatus = show(name, options, cli.io);
    });
}

function show(name: string, { asOf, lang, json, jurisdictions: folders }: Options, io: Io): number {
  const { jurisdictions, problems, schemas } = readRegulations(folders);
  if (problems.length > 0) throw new JurisdictionError(problems);
  const byId = new Map(jurisdictions.map((jurisdiction) => [jurisdiction.id, jurisdiction]));
  const jurisdiction = known(name, byId);
  const day = civilDay(asOf);
  const version = versionOn(jurisdiction, day);
  if (json) {
    const { folder: _folder, versions: _versions, ...who } = jurisdiction;
    printJson(io, { ...who, as_of: day, version: version ?? null });
  } else {
    io.print([...versionHead(jurisdiction, version, day, lang, io), ...body(version, schemas, lang, io)]);
  }
  return EXIT.ok;
}

function body(version: Version | undefined, schemas: SchemaFiles, lang: Language, io: Io): string[] {
  if (version === undefined) return [];
  const columns = textColumns(io);
  const writing = {
    messages: MESSAGES[lang],
    columns,
    colours: coloursOf(io),
    labels: new Labels(schemas, lang),
  };
  if (version.parameters === undefined) return ["", ...wrap(writing.messages.phrases.text_unavailable, columns)];
  return parameterLines(version.parameters, writing);
}
