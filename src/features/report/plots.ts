import { fillText, MESSAGES } from "../../words/format.ts";
import { type Html, html } from "../../words/html/html.ts";
import { textWidth } from "../../words/text-width.ts";
import { stepPath, ticks } from "../plots/index.ts";
import { type Curve, marksOf } from "./curves.ts";
import { REPORT } from "./messages.ts";
import { number, type PlotInput, type SharedMark } from "./plot.ts";
import { plotTable } from "./plot-table.ts";

// Sizes in units of the drawing, which is scaled to its place.
const WIDTH = 480;
const HEIGHT = 300;
const BOX = { left: 44, right: 384, top: 14, bottom: 252 };
const LABEL_COLUMNS = 12;

/**
 * The curves of one decision as a figure: the drawing, the meaning of its marks, the jurisdictions without a rule, and
 * the numbers as a table.
 */
export function plotFigure(input: PlotInput): Html {
  const { id, title, decision, curves, names, language } = input;
  const texts = REPORT[language];
  const { comma, clauses } = MESSAGES[language];
  const marks = sharedMarks(curves);
  const drawn = namesOf(input, "rule");
  const without = (state: Curve["state"], text: string) => {
    const some = namesOf(input, state);
    return some.length === 0 ? undefined : html`<p class="silent">${fillText(text, { names: some.join(comma) })}</p>\n`;
  };
  const markText = ({ kind, point, curves: of }: SharedMark) =>
    fillText(texts.point[kind], {
      name: of
        .map((index) => names[index] + clauses(curves[index]?.points[point.queries]?.clause ?? "", []))
        .join(comma),
      queries: number(point.queries),
      samples: number(point.samples),
    });
  return html`<figure class="plot">
<figcaption><strong>${title}</strong> <code>${decision}</code></figcaption>
${drawn.length === 0 ? undefined : drawing(input, marks)}${without("silent", texts.no_rule)}${without("open", texts.left_open)}${
  marks.length === 0
    ? undefined
    : html`<p class="faint">${texts.points}</p>
<ol class="marks">${marks.map((mark) => html`<li>${markText(mark)}</li>\n`)}</ol>
`
}${
  drawn.length === 0
    ? undefined
    : html`<details class="screen"><summary>${texts.data}</summary>
${plotTable(input, marks, `${id}-table`)}</details>
`
}</figure>`;
}

/** Names of those whose curve is in a state. */
function namesOf({ curves, names }: Pick<PlotInput, "curves" | "names">, state: Curve["state"]): string[] {
  return names.filter((_, index) => curves[index]?.state === state);
}

