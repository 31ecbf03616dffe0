import { shortened } from "../../core/base/text.ts";
import type { Entry, Obligation } from "../../core/engine/answer.ts";
import type { Jurisdiction } from "../../core/regulation/jurisdiction.ts";
import { SAMPLING } from "../../features/sampling/messages.ts";
import type { SamplingAnswer } from "../../features/sampling/sampling-decision.ts";
import type { ManifestDifference } from "../../node/sampling/manifest-differences.ts";
import type { SectionDraw } from "../../node/sampling/sample-log.ts";
import { outcomeText } from "../../words/decision-text.ts";
import { entryText } from "../../words/entry-words.ts";
import { fillValues, type Language, MESSAGES } from "../../words/format.ts";
import type { Labels } from "../../words/labels.ts";
import { MARKS, TONES } from "../../words/tones.ts";
import { readingTexts } from "../../words/whole-answer.ts";
import { textColumns } from "../terminal/cli.ts";
import { coloursOf } from "../terminal/colours.ts";
import type { Io } from "../terminal/io.ts";
import { shownPath } from "../terminal/paths.ts";
import { versionHead } from "../terminal/version-head.ts";
import { wrap } from "../terminal/wrap.ts";
import { completenessLines, type Drawn, logLines, warningLines } from "./drawn-lines.ts";

/** If there are more sections than this, only the manifest lists them. */
const MOST_SECTIONS = 30;

/** The draw for people: the number and its clause, what was read, the files, and what to do next. */
export function sampleText(drawn: Drawn, labels: Labels, io: Io): string[] {
  const { manifest, sample, files, jurisdiction } = drawn;
  const { language: lang, messages } = labels;
  const texts = SAMPLING[lang];
  const columns = textColumns(io);
  const colours = coloursOf(io);
  const answers = sample.draws.map(({ answer }) => answer);
  const head = sample.together ?? (answers[0] as SamplingAnswer);
  const { drawn: samples } = manifest.counts;
  const title =
    sample.together === null ? outcomeText(labels, head) : fillValues(messages, texts.together, { samples });
  const section = (name: string, items: readonly string[]): string[] =>
    items.length === 0 ? [] : ["", colours.strong(name), ...items.flatMap((item) => wrap(item, columns, "  - "))];
  const cited = (one: Entry, text: string) => `${text}${messages.clauses(one.clause, one.also ?? [])}`;
  const obligations = distinct([...answers, head].flatMap((one) => one.obligations as readonly Obligation[]));
  const assumptions = distinct([...answers, head].flatMap((one) => one.assumptions)).sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  const agency = distinct([...answers, head].flatMap((one) => one.warnings));
  return [
    ...wrap(title, columns, `${MARKS[TONES.required]} `).map(colours[TONES.required]),
    ...section(texts.drawn, drawLines(sample.draws, labels.of(head))),
    ...section(texts.log, logLines(drawn, lang)),
    ...section(messages.phrases.warnings, [
      ...warningLines(drawn, head, labels),
      ...agency.map((one) => cited(one, fillValues(messages, labels.code("warnings", one.code, head.decision), one))),
    ]),
    ...section(texts.completeness, completenessLines(drawn, labels)),
    ...section(texts.seed, [
      fillValues(messages, manifest.seed_given ? texts.seed_given : texts.seed_drawn, { seed: manifest.seed }),
    ]),
    ...section(
      messages.phrases.obligations,
      obligations.map((one) => {
        const text = labels.of(head).code("obligations", one.code, head.decision);
        return cited(one, entryText(labels, one, head, text));
      }),
    ),
    ...section(messages.phrases.readings, readingTexts(assumptions, jurisdiction, labels)),
    ...section(
      texts.files,
      files.map((path) => shownPath(path, io)),
    ),
    "",
    ...footLines(jurisdiction, head, lang, io),
  ];
}

/** Why nothing is drawn: the regulation has no such sample, or leaves its number open. */
export function notDueText(answer: SamplingAnswer, jurisdiction: Jurisdiction, labels: Labels, io: Io): string[] {
  const { language: lang } = labels;
  const columns = textColumns(io);
  return [
    ...wrap(outcomeText(labels, answer), columns, `${MARKS[TONES[answer.outcome]]} `),
    ...answer.missing.map((one) => `  - ${Object.values(one).join()}`),
    ...wrap(SAMPLING[lang].nothing_due, columns, "  "),
    "",
    ...footLines(jurisdiction, answer, lang, io),
  ];
}

/** Whether a draw made again is the one that was recorded. */
export function verifyText(found: readonly ManifestDifference[], lang: Language, io: Io): string[] {
  const texts = SAMPLING[lang];
  const columns = textColumns(io);
  const colours = coloursOf(io);
  if (found.length === 0) return wrap(texts.same, columns, "✓ ").map(colours.good);
  const lines = found.map((one) =>
    fillValues(MESSAGES[lang], texts.differences[one.code], {
      ...one,
      section: sectionName(one.section ?? null, lang),
    }),
  );
  const items = lines.flatMap((line) => wrap(line, columns, "  - "));
  return [colours.bad(`✗ ${texts.differs}`), ...items];
}

function footLines(jurisdiction: Jurisdiction, { version, as_of }: SamplingAnswer, lang: Language, io: Io): string[] {
  const applied = jurisdiction.versions.find(({ effective_from }) => effective_from === version);
  return versionHead(jurisdiction, applied, as_of, lang, io).map((line) => coloursOf(io).faint(line));
}

function drawLines(draws: readonly SectionDraw[], labels: Labels): string[] {
  const { language: lang, messages } = labels;
  const texts = SAMPLING[lang];
  const lines = draws.slice(0, MOST_SECTIONS).map(({ section, queries, samples, answer }) => {
    const rule = labels.word(answer.values.rule ?? "", answer.decision) ?? "";
    const [reason] = answer.reasons;
    const clauses = reason === undefined ? "" : messages.clauses(reason.clause, reason.also ?? []);
    return (
      fillValues(messages, texts.drawn_line, { section: sectionName(section, lang), queries, samples, rule }) + clauses
    );
  });
  const more = draws.length - lines.length;
  return more > 0 ? [...lines, fillValues(messages, texts.more, { count: more })] : lines;
}

function sectionName(section: string | null, lang: Language): string {
  if (section === null) return SAMPLING[lang].whole_log;
  const name = section.replaceAll("\n", " ");
  return name === "" ? SAMPLING[lang].no_section : shortened(name, 40);
}

function distinct<T extends object>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
