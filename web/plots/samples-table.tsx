import { useState } from "preact/hooks";
import { ALL_JURISDICTIONS, useWords } from "../shared/context.ts";
import type { Run } from "../worker/tasks.ts";
import { OfJurisdiction } from "./of-jurisdiction.tsx";
import { plotAnswer } from "./plot-answer.ts";
import { samplesOf } from "./runs.ts";
import { PLOT_TEXTS } from "./texts.ts";

/** Every step of the plot as a row; it is made once it is opened. */
export function SamplesTable({ rows }: { rows: readonly (readonly Run[])[] }) {
  const words = useWords();
  const { messages, lang } = words;
  const texts = PLOT_TEXTS[lang];
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{texts.table}</summary>
      {open ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled, by keyboard too
        <section class="wide steps" tabIndex={0} aria-label={texts.samples_title}>
          <table>
            <thead>
              <tr>
                <th scope="col">{texts.queries}</th>
                <th scope="col">{texts.due}</th>
                <th scope="col">{texts.depends}</th>
                <th scope="col">{texts.clause}</th>
              </tr>
            </thead>
            {rows.map((runs, index) => (
              <OfJurisdiction key={ALL_JURISDICTIONS[index]} index={index} columns={4}>
                {runs.map((run) => {
                  const said = plotAnswer(run.decided, words);
                  const number = samplesOf(run);
                  return (
                    <tr key={run.first}>
                      <th scope="row">{run.first === run.last ? run.first : `${run.first}–${run.last}`}</th>
                      <td>{number?.samples ?? said?.outcome}</td>
                      <td>{number === undefined ? "" : (words.labels.word(number.rule) ?? number.rule)}</td>
                      <td>{said?.clauses.join(messages.comma)}</td>
                    </tr>
                  );
                })}
              </OfJurisdiction>
            ))}
          </table>
        </section>
      ) : null}
    </details>
  );
}
