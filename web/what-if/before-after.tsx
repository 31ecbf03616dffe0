import { daysBetween } from "../../src/core/calendar/civil-date.ts";
import { WHAT_IF } from "../../src/features/what-if/index.ts";
import { LifePlot } from "../plots/life-plot.tsx";
import { SamplesPlot } from "../plots/samples-plot.tsx";
import { Swatch } from "../plots/swatch.tsx";
import { useWords } from "../shared/context.ts";
import type { BothWays } from "../worker/effect.ts";
import { type CurveQuestions, pointsOf } from "./curve.ts";

/** Where the answer changes by both rules: as curves over a count, or as bands over days; below them as a table. */
export function BeforeAfter(props: {
  readonly asked: CurveQuestions;
  readonly both: BothWays;
  readonly on: string;
  readonly count: (count: number) => void;
  readonly day: (day: string) => void;
}) {
  const { asked, both, on, count, day } = props;
  const words = useWords();
  const texts = WHAT_IF[words.lang];
  const rows = [both.before, both.after];
  const names = [texts.now, texts.proposed];
  const { counted, from, questions } = asked;
  const title = counted === undefined ? texts.by_day : texts.by_count;
  const points = pointsOf(asked, both, words);
  return (
    <figure>
      <figcaption>
        {texts.curve} <span class="faint">{title}</span>
      </figcaption>
      {counted !== undefined ? (
        <>
          <p class="legend">
            {names.map((name, index) => (
              <span key={name}>
                <Swatch index={index} /> {name}
              </span>
            ))}
          </p>
          <SamplesPlot rows={rows} most={questions.length - 1} at={counted.at} move={() => undefined} keep={count} />
        </>
      ) : (
        <LifePlot
          rows={rows}
          names={names}
          from={from as string}
          days={questions.length}
          on={daysBetween(from as string, on) < questions.length ? on : (from as string)}
          told={[]}
          move={() => undefined}
          keep={day}
        />
      )}
      <details>
        <summary>{texts.table}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled, by keyboard too */}
        <section class="wide steps" tabIndex={0} aria-label={title}>
          <table>
            <thead>
              <tr>
                <th scope="col">{texts.at}</th>
                {names.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {points.map(({ at, before, after }) => (
                <tr key={at}>
                  <th scope="row">{at}</th>
                  <td>{before}</td>
                  <td>{before === after ? after : <b>{after}</b>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </figure>
  );
}
