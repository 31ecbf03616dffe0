import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Bilingual } from "../../core/base/bilingual.ts";
import { mistakeText } from "../../core/base/mistake.ts";
import { shown } from "../../core/base/text.ts";
import { addDays, isCivilDate } from "../../core/calendar/civil-date.ts";
import type { Jurisdiction, Version } from "../../core/regulation/jurisdiction.ts";
import { AUTHORING } from "../../features/authoring/messages.ts";
import { differenceText } from "../../node/authoring/difference-text.ts";
import { textRemarks } from "../../node/authoring/register-text.ts";
import { schemaLine } from "../../node/authoring/skeleton.ts";
import { closedText, EditError } from "../../node/authoring/version-text.ts";
import { packagePath } from "../../node/package/package-files.ts";
import { JurisdictionError, readRegulations } from "../../node/regulations/read-regulations.ts";
import { versionFile } from "../../node/regulations/version-file.ts";
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
import { packOption } from "../terminal/pack-option.ts";
import { shownPath } from "../terminal/paths.ts";
import { readClauses } from "../terminal/source-text.ts";

const HELP: Further = {
  examples: [
    "hdp new-version keelung 2028-01-01 --jurisdictions keelung",
    "hdp new-version {c} 2027-01-01 --source new-text.txt",
  ],
  after: [
    {
      en: "The new file says only what is other than in the latest version, which is closed on the day before. Its cases hold in the new version too, unless they name versions. A bundled jurisdiction can be changed in a checkout of the repository alone.",
      "zh-TW":
        "新檔只寫與最新版本不同之處；最新版本以前一日為其末日。既有案例未指明版本者，於新版本亦成立。內附的地區只能在本專案的原始碼資料夾中修改。",
    },
  ],
};

const declared = ({ program, io }: Cli) =>
  program
    .command("new-version")
    .description(
      io.said({
        en: "begin the next version of a regulation: a file of what it changes in the latest",
        "zh-TW": "開始規定的下一版本：只寫與最新版本不同之處",
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
    .addOption(jurisdictionsOption(io))
    .addOption(packOption(io));

type Options = OptionsOf<typeof declared>;

/** `hdp new-version`: the file of an amendment, which says what it changes in the latest version. */
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
  const file = versionFile(jurisdiction, latest);
  const next = join(jurisdiction.folder, `${date}.yaml`);
  const text = source === undefined ? undefined : await readClauses(source, io);
  const before = readFileSync(file);
  const old = before.toString();
  const closed = latest.effective_to === undefined ? closedFile(old, addDays(date, -1), shownPath(file, io)) : old;
  const made = `${schemaLine(next, "difference")}\n${differenceText(latest, date, text)}`;
  await write([file, closed], [next, made], before, io);

  const say = AUTHORING[lang];
  const [shownOld, shownNew] = [shownPath(file, io), shownPath(next, io)];
  const { good } = coloursOf(io);
  const given = isBundled(jurisdiction) ? "" : ` --jurisdictions ${shownPath(jurisdiction.folder, io)}`;
  io.print([
    say.written,
    `  ${shownNew}`,
    ...(closed === old ? [] : [say.changed, `  ${shownOld}`]),
    "",
    ...made.trimEnd().split("\n").map(good),
    "",
  ]);
  const steps = [
    fillText(say.edit, { file: shownNew, base: latest.effective_from }),
    ...(text === undefined ? [] : textRemarks(text).map((one) => say.look + one[lang])),
    fillText(say.register, {
      command: `hdp clauses ${name} --as-of ${date} --source ${source ?? SOURCE}${given}`,
    }),
    fillText(say.check, { command: `hdp check${given}` }),
    fillText(say.test_amended, { command: `hdp test ${name}${given}`, base: latest.effective_from }),
    fillText(say.mutate, { command: `hdp test ${name} --mutate${given}` }),
    fillText(say.diff, {
      command: `hdp diff ${name}@${latest.effective_from} ${name}@${date} --format markdown${given}`,
    }),
  ];
  io.print(nextSteps(say.next, steps, io));
  return EXIT.ok;
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

function closedFile(old: string, lastDay: string, file: string): string {
  try {
    return closedText(old, lastDay);
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
