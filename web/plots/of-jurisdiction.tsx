import type { ComponentChildren } from "preact";
import { ALL_JURISDICTIONS, useWords } from "../shared/context.ts";

/** The rows of a table that are of one jurisdiction, by its place in the list, below its name. */
export function OfJurisdiction(props: { index: number; columns: number; children: ComponentChildren }) {
  const words = useWords();
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" class="kind" colSpan={props.columns}>
          {words.jurisdiction(ALL_JURISDICTIONS[props.index] ?? "")}
        </th>
      </tr>
      {props.children}
    </tbody>
  );
}
