import { addDays } from "../../src/core/calendar/civil-date.ts";
import { ALL_JURISDICTIONS, useWords } from "../shared/context.ts";
import type { Run } from "../worker/tasks.ts";
import { OfJurisdiction } from "./of-jurisdiction.tsx";
import { plotAnswer } from "./plot-answer.ts";
import { PLOT_TEXTS } from "./texts.ts";

/** Every change of an answer as a row: from when to when, the outcome, why, by which clauses, and the days it names. */
export function LifeTable({ rows, from }: { rows: readonly (readonly Run[])[]; from: string }) {
  const words = useWords();
  const { messages, lang } = words;
  const texts = PLOT_TEXTS[lang];
  return (
    <details>
      <summary>{texts.table}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it is scrolled sideways, by keyboard too */}
      <section class="wide" tabIndex={0} aria-label={texts.life_title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.from}</th>
              <th scope="col">{texts.to}</th>
              <th scope="col">{words.texts.outcome}</th>
              <th scope="col">{texts.why}</th>
              <th scope="col">{messages.phrases.values}</th>
              <th scope="col">{texts.clause}</th>
            </tr>
          </thead>
          {rows.map((runs, index) => (
            <OfJurisdiction key={ALL_JURISDICTIONS[index]} index={index} columns={6}>
              {runs.map(({ first, last, decided }) => {
                const said = plotAnswer(decided, words);
                return said === undefined ? null : (
                  <tr key={first}>
                    <th scope="row">{messages.date(addDays(from, first))}</th>
                    <td>{messages.date(addDays(from, last))}</td>
                    <td class={said.tone}>
                      <span aria-hidden="true">{said.mark} </span>
                      {said.outcome}
                    </td>
                    <td>
                      {said.why.map((text) => (
                        <div key={text}>{text}</div>
                      ))}
                    </td>
                    <td>
                      {said.values.map(({ label, text }) => (
                        <div key={label}>{label + messages.colon + text}</div>
                      ))}
                    </td>
                    <td>{said.clauses.join(messages.comma)}</td>
                  </tr>
                );
              })}
            </OfJurisdiction>
          ))}
        </table>
      </section>
    </details>
  );
}
