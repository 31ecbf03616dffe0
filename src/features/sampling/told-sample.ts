import { shortened } from "../../core/base/text.ts";
import type { Entry, Obligation } from "../../core/engine/answer.ts";
import { outcomeText } from "../../words/decision-text.ts";
import { entryText } from "../../words/entry-words.ts";
import { fillValues, type Language } from "../../words/format.ts";
import type { Labels } from "../../words/labels.ts";
import { readingTexts } from "../../words/whole-answer.ts";
import { completenessLines, type Drawn, logLines, warningLines } from "./drawn-lines.ts";
import type { ManifestDifference } from "./manifest-differences.ts";
import { SAMPLING } from "./messages.ts";
import type { SectionDraw } from "./sample-log.ts";
import type { SamplingAnswer } from "./sampling-decision.ts";

/** If there are more sections than this, only the manifest lists them. */
const MOST_SECTIONS = 30;

/** A heading and what stands below it. */
export type ToldSection = readonly [name: string, items: readonly string[]];

/** The draw for people. */
export interface ToldSample {
  readonly title: string;
  /** The answer that counts for the whole. */
  readonly head: SamplingAnswer;
  readonly sections: readonly ToldSection[];
}

/** The number and its clause, what was read, and what to do next. */
export function toldSample(drawn: Drawn, labels: Labels): ToldSample {
  const { manifest, sample, jurisdiction } = drawn;
  const { language: lang, messages } = labels;
  const texts = SAMPLING[lang];
  const answers = sample.draws.map(({ answer }) => answer);
  const head = sample.together ?? (answers[0] as SamplingAnswer);
  const { drawn: samples } = manifest.counts;
  const title =
    sample.together === null ? outcomeText(labels, head) : fillValues(messages, texts.together, { samples });
  const cited = (one: Entry, text: string) => `${text}${messages.clauses(one.clause, one.also ?? [])}`;
  const obligations = distinct([...answers, head].flatMap((one) => one.obligations as readonly Obligation[]));
  const assumptions = distinct([...answers, head].flatMap((one) => one.assumptions)).sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  const agency = distinct([...answers, head].flatMap((one) => one.warnings));
  const sections: readonly ToldSection[] = [
    [texts.drawn, drawLines(sample.draws, labels.of(head))],
    [texts.log, logLines(drawn, lang)],
    [
      messages.phrases.warnings,
      [
        ...warningLines(drawn, head, labels),
        ...agency.map((one) => cited(one, fillValues(messages, labels.code("warnings", one.code, head.decision), one))),
      ],
    ],
    [texts.completeness, completenessLines(drawn, labels)],
    [
      texts.seed,
      [fillValues(messages, manifest.seed_given ? texts.seed_given : texts.seed_drawn, { seed: manifest.seed })],
    ],
    [
      messages.phrases.obligations,
      obligations.map((one) => {
        const text = labels.of(head).code("obligations", one.code, head.decision);
        return cited(one, entryText(labels, one, head, text));
      }),
    ],
    [messages.phrases.readings, readingTexts(assumptions, jurisdiction, labels)],
  ];
  return { title, head, sections: sections.filter(([, items]) => items.length > 0) };
}

/** What is not as a manifest records it, a line each. */
export function differenceLines(found: readonly ManifestDifference[], labels: Labels): string[] {
  const { language: lang, messages } = labels;
  return found.map((one) =>
    fillValues(messages, SAMPLING[lang].differences[one.code], {
      ...one,
      section: sectionName(one.section ?? null, lang),
    }),
  );
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
