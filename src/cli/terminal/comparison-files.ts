import type { BehaviourRow } from "../../features/compare/behaviour/view.ts";
import type { MatrixView } from "../../features/compare/parameters/matrix-view.ts";
import type { CellView, DiffView, ShownRow } from "../../features/compare/parameters/view.ts";
import type { ProvedRow } from "../../features/proof/index.ts";
import { csvText } from "../../words/csv.ts";
import { cellText } from "./comparison-text.ts";

/** A comparison in Markdown. */
export function diffMarkdown({ title, intro, headings, decisions, closing }: DiffView<ShownRow>): string {
  const lines = [
    `# ${inline(title)}`,
    "",
    ...intro.map((line) => `- ${inline(line)}`),
    ...decisions.flatMap(({ decision, question, note, rows }) => [
      "",
      `## ${inline(question)} \`${decision}\``,
      "",
      ...(note === undefined ? [] : [inline(note)]),
      ...(note === undefined || rows.length === 0 ? [] : [""]),
      ...(rows.length === 0 ? [] : [row([headings.parameter, headings.a, headings.b]), row(["---", "---", "---"])]),
      ...rows.map(({ label, a, b }) => row([label, cellText(a), cellText(b)])),
    ]),
    ...closing.flatMap((line) => ["", inline(line)]),
  ];
  return `${lines.join("\n")}\n`;
}

/** The matrix in Markdown. */
export function matrixMarkdown({ title, intro, heading, names, rows, legend }: MatrixView): string {
  const lines = [
    `# ${inline(title)}`,
    "",
    ...intro.map((line) => `- ${inline(line)}`),
    "",
    row([heading, ...names]),
    row(["---", ...names.map(() => "---")]),
    ...rows.map(({ decision, question, cells }) =>
      row([`${question} ${decision}`, ...cells.map(({ sign, text }) => `${sign} ${text}`.trim())]),
    ),
    "",
    inline(legend),
  ];
  return `${lines.join("\n")}\n`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => (cell === "---" ? cell : inline(cell))).join(" | ")} |`;
}

function inline(text: string): string {
  return text.replaceAll(/[\\|<>`*_[\]]/g, (sign) => `\\${sign}`).replaceAll(/\s+/g, " ");
}

const DIFF_COLUMNS = [
  "decision",
  "question",
  "parameter",
  "label",
  "mark",
  "meaning",
  "a",
  "a_value",
  "a_clause",
  "a_also",
  "a_readings",
  "b",
  "b_value",
  "b_clause",
  "b_also",
  "b_readings",
];

/** A comparison as CSV: one line a parameter, also of decisions that one side alone regulates. */
export function diffCsv({ headings, decisions }: DiffView): string {
  const lines = decisions.flatMap(({ decision, question, rows }) =>
    rows.map(({ row: { path, mark, a: inA, b: inB }, label, mark: meaning, a, b }) => [
      ...[decision, question, path, label, mark, meaning],
      ...[headings.a, valueText(a), ...sourceColumns(inA)],
      ...[headings.b, valueText(b), ...sourceColumns(inB)],
    ]),
  );
  return csvText([DIFF_COLUMNS, ...lines]);
}

const BEHAVIOUR_COLUMNS = [
  "decision",
  "question",
  "facts",
  "a",
  "a_outcome",
  "a_because",
  "a_clauses",
  "b",
  "b_outcome",
  "b_because",
  "b_clauses",
];

/** Differences of answers as CSV: one line a difference. */
export function behaviourCsv({ headings, decisions }: DiffView<BehaviourRow>): string {
  const lines = decisions.flatMap(({ decision, question, rows }) =>
    rows.map(({ label, a, b, differences: [first] }) => {
      const clauses = (side: 0 | 1) => first?.clauses[side].join(" ") ?? "";
      return [
        decision,
        question,
        label,
        headings.a,
        a.text,
        a.source,
        clauses(0),
        headings.b,
        b.text,
        b.source,
        clauses(1),
      ];
    }),
  );
  return csvText([BEHAVIOUR_COLUMNS, ...lines]);
}

const PROVED_COLUMNS = ["decision", "question", "difference", "whenever", "case", "a", "a_outcome", "b", "b_outcome"];

/** Proved differences as CSV: one line a kind of difference. */
export function provedCsv({ headings, decisions }: DiffView<ProvedRow>): string {
  const lines = decisions.flatMap(({ decision, question, rows }) =>
    rows.map(({ difference, whenever, example, a, b }) => [
      ...[decision, question, difference, whenever, example],
      ...[headings.a, a.text, headings.b, b.text],
    ]),
  );
  return csvText([PROVED_COLUMNS, ...lines]);
}

function valueText({ text, tone }: CellView): string {
  return tone === "absent" ? "" : text;
}

function sourceColumns(
  cell: { clause: string; also?: readonly string[]; readings?: readonly string[] } | null,
): string[] {
  return cell === null ? ["", "", ""] : [cell.clause, (cell.also ?? []).join(" "), (cell.readings ?? []).join(" ")];
}

/** The matrix as CSV: one line a decision, two columns a jurisdiction. */
export function matrixCsv({ names, rows }: MatrixView, ids: readonly string[]): string {
  const head = ["decision", "question", ...names.flatMap((name, n) => [`${ids[n]} ${name}`, `${ids[n]} key`])];
  const lines = rows.map(({ decision, question, cells }) => [
    decision,
    question,
    ...cells.flatMap(({ stateText, text }) => [stateText, text]),
  ]);
  return csvText([head, ...lines]);
}
