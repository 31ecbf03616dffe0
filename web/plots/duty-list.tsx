import head from "virtual:hdp/head";
import type { Duty } from "../../src/features/duties/duty.ts";
import { dutyWords, type Named } from "../../src/features/duties/words.ts";
import type { Labels } from "../../src/words/labels.ts";
import { ALL_JURISDICTIONS, useWords } from "../shared/context.ts";
import type { PageAddress } from "../shared/page-address.ts";
import { PlaceLink } from "../shared/place-link.tsx";
import { Bar } from "./swatch.tsx";

/** The names that duties are told with, by jurisdiction. */
export const NAMED: ReadonlyMap<string, Named> = new Map(head.jurisdictions.map((one) => [one.id, one]));

/** Whose duty it is, with the names that a duty is told with. */
export function namedOf({ jurisdiction }: Duty): Named {
  return NAMED.get(jurisdiction) as Named;
}

/** Duties in words, each with its clause and what must be known of it; a link puts the question that it answers. */
export function DutyList(props: { duties: readonly Duty[]; notes: readonly string[]; place: PageAddress }) {
  const { duties, notes, place } = props;
  const words = useWords();
  const { messages, labels } = words;
  return (
    <ul class="duties">
      {duties.map((duty) => {
        const { title, period, clauses, remarks } = dutyWords(duty, labels, namedOf(duty));
        const { decision, jurisdiction, asked } = duty;
        const to: PageAddress = {
          ...place,
          view: "ask",
          decision,
          jurisdictions: [jurisdiction],
          on: asked.as_of,
          facts: asked.facts,
          more: {},
        };
        return (
          <li key={duty.uid}>
            <Bar index={ALL_JURISDICTIONS.indexOf(jurisdiction)} /> {words.jurisdiction(jurisdiction)}
            {messages.colon}
            <PlaceLink to={to}>
              {title}
              <span class="hidden">
                {" "}
                {words.jurisdiction(jurisdiction)} {period}
              </span>
            </PlaceLink>{" "}
            {period}
            <span class="clause">{clauses}</span>
            <span class="faint">
              {remarks.map((remark) => (
                <sup key={remark}> {notes.indexOf(remark) + 1}</sup>
              ))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** The remarks on duties, each once, so that a month is not full of the same sentence. */
export function notesOf(duties: readonly Duty[], labels: Labels): string[] {
  return [...new Set(duties.flatMap((duty) => dutyWords(duty, labels, namedOf(duty)).remarks))];
}

/** The remarks by their numbers. */
export function Notes({ notes }: { notes: readonly string[] }) {
  return notes.length === 0 ? null : (
    <ol class="faint notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ol>
  );
}
