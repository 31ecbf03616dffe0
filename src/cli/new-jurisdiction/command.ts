import { lstatSync, mkdirSync, mkdtempSync, renameSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { mistakeText } from "../../core/base/mistake.ts";
import { shown } from "../../core/base/text.ts";
import { addDays, isCivilDate } from "../../core/calendar/civil-date.ts";
import type { Request } from "../../core/engine/answer.ts";
import { minimalFacts } from "../../core/facts/minimal-facts.ts";
import { decisionSchemas } from "../../core/schema/schemas.ts";
import { caseText } from "../../features/authoring/case-skeleton.ts";
import { AUTHORING } from "../../features/authoring/messages.ts";
import { textRemarks } from "../../node/authoring/register-text.ts";
import { type Beginning, headText, schemaLine, versionText } from "../../node/authoring/skeleton.ts";
import { removeIfPossible, syncFolderOf, writeNewFile } from "../../node/files/replace.ts";
import { JurisdictionError, readRegulations } from "../../node/regulations/read-regulations.ts";
import { startEngine } from "../../node/start/load-engine.ts";
import { fillText } from "../../words/format.ts";
import { type Cli, jurisdictionsOption } from "../terminal/cli.ts";
import type { OptionsOf } from "../terminal/commander.ts";
import { civilDay } from "../terminal/day.ts";
import { type Further, furtherHelp } from "../terminal/help.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import { languageOption } from "../terminal/language.ts";
import { known } from "../terminal/names.ts";
import { nextSteps } from "../terminal/next-steps.ts";
import { packOption } from "../terminal/pack-option.ts";
import { shownPath } from "../terminal/paths.ts";
import { EXISTS, orUsageError, readClauses } from "../terminal/source-text.ts";

const HELP: Further = {
  examples: [
    "hdp new-jurisdiction keelung --effective-from 2027-01-01",
    "hdp new-jurisdiction keelung --from {c} --in my-cities",
    "hdp new-jurisdiction keelung --source official-text.txt",
  ],
  after: [
    {
      en: "Nothing is ever overwritten. Of another city the shape is taken over, and no number: what it says is `unset` or a comment until you fill it in.",
      "zh-TW": "不覆寫任何檔案。取自其他地區的只有架構，沒有數值：填寫之前，各值為 `unset` 或註解。",
    },
  ],
};

const declared = ({ program, io }: Cli) =>
  program
    .command("new-jurisdiction")
    .description(
      io.said({
        en: "begin the folder of a further city: jurisdiction, version and case tables",
        "zh-TW": "建立新地區的資料夾：地區、版本及案例表",
      }),
    )
    .argument(
      "<name>",
      io.said({ en: "its id and the name of its folder, like keelung", "zh-TW": "代號，亦為資料夾名稱，例如 keelung" }),
    )
    .option(
      "--from <jurisdiction>",
      io.said({ en: "begin with the shape of this one, without its numbers", "zh-TW": "沿用此地區的架構，不含其數值" }),
    )
    .option("--in <dir>", io.said({ en: "the folder to make it in", "zh-TW": "建立於此資料夾之下" }), ".")
    .option(
      "--effective-from <date>",
      io.said({ en: "first day in force (default: today)", "zh-TW": "施行首日（預設：今日）" }),
    )
    .option(
      "--source <file>",
      io.said({
        en: "register the clauses of this copy of the official text (- for standard input)",
        "zh-TW": "以此份官方條文建立條款清單（- 為標準輸入）",
      }),
    )
    .addOption(languageOption(io))
    .addOption(jurisdictionsOption(io))
    .addOption(packOption(io));

type Options = OptionsOf<typeof declared>;

/** `hdp new-jurisdiction`: the files of a further city, to be filled in. */
export function addNewJurisdiction(cli: Cli): void {
  declared(cli)
    .addHelpText("after", furtherHelp(HELP, cli.io))
    .action(async (name, options) => {
      cli.exitStatus = await newJurisdiction(name, options, cli.io);
    });
}

async function newJurisdiction(id: string, options: Options, io: Io): Promise<number> {
  const { from: shapeOf, in: where, effectiveFrom, source: file, lang, jurisdictions: folders } = options;
  const { jurisdictions, problems, schemas } = readRegulations(folders);
  if (problems.length > 0) throw new JurisdictionError(problems);
  checkName(
    id,
    jurisdictions.map((one) => one.id),
  );
  const shape = shapeOf === undefined ? undefined : known(shapeOf, jurisdictions);
  const from = firstDay(effectiveFrom);
  const folder = resolve(io.cwd, where, id);
  if (lstatSync(folder, { throwIfNoEntry: false }) !== undefined) {
    const expected = { en: "a name that is free: nothing is overwritten", "zh-TW": "尚未使用的名稱（不覆寫任何檔案）" };
    throw new UsageError(mistakeText({ place: shownPath(folder, io), found: EXISTS, expected }));
  }
  const source = file === undefined ? undefined : await readClauses(file, io);
  const written = await orUsageError(shownPath(folder, io), () => begin(folder, { id, from, shape, source, schemas }));
  const texts = AUTHORING[lang];
  const given = `--jurisdictions ${shownPath(folder, io)}`;
  io.print([texts.written, ...written.map((file) => `  ${shownPath(file, io)}`), ""]);
  const steps = [
    texts.fill,
    ...(source === undefined ? [] : textRemarks(source).map((one) => texts.look + one[lang])),
    ...(shape === undefined ? [] : [texts.uncomment]),
    fillText(texts.check, { command: `hdp check ${given}` }),
    fillText(texts.test, { command: `hdp test ${id} ${given}` }),
  ];
  io.print(nextSteps(texts.next, steps, io));
  return EXIT.ok;
}

function checkName(id: string, taken: readonly string[]): void {
  if (!/^[a-z][a-z0-9_-]*$/.test(id)) {
    const expected = {
      en: "small letters a to z, digits, - and _, like `keelung`",
      "zh-TW": "小寫英文字母、數字、- 與 _，例如 `keelung`",
    };
    throw new UsageError(mistakeText({ place: "name", found: shown(id), expected }));
  }
  if (taken.includes(id)) {
    const amend = `\`hdp new-version ${id} YYYY-MM-DD\``;
    const expected = {
      en: `one that no jurisdiction has yet; for an amendment of it, ${amend}`,
      "zh-TW": `尚無地區使用的名稱；修正既有規定請用 ${amend}`,
    };
    throw new UsageError(mistakeText({ place: "name", found: `\`${id}\``, expected }));
  }
}

function firstDay(given: string | undefined): string {
  const from = given ?? civilDay(undefined);
  if (isCivilDate(from) && isCivilDate(addDays(from, -1))) return from;
  const expected = { en: "a date of the calendar, like 2027-01-01", "zh-TW": "實際存在的日期，例如 2027-01-01" };
  throw new UsageError(mistakeText({ place: "--effective-from", found: shown(from), expected }));
}

/**
 * Writes the files. The case tables expect what the engine answers from the other files. The folder gets its name only
 * once it is complete; if anything fails, no folder is left. Returns the paths.
 */
async function begin(folder: string, beginning: Beginning): Promise<string[]> {
  mkdirSync(dirname(folder), { recursive: true });
  // A folder has the name of its jurisdiction from the beginning, one level below.
  const temporary = mkdtempSync(join(dirname(folder), ".hdp-"));
  const made = join(temporary, basename(folder));
  try {
    const names = await fill(made, folder, beginning);
    // A folder that somebody else made at the same time is not overwritten, because it is not empty.
    renameSync(made, folder);
    syncFolderOf(folder);
    return names.map((name) => join(folder, name));
  } finally {
    removeIfPossible(temporary);
  }
}

/** Writes the files into one folder, as they are to stand in another; returns their names. */
async function fill(made: string, folder: string, beginning: Beginning): Promise<string[]> {
  const { id, from, schemas } = beginning;
  const names: string[] = [];
  const write = (name: string, schema: Parameters<typeof schemaLine>[1], text: string) => {
    writeNewFile(join(made, name), `${schemaLine(join(folder, name), schema)}\n${text}`);
    names.push(name);
  };
  mkdirSync(join(made, "cases"), { recursive: true });
  write("jurisdiction.yaml", "jurisdiction", headText(beginning));
  write(`${from}.yaml`, "version", versionText(beginning));
  const engine = await startEngine(readRegulations([made]));
  for (const [decision, schema] of decisionSchemas(schemas)) {
    const moment = (day: string) => (schema.as_of === "instant" ? `${day}T09:00:00+08:00` : day);
    const [asOf, dayBefore] = [moment(from), moment(addDays(from, -1))];
    for (const facts of minimalFacts(schemas, decision, from)) {
      const answer = engine.decide({ decision, jurisdiction: id, as_of: asOf, facts } as Request);
      if (answer.outcome === "not_regulated") continue;
      const question = `${schema.description} — ${schema.title}`;
      write(`cases/${decision}.yaml`, "cases", caseText({ decision, question, asOf, dayBefore, facts, answer }));
      break;
    }
  }
  return names;
}
