import { fillText, type Language, MESSAGES } from "../../words/format.ts";
import { REVIEW } from "./messages.ts";
import { URGENCIES } from "./reviewer.ts";
import type { RowWriter } from "./row-words.ts";
import type { ReviewTally } from "./tally.ts";

/** How many rows there are, by how urgent they are, in one line: 共 54 筆：逾期或不符 37、無法判斷 5：缺清查日. */
export function summaryOf({ rows, urgencies, missing }: ReviewTally, writer: RowWriter, lang: Language): string {
  const texts = REVIEW[lang];
  const { comma } = MESSAGES[lang];
  const parts = URGENCIES.flatMap((urgency) => {
    const count = urgencies[urgency] ?? 0;
    if (count === 0) return [];
    const part = fillText(texts.part, { name: writer.urgency(urgency), count: count.toLocaleString("en") });
    const lacking = Object.keys(missing)
      .slice(0, 3)
      .map((name) => writer.missing(name));
    if (urgency !== "unsure" || lacking.length === 0) return [part];
    const names = lacking.join(comma) + (Object.keys(missing).length > lacking.length ? "…" : "");
    return [part + fillText(texts.lacking, { names })];
  });
  return fillText(texts.summary, {
    rows: rows.toLocaleString("en"),
    parts: parts.join(lang === "en" ? "; " : comma) || texts.none,
  });
}
