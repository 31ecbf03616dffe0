import type { Language } from "../../words/format.ts";
import type { Labels } from "../../words/labels.ts";
import { SAMPLING } from "./messages.ts";
import type { Sample } from "./sample-log.ts";
import type { ToldRow } from "./sample-request.ts";

/** The sample as its file has it: number of the row, section, its columns, and empty ones for what is found. */
export function* sampleTable(
  { chosen, draws }: Sample,
  bySection: boolean,
  lang: Language,
): Generator<readonly string[]> {
  const { row, section: heading, findings } = SAMPLING[lang].headings;
  const { columns } = chosen;
  yield [row, ...(bySection ? [heading] : []), ...columns, ...findings];
  const empty = findings.map(() => "");
  for (const { section } of draws) {
    for (const { number, cells } of chosen.of(section)) {
      yield [String(number), ...(bySection ? [section ?? ""] : []), ...cells, ...empty];
    }
  }
}

/**
 * A line of the file of incomplete rows: where the row is, what is wrong with it, and by which clause. It does not
 * repeat what the row contains.
 */
export function toldLine({ number, line, section, undated, reasons }: ToldRow, labels: Labels): string[] {
  const { language: lang, messages } = labels;
  const problems = reasons.map(({ code }) => labels.code("reasons", code).replace(/[.。]$/, ""));
  if (undated !== undefined) problems.push(SAMPLING[lang].headings.undated[undated]);
  const clauses = new Set(reasons.flatMap(({ clause, also = [] }) => [clause, ...also]));
  return [
    String(number),
    String(line),
    section ?? "",
    problems.join(lang === "en" ? "; " : "；"),
    [...clauses].join(messages.comma),
  ];
}
