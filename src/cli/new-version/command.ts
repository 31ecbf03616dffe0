import { accessSync, constants, existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { structuredPatch } from "diff";
import type { Bilingual } from "../../core/base/bilingual.ts";
import { mistakeText } from "../../core/base/mistake.ts";
import { shown } from "../../core/base/text.ts";
import { addDays, isCivilDate } from "../../core/calendar/civil-date.ts";
import type { Jurisdiction, Version } from "../../core/regulation/jurisdiction.ts";
import { AUTHORING } from "../../features/authoring/messages.ts";
import { closedText, EditError, nextText } from "../../node/authoring/version-text.ts";
import { packagePath } from "../../node/package/package-files.ts";
import { JurisdictionError, readRegulations } from "../../node/regulations/read-regulations.ts";
import { fillText } from "../../words/format.ts";
import { type Cli, jurisdictionsOption, WHOSE } from "../terminal/cli.ts";
import { coloursOf } from "../terminal/colours.ts";
import type { OptionsOf } from "../terminal/commander.ts";
import { type Further, furtherHelp } from "../terminal/help.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import { languageOption } from "../terminal/language.ts";
import { known } from "../terminal/names.ts";
import { nextSteps } from "../terminal/next-steps.ts";
import { OutputFiles } from "../terminal/output-files.ts";
import { shownPath } from "../terminal/paths.ts";
import { readClauses } from "../terminal/source-text.ts";

const HELP: Further = {
  examples: [
    "hdp new-version keelung 2028-01-01 --jurisdictions keelung",
    "hdp new-version {c} 2027-01-01 --source new-text.txt",
  ],
  after: [
    {
      en: "The latest version is copied and closed on the day before; the difference is shown. A bundled jurisdiction can be changed in a checkout of the repository alone.",
      "zh-TW": "複製最新版本，並以前一日為其末日；兩者差異隨即列出。內附的地區只能在本專案的原始碼資料夾中修改。",
    },
  ],
};

const declared = ({ program, io }: Cli) =>
  program
    .command("new-version")
    .description(
      io.said({
        en: "begin the next version of a regulation: copy the latest, and close it",
        "zh-TW": "開始規定的下一版本：複製最新版本，並定其末日",
      }),
    )
    .argument("<jurisdiction>", io.said(WHOSE))
    .argument("<date>", io.said({ en: "first day in force, YYYY-MM-DD", "zh-TW": "施行首日，西元 YYYY-MM-DD" }))
    .option(
      "--source <file>",
      io.said({
        en: "copy of the new official text (- for standard input), for its digests",
        "zh-TW": "新的官方條文（- 為標準輸入），用以計算摘要值",
      }),
    )
    .addOption(languageOption(io))
    .addOption(jurisdictionsOption(io));

type Options = OptionsOf<typeof declared>;

/** `hdp new-version`: the file of an amendment, made of the latest version. */
export function addNewVersion(cli: Cli): void {
  declared(cli)
    .addHelpText("after", furtherHelp(HELP, cli.io))
    .action(async (name, date, options) => {
      cli.exitStatus = await newVersion(name, date, options, cli.io);
    });
}

async function newVersion(name: string, date: string, options: Options, io: Io): Promise<number> {
  const { source, lang, jurisdictions: folders } = options;
  const { jurisdictions, problems } = readRegulations(folders);
  if (problems.length > 0) throw new JurisdictionError(problems);
  const jurisdiction = known(name, jurisdictions);
  const latest = jurisdiction.versions.at(-1) as Version;
  checkDate(date, latest);
  checkFolder(jurisdiction, io);
  const file = versionFile(jurisdiction, latest.effective_from);
  const next = join(jurisdiction.folder, `${date}.yaml`);
  const text = source === undefined ? undefined : await readClauses(source, io);
  const before = readFileSync(file);
  const texts = edited(before.toString(), date, latest, shownPath(file, io), text);
  await write([file, texts.closed], [next, texts.next], before, io);

  const say = AUTHORING[lang];
  const [shownOld, shownNew] = [shownPath(file, io), shownPath(next, io)];
  const { strong } = coloursOf(io);
  const given = isBundled(jurisdiction) ? "" : ` --jurisdictions ${shownPath(jurisdiction.folder, io)}`;
  io.print([
    say.written,
    `  ${shownNew}`,
    ...(texts.closed === texts.old ? [] : [say.changed, `  ${shownOld}`]),
    "",
    strong(`--- ${shownOld}`),
    strong(`+++ ${shownNew}`),
    ...changedLines(texts.closed, texts.next, io),
    "",
  ]);
  const steps = [
    fillText(say.edit, { file: shownNew }),
    fillText(say.register, {
      command: `hdp clauses ${name} --as-of ${date} --source ${source ?? SOURCE}${given}`,
    }),
    fillText(say.first_day, { date, before: addDays(date, -1) }),
    fillText(say.check, { command: `hdp check${given}` }),
    fillText(say.test, { command: `hdp test ${name}${given}` }),
    say.ended,
    fillText(say.diff, { command: `git diff --no-index ${shownOld} ${shownNew}` }),
  ];
  io.print(nextSteps(say.next, steps, io));
  return EXIT.ok;
}

/** The difference of two texts in the unified format, without the two lines that name the files. */
function changedLines(before: string, after: string, io: Io): string[] {
  const { good, bad, faint } = coloursOf(io);
  const { hunks } = structuredPatch("", "", before, after, undefined, undefined, { context: 3 });
  return hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
    faint(`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`),
    ...lines.map((line) => (line.startsWith("+") ? good(line) : line.startsWith("-") ? bad(line) : line)),
  ]);
}

