import { resolve } from "node:path";
import { decisionSchemas } from "../../core/schema/schemas.ts";
import { readRegulations } from "../../node/regulations/read-regulations.ts";
import { Labels } from "../../words/labels.ts";
import type { AnyCommand, AnyOption } from "../terminal/commander.ts";
import type { Io } from "../terminal/io.ts";

/** What may stand in the place of the word that is typed, and what it is. */
export interface Candidate {
  readonly value: string;
  readonly description: string;
}

/** A command line behind `hdp`, as a shell splits it: the words before the cursor, and what there is of the next. */
export interface Typed {
  readonly before: readonly string[];
  readonly word: string;
}

/** Arguments, and attributes of options, that name a jurisdiction or a decision. Some take a file instead. */
const JURISDICTIONS = new Set(["jurisdiction", "from", "a", "b", "j"]);
const DECISIONS = new Set(["decision"]);
/** Attributes of options that name folders with more of them. */
const FOLDERS = new Set(["jurisdictions", "pack"]);

/** What may come next, beginning with what is typed; nothing where a file or free text is expected. */
export function candidates(program: AnyCommand, typed: Typed, io: Pick<Io, "cwd" | "language">): Candidate[] {
  // Bash makes a word of its own of `=`, and replaces only what stands behind it.
  const words = typed.before.filter((word) => word !== "=" && word !== "");
  const word = typed.word === "=" ? "" : typed.word;
  const { command, rest } = below(program, words);
  const read = readWords(command, rest);
  const [, flag = "", begun = ""] = /^(--[^=]+)=(.*)$/s.exec(word) ?? [];
  if (flag !== "") {
    const option = optionOf(command, flag);
    const values = option === undefined ? [] : named(option.attributeName(), option.argChoices, read.folders, io);
    return beginning(begun, values).map((one) => ({ ...one, value: `${flag}=${one.value}` }));
  }
  const open = read.option;
  if (open !== undefined && !(open.variadic && word.startsWith("-"))) {
    return beginning(word, named(open.attributeName(), open.argChoices, read.folders, io));
  }
  if (word.startsWith("-")) return beginning(word, flagsOf(command));
  const argument =
    command.registeredArguments[read.operands] ?? command.registeredArguments.findLast((one) => one.variadic);
  const own = argument === undefined ? [] : named(argument.name(), argument.argChoices, read.folders, io);
  const isVerbExpected = read.operands === 0 || (command === program && rest[0] === "help");
  return beginning(word, [...(isVerbExpected ? verbsOf(command) : []), ...own]);
}

function beginning(begun: string, all: readonly Candidate[]): Candidate[] {
  return all.filter(({ value }) => value.startsWith(begun));
}

/** The verb that words name, and those behind it. */
function below(command: AnyCommand, words: readonly string[]): { command: AnyCommand; rest: readonly string[] } {
  const next = command.commands.find((one) => one.name() === words[0]);
  return next === undefined ? { command, rest: words } : below(next, words.slice(1));
}

interface ReadWords {
  readonly operands: number;
  /** The option whose value comes next. */
  readonly option: AnyOption | undefined;
  readonly folders: readonly string[];
}

function readWords(command: AnyCommand, words: readonly string[]): ReadWords {
  let operands = 0;
  let option: AnyOption | undefined;
  const folders = [...FOLDERS].flatMap((name) => (command.getOptionValue(name) as string[] | undefined) ?? []);
  for (const word of words) {
    const [, flag, value = word] = /^(-[^=]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (flag !== undefined) option = optionOf(command, flag);
    else if (option === undefined) operands += 1;
    const isValue = flag === undefined || value !== word;
    if (option !== undefined && isValue && FOLDERS.has(option.attributeName())) folders.push(value);
    if (isValue && option?.variadic !== true) option = undefined;
  }
  return { operands, option: option?.required || option?.optional ? option : undefined, folders };
}

function optionOf(command: AnyCommand, flag: string): AnyOption | undefined {
  return command.options.find((one) => one.long === flag || one.short === flag);
}

function verbsOf(command: AnyCommand): Candidate[] {
  const verbs = command.createHelp().visibleCommands(command);
  return verbs.map((one) => ({ value: one.name(), description: one.description() }));
}

function flagsOf(command: AnyCommand): Candidate[] {
  const options = command.createHelp().visibleOptions(command);
  return options.flatMap(({ long, description }) => (long ? [{ value: long, description }] : []));
}

/** What an option or argument may be: its choices, or the names that there are of such things. */
function named(
  name: string,
  choices: readonly string[] | undefined,
  folders: readonly string[],
  { cwd, language }: Pick<Io, "cwd" | "language">,
): Candidate[] {
  if (choices !== undefined) return choices.map((value) => ({ value, description: "" }));
  if (!JURISDICTIONS.has(name) && !DECISIONS.has(name)) return [];
  const { jurisdictions, schemas } = readRegulations(folders.map((folder) => resolve(cwd, folder)));
  if (JURISDICTIONS.has(name)) return jurisdictions.map((one) => ({ value: one.id, description: one.name[language] }));
  const labels = new Labels(schemas, language);
  return [...decisionSchemas(schemas).keys()].map((value) => ({ value, description: labels.question(value) }));
}
