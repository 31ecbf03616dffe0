import { fillText, type Language, MESSAGES } from "../../words/format.ts";
import { tableLines } from "../tables/index.ts";
import { REVIEW } from "./messages.ts";
import type { ReviewedList } from "./review-list.ts";

/** A heading and what stands below it. */
export type ToldSection = readonly [name: string, items: readonly string[]];

/** What is missing, which column was taken for which fact, and how the list was read. */
export function howReviewed(
  { run, columns, notes }: ReviewedList,
  name: string,
  given: ReadonlyMap<string, string>,
  lang: Language,
): ToldSection[] {
  const texts = REVIEW[lang];
  const { comma, colon } = MESSAGES[lang];
  const { writer, tally } = run;
  const { map, facts } = run.head.asked;
  const unused = columns.filter((column) => !map.facts.has(column) && !map.unclear.includes(column));
  const stated = [...map.facts.values()];
  const unstated = facts.map(({ path }) => path).filter((path) => !stated.includes(path) && !given.has(path));
  const missing = Object.entries(tally.missing).map(
    ([what, count]) => `${writer.missing(what)}${colon}${count.toLocaleString("en")}`,
  );
  const taken = [...map.facts].map(([column, path]) => fillText(texts.column, { column, fact: writer.fact(path) }));
  const notUsed = [
    ...(unstated.length > 0
      ? [fillText(texts.no_column, { facts: unstated.map((path) => writer.fact(path)).join(comma) })]
      : []),
    ...(map.unclear.length > 0 ? [fillText(texts.unclear, { columns: map.unclear.join(comma) })] : []),
    ...(unused.length > 0 ? [fillText(texts.unused, { columns: unused.join(comma) })] : []),
  ];
  return [
    [texts.missing, missing],
    [texts.columns, [...taken, ...notUsed]],
    [texts.read, [name, ...tableLines(notes, lang)]],
  ];
}
