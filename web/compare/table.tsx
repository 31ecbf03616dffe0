import type { CellView, DiffView } from "../../src/features/compare/parameters/view.ts";

/** The heads of the columns: what a row is about, and both sides. */
export function Head({ headings }: { headings: DiffView["headings"] }) {
  return (
    <thead>
      <tr>
        <th scope="col">{headings.parameter}</th>
        <th scope="col">{headings.a}</th>
        <th scope="col">{headings.b}</th>
      </tr>
    </thead>
  );
}

/** The values of one side, with their clauses. */
export function Cell({ cell: { noted, source, tone } }: { cell: CellView }) {
  return (
    <td>
      <span class={`tone-${tone}`}>{noted}</span>
      {source === "" ? null : <span class="clause"> {source}</span>}
    </td>
  );
}
