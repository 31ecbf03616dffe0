import { lstatSync, mkdirSync, mkdtempSync, renameSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { shown } from "../../core/base/text.ts";
import { addDays, isCivilDate } from "../../core/calendar/civil-date.ts";
import type { Request } from "../../core/engine/answer.ts";
import { minimalFacts } from "../../core/facts/minimal-facts.ts";
import { decisionSchemas } from "../../core/schema/schemas.ts";
import { caseText } from "../../features/authoring/case-skeleton.ts";
import { AUTHORING } from "../../features/authoring/messages.ts";
import { type Beginning, headText, schemaLine, versionText } from "../../node/authoring/skeleton.ts";
import { removeIfPossible, syncFolderOf, writeNewFile } from "../../node/files/replace.ts";
import { JurisdictionError, readRegulations } from "../../node/regulations/read-regulations.ts";
import { startEngine } from "../../node/start/load-engine.ts";
import { fillText } from "../../words/format.ts";
import { type Cli, jurisdictionsOption } from "../terminal/cli.ts";
import type { OptionsOf } from "../terminal/commander.ts";
import { civilDay } from "../terminal/day.ts";
import { withNames } from "../terminal/example-names.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import { languageOption } from "../terminal/language.ts";
import { known } from "../terminal/names.ts";
import { nextSteps } from "../terminal/next-steps.ts";
import { shownPath } from "../terminal/paths.ts";
import { orUsageError, readClauses } from "../terminal/source-text.ts";

const EXAMPLES = `
Examples:
  hdp new-jurisdiction keelung --effective-from 2027-01-01
  hdp new-jurisdiction keelung --from {c} --in my-cities
  hdp new-jurisdiction keelung --source official-text.txt

Nothing is ever overwritten. Of another city the shape is taken over, and no
number: what it says is \`unset\` or a comment until you fill it in.`;

const declared = ({ program, io }: Cli) =>
  program
    .command("new-jurisdiction")
    .description("begin the folder of a further city: jurisdiction, version and case tables")
    .argument("<name>", "its id and the name of its folder, like keelung")
    .option("--from <jurisdiction>", "begin with the shape of this one, without its numbers")
    .option("--in <dir>", "the folder to make it in", ".")
    .option("--effective-from <date>", "first day in force (default: today)")
    .option("--source <file>", "register the clauses of this copy of the official text (- for standard input)")
    .addOption(languageOption(io))
    .addOption(jurisdictionsOption(io));

type Options = OptionsOf<typeof declared>;

/** `hdp new-jurisdiction`: the files of a further city, to be filled in. */
export function addNewJurisdiction(cli: Cli): void {
  declared(cli)
    .addHelpText("after", withNames(EXAMPLES))
    .action(async (name, options) => {
      cli.exitStatus = await newJurisdiction(name, options, cli.io);
    });
}

async function newJurisdiction(id: string, options: Options, io: Io): Promise<number> {
  const { from: shapeOf, in: where, effectiveFrom, source: file, lang, jurisdictions: folders } = options;
  const { jurisdictions, problems, schemas } = readRegulations(folders);
  if (problems.length > 0) throw new JurisdictionError(problems);
  const byId = new Map(jurisdictions.map((one) => [one.id, one]));
  checkName(id, [...byId.keys()]);
  const shape = shapeOf === undefined ? undefined : known(shapeOf, byId);
  const from = firstDay(effectiveFrom);
  const folder = resolve(io.cwd, where, id);
  if (lstatSync(folder, { throwIfNoEntry: false }) !== undefined) {
    throw new UsageError(`${shownPath(folder, io)}: it exists, expected a name that is free: nothing is overwritten`);
  }
  const source = file === undefined ? undefined : await readClauses(file, io);
  const written = await orUsageError(shownPath(folder, io), () => begin(folder, { id, from, shape, source, schemas }));
  const texts = AUTHORING[lang];
  const given = `--jurisdictions ${shownPath(folder, io)}`;
  io.print([texts.written, ...written.map((file) => `  ${shownPath(file, io)}`), ""]);
  const steps = [
    texts.fill,
    ...(shape === undefined ? [] : [texts.uncomment]),
    fillText(texts.check, { command: `hdp check ${given}` }),
    fillText(texts.test, { command: `hdp test ${id} ${given}` }),
  ];
  io.print(nextSteps(texts.next, steps, io));
  return EXIT.ok;
}

function checkName(id: string, taken: readonly string[]): void {
  if (!/^[a-z][a-z0-9_-]*$/.test(id)) {
    throw new UsageError(`name: ${shown(id)}, expected small letters a to z, digits, - and _, like \`keelung\``);
  }
  if (taken.includes(id)) {
    const hint = `for an amendment of it, \`hdp new-version ${id} YYYY-MM-DD\``;
    throw new UsageError(`name: \`${id}\`, expected one that no jurisdiction has yet; ${hint}`);
  }
}

function firstDay(given: string | undefined): string {
  const from = given ?? civilDay(undefined);
  if (isCivilDate(from) && isCivilDate(addDays(from, -1))) return from;
  throw new UsageError(`--effective-from: ${shown(from)}, expected a date of the calendar, like 2027-01-01`);
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
