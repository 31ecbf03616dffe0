import type { AnyAnswer, Check } from "../../core/engine/answer.ts";
import type { ClauseSummary, ReadingSummary } from "../../core/engine/explanation.ts";
import type { Jurisdiction, Version } from "../../core/regulation/jurisdiction.ts";
import { answerWords, appliedText, citedLines, missingTexts, valueLines } from "../answer-words.ts";
import { checkText, workingLines } from "../detail-words.ts";
import { factTexts } from "../fact-text.ts";
import { MESSAGES, valueText } from "../format.ts";
import type { Labels } from "../labels.ts";
import type { Tone } from "../tones.ts";
import { RECORD_TEXTS } from "./texts.ts";

/** What a record is made of. */
export interface RecordParts {
  /** Asked with every detail, so that it tells its checks and its calculation. */
  readonly answer: AnyAnswer;
  /** As they were told, and nothing that was not. */
  readonly facts: object;
  readonly clauses: readonly ClauseSummary[];
  readonly readings: readonly ReadingSummary[];
  readonly jurisdiction: Pick<Jurisdiction, "id" | "name" | "authority" | "instrument"> & {
    readonly versions: readonly Pick<Version, "effective_from" | "effective_from_basis" | "text_digest">[];
  };
  readonly made: {
    /** The moment in Taipei: `2026-11-30T10:12:00+08:00`. */
    readonly at: string;
    /** Of this package. */
    readonly version: string;
    /** Digest of the compiled policies: `sha256:` and hexadecimal. */
    readonly policies: string;
  };
}

/** A line of a record, with what it rests on. */
export interface RecordLine {
  readonly text: string;
  readonly cited: string;
}

/** A check of a record: how it stands, as a sign and in a word. */
export interface RecordCheck extends RecordLine {
  readonly state: Check["state"];
  readonly sign: string;
  readonly word: string;
}

/** A decision as it is filed: a page lays it out, on screen and on paper alike. */
export interface DecisionRecord {
  readonly title: string;
  /** Where, by what and when it was made. */
  readonly made: string;
  readonly question: string;
  readonly as_of: string;
  readonly tone: Tone;
  readonly mark: string;
  readonly outcome: string;
  /** What an outcome without a decision means. */
  readonly meaning: string;
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly reasons: readonly RecordLine[];
  readonly values: readonly string[];
  readonly working: readonly RecordLine[];
  readonly checks: readonly RecordCheck[];
  readonly missing: readonly string[];
  readonly duties: readonly RecordLine[];
  readonly warnings: readonly RecordLine[];
  readonly clauses: readonly RecordLine[];
  readonly readings: readonly RecordLine[];
  /** The regulation, its version and the digests. */
  readonly basis: readonly string[];
}

const SIGNS: Readonly<Record<Check["state"], string>> = { passed: "✓", failed: "✗", unknown: "?", not_asked: "–" };

/** Digests are told by so many digits. */
const DIGITS = 12;

/** Makes the record of a decision, in the language of the labels. */
export function decisionRecord(parts: RecordParts, labels: Labels): DecisionRecord {
  const { answer, clauses, readings, jurisdiction, made } = parts;
  const { language } = labels;
  const messages = MESSAGES[language];
  const texts = RECORD_TEXTS[language];
  const said = answerWords(answer, { labels, versions: jurisdiction.versions });
  return {
    title: texts.title,
    made: `${texts.made} ${valueText(messages, made.at)}${messages.comma}hdp ${made.version}`,
    question: `${jurisdiction.name[language]}${messages.colon}${labels.question(answer.decision)}`,
    as_of: valueText(messages, answer.as_of),
    tone: said.tone,
    mark: said.mark,
    outcome: said.outcome,
    meaning: (messages.meaning as Readonly<Record<string, string>>)[answer.outcome] ?? "",
    facts: factTexts(labels, answer.decision, parts.facts)
      .filter(({ path }) => !(answer.not_considered ?? []).some((one) => path === one || path.startsWith(`${one}.`)))
      .map(({ name, text }) => [name, text] as const),
    reasons: citedLines(labels, "reasons", answer),
    values: valueLines(labels, answer),
    working: workingLines(labels, answer),
    checks: (answer.checks ?? []).map(({ code, clause, state }) => ({
      state,
      sign: SIGNS[state],
      word: texts[state],
      text: checkText(labels, answer, code).replace(/[.。]$/, ""),
      cited: clause,
    })),
    missing: missingTexts(labels, answer),
    duties: citedLines(labels, "obligations", answer),
    warnings: citedLines(labels, "warnings", answer),
    clauses: clauses.map(({ clause, summary }) => ({ text: summary?.[language] ?? "", cited: clause })),
    readings: readings.map(({ id, clauses: at, summary }) => ({
      text: summary?.[language] ?? messages.phrases.unknown_reading,
      cited: `${id}${messages.clauses(at.join(messages.comma), [])}`,
    })),
    basis: basisLines(parts, labels),
  };
}

function basisLines({ answer, jurisdiction, made }: RecordParts, { language, messages }: Labels): string[] {
  const texts = RECORD_TEXTS[language];
  const { authority, instrument, versions } = jurisdiction;
  const digest = versions.find(({ effective_from }) => effective_from === answer.version)?.text_digest;
  const short = (text: string) => text.replace(/^sha256:/, "").slice(0, DIGITS);
  return [
    `${authority[language]}${messages.comma}${instrument.title[language]}`,
    appliedText(messages, answer, versions),
    [
      ...(digest === undefined ? [] : [`${texts.text_digest} ${short(digest)}…`]),
      `${texts.policies_digest} ${short(made.policies)}…`,
    ].join(messages.comma),
  ];
}
