import type { DecisionDiff } from "../../src/features/compare/parameters/decision-diff.ts";
import type { DecisionView, DiffView, RowView } from "../../src/features/compare/parameters/view.ts";
import { fillText } from "../../src/words/format.ts";
import { useWords } from "../shared/context.ts";
import type { PageAddress } from "../shared/page-address.ts";
import { PlaceLink } from "../shared/place-link.tsx";
import type { Witnesses } from "../worker/compare-task.ts";
import { Cases } from "./cases.tsx";
import { isSideInForce, readState } from "./state.ts";
import { Cell, Head } from "./table.tsx";
import { COMPARE } from "./texts.ts";

interface DecisionProps {
  readonly decision: string;
  readonly place: PageAddress;
  /** The names of the sides. */
  readonly headings: DiffView["headings"];
  /** Whether each side regulates it; absent where it rests on no parameters. */
  readonly diff: DecisionDiff | undefined;
  readonly view: DecisionView | undefined;
  /** The cases, once they were searched for. */
  readonly witnesses: Witnesses | undefined;
  readonly onlyDiffering: boolean;
}

/** The id of the section of a decision. */
export const sectionId = (decision: string): string => `compared-${decision}`;

/** One question: its parameters on both sides, and the cases that these answer differently. */
export function DecisionSection(props: DecisionProps) {
  const { decision, witnesses } = props;
  const words = useWords();
  const question = words.question(decision);
  return (
    <section class="compared" aria-label={question} id={sectionId(decision)} tabIndex={-1}>
      <h4>
        {question} <code>{decision}</code>
      </h4>
      <Rules {...props} />
      <Parameters {...props} />
      {witnesses === undefined ? null : <Cases {...props} witnesses={witnesses} />}
    </section>
  );
}

/** Links to what the clauses and the readings say; the other view knows the versions in force alone. */
function Rules({ decision, place, diff }: DecisionProps) {
  const words = useWords();
  const { sides } = readState(place);
  const told = (["a", "b"] as const).filter((side) => diff?.regulated[side] && isSideInForce(sides[side], sides.day));
  const whose = new Set(told.map((side) => sides[side].jurisdiction));
  return (
    <p class="links">
      {[...whose].map((id) => (
        <PlaceLink key={id} to={{ ...place, view: "matrix", decision, jurisdictions: [id], more: {} }}>
          {fillText(COMPARE[words.lang].rule, { name: words.jurisdiction(id) })}
          <span class="hidden">{` ${words.question(decision)}`}</span>
        </PlaceLink>
      ))}
    </p>
  );
}

function Parameters({ decision, place, headings, diff, view, onlyDiffering }: DecisionProps) {
  const words = useWords();
  const texts = COMPARE[words.lang];
  if (diff === undefined) return <p class="faint">{texts.no_parameters}</p>;
  const { a, b } = diff.regulated;
  if (!a && !b) return <p class="faint">{texts.neither}</p>;
  const all = view?.rows ?? [];
  const rows = all.filter(({ row }) => !onlyDiffering || row.mark !== "equal");
  const table = (
    <table class="sides-table">
      <caption class="hidden">{fillText(texts.parameters_of, { question: words.question(decision) })}</caption>
      <Head headings={headings} />
      <tbody>
        {rows.map((row) => (
          <ParameterRow key={row.row.path} row={row} />
        ))}
      </tbody>
    </table>
  );
  if (a && b) return rows.length === 0 ? <p class="faint">{texts.equal}</p> : table;
  return (
    <>
      <p>{view?.note}</p>
      {rows.length === 0 ? null : (
        <details open={place.decision === decision}>
          <summary>{fillText(texts.more, { n: rows.length })}</summary>
          {table}
        </details>
      )}
    </>
  );
}

function ParameterRow({ row: { label, mark, a, b } }: { row: RowView }) {
  return (
    <tr>
      <th scope="row">
        {label}
        <span class="mark">{mark}</span>
      </th>
      <Cell cell={a} />
      <Cell cell={b} />
    </tr>
  );
}
