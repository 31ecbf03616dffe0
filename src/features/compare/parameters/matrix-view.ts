import type { SchemaFiles } from "../../../core/schema/schemas.ts";
import type { Language } from "../../../words/format.ts";
import { fillText } from "../../../words/format.ts";
import { type Html, html } from "../../../words/html/html.ts";
import { Labels } from "../../../words/labels.ts";
import type { Matrix, MatrixCell, MatrixState } from "./matrix.ts";
import { ParameterText } from "./parameter-text.ts";

/** A cell of the matrix as it is shown: a sign, and the numbers that say most. */
export interface MatrixCellView {
  readonly state: MatrixState;
  readonly sign: string;
  readonly text: string;
  readonly stateText: string;
}

/** The matrix in words. Text, Markdown, CSV and HTML are made from it. */
export interface MatrixView {
  readonly title: string;
  readonly intro: readonly string[];
  readonly heading: string;
  readonly names: readonly string[];
  readonly rows: readonly {
    readonly decision: string;
    readonly question: string;
    readonly cells: readonly MatrixCellView[];
  }[];
  readonly legend: string;
  /** Between a name and what it names. */
  readonly colon: string;
}

const SIGNS: Readonly<Record<MatrixState, string>> = {
  yes: "✔",
  open: "◐",
  silent: "✗",
  text_unavailable: "?",
  not_in_force: "-",
};

/** More numbers than these would be no overview. */
const MOST_NUMBERS = 3;

/** Says the matrix in a language. */
export function matrixView(matrix: Matrix, schemas: SchemaFiles, language: Language): MatrixView {
  const words = new ParameterText(schemas, language);
  const { texts } = words;
  const labels = new Labels(schemas, language);
  return {
    title: texts.matrix_title,
    intro: [
      ...matrix.jurisdictions.map(({ name, version }) =>
        fillText(version === null ? texts.no_version : texts.version, { name: name[language], version: version ?? "" }),
      ),
      fillText(texts.as_of, { as_of: matrix.as_of }),
    ],
    heading: texts.decision,
    names: matrix.jurisdictions.map(({ name }) => name[language]),
    rows: matrix.decisions.map(({ decision, cells }) => ({
      decision,
      question: labels.question(decision),
      cells: matrix.jurisdictions.map(({ id }) => cellView(cells[id] as MatrixCell, words)),
    })),
    legend: texts.legend,
    colon: words.messages.colon,
  };
}

function cellView({ state, key, open, clauses }: MatrixCell, words: ParameterText): MatrixCellView {
  const { texts, messages } = words;
  const numbers = key.slice(0, MOST_NUMBERS).map(({ path, value, steps }) => {
    const text = words.value(value, steps);
    // A number without a unit needs its name, and a yes is only its name.
    if (typeof value !== "number" && value !== true) return text;
    const name = words.label(path, steps).split(" › ").at(-1);
    return value === true ? (name as string) : `${name} ${text}`;
  });
  const names = open.map((name) => words.label(name, name.split(".")).split(" › ").at(-1) as string);
  const left =
    names.length === 0 ? [] : [fillText(texts.open, { names: [...new Set(names)].slice(0, 3).join(messages.comma) })];
  const cited = key.length === 0 ? clauses.slice(0, 1) : key.slice(0, MOST_NUMBERS).map(({ clause }) => clause);
  const source = cited.length === 0 ? "" : messages.clauses([...new Set(cited)].join(messages.comma), []).trim();
  const told = [...numbers, ...left];
  const separator = messages.comma === "、" ? "；" : "; ";
  return {
    state,
    sign: SIGNS[state],
    text: [told.join(separator), source].filter((part) => part !== "").join(" "),
    stateText: texts.states[state],
  };
}

/** The matrix as a section of a page: a heading, one table, what the signs mean. */
export function matrixSection({ title, intro, heading, names, rows, legend }: MatrixView): Html {
  return html`<section>
<h2>${title}</h2>
${intro.map((line) => html`<p class="faint">${line}</p>\n`)}<div class="wide"><table class="matrix">
<caption>${title}</caption>
<thead><tr><th scope="col">${heading}</th>${names.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${rows.map(
  ({ decision, question, cells }) =>
    html`<tr><th scope="row">${question} <code>${decision}</code></th>${cells.map(
      ({ state, sign, text, stateText }) =>
        html`<td class="${state}"><span title="${stateText}">${sign}</span> ${text === "" ? stateText : text}</td>`,
    )}</tr>\n`,
)}</tbody>
</table></div>
<p class="faint">${legend}</p>
</section>`;
}
