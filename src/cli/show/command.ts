import { type Jurisdiction, type Version, versionOn } from "../../core/regulation/jurisdiction.ts";
import type { SchemaFiles } from "../../core/schema/schemas.ts";
import { regulationOn } from "../../features/catalogue/parameters.ts";
import { ParameterText } from "../../features/compare/index.ts";
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
import { wordingLines, wordingsFrom } from "../terminal/wordings.ts";
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
  ).option(
    "--source <path>",
    io.said({
      en: "print the clauses in their own words, from this copy of the official text or folder of copies",
      "zh-TW": "依此條文檔或資料夾，列出所引條款的原文",
    }),
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

function show(name: string, { asOf, lang, json, source, jurisdictions: folders }: Options, io: Io): number {
  const { jurisdictions, problems, schemas } = readRegulations(folders);
  if (problems.length > 0) throw new JurisdictionError(problems);
  const jurisdiction = known(name, jurisdictions);
  const day = civilDay(asOf);
  const version = versionOn(jurisdiction, day);
  if (json) {
    printJson(io, regulationOn(jurisdiction, day));
  } else {
    io.print([
      ...versionHead(jurisdiction, version, day, lang, io),
      ...body(jurisdiction, version, schemas, lang, io),
      ...quoted(version, source, lang, io),
    ]);
  }
  return EXIT.ok;
}

/** The clauses that parameters rest on, in their own words, where a copy of the text is at hand. */
function quoted(version: Version | undefined, source: string | undefined, language: Language, io: Io): string[] {
  const wordings = wordingsFrom(source, io);
  if (wordings === undefined || version?.clauses === undefined) return [];
  const writing = { language, columns: textColumns(io), colours: coloursOf(io) };
  return wordingLines(citedIn(version.parameters), version, wordings, writing);
}

function citedIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const { clause, also = [] } = value as { clause?: unknown; also?: unknown[] };
  const own = [clause, ...(Array.isArray(also) ? also : [])].filter((one) => typeof one === "string");
  return [...new Set([...own, ...Object.values(value).flatMap(citedIn)])];
}

function body(
  jurisdiction: Jurisdiction,
  version: Version | undefined,
  schemas: SchemaFiles,
  lang: Language,
  io: Io,
): string[] {
  if (version === undefined) return [];
  const columns = textColumns(io);
  const labels = new Labels(schemas, lang, [jurisdiction]).of({
    jurisdiction: jurisdiction.id,
    version: version.effective_from,
  });
  const writing = {
    messages: MESSAGES[lang],
    columns,
    colours: coloursOf(io),
    labels,
    words: new ParameterText(schemas, lang, { whole: true, labels }),
  };
  if (version.parameters === undefined) return ["", ...wrap(writing.messages.phrases.text_unavailable, columns)];
  return parameterLines(version.parameters, writing);
}
