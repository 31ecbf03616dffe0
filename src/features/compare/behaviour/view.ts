import type { SchemaFiles } from "../../../core/schema/schemas.ts";
import { fillText, type Language, MESSAGES } from "../../../words/format.ts";
import { Labels } from "../../../words/labels.ts";
import { MARKS, TONES } from "../../../words/tones.ts";
import {
  type CellView,
  type DecisionView,
  type DiffView,
  introOf,
  type ShownRow,
  sideNames,
} from "../parameters/view.ts";
import { isSilence } from "./answer-pieces.ts";
import { type CountRun, MOST_COUNTED } from "./counts.ts";
import type { BehaviourDiff, DecisionDifferences, Difference, MatteringFact } from "./differences.ts";
import { BEHAVIOUR } from "./messages.ts";
import { BehaviourWords, isUntold } from "./words.ts";

/** A row that shows one or several differences, or a run of counts. */
export interface BehaviourRow extends ShownRow {
  readonly differences: readonly Difference[];
  /** The questions that it shows: that of each difference, or the first count of the run. */
  readonly requests: readonly Difference["request"][];
}

const SEPARATOR = { "zh-TW": "；", en: "; " } as const;

/** Says differences of behaviour in a language. */
export function behaviourView(diff: BehaviourDiff, schemas: SchemaFiles, language: Language): DiffView<BehaviourRow> {
  const texts = BEHAVIOUR[language];
  const { colon, comma } = MESSAGES[language];
  const names = sideNames(diff, language);
  const words = new BehaviourWords(schemas, language);
  const differing = diff.decisions.filter(({ differences }) => differences.length > 0);
  const list = (text: string, some: readonly DecisionDifferences[]) =>
    some.length === 0 ? [] : [fillText(text, { decisions: some.map(({ decision }) => decision).join(comma) })];
  const rest = diff.decisions.filter(({ differences }) => differences.length === 0);
  const counts = {
    decisions: diff.decisions.length,
    differing: differing.length,
    differences: differing.reduce((total, { differences }) => total + differences.length, 0),
    tried: diff.decisions.reduce((total, { tried }) => total + tried, 0).toLocaleString("en"),
    seed: diff.seed,
  };
  return {
    title: fillText(texts.title, names),
    intro: [...introOf(diff, language), ...(differing.length === 0 ? [] : [texts.intro])],
    headings: { parameter: texts.facts, ...names },
    colon,
    decisions: differing.map((one) => differencesView(one, schemas, language, words)),
    closing: [
      ...(differing.length === 0 ? [texts.none] : []),
      ...list(
        texts.no_difference,
        rest.filter(({ silent }) => !silent),
      ),
      ...list(
        texts.both_silent,
        rest.filter(({ silent }) => silent),
      ),
      fillText(texts.found, counts),
    ],
  };
}

/** Says the differences of one decision in a language. */
export function differencesView(
  one: DecisionDifferences,
  schemas: SchemaFiles,
  language: Language,
  words = new BehaviourWords(schemas, language),
): DecisionView<BehaviourRow> {
  const { decision } = one;
  const question = new Labels(schemas, language).question(decision);
  return { decision, question, note: askedText(one, language), rows: rowsOf(one, words, language) };
}

/** How many questions were asked, and whether that is all there are. */
function askedText({ exhaustive, tried, kind }: DecisionDifferences, language: Language): string {
  const texts = BEHAVIOUR[language];
  if (exhaustive && kind === "quantity") return fillText(texts.counted, { most: MOST_COUNTED.length - 1 });
  return fillText(exhaustive ? texts.exhaustive : texts.searched, { tried: tried.toLocaleString("en") });
}

function rowsOf(one: DecisionDifferences, words: BehaviourWords, language: Language): BehaviourRow[] {
  const { decision, differences, counts = [] } = one;
  if (counts.length > 0) return counts.filter(({ differ }) => differ).map((run) => countRow(run, one, words));
  const told = differences.filter((difference) => !isUntold(difference));
  const untold = groupedByOutcome(differences.filter(isUntold));
  const row = (label: string, [first, ...others]: readonly Difference[]): BehaviourRow => {
    const difference = first as Difference;
    const cell = (side: 0 | 1) => answerCell(difference, side, words, others.length > 0);
    const all = [difference, ...others];
    return { label, differences: all, requests: all.map(({ request }) => request), a: cell(0), b: cell(1) };
  };
  return [
    ...told.map((difference) => row(factsText(difference, decision, words, language), [difference])),
    ...untold.map((some) => {
      const facts = some.map(({ facts: named }) => named.map(({ fact }) => words.label(decision, fact)).join("＋"));
      const label =
        some.length === 1 && some[0] !== undefined
          ? factsText(some[0], decision, words, language)
          : fillText(BEHAVIOUR[language].untold, { facts: facts.join(MESSAGES[language].comma) });
      return row(label, some);
    }),
  ];
}

/** Differences in which only one fact is missing, grouped by how both sides answer. */
function groupedByOutcome(differences: readonly Difference[]): Difference[][] {
  const groups = new Map<string, Difference[]>();
  for (const difference of differences) {
    const { facts, answers } = difference;
    const key =
      facts.length === 1
        ? answers.map(({ outcome, reasons }) => `${outcome} ${reasons.length}`).join()
        : JSON.stringify(facts);
    groups.set(key, [...(groups.get(key) ?? []), difference]);
  }
  return [...groups.values()];
}

function factsText(
  { facts, hinges = [], answers, request }: Difference,
  decision: string,
  words: BehaviourWords,
  language: Language,
): string {
  const texts = BEHAVIOUR[language];
  const told = (some: readonly MatteringFact[]) =>
    some.map((fact) => words.fact(decision, fact)).join(SEPARATOR[language]);
  if (facts.length > 0) return told(facts);
  if (hinges.length > 0) return fillText(texts.ordinary, { facts: told(hinges) });
  const isSilentSide = answers.some(({ outcome }) => isSilence(outcome));
  return isSilentSide && Object.keys(request.facts).length > 0 ? texts.always_silent : texts.always;
}

function answerCell(difference: Difference, side: 0 | 1, words: BehaviourWords, isOneOfMany: boolean): CellView {
  const { outcome, details, clauses } = words.answer(difference, side);
  const tone = TONES[difference.answers[side].outcome];
  const text = `${MARKS[tone]} ${outcome}`;
  const why = (isOneOfMany ? [] : details).join(SEPARATOR[words.language]);
  const source = (words.language === "en" ? [why, clauses].join(" ") : why + clauses).trim();
  return { text, noted: text, source: source === "" ? "" : `— ${source}`, tone };
}

function countRow(
  run: CountRun,
  { decision, differences, ordinary }: DecisionDifferences,
  words: BehaviourWords,
): BehaviourRow {
  const shown = differences.filter(({ answers }) =>
    answers.every(({ values }, side) => (values as { rule?: string }).rule === run.rules[side]),
  );
  const cell = (side: 0 | 1): CellView => {
    const text = words.run(run, side);
    const clauses = shown.slice(0, 1).flatMap((one) => one.clauses[side]);
    return { text, noted: text, source: clauses.length === 0 ? "" : words.cited(clauses), tone: "plain" };
  };
  const first = { ...ordinary, facts: { ...ordinary.facts, [words.countedFact(decision)]: run.from } };
  return { label: words.counts(decision, run), differences: shown, requests: [first], a: cell(0), b: cell(1) };
}
