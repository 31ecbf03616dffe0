import { type Html, html } from "../../../words/html/html.ts";
import type { CellView, DiffView, ShownRow } from "./view.ts";

/** A comparison of parameters as a section of a page: a heading, a table for each decision, the counts. */
export function diffSection({ title, intro, headings, decisions, closing }: DiffView<ShownRow>): Html {
  return html`<section>
<h2>${title}</h2>
${intro.map((line) => html`<p class="faint">${line}</p>\n`)}${decisions.map(
  ({ decision, question, note, rows }) => html`<h3>${question} <code>${decision}</code></h3>
${note === undefined ? undefined : html`<p>${note}</p>\n`}${
  rows.length === 0
    ? undefined
    : html`<div class="wide"><table class="diff">
<caption>${question}</caption>
<thead><tr><th scope="col">${headings.parameter}</th><th scope="col">${headings.a}</th><th scope="col">${headings.b}</th></tr></thead>
<tbody>
${rows.map(({ label, a, b }) => html`<tr><th scope="row">${label}</th>${tableCell(a)}${tableCell(b)}</tr>\n`)}</tbody>
</table></div>
`
}`,
)}${closing.map((line) => html`<p>${line}</p>\n`)}</section>`;
}

function tableCell({ noted, source, tone }: CellView): Html {
  const cited = source === "" ? undefined : html`<span class="source">${source}</span>`;
  return html`<td><span class="${tone}">${noted}</span>${cited}</td>`;
}
