import { mistakeText } from "../../core/base/mistake.ts";
import { shortened } from "../../core/base/text.ts";
import { type Clause, type Jurisdiction, type Version, versionOn } from "../../core/regulation/jurisdiction.ts";
import { countCitations } from "../../features/cases/citations.ts";
import { type CitedRegister, clauseCounts, decisionsOn, uncited } from "../../features/cases/register.ts";
import {
  type ClauseFate,
  compareText,
  type TextComparison,
  type TextPart,
} from "../../node/authoring/official-text.ts";
import { loadCases } from "../../node/cases/load.ts";
import { runCasesOf } from "../../node/cases/run-cases.ts";
import { JurisdictionError, type Regulations, readRegulations } from "../../node/regulations/read-regulations.ts";
import { startEngine } from "../../node/start/load-engine.ts";
import { fillValues, type Language, MESSAGES } from "../../words/format.ts";
import type { Messages, Phrase } from "../../words/messages.ts";
import { addDayOptions, type Cli, printJson, textColumns, WHOSE } from "../terminal/cli.ts";
import { coloursOf } from "../terminal/colours.ts";
import type { OptionsOf } from "../terminal/commander.ts";
import { civilDay } from "../terminal/day.ts";
import { type Further, furtherHelp } from "../terminal/help.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import { known } from "../terminal/names.ts";
import { readTextFile } from "../terminal/text-file.ts";
import { versionHead } from "../terminal/version-head.ts";
import { wrap } from "../terminal/wrap.ts";

const HELP: Further = {
  examples: [
    "hdp clauses {b} --lang en",
    "hdp clauses {a} --as-of 2026-11-21 --json",
    "hdp clauses {c} --source official-text.txt",
  ],
  exit: {
    en: "0; with --source, 1 if a clause is changed, moved or not found, or if a part of the source matches nothing",
    "zh-TW": "0；使用 --source 時，有條款已變更、移列或找不到，或原文有未能對應的部分，為 1",
  },
};

const declared = ({ program, io }: Cli) =>
  addDayOptions(
    program
      .command("clauses")
      .description(
        io.said({
          en: "list the clauses of the text, how far they are decided, and the cases that cite them",
          "zh-TW": "列出各條款、可判斷的程度及引用的案例",
        }),
      )
      .argument("<jurisdiction>", io.said(WHOSE))
      .option(
        "--source <file>",
        io.said({
          en: "compare with this copy of the official text (- for standard input)",
          "zh-TW": "與此份官方條文比對（- 為標準輸入）",
        }),
      ),
    io,
    { en: "print the register as JSON", "zh-TW": "以 JSON 輸出條款清單" },
  );

type Options = OptionsOf<typeof declared>;

/** `hdp clauses`: every clause of the text, how far it is decided and what cites it. */
export function addClauses(cli: Cli): void {
  declared(cli)
    .addHelpText("after", furtherHelp(HELP, cli.io))
    .action(async (name, options) => {
      cli.exitStatus = await clauses(name, options, cli.io);
    });
}

/** A register with what was found out about it. */
interface Reviewed extends CitedRegister {
  readonly comparison: TextComparison | undefined;
}

async function clauses(name: string, { asOf, source, lang, json, jurisdictions }: Options, io: Io): Promise<number> {
  const read = readRegulations(jurisdictions);
  if (read.problems.length > 0) throw new JurisdictionError(read.problems);
  const jurisdiction = known(name, new Map(read.jurisdictions.map((one) => [one.id, one])));
  const day = civilDay(asOf);
  const version = versionOn(jurisdiction, day);
  const text = source === undefined ? undefined : await readTextFile(source, "--source", io);
  const reviewed = await review(read, jurisdiction, version, text);
  if (text !== undefined && reviewed === undefined) {
    const expected = {
      en: "a day on which a version with a register is in force",
      "zh-TW": "有條款清單的版本施行中的日期",
    };
    throw new UsageError(mistakeText({ place: "--source", found: `\`${source}\``, expected }));
  }
  if (json) printJson(io, document(jurisdiction, version, day, reviewed));
  else {
    const head = versionHead(jurisdiction, version, day, lang, io);
    io.print([...head, ...body(version, reviewed, lang, io)]);
  }
  return reviewed?.comparison === undefined || isSame(reviewed.comparison) ? EXIT.ok : EXIT.fault;
}

async function review(
  regulations: Regulations,
  jurisdiction: Jurisdiction,
  version: Version | undefined,
  text: string | undefined,
): Promise<Reviewed | undefined> {
  const register = version?.clauses;
  if (version === undefined || register === undefined) return undefined;
  const { cases, problems } = loadCases(jurisdiction, regulations.ajv);
  if (problems.length > 0) throw new JurisdictionError(problems);
  const results = await runCasesOf(jurisdiction, cases, await startEngine(regulations), regulations);
  const counts = countCitations(results, jurisdiction);
  return {
    register,
    citations: counts.get(version.effective_from) ?? new Map(),
    comparison: text === undefined ? undefined : compareText(text, register),
  };
}

function isSame({ fates, unmatched }: TextComparison): boolean {
  return unmatched.length === 0 && [...fates.values()].every(({ fate }) => fate === "unchanged");
}

