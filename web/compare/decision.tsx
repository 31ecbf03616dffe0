import type { BehaviourRow } from "../../src/diff/behaviour/view.ts";
import { filled } from "../../src/diff/parameter-text.ts";
import type { DecisionDiff } from "../../src/diff/parameters.ts";
import type { CellView, DecisionView, DiffView, RowView } from "../../src/diff/view.ts";
import { BEHAVIOUR } from "../../src/messages/behaviour.ts";
import { useWords } from "../context.ts";
import { linkTo, type Place } from "../link.ts";
import type { Witnesses } from "./asked.ts";
import { COMPARE } from "./texts.ts";

interface DecisionProps {
  readonly decision: string;
  readonly place: Place;
  /** What the sides are called. */
  readonly headings: DiffView["headings"];
  /** Whether each side regulates it; absent where it rests on no parameters. */
  readonly diff: DecisionDiff | undefined;
  readonly view: DecisionView | undefined;
  /** The cases, once they were searched for. */
  readonly witnesses: Witnesses | undefined;
  readonly onlyDiffering: boolean;
}

/** One question: its parameters on both sides, and the cases that these answer differently. */
export function DecisionSection(props: DecisionProps) {
  const { decision, witnesses } = props;
  const words = useWords();
  const question = words.question(decision);
  return (
    <section class="compared" aria-label={question}>
      <h4>
        {question} <code>{decision}</code>
      </h4>
      <Parameters {...props} />
      {witnesses === undefined ? null : <Cases {...props} witnesses={witnesses} />}
    </section>
  );
}

function Parameters({ decision, headings, diff, view, onlyDiffering }: DecisionProps) {
  const words = useWords();
  const texts = COMPARE[words.lang];
  if (diff === undefined) return <p class="faint">{texts.no_parameters}</p>;
  const { a, b } = diff.regulated;
  if (!a && !b) return <p class="faint">{texts.neither}</p>;
  const all = view?.rows ?? [];
  const rows = all.filter(({ row }) => !onlyDiffering || row.mark !== "equal");
  const table = (
    <table class="sides-table">
      <caption class="hidden">{filled(texts.parameters_of, { question: words.question(decision) })}</caption>
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
        <details>
          <summary>{filled(texts.more, { n: rows.length })}</summary>
          {table}
        </details>
      )}
    </>
  );
}

function Head({ headings }: { headings: DiffView["headings"] }) {
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

function Cell({ cell: { noted, source, tone } }: { cell: CellView }) {
  return (
    <td>
      <span class={`tone-${tone}`}>{noted}</span>
      {source === "" ? null : <span class="clause"> {source}</span>}
    </td>
  );
}

function Cases({ decision, place, headings, witnesses }: DecisionProps & { witnesses: Witnesses }) {
  const words = useWords();
  const texts = COMPARE[words.lang];
  const { rows, note = "" } = witnesses.views[words.lang];
  const { silent, exhaustive } = witnesses;
  if (silent) return null;
  if (rows.length === 0) {
    return (
      <p class="found">
        {filled(texts.none, { asked: note })}
        {exhaustive ? "" : texts.no_proof}
      </p>
    );
  }
  const question = words.question(decision);
  return (
    <div class="found">
      <table class="sides-table">
        <caption>
          {texts.cases}
          <span class="faint">
            {words.messages.colon}
            {note}
          </span>
        </caption>
        <Head headings={{ ...headings, parameter: BEHAVIOUR[words.lang].facts }} />
        <tbody>
          {rows.map((row) => (
            <tr key={row.label}>
              <th scope="row">
                {row.label}
                <Links decision={decision} row={row} place={place} question={question} />
              </th>
              <Cell cell={row.a} />
              <Cell cell={row.b} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

// Several cases stand in one row where both sides make the same of each.
function Links(props: { decision: string; row: BehaviourRow; place: Place; question: string }) {
  const { decision, row, place, question } = props;
  const words = useWords();
  const { texts, messages } = words;
  return (
    <span class="links">
      {row.requests.map((request, index) => {
        const facts = row.differences[index]?.facts ?? [];
        const told = facts.map(({ fact }) => words.fact(decision, fact)).join("＋");
        return (
          <a
            key={JSON.stringify(request)}
            href={linkTo({
              ...place,
              view: "ask",
              decision,
              on: request.as_of,
              facts: request.facts as Place["facts"],
              jurisdictions: [...new Set(place.jurisdictions)],
              more: {},
            })}
          >
            {texts.open_case}
            {row.requests.length === 1 ? (
              <span class="hidden">{` ${question} ${row.label}`}</span>
            ) : (
              messages.colon + told
            )}
          </a>
        );
      })}
    </span>
  );
}
