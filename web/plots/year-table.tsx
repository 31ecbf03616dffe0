import type { Duty } from "../../src/features/duties/duty.ts";
import { CALENDAR, type CalendarColumn } from "../../src/features/duties/messages.ts";
import { dutyWords, weekday } from "../../src/features/duties/words.ts";
import { useWords } from "../shared/context.ts";
import { namedOf } from "./duty-list.tsx";
import { PLOT_TEXTS } from "./texts.ts";

const COLUMNS = [
  "day",
  "weekday",
  "jurisdiction",
  "duty",
  "period",
  "kind",
  "clause",
  "remarks",
  "to_do",
  "readings",
] as const satisfies readonly CalendarColumn[];

/** The duties of a year as a table, by day. */
export function YearTable({ duties, year }: { duties: readonly Duty[]; year: number }) {
  const words = useWords();
  const { messages, lang } = words;
  const { columns, kinds, title } = CALENDAR[lang];
  const dayOf = ({ day }: Duty) => day ?? "9999";
  const sorted = duties.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
  return (
    <details>
      <summary>{PLOT_TEXTS[lang].table}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it is scrolled sideways, by keyboard too */}
      <section class="wide" tabIndex={0} aria-label={title(year)}>
        <table>
          <thead>
            <tr>
              {COLUMNS.map((name) => (
                <th scope="col" key={name}>
                  {columns[name]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.map((duty) => {
              const said = dutyWords(duty, words.labels, namedOf(duty));
              return (
                <tr key={duty.uid}>
                  <th scope="row">{duty.day === null ? PLOT_TEXTS[lang].no_day : messages.date(duty.day)}</th>
                  <td>{duty.day === null ? "" : weekday(duty.day, lang)}</td>
                  <td>{words.jurisdiction(duty.jurisdiction)}</td>
                  <td>{said.title}</td>
                  <td>{said.period}</td>
                  <td>{kinds[duty.right ? "right" : "duty"]}</td>
                  <td>{[duty.clause, ...duty.also].filter((one) => one !== null).join(messages.comma)}</td>
                  <td>
                    {said.remarks.map((one) => (
                      <div key={one}>{one}</div>
                    ))}
                  </td>
                  <td>{said.toDo.join(" ")}</td>
                  <td>{said.readings.join(messages.comma)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </details>
  );
}
