import type { MatrixCellView, MatrixView } from "../../features/compare/parameters/matrix-view.ts";
import type { CellView, DiffView, ShownRow } from "../../features/compare/parameters/view.ts";
import { textColumns } from "./cli.ts";
import { type Colours, coloursOf } from "./colours.ts";
import type { Io } from "./io.ts";
import { columnWidths, type Paint, rowLines } from "./table.ts";
import { wrap } from "./wrap.ts";

/** A comparison for the terminal: columns side by side if there is room, otherwise one below the other. */
export function diffText({ title, intro, headings, colon, decisions, closing }: DiffView<ShownRow>, io: Io): string[] {
  const colours = coloursOf(io);
  const columns = textColumns(io);
  const label = Math.floor(columns * 0.3);
  const widths = columnWidths(columns, label, 2, 18);
  return [
    ...wrap(title, columns).map(colours.strong),
    ...intro.flatMap((line) => wrap(line, columns)),
    ...decisions.flatMap(({ decision, question, note, rows }) => [
      "",
      ...wrap(`${question} ${decision}`, columns).map(colours.strong),
      ...(note === undefined ? [] : wrap(note, columns, "  ")),
      ...(rows.length === 0 || widths === undefined
        ? []
        : rowLines(
            [headings.parameter, headings.a, headings.b].map((text) => ({ text, paint: colours.faint })),
            widths,
          )),
      ...rows.flatMap((row) =>
        widths === undefined ? stacked(row, { ...headings, colon }, columns, colours) : side(row, widths, colours),
      ),
    ]),
    "",
    ...closing.flatMap((line) => wrap(line, columns)),
  ];
}

function side({ label, a, b }: ShownRow, widths: readonly number[], colours: Colours): string[] {
  const cell = (view: CellView) => ({ text: cellText(view), paint: paintOf(view, colours) });
  return rowLines([{ text: label }, cell(a), cell(b)], widths);
}

function stacked({ label, a, b }: ShownRow, names: Names, columns: number, colours: Colours): string[] {
  const told = (name: string, view: CellView) =>
    wrap(`${name}${names.colon}${cellText(view)}`, columns, "  ").map(paintOf(view, colours));
  return [...wrap(label, columns), ...told(names.a, a), ...told(names.b, b)];
}

type Names = DiffView["headings"] & Pick<DiffView, "colon">;

/** The text of a cell with its notes and its source. */
export function cellText({ noted, source }: CellView): string {
  return source === "" ? noted : `${noted} ${source}`;
}

function paintOf({ tone }: CellView, colours: Colours): Paint {
  const paints = {
    stricter: colours.good,
    open: colours.attention,
    absent: colours.faint,
    plain: (text: string) => text,
    good: colours.good,
    bad: colours.bad,
    attention: colours.attention,
    unsure: colours.unsure,
  };
  return paints[tone];
}

/** The matrix for the terminal. */
export function matrixText({ title, intro, heading, names, rows, legend, colon }: MatrixView, io: Io): string[] {
  const colours = coloursOf(io);
  const columns = textColumns(io);
  const widths = columnWidths(columns, Math.floor(columns * 0.35), names.length, 12);
  const paints: Record<MatrixCellView["state"], Paint> = {
    yes: colours.good,
    open: colours.attention,
    silent: colours.faint,
    text_unavailable: colours.unsure,
    not_in_force: colours.faint,
  };
  const body = rows.flatMap(({ decision, question, cells }) => {
    const shown = cells.map((cell) => ({ text: `${cell.sign} ${cell.text}`.trim(), paint: paints[cell.state] }));
    if (widths !== undefined) return rowLines([{ text: `${question} ${decision}` }, ...shown], widths);
    return [
      ...wrap(`${question} ${decision}`, columns).map(colours.strong),
      ...shown.flatMap(({ text, paint }, index) => wrap(`${names[index]}${colon}${text}`, columns, "  ").map(paint)),
    ];
  });
  const head =
    widths === undefined
      ? []
      : rowLines(
          [heading, ...names].map((text) => ({ text, paint: colours.strong })),
          widths,
        );
  return [
    ...wrap(title, columns).map(colours.strong),
    ...intro.flatMap((line) => wrap(line, columns)),
    "",
    ...head,
    ...body,
    "",
    ...wrap(legend, columns),
  ];
}
