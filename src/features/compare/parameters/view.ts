import type { Jurisdiction } from "../../../core/regulation/jurisdiction.ts";
import type { SchemaFiles } from "../../../core/schema/schemas.ts";
import { partiesRemark } from "../../../words/entry-words.ts";
import type { Language } from "../../../words/format.ts";
import { fillText, MESSAGES } from "../../../words/format.ts";
import { Labels } from "../../../words/labels.ts";
import type { ParameterCell, ParameterRow, ParametersRead } from "./decision-diff.ts";
import type { Mark } from "./marks.ts";
import { COMPARISON } from "./messages.ts";
import type { ComparedSide, ComparedSides, ParameterDiff } from "./parameter-diff.ts";
import { ParameterText } from "./parameter-text.ts";

/** A cell of a comparison as it is shown. */
export interface CellView {
  readonly text: string;
  /** The text with what is noted of it: that it is the stricter, or the agency's. */
  readonly noted: string;
  /** The clauses and readings, to be put behind the text. */
  readonly source: string;
  readonly tone: "stricter" | "open" | "absent" | "plain" | "good" | "bad" | "attention" | "unsure";
}

/** The content of a row, whatever it was made from. */
export interface ShownRow {
  readonly label: string;
  readonly a: CellView;
  readonly b: CellView;
}

/** A row of a comparison of parameters as it is shown. */
export interface RowView extends ShownRow {
  readonly row: ParameterRow;
  readonly mark: string;
}

/** A decision as it is shown: rows, or that one side alone regulates it. */
export interface DecisionView<Row extends ShownRow = RowView> {
  readonly decision: string;
  readonly question: string;
  readonly note?: string;
  readonly rows: readonly Row[];
}

/** A comparison in words. Text, Markdown, CSV and HTML are made from it. */
export interface DiffView<Row extends ShownRow = RowView> {
  readonly title: string;
  readonly intro: readonly string[];
  readonly headings: { readonly parameter: string; readonly a: string; readonly b: string };
  /** Between a name and what it names. */
  readonly colon: string;
  readonly decisions: readonly DecisionView<Row>[];
  readonly closing: readonly string[];
}

/** How much of a comparison is shown. */
export interface DiffViewOptions {
  readonly reads: ParametersRead;
  /** Also show equal parameters, and the parameters of decisions that only one side regulates. */
  readonly all?: boolean;
  /** For a table that programs read: every list whole, and the parameters of decisions that one side alone regulates. */
  readonly whole?: boolean;
  /** Those whose parties are named; others are named as the decisions do. */
  readonly jurisdictions?: readonly Jurisdiction[];
}

/** Says a comparison in a language. */
export function diffView(
  diff: ParameterDiff,
  schemas: SchemaFiles,
  language: Language,
  { reads, all = false, whole = false, jurisdictions = [] }: DiffViewOptions,
): DiffView {
  const words = new ParameterText(schemas, language, { whole });
  const { texts, messages } = words;
  const names = sideNames(diff, language);
  const labels = new Labels(schemas, language, jurisdictions);
  const said = { words, names, reads, labels: { a: labels.of(diff.a), b: labels.of(diff.b) } };
  const decisions = diff.decisions.flatMap((one): DecisionView[] => {
    const { decision, regulated } = one;
    if (!regulated.a && !regulated.b) return [];
    const head = { decision, question: labels.question(decision) };
    if (regulated.a && regulated.b) {
      const rows = one.rows.filter(({ mark }) => all || mark !== "equal");
      return rows.length === 0 ? [] : [{ ...head, rows: rows.map((row) => rowView(row, said)) }];
    }
    const side = regulated.a ? "a" : "b";
    const note = fillText(texts.only, { name: names[side], clauses: firstClauses(one.clauses[side], words) });
    return [{ ...head, note, rows: all || whole ? one.rows.map((row) => rowView(row, said)) : [] }];
  });
  const neither = diff.decisions.filter(({ regulated }) => !regulated.a && !regulated.b);
  const { counts } = diff;
  const same = counts.differ + counts.only_a + counts.only_b + counts.decisions_only_a + counts.decisions_only_b === 0;
  const hidden = all || counts.equal === 0 ? texts.shown : texts.hidden;
  const quiet = neither.map(({ decision }) => `${labels.question(decision)} (${decision})`).join(messages.comma);
  return {
    title: fillText(texts.diff_title, names),
    intro: introOf(diff, language),
    headings: { parameter: texts.parameter, ...names },
    colon: messages.colon,
    decisions,
    closing: [
      ...(same ? [texts.no_difference] : []),
      ...clauseLines(diff, words, names),
      // Of one regulation, what none of its versions says is no news.
      ...(neither.length === 0 || diff.clauses !== undefined ? [] : [fillText(texts.neither, { decisions: quiet })]),
      fillText(texts.counts, { ...counts, ...names, hidden }),
    ],
  };
}