function textCounts({ fates, unmatched }: TextComparison): Record<ClauseFate["fate"] | "unmatched", number> {
  const count = (fate: ClauseFate["fate"]) => [...fates.values()].filter((one) => one.fate === fate).length;
  return {
    unchanged: count("unchanged"),
    moved: count("moved"),
    changed: count("changed"),
    not_found: count("not_found"),
    unmatched: unmatched.length,
  };
}

function document(
  { folder: _folder, versions: _versions, differences: _differences, own_calendar: _days, ...who }: Jurisdiction,
  version: Version | undefined,
  day: string,
  reviewed: Reviewed | undefined,
): object {
  const head = { ...who, as_of: day, version: version?.effective_from ?? null };
  if (reviewed === undefined) return { ...head, counts: null, clauses: null };
  const { register, citations, comparison } = reviewed;
  const entries = Object.entries(register).map(([id, { "zh-TW": zhTW, en, status, decisions: _, ...more }]) => ({
    clause: id,
    status,
    summary: { "zh-TW": zhTW, en },
    decisions: decisionsOn(id, reviewed),
    ...more,
    cases: citations.get(id)?.cases ?? 0,
    ...(comparison === undefined ? {} : { source: comparison.fates.get(id) }),
  }));
  const source =
    comparison === undefined
      ? {}
      : { source: { ...textCounts(comparison), parts: comparison.unmatched, headings: comparison.headings } };
  return { ...head, counts: { ...clauseCounts(reviewed), uncited: uncited(reviewed) }, clauses: entries, ...source };
}

function body(version: Version | undefined, reviewed: Reviewed | undefined, lang: Language, io: Io): string[] {
  if (version === undefined) return [];
  const columns = textColumns(io);
  const messages = MESSAGES[lang];
  const { phrases, comma, colon } = messages;
  if (reviewed === undefined) return ["", ...wrap(phrases.no_register, columns)];
  const { comparison } = reviewed;
  const missing = uncited(reviewed);
  const sums = [
    fillValues(messages, phrases.clause_counts, clauseCounts(reviewed)),
    fillValues(messages, phrases.clauses_without_case, { uncited: missing.length }) +
      (missing.length === 0 ? "" : colon + missing.join(comma)),
    ...(comparison === undefined ? [] : [fillValues(messages, phrases.text_counts, textCounts(comparison))]),
  ];
  return [
    ...Object.entries(reviewed.register).flatMap(([id, clause]) => clauseLines(id, clause, reviewed, lang, io)),
    ...(comparison === undefined ? [] : partLines(comparison, messages, columns, io)),
    "",
    ...sums.flatMap((sum) => wrap(sum, columns)),
  ];
}

function clauseLines(id: string, clause: Clause, reviewed: Reviewed, lang: Language, io: Io): string[] {
  const { citations, comparison } = reviewed;
  const messages = MESSAGES[lang];
  const { phrases, comma, colon } = messages;
  const { status, why, defect } = clause;
  const { strong, attention } = coloursOf(io);
  const columns = textColumns(io);
  const counted = fillValues(messages, phrases.clause_cases, { cases: citations.get(id)?.cases ?? 0 });
  const fate = comparison?.fates.get(id);
  const labelled = (phrase: Phrase, text: string | undefined) =>
    text === undefined || text === "" ? [] : [phrases[phrase] + colon + text];
  const lines = [
    clause[lang],
    ...labelled("clause_decisions", decisionsOn(id, reviewed).join(comma)),
    ...labelled("clause_why", why?.[lang]),
    ...labelled("clause_defect", defect?.[lang]),
  ];
  const found = fate === undefined ? [] : wrap(fateText(fate, messages), columns, "  ");
  return [
    "",
    ...wrap(`${id}${colon}${phrases[`clause_${status}`]}${comma}${counted}`, columns).map(strong),
    ...lines.flatMap((line) => wrap(line, columns, "  ")),
    ...(fate?.fate === "unchanged" ? found : found.map(attention)),
  ];
}

function fateText(fate: ClauseFate, messages: Messages): string {
  const number = "number" in fate ? numberText(fate.number, messages) : "";
  return fillValues(messages, messages.phrases[`text_${fate.fate}`], { ...fate, number });
}

function numberText(number: string, { phrases }: Messages): string {
  return number === "" ? phrases.text_preamble : number;
}

function partLines({ unmatched, headings }: TextComparison, messages: Messages, columns: number, io: Io): string[] {
  const { phrases } = messages;
  const { strong } = coloursOf(io);
  // A beginning is enough to find it by.
  const told = ({ line, number, text, doubt }: TextPart) => {
    const shown = { line, number: numberText(number, messages), text: shortened(text, 60) };
    const part = fillValues(messages, phrases.text_part, shown);
    return doubt === undefined ? part : messages.named(part, io.said(doubt));
  };
  return [
    ...(unmatched.length === 0 ? [] : ["", ...wrap(phrases.text_parts, columns).map(strong)]),
    ...unmatched.flatMap((part) => wrap(told(part), columns, "  - ")),
    ...(headings.length === 0
      ? []
      : ["", ...wrap(fillValues(messages, phrases.text_headings, { headings: headings.length }), columns)]),
  ];
}
