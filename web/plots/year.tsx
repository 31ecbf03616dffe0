import { FIRST_YEAR, LAST_YEAR } from "../../src/core/calendar/tables.ts";
import { CALENDAR } from "../../src/features/duties/messages.ts";
import { readingSentence, readingsOf, spanText } from "../../src/features/duties/words.ts";
import { fillText } from "../../src/words/format.ts";
import { Check } from "../ask/field.tsx";
import { ALL_JURISDICTIONS, useWords } from "../shared/context.ts";
import { NumberInput } from "../shared/inputs.tsx";
import type { ViewProps } from "../shared/later.tsx";
import { useAnswered } from "../shared/use-answered.ts";
import { EngineWorker } from "../worker/engine-worker.ts";
import { numberWithin } from "./days.ts";
import { DutyList, NAMED, Notes, notesOf } from "./duty-list.tsx";
import { Month } from "./month.tsx";
import { PLOT_TEXTS } from "./texts.ts";
import { YearTable } from "./year-table.tsx";

const YEAR = { kind: "number", integer: true, year: true, minimum: FIRST_YEAR } as const;

const worker = new EngineWorker();

/** Twelve months with the duties of each, as `hdp calendar` tells them. */
export function Year({ place, go }: ViewProps) {
  const words = useWords();
  const { lang, texts: common } = words;
  const texts = PLOT_TEXTS[lang];
  const year = numberWithin(place.more["year"], FIRST_YEAR, LAST_YEAR) ?? Number(place.on.slice(0, 4));
  const whose = place.jurisdictions.length === 0 ? ALL_JURISDICTIONS : place.jurisdictions;
  const toYear = (to: number) => go({ more: { ...place.more, year: String(to) } });
  const { answered, fault } = useAnswered(worker, JSON.stringify([year, whose]), () => ({
    name: "year" as const,
    year,
    jurisdictions: whose,
  }));
  const years = answered?.result;
  const shown = answered?.task.year ?? year;
  const duties = (years ?? []).flatMap((one) => one.duties);
  const known = years?.every(({ days_off }) => days_off !== undefined) ?? true;
  const off = new Set((years ?? []).flatMap(({ days_off = [] }) => days_off));
  const dayless = duties.filter(({ day }) => day === null);
  return (
    <div data-ready={years === undefined ? undefined : ""}>
      <p class="intro">{texts.year_intro}</p>
      <form class="filters" onSubmit={(event) => event.preventDefault()} aria-label={texts.year}>
        <div class="field">
          <label for="plot-year">{texts.year_label}</label>
          <span class="year-of">
            <button
              type="button"
              aria-label={texts.year_before}
              disabled={year <= FIRST_YEAR}
              onClick={() => toYear(year - 1)}
            >
              ‹
            </button>
            <NumberInput
              id="plot-year"
              value={year}
              required={true}
              shape={YEAR}
              set={(value) => (typeof value === "number" ? toYear(value) : undefined)}
            />
            <button
              type="button"
              aria-label={texts.year_after}
              disabled={year >= LAST_YEAR}
              onClick={() => toYear(year + 1)}
            >
              ›
            </button>
          </span>
        </div>
        <fieldset>
          <legend>{common.whose}</legend>
          <div class="choices">
            {ALL_JURISDICTIONS.map((id) => (
              <Check
                key={id}
                id={`year-${id}`}
                checked={whose.includes(id)}
                set={(checked) =>
                  go({ jurisdictions: ALL_JURISDICTIONS.filter((one) => (one === id ? checked : whose.includes(one))) })
                }
              >
                {words.jurisdiction(id)}
              </Check>
            ))}
          </div>
        </fieldset>
      </form>
      {fault === undefined ? null : <p role="alert">{words.say("fault", { message: fault })}</p>}
      {years === undefined ? (
        <p class="faint">{common.loading}</p>
      ) : (
        <>
          <h2>{CALENDAR[lang].title(shown)}</h2>
          <ul class="faint">
            {years.flatMap(({ jurisdiction, spans }) =>
              spans
                .filter(({ standing }) => spans.length > 1 || standing !== "in_force")
                .map((span) => (
                  <li key={jurisdiction + span.from}>
                    {words.jurisdiction(jurisdiction)}
                    {words.messages.colon}
                    {spanText(span, lang)}
                  </li>
                )),
            )}
            <li>{known ? texts.office_known : fillText(texts.office_unknown, { year: shown })}</li>
          </ul>
          <div class="months">
            {CALENDAR[lang].months.map((name, index) => (
              <Month key={name} year={shown} month={index} name={name} duties={duties} off={off} place={place} />
            ))}
          </div>
          {dayless.length === 0 ? null : (
            <section>
              <h3>{CALENDAR[lang].without_day}</h3>
              <DutyList duties={dayless} notes={notesOf(dayless, words.labels)} place={place} />
              <Notes notes={notesOf(dayless, words.labels)} />
            </section>
          )}
          <YearTable duties={duties} year={shown} />
          <details>
            <summary>{CALENDAR[lang].readings}</summary>
            <ul>
              {readingsOf(duties).map((id) => (
                <li key={id}>{readingSentence(id, NAMED, lang)}</li>
              ))}
            </ul>
          </details>
        </>
      )}
    </div>
  );
}
