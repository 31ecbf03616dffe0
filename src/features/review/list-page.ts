import { fillText, fillValues, type Language, MESSAGES } from "../../words/format.ts";
import { type Html, html } from "../../words/html/html.ts";
import { page } from "../../words/html/page.ts";
import { REVIEW } from "./messages.ts";
import type { RowWords } from "./row-words.ts";

/** What a list for the head of a section is made of. */
export interface ListPage {
  readonly language: Language;
  readonly title: string;
  readonly summary: string;
  readonly asOf: string;
  readonly file: { readonly name: string; readonly digest: string };
  /** What the column is called that says which row it is. */
  readonly key: string;
  readonly rows: readonly (RowWords & { readonly key: string })[];
  /** Why the list is not all there is, where it is not. */
  readonly remark?: string | undefined;
}

/** A list to print, with room for what was done and for signatures. */
export function listPage({ language, title, summary, asOf, file, key, rows, remark }: ListPage): string {
  const { headings, list } = REVIEW[language];
  const head = [
    list.number,
    key,
    headings.outcome,
    headings.reasons,
    headings.clauses,
    headings.due,
    headings.missing,
    list.done,
  ];
  const row = (one: ListPage["rows"][number], index: number): Html => {
    const cells = [one.key, one.outcome, one.reasons, one.clauses, dayOf(one.dueText), one.missing, ""];
    return html`<tr><th scope="row">${index + 1}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>\n`;
  };
  return page({
    language,
    title,
    generator: "hdp review",
    style: STYLE,
    body: [
      html`<h1>${title}</h1>
<p><strong>${summary}</strong></p>
<p class="faint">${fillValues(MESSAGES[language], list.as_of, { as_of: asOf })}　${fillText(list.file, file)}</p>`,
      rows.length === 0
        ? html`<p>${list.none}</p>`
        : html`<div class="wide"><table class="list">
<thead><tr>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${rows.map(row)}</tbody>
</table></div>`,
      html`<p class="faint">${list.note}${remark === undefined ? "" : ` ${remark}`}</p>`,
      html`<table class="signatures"><tr>${list.signatures.map((who) => html`<td>${who}</td>`)}</tr></table>`,
    ],
  });
}

/** A day in two calendars: a line ends between them, and in neither. */
function dayOf(text: string): readonly Html[] {
  return text.split(/(?=[（(])/).map((one) => html`<span class="day">${one}</span>`);
}

/** Of each column, in percent: room for a day of one calendar in one line, and to write what was done. */
const WIDTHS = [5, 10, 13.5, 20, 8, 15.5, 13, 14.5];

const STYLE = `
@page { size: A4 landscape; }
.list { table-layout: fixed; }
${WIDTHS.map((width, at) => `.list th:nth-child(${at + 1}) { width: ${width}%; }`).join("\n")}
.day { display: inline-block; }
.signatures { margin-top: 1.5rem; break-inside: avoid; }
.signatures td { height: 4rem; width: 33%; }
`;
