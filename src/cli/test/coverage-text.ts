import type { Coverage, Reach, Unreached } from "../../features/cases/coverage.ts";
import { fillValues, type Language, MESSAGES } from "../../words/format.ts";
import type { Messages } from "../../words/messages.ts";
import { textWidth } from "../../words/text-width.ts";
import { textColumns } from "../terminal/cli.ts";
import { type Colours, coloursOf } from "../terminal/colours.ts";
import type { Io } from "../terminal/io.ts";
import { shownPath } from "../terminal/paths.ts";
import { blanks } from "../terminal/table.ts";
import { wrap } from "../terminal/wrap.ts";

const PARTS = ["days", "outcomes", "reasons", "clauses"] as const;
type Part = (typeof PARTS)[number];

/** How much of a part is reached, of how much, and what is not. */
type Figures = Readonly<Record<Part, { readonly reached: number; readonly gaps: readonly string[] }>>;

interface Row {
  readonly name: string;
  readonly cases: number;
  readonly figures: Figures;
}

/** The coverage as a part of a JSON document. */
export function coverageDocument(coverage: readonly Coverage[], io: Io): object[] {
  const placed = ({ reached, unreached }: Reach) => ({
    reached,
    unreached: unreached.map(({ code, like }) => ({
      code,
      ...(like && { like: { file: shownPath(like.file, io), line: like.line } }),
    })),
  });
  return coverage.map((one) => ({ ...one, outcomes: placed(one.outcomes), reasons: placed(one.reasons) }));
}

/** The coverage as tables, one for each jurisdiction, with what is not reached below each decision. */
export function coverageLines(coverage: readonly Coverage[], language: Language, io: Io): string[] {
  const messages = MESSAGES[language];
  const columns = textColumns(io);
  const colours = coloursOf(io);
  const names = [...new Set(coverage.map(({ jurisdiction }) => jurisdiction))];
  const tables = names.flatMap((name) => {
    const rows = coverage.filter(({ jurisdiction }) => jurisdiction === name).map((one) => row(one, messages, io));
    return [...table(name, [...rows, total(rows, messages)], { messages, columns, colours }), ""];
  });
  return [...tables, ...wrap(messages.coverage.legend, columns), ""];
}

function row({ decision, cases, days, outcomes, reasons, clauses }: Coverage, messages: Messages, io: Io): Row {
  const { coverage: words } = messages;
  const like = ({ code, like: one }: Unreached) =>
    one === undefined
      ? code
      : messages.named(code, fillValues(messages, words.like, { place: `${shownPath(one.file, io)}:${one.line}` }));
  const asked = days.flatMap(({ version, first_day, day_before }) => [
    { asked: first_day, day: messages.date(version) },
    { asked: day_before, day: fillValues(messages, words.day_before, { version }) },
  ]);
  const several = clauses.length > 1;
  return {
    name: decision,
    cases,
    figures: {
      days: {
        reached: asked.filter((one) => one.asked).length,
        gaps: asked.filter((one) => !one.asked).map(({ day }) => day),
      },
      outcomes: { reached: outcomes.reached.length, gaps: outcomes.unreached.map(like) },
      reasons: { reached: reasons.reached.length, gaps: reasons.unreached.map(like) },
      clauses: {
        reached: clauses.flatMap(({ cited }) => cited).length,
        gaps: clauses.flatMap(({ version, uncited }) => uncited.map((id) => (several ? `${id} (${version})` : id))),
      },
    },
  };
}

function total(rows: readonly Row[], { coverage: words }: Messages): Row {
  const sum = (part: Part) => ({
    reached: rows.reduce((all, { figures }) => all + figures[part].reached, 0),
    gaps: rows.flatMap(({ figures }) => figures[part].gaps),
  });
  const figures = { days: sum("days"), outcomes: sum("outcomes"), reasons: sum("reasons"), clauses: sum("clauses") };
  return { name: words.total, cases: rows.reduce((all, { cases }) => all + cases, 0), figures };
}

interface Writing {
  readonly messages: Messages;
  readonly columns: number;
  readonly colours: Colours;
}

function table(jurisdiction: string, rows: readonly Row[], { messages, columns, colours }: Writing): string[] {
  const { coverage: words } = messages;
  const heads = [words.cases, ...PARTS.map((part) => words[part])];
  const cells = rows.map(({ cases, figures }) => [String(cases), ...PARTS.map((part) => share(figures[part]))]);
  const widths = heads.map((head, n) => widest([head, ...cells.map((row) => row[n] as string)]));
  const first = widest([jurisdiction, ...rows.map(({ name }) => name)]);
  const fits = first + widths.reduce((sum, width) => sum + width + 2, 0) <= columns;
  const toTheRight = (value: string, n: number) => blanks(value, widths[n] as number) + value;
  const line = (name: string, values: readonly string[]) =>
    fits
      ? [[name + blanks(name, first), ...values.map(toTheRight)].join("  ")]
      : [name, ...wrap(values.map((value, n) => `${heads[n]} ${value}`).join(messages.comma), columns, "  ")];
  return [
    ...(fits ? line(jurisdiction, heads) : [jurisdiction]).map(colours.strong),
    ...rows.flatMap((row, n) => [
      ...line(row.name, cells[n] as string[]),
      // The sum has the gaps of all, which were told.
      ...(n === rows.length - 1 ? [] : gapLines(row, messages, columns).map(colours.attention)),
    ]),
  ];
}

function gapLines({ cases, figures }: Row, { coverage: words, colon, comma }: Messages, columns: number): string[] {
  return PARTS.flatMap((part) => {
    // Where there is no case, no day is asked about.
    const gaps = cases === 0 && part === "days" ? [] : figures[part].gaps;
    return gaps.length === 0 ? [] : wrap(`${words[`no_${part}`]}${colon}${gaps.join(comma)}`, columns - 2, "    ");
  });
}

function share({ reached, gaps }: { readonly reached: number; readonly gaps: readonly string[] }): string {
  return `${reached}/${reached + gaps.length}`;
}

function widest(texts: readonly string[]): number {
  return Math.max(...texts.map((text) => textWidth(text)));
}