/** The clauses whose text differs between two versions of one regulation. */
function clauseLines({ clauses }: ParameterDiff, { texts, messages }: ParameterText, names: object): string[] {
  if (clauses === undefined) return [];
  const line = (text: string, ids: readonly string[]) =>
    ids.length === 0 ? [] : [fillText(text, { ...names, clauses: ids.join(messages.comma) })];
  const lines = [
    ...line(texts.clauses_reworded, clauses.reworded),
    ...line(texts.clauses_only_a, clauses.only_a),
    ...line(texts.clauses_only_b, clauses.only_b),
  ];
  return lines.length === 0 ? [texts.clauses_same] : lines;
}

/** The names of both sides. Two versions of one regulation are told apart by their days, and drafts by their paths. */
export function sideNames({ a, b }: ComparedSides, language: Language): { a: string; b: string } {
  if (a.jurisdiction !== b.jurisdiction) return { a: a.name[language], b: b.name[language] };
  const [one, other] = [a, b].map((side) => askedName(side, language)) as [string, string];
  return one === other ? { a: `${one} (A)`, b: `${other} (B)` } : { a: one, b: other };
}

// A day stands behind the name as it was asked for.
function askedName({ spec, name, draft }: ComparedSide, language: Language): string {
  if (draft) return MESSAGES[language].named(name[language], spec);
  return name[language] + (/@[^@]*$/.exec(spec)?.[0] ?? "");
}

/** Which sides are compared, and as of when. */
export function introOf(diff: ComparedSides, language: Language): string[] {
  const texts = COMPARISON[language];
  const sides = [diff.a, diff.b].map(({ name, version, draft, spec }) =>
    fillText(draft ? texts.draft : texts.version, { name: name[language], version, spec }),
  );
  const redated = diff.redated === undefined ? [] : [fillText(texts.redated, { ...diff.redated })];
  return [...sides, ...redated, fillText(texts.as_of, { as_of: diff.as_of })];
}

function firstClauses(clauses: readonly string[], { messages }: ParameterText): string {
  const [first, ...others] = clauses;
  if (first === undefined) return "";
  const told = messages.clauses(first, others.slice(0, 3));
  return others.length > 3 ? `${told}…` : told;
}

/** The words that a comparison is written with. */
interface Said {
  readonly words: ParameterText;
  /** Those that speak for each side. */
  readonly labels: { readonly a: Labels; readonly b: Labels };
  readonly names: { readonly a: string; readonly b: string };
  readonly reads: ParametersRead;
}

function rowView(row: ParameterRow, said: Said): RowView {
  const { words, names, reads } = said;
  return {
    row,
    label: words.label(row.path, row.steps, headingPath(row, reads)),
    mark: markText(row.mark, words, names),
    a: cellView(row, "a", said),
    b: cellView(row, "b", said),
  };
}

// The heading already names the subject of the decision.
function headingPath({ decision, path }: ParameterRow, reads: ParametersRead): string {
  const paths = reads.get(decision) ?? [];
  const groups = new Set(paths.map((one) => one.split(".")[0]));
  const [only = ""] = paths.length === 1 ? paths : groups.size === 1 ? [...groups] : [];
  if (only !== "") return only;
  const [group = ""] = path.split(".");
  return paths.includes(group) ? group : "";
}

function markText(mark: Mark, { texts }: ParameterText, names: { a: string; b: string }): string {
  const [, kind = mark, side] = /^(.*)_([ab])$/.exec(mark) ?? [];
  const name = side === undefined ? "" : names[side as "a" | "b"];
  return fillText(texts.marks[kind as keyof typeof texts.marks], { name });
}

function cellView(row: ParameterRow, side: "a" | "b", { words, labels: ofSides }: Said): CellView {
  const labels = ofSides[side];
  const { texts, messages } = words;
  const cell = row[side];
  if (cell === null) return { text: texts.absent, noted: texts.absent, source: "", tone: "absent" };
  const isStricter = row.mark === `stricter_${side}`;
  const notes = [...(isStricter ? [texts.stricter] : []), ...(cell.agency ? [texts.agency] : [])];
  const tone = cell.value === "unset" ? "open" : isStricter ? "stricter" : "plain";
  const text =
    cellText(row, cell, side, words) + partiesRemark(labels, cell, { jurisdiction: "", decision: row.decision });
  const noted = notes.length === 0 ? text : messages.named(text, notes.join(messages.comma));
  return { text, noted, source: sourceText(cell, words), tone };
}

// For two lists, the items that both have are not shown.
function cellText(row: ParameterRow, { value }: ParameterCell, side: "a" | "b", words: ParameterText): string {
  const own = side === "a" ? row.items?.only_a : row.items?.only_b;
  if (words.whole || own === undefined || row.mark === "equal" || !Array.isArray(value))
    return words.value(value, row.steps);
  const common = value.length - own.length;
  if (common <= 2 || value.length <= 4) return words.value(value, row.steps);
  const rest = fillText(words.texts.common, { count: common });
  return own.length === 0 ? rest : `${words.list(own, row.steps)}${words.messages.comma}${rest}`;
}

function sourceText({ clause, also = [], readings = [] }: ParameterCell, { messages }: ParameterText): string {
  const cited = messages.clauses(clause, also);
  return readings.length === 0 ? cited.trim() : `${cited} ${readings.join(" ")}`.trim();
}
