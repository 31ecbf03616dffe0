import { type Html, html } from "../../words/html/html.ts";
import { ticks } from "../plots/index.ts";
import type { CurvePoint } from "./curves.ts";
import { REPORT } from "./messages.ts";
import { number, type PlotInput, type SharedMark } from "./plot.ts";

/** The numbers of a plot at its ticks, and at each mark and one before it. */
export function plotTable(
  { title, most, curves, names, language }: PlotInput,
  marks: readonly SharedMark[],
  id: string,
): Html {
  const texts = REPORT[language];
  const drawn = curves.flatMap(({ state, points }, index) =>
    state === "rule" ? [{ points, name: names[index] }] : [],
  );
  const near = marks.flatMap(({ point: { queries } }) => [queries - 1, queries]);
  const counts = [...new Set([...ticks(most), ...near, most])].sort((a, b) => a - b);
  const cell = (point: CurvePoint | undefined) =>
    html`<td>${number(point?.samples ?? 0)} <span class="faint">${texts.rules[point?.rule ?? ""]} ${point?.clause}</span></td>`;
  return html`<div class="wide"><table class="numbers" id="${id}">
<caption>${title}</caption>
<thead><tr><th scope="col">${texts.queries}</th>${drawn.map(({ name }) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${counts.map(
  (count) => html`<tr><th scope="row">${number(count)}</th>${drawn.map(({ points }) => cell(points[count]))}</tr>\n`,
)}</tbody>
</table></div>
`;
}
