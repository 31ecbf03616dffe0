import { mistakeText } from "../../core/base/mistake.ts";
import { type Jurisdiction, type Version, versionOn } from "../../core/regulation/jurisdiction.ts";
import { DETAILS } from "../../core/schema/details.ts";
import { citationsIn, countCitations } from "../../features/cases/citations.ts";
import {
  type Carrier,
  carrierCounts,
  carriersByDecision,
  carriersOf,
  clauseCounts,
  uncited,
} from "../../features/cases/register.ts";
import { compareText, type TextComparison } from "../../node/authoring/official-text.ts";
import { loadCases } from "../../node/cases/load.ts";
import { runCasesOf } from "../../node/cases/run-cases.ts";
import { JurisdictionError, type Regulations, readRegulations } from "../../node/regulations/read-regulations.ts";
import { startEngine } from "../../node/start/load-engine.ts";
import { addDayOptions, type Cli, printJson, WHOSE } from "../terminal/cli.ts";
import type { OptionsOf } from "../terminal/commander.ts";
import { civilDay } from "../terminal/day.ts";
import { type Further, furtherHelp } from "../terminal/help.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import { known } from "../terminal/names.ts";
import { shownPath } from "../terminal/paths.ts";
import { readTextFile } from "../terminal/text-file.ts";
import { versionHead } from "../terminal/version-head.ts";
import { type Reviewed, registerLines, textCounts } from "./register-lines.ts";

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
          en: "list the clauses of the text, how far they are decided, and by which part of which answer",
          "zh-TW": "列出各條款、可判斷的程度，及由何決定的哪一部分答案承載",
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

async function clauses(name: string, { asOf, source, lang, json, jurisdictions }: Options, io: Io): Promise<number> {
  const read = readRegulations(jurisdictions);
  if (read.problems.length > 0) throw new JurisdictionError(read.problems);
  const jurisdiction = known(name, read.jurisdictions);
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
  if (json) printJson(io, document(jurisdiction, version, day, reviewed, io));
  else {
    const head = versionHead(jurisdiction, version, day, lang, io);
    io.print([...head, ...registerLines(version, reviewed, lang, io)]);
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
  const results = await runCasesOf(jurisdiction, cases, await startEngine(regulations), regulations, DETAILS);
  const counts = countCitations(results, jurisdiction);
  return {
    register,
    citations: citationsIn(counts, jurisdiction, version),
    comparison: text === undefined ? undefined : compareText(text, register),
  };
}

function isSame({ fates, unmatched }: TextComparison): boolean {
  return unmatched.length === 0 && [...fates.values()].every(({ fate }) => fate === "unchanged");
}

function document(
  { folder: _folder, versions: _versions, differences: _differences, own_calendar: _days, ...who }: Jurisdiction,
  version: Version | undefined,
  day: string,
  reviewed: Reviewed | undefined,
  io: Io,
): object {
  const head = { ...who, as_of: day, version: version?.effective_from ?? null };
  if (reviewed === undefined) return { ...head, counts: null, clauses: null };
  const { register, citations, comparison } = reviewed;
  const entries = Object.entries(register).map(([id, { "zh-TW": zhTW, en, status, decisions: _, ...more }]) => ({
    clause: id,
    status,
    summary: { "zh-TW": zhTW, en },
    decisions: carriersByDecision(id, reviewed).map(([decision]) => decision),
    parts: carriersOf(id, reviewed).map((one) => partDocument(one, io)),
    ...more,
    cases: citations.get(id)?.cases ?? 0,
    ...(comparison === undefined ? {} : { source: comparison.fates.get(id) }),
  }));
  const source =
    comparison === undefined
      ? {}
      : { source: { ...textCounts(comparison), parts: comparison.unmatched, headings: comparison.headings } };
  return {
    ...head,
    counts: { ...clauseCounts(reviewed), uncited: uncited(reviewed), parts: carrierCounts(reviewed) },
    clauses: entries,
    ...source,
  };
}

function partDocument({ decision, part, registered, shown }: Carrier, io: Io): object {
  const by = shown && { file: shownPath(shown.case.file, io), line: shown.case.line, name: shown.case.name };
  return { decision, part, kinds: shown?.kinds ?? [], registered, case: by ?? null };
}
