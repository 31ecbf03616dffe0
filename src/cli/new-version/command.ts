import { accessSync, constants, existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { structuredPatch } from "diff";
import { shown } from "../../core/base/text.ts";
import { addDays, isCivilDate } from "../../core/calendar/civil-date.ts";
import type { Jurisdiction, Version } from "../../core/regulation/jurisdiction.ts";
import { AUTHORING } from "../../features/authoring/messages.ts";
import { closedText, EditError, nextText } from "../../node/authoring/version-text.ts";
import { packagePath } from "../../node/package/package-files.ts";
import { JurisdictionError, readRegulations } from "../../node/regulations/read-regulations.ts";
import { fillText } from "../../words/format.ts";
import { type Cli, jurisdictionsOption } from "../terminal/cli.ts";
import { coloursOf } from "../terminal/colours.ts";
import type { OptionsOf } from "../terminal/commander.ts";
import { withNames } from "../terminal/example-names.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import { languageOption } from "../terminal/language.ts";
import { known } from "../terminal/names.ts";
import { nextSteps } from "../terminal/next-steps.ts";
import { OutputFiles } from "../terminal/output-files.ts";
import { shownPath } from "../terminal/paths.ts";
import { readClauses } from "../terminal/source-text.ts";

const EXAMPLES = `
Examples:
  hdp new-version keelung 2028-01-01 --jurisdictions keelung
  hdp new-version {c} 2027-01-01 --source new-text.txt

The latest version is copied and closed on the day before; the difference is
shown. A bundled jurisdiction can be changed in a checkout of the repository
alone.`;

const declared = ({ program, io }: Cli) =>
  program
    .command("new-version")
    .description("begin the next version of a regulation: copy the latest, and close it")
    .argument("<jurisdiction>", "whose regulation")
    .argument("<date>", "first day in force, YYYY-MM-DD")
    .option("--source <file>", "copy of the new official text (- for standard input), for its digests")
    .addOption(languageOption(io))
    .addOption(jurisdictionsOption(io));

type Options = OptionsOf<typeof declared>;

/** `hdp new-version`: the file of an amendment, made of the latest version. */
export function addNewVersion(cli: Cli): void {
  declared(cli)
    .addHelpText("after", withNames(EXAMPLES))
    .action(async (name, date, options) => {
      cli.exitStatus = await newVersion(name, date, options, cli.io);
    });
}

async function newVersion(name: string, date: string, options: Options, io: Io): Promise<number> {
  const { source, lang, jurisdictions: folders } = options;
  const { jurisdictions, problems } = readRegulations(folders);
  if (problems.length > 0) throw new JurisdictionError(problems);
  const jurisdiction = known(name, new Map(jurisdictions.map((one) => [one.id, one])));
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
  const refuse = (expected: string) => new UsageError(`date: ${shown(date)}, expected ${expected}`);
  if (!isCivilDate(date)) throw refuse("a date of the calendar, YYYY-MM-DD, like 2027-01-01");
  if (date === effective_from) throw refuse("another day: there is a version of that day");
  if (date < effective_from) throw refuse(`a day after ${effective_from}, the first day of the latest version`);
  if (effective_to === undefined) return;
  const dayAfter = addDays(effective_to, 1);
  if (date !== dayAfter) throw refuse(`${dayAfter}: the latest version ends on ${effective_to} (effective_to)`);
}

function isBundled({ folder }: Jurisdiction): boolean {
  return dirname(folder) === packagePath("jurisdictions");
}

function checkFolder(jurisdiction: Jurisdiction, io: Io): void {
  const { id, folder } = jurisdiction;
  if (isBundled(jurisdiction) && !existsSync(packagePath(".git"))) {
    throw new UsageError(
      `${id}: it is bundled with the installed package, which is not to be changed; expected a checkout of the repository, or a copy of ${folder} named by --jurisdictions`,
    );
  }
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    throw new UsageError(`${shownPath(folder, io)}: it cannot be written to, expected a folder of your own`);
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
    if (error instanceof EditError) throw new UsageError(`${file}: it cannot be edited, ${error.message}`);
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
