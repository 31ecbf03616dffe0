import { fillText, type Language, MESSAGES } from "../../words/format.ts";
import { type Html, html } from "../../words/html/html.ts";
import type { Labels } from "../../words/labels.ts";
import { ParameterText } from "../compare/index.ts";
import { REPORT } from "./messages.ts";
import type { ReportInput } from "./report-input.ts";
import { type RankedParameter, summaryOf, type UnevenDecision } from "./summary.ts";

/** So many questions are named of each regulation that alone has a rule, or has none; the page is to stay one. */
const MOST_NAMED = 6;

/** One page in sentences: where which regulation is the strictest, and what only some of them say anything about. */
export function summarySection(input: ReportInput, names: readonly string[], labels: Labels): Html {
  const { language } = labels;
  const texts = REPORT[language].first_page;
  const { ranked, uneven } = summaryOf(input);
  const words = new ParameterText(input.schemas, language);
  const told = ranked.map((one) => rankedLine(one, names, words, language));
  const alone = names.flatMap((name, place) => aloneLine(name, place, uneven, labels));
  const silent = names.flatMap((name, place) => silentLine(name, place, uneven, names, labels));
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0
      ? undefined
      : html`<h3>${title}</h3>\n<ul>${lines.map((line) => html`<li>${line}</li>\n`)}</ul>\n`;
  return html`<section id="summary">
<h2>${REPORT[language].sections.summary}</h2>
<p><strong>${countLine(ranked, names, language)}</strong></p>
<p class="faint">${texts.note}</p>
${list(texts.stricter, told)}${list(texts.alone, alone)}${list(texts.silent, silent)}</section>`;
}

/** In how many matters who is the strictest. */
function countLine(ranked: readonly RankedParameter[], names: readonly string[], language: Language): string {
  const texts = REPORT[language].first_page;
  if (ranked.length === 0) return texts.none;
  const counts = names.map((name, place) => {
    const count = ranked.filter(({ strictest }) => strictest.includes(place)).length;
    return fillText(texts.count_of, { name, count });
  });
  return fillText(texts.counts, { count: ranked.length, counts: counts.join(texts.between) });
}

/** 抽查比率：最嚴為臺北市6%〔六(二)〕；較寬為高雄市3%〔九(一)〕. */
function rankedLine(
  { row, cells, strictest, looser }: RankedParameter,
  names: readonly string[],
  words: ParameterText,
  language: Language,
): string {
  const texts = REPORT[language].first_page;
  const { messages } = words;
  const one = (place: number): string => {
    const name = names[place] ?? "";
    const cell = cells[place];
    if (cell === undefined) return fillText(texts.absent, { name });
    const value = words.value(cell.value, row.steps);
    return fillText(texts.value, { name, value }) + messages.clauses(cell.clause, []);
  };
  const others = names.flatMap((_, place) => (strictest.includes(place) || looser.includes(place) ? [] : [place]));
  const told = fillText(texts.ranked, {
    label: words.label(row.path, row.steps, ""),
    strictest: strictest.map(one).join(messages.comma),
    looser: looser.map(one).join(messages.comma),
  });
  return [told, ...others.map(one)].join(texts.between);
}

function aloneLine(name: string, place: number, uneven: readonly UnevenDecision[], labels: Labels): string[] {
  const texts = REPORT[labels.language].first_page;
  const own = uneven.filter(({ by }) => by.length === 1 && by[0] === place);
  return own.length === 0 ? [] : [fillText(texts.alone_of, { name, questions: questions(own, place, labels) })];
}

function silentLine(
  name: string,
  place: number,
  uneven: readonly UnevenDecision[],
  names: readonly string[],
  labels: Labels,
): string[] {
  const { language } = labels;
  const texts = REPORT[language].first_page;
  // With two regulations, what one says alone is what the other is silent about.
  const own = uneven.filter(({ silent, by }) => silent.length === 1 && silent[0] === place && by.length > 1);
  if (own.length === 0) return [];
  const others = names.filter((other) => other !== name).join(MESSAGES[language].comma);
  return [fillText(texts.silent_of, { name, others, questions: questions(own, undefined, labels) })];
}

/** Questions, the first of them with the clauses of a side. */
function questions(decisions: readonly UnevenDecision[], place: number | undefined, labels: Labels): string {
  const { language, messages } = labels;
  const texts = REPORT[language].first_page;
  const named = decisions.slice(0, MOST_NAMED).map(({ decision, clauses }) => {
    const [first] = place === undefined ? [] : (clauses[place] ?? []);
    const question = labels.question(decision).replace(/[？?]$/, "");
    return question + (first === undefined ? "" : messages.clauses(first, []));
  });
  const left = decisions.length - named.length;
  return named.join(texts.between) + (left === 0 ? "" : fillText(texts.more, { count: left }));
}