/** Stands for the file of the new text when none was given. */
const SOURCE = "new-text.txt";

function checkDate(date: string, { effective_from, effective_to }: Version): void {
  const refuse = (expected: Bilingual) => new UsageError(mistakeText({ place: "date", found: shown(date), expected }));
  if (!isCivilDate(date)) {
    throw refuse({
      en: "a date of the calendar, YYYY-MM-DD, like 2027-01-01",
      "zh-TW": "實際存在的日期（西元 YYYY-MM-DD），例如 2027-01-01",
    });
  }
  if (date === effective_from) {
    throw refuse({ en: "another day: there is a version of that day", "zh-TW": "其他日期（該日已有版本）" });
  }
  if (date < effective_from) {
    throw refuse({
      en: `a day after ${effective_from}, the first day of the latest version`,
      "zh-TW": `${effective_from}（最新版本的首日）之後的日期`,
    });
  }
  if (effective_to === undefined) return;
  const dayAfter = addDays(effective_to, 1);
  if (date !== dayAfter) {
    throw refuse({
      en: `${dayAfter}: the latest version ends on ${effective_to} (effective_to)`,
      "zh-TW": `${dayAfter}（最新版本至 ${effective_to} 止，見 effective_to）`,
    });
  }
}

function isBundled({ folder }: Jurisdiction): boolean {
  return dirname(folder) === packagePath("jurisdictions");
}

function checkFolder(jurisdiction: Jurisdiction, io: Io): void {
  const { id, folder } = jurisdiction;
  if (isBundled(jurisdiction) && !existsSync(packagePath(".git"))) {
    throw new UsageError({
      en: `${id}: it is bundled with the installed package, which is not to be changed; expected a checkout of the repository, or a copy of ${folder} named by --jurisdictions`,
      "zh-TW": `${id}：內附於已安裝的套件，不得修改；應使用本專案的原始碼資料夾，或複製 ${folder} 並以 --jurisdictions 指定`,
    });
  }
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    const found = { en: "it cannot be written to", "zh-TW": "無法寫入" };
    const expected = { en: "a folder of your own", "zh-TW": "自有的資料夾" };
    throw new UsageError(mistakeText({ place: shownPath(folder, io), found, expected }));
  }
}

function versionFile({ folder }: Jurisdiction, firstDay: string): string {
  const name = readdirSync(folder).find((one) => one === `${firstDay}.yaml` || one === `${firstDay}.yml`);
  return join(folder, name as string);
}

function edited(old: string, date: string, { effective_to }: Version, file: string, source: string | undefined) {
  try {
    const closed = effective_to === undefined ? closedText(old, addDays(date, -1)) : old;
    return { old, closed, next: nextText(old, date, source) };
  } catch (error) {
    if (error instanceof EditError) {
      const found = { en: "it cannot be edited", "zh-TW": "無法編輯" };
      throw new UsageError(mistakeText({ place: file, found, expected: error.told }));
    }
    throw error;
  }
}

/**
 * Writes both files or none. The older one gets its end first: if the process is killed in between, the regulation
 * ends, and the same command continues. A file that somebody changed meanwhile is kept.
 */
async function write(old: [string, string], next: [string, string], before: Buffer, io: Io): Promise<void> {
  const isOwn = (there: Buffer) => there.equals(before);
  const to = { command: "hdp new-version", option: undefined, personal: false, isOwn, force: undefined };
  const files = new OutputFiles([old[0], next[0]], to, io);
  try {
    for (const [path, text] of [old, next]) await files.write(path, text);
    await files.commit();
  } finally {
    files.discard();
  }
}
