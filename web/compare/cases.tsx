import { BEHAVIOUR } from "../../src/features/compare/behaviour/messages.ts";
import type { BehaviourRow } from "../../src/features/compare/behaviour/view.ts";
import type { DiffView } from "../../src/features/compare/parameters/view.ts";
import { fillText } from "../../src/words/format.ts";
import { useWords } from "../shared/context.ts";
import type { PageAddress } from "../shared/page-address.ts";
import { PlaceLink } from "../shared/place-link.tsx";
import type { Witnesses } from "../worker/compare-task.ts";
import { Cell, Head } from "./table.tsx";
import { COMPARE } from "./texts.ts";

/** The smallest cases of a question that both sides answer differently, or that none was found. */
export function Cases(props: {
  decision: string;
  place: PageAddress;
  headings: DiffView["headings"];
  witnesses: Witnesses;
}) {
  const { decision, place, headings, witnesses } = props;
  const words = useWords();
  const texts = COMPARE[words.lang];
  const { rows, note = "" } = witnesses.views[words.lang];
  const { silent, exhaustive } = witnesses;
  if (silent) return null;
  if (rows.length === 0) {
    return (
      <p class="found">
        {fillText(texts.none, { asked: note })}
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

// Cases share a row if both sides decide them alike.
function Links(props: { decision: string; row: BehaviourRow; place: PageAddress; question: string }) {
  const { decision, row, place, question } = props;
  const words = useWords();
  const { texts, messages } = words;
  return (
    <span class="links">
      {row.requests.map((request, index) => {
        const facts = row.differences[index]?.facts ?? [];
        const told = facts.map(({ fact }) => words.fact(decision, fact)).join("＋");
        return (
          <PlaceLink
            key={JSON.stringify(request)}
            to={{
              ...place,
              view: "ask",
              decision,
              on: request.as_of,
              facts: request.facts as PageAddress["facts"],
              jurisdictions: [...new Set(place.jurisdictions)],
              more: {},
            }}
          >
            {texts.open_case}
            {row.requests.length === 1 ? (
              <span class="hidden">{` ${question} ${row.label}`}</span>
            ) : (
              messages.colon + told
            )}
          </PlaceLink>
        );
      })}
    </span>
  );
}