function drawing(input: PlotInput, marks: readonly SharedMark[]): Html {
  const { id, title, most, curves, names, language } = input;
  const texts = REPORT[language];
  const { comma } = MESSAGES[language];
  const drawn = namesOf(input, "rule");
  const highest = Math.max(1, ...curves.flatMap(({ points }) => points.map(({ samples }) => samples)));
  const across = ticks(most);
  const up = ticks(highest);
  const top = (up[1] as number) * Math.ceil(highest / (up[1] as number));
  const x = (queries: number) => round(BOX.left + (queries / most) * (BOX.right - BOX.left));
  const y = (samples: number) => round(BOX.bottom - (samples / top) * (BOX.bottom - BOX.top));
  const curvePath = (points: Curve["points"]) =>
    stepPath(
      points.map(({ queries, samples }) => ({ at: queries, value: samples })),
      points.at(-1)?.queries ?? 0,
      x,
      y,
    );
  const said = fillText(texts.curve, { title, count: drawn.length, names: drawn.join(comma) });
  return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="${id}-said">
<title id="${id}-said">${said}</title>
<g class="grid">${across.map((at) => html`<path d="M${x(at)} ${BOX.top}V${BOX.bottom}"/>`)}${ticks(top).map(
    (at) => html`<path d="M${BOX.left} ${y(at)}H${BOX.right}"/>`,
  )}</g>
<path class="axis" d="M${BOX.left} ${BOX.top}V${BOX.bottom}H${BOX.right}"/>
<g class="ticks">${across.map((at) => html`<text x="${x(at)}" y="${BOX.bottom + 16}" text-anchor="middle">${number(at)}</text>`)}${ticks(
    top,
  ).map((at) => html`<text x="${BOX.left - 6}" y="${y(at) + 4}" text-anchor="end">${number(at)}</text>`)}</g>
<text class="name" x="${(BOX.left + BOX.right) / 2}" y="${BOX.bottom + 36}" text-anchor="middle">${texts.queries}</text>
<text class="name" x="12" y="${(BOX.top + BOX.bottom) / 2}" text-anchor="middle" transform="rotate(-90 12 ${(BOX.top + BOX.bottom) / 2})">${texts.samples}</text>
${curves.map(({ state, points, jurisdiction }, index) =>
  state === "rule"
    ? html`<path class="curve line-${index % 4}" data-jurisdiction="${jurisdiction}" d="${curvePath(points)}"/>\n`
    : undefined,
)}${endLabels(curves, names, y)}${spread(marks, x, y).map(
  ({ at, index, from }) =>
    html`<g class="mark"><path d="M${from[0]} ${from[1]}L${at[0]} ${at[1]}"/><circle cx="${from[0]}" cy="${from[1]}" r="2.5"/><circle class="disc" cx="${at[0]}" cy="${at[1]}" r="8"/><text x="${at[0]}" y="${at[1] + 4}" text-anchor="middle">${index + 1}</text></g>\n`,
)}</svg>
`;
}

// Names stand at the end of their lines, one under the other if these end together.
function endLabels(curves: readonly Curve[], names: readonly string[], y: (n: number) => number): Html[] {
  const ends = curves.flatMap(({ points }, index) => {
    const last = points.at(-1);
    return last === undefined ? [] : [{ index, at: y(last.samples) }];
  });
  let free = 0;
  return ends
    .sort((a, b) => a.at - b.at || a.index - b.index)
    .map(({ index, at }) => {
      const place = Math.max(at, free);
      free = place + 17;
      return html`<path class="curve line-${index % 4}" d="M${BOX.right + 3} ${at}L${BOX.right + 9} ${place}H${BOX.right + 21}"/><text class="end" x="${BOX.right + 24}" y="${place + 4}">${short(names[index] ?? "")}</text>\n`;
    });
}

function short(name: string): string {
  if (textWidth(name) <= LABEL_COLUMNS) return name;
  let kept = "";
  for (const sign of name) {
    if (textWidth(kept + sign) >= LABEL_COLUMNS) break;
    kept += sign;
  }
  return `${kept}…`;
}

function sharedMarks(curves: readonly Curve[]): SharedMark[] {
  const shared: (SharedMark & { curves: number[] })[] = [];
  for (const mark of marksOf(curves)) {
    const { kind, point } = mark;
    const same = shared.find(
      (one) => one.kind === kind && one.point.queries === point.queries && one.point.samples === point.samples,
    );
    if (same === undefined) shared.push({ ...mark, curves: [mark.curve] });
    else same.curves.push(mark.curve);
  }
  return shared.sort((a, b) => a.point.queries - b.point.queries || a.curve - b.curve);
}

interface Placed {
  readonly index: number;
  readonly from: readonly [number, number];
  readonly at: readonly [number, number];
}

// A disc stands above its place, or elsewhere if another disc is there.
function spread(marks: readonly SharedMark[], x: (n: number) => number, y: (n: number) => number): Placed[] {
  const placed: Placed[] = [];
  const ends = marks.map(({ point }) => [x(point.queries), y(point.samples)] as const);
  marks.forEach(({ point }, index) => {
    const from = [x(point.queries), y(point.samples)] as const;
    const tries = [-22, -40, -58, 22, -76, -94, 40].flatMap((dy) =>
      [0, 14, -14].map((dx) => [round(from[0] + dx), round(from[1] + dy)] as const),
    );
    const isFree = ([a, b]: readonly [number, number]) =>
      a > BOX.left + 8 &&
      a < BOX.right - 4 &&
      b > BOX.top + 8 &&
      b < BOX.bottom - 8 &&
      placed.every(({ at }) => Math.hypot(a - at[0], b - at[1]) > 18) &&
      ends.every((end) => Math.hypot(a - end[0], b - end[1]) > 11);
    placed.push({ index, from, at: tries.find(isFree) ?? (tries[0] as readonly [number, number]) });
  });
  return placed;
}

function round(value: number): number {
  // Finer than a query is wide, so that the path keeps every step where the engine has it.
  return Math.round(value * 100) / 100;
}
