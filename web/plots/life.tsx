import head from "virtual:hdp/head";
import { useMemo, useState } from "preact/hooks";
import { addDays, daysBetween } from "../../src/core/calendar/civil-date.ts";
import { FIRST_YEAR, LAST_YEAR } from "../../src/core/calendar/tables.ts";
import { fillText } from "../../src/words/format.ts";
import { GroupMembers } from "../ask/field.tsx";
import { ALL_JURISDICTIONS, useWords } from "../shared/context.ts";
import type { ViewProps } from "../shared/later.tsx";
import type { PageAddress } from "../shared/page-address.ts";
import { factsShape } from "../shared/shape.ts";
import { useAnswered } from "../shared/use-answered.ts";
import { EngineWorker } from "../worker/engine-worker.ts";
import { numberWithin } from "./days.ts";
import { LifeChoices } from "./life-choices.tsx";
import { LifePlot, letterOf } from "./life-plot.tsx";
import { LifeTable } from "./life-table.tsx";
import { LIVES, toldDates, withDate } from "./lives.ts";
import { Readout } from "./readout.tsx";
import { runAt } from "./runs.ts";
import { DaySlider } from "./sliders.tsx";
import { PLOT_TEXTS } from "./texts.ts";

const FIRST = Object.keys(LIVES)[0] as string;

/** Each day of so many years is asked about in a second or two. */
const MOST_YEARS = 10;

const worker = new EngineWorker();

/** Outcomes through time: every day of some years is asked about, with the same facts. */
export function Life({ place, go }: ViewProps) {
  const words = useWords();
  const { lang, messages } = words;
  const texts = PLOT_TEXTS[lang];
  const decision = place.decision in LIVES ? place.decision : FIRST;
  const life = LIVES[decision] as (typeof LIVES)[string];
  const start = useMemo(() => life.facts(place.on.slice(0, 10)), [decision]);
  // A moved date is written into the address once it is released.
  const [moved, move] = useState<{ on?: string; facts?: PageAddress["facts"] }>({});
  const facts = moved.facts ?? (Object.keys(place.facts).length > 0 ? place.facts : start);
  const told = toldDates(decision, facts);
  const earliest = Number((told.map(({ day }) => day).sort()[0] ?? place.on).slice(0, 4));
  const firstYear = numberWithin(place.more["from"], FIRST_YEAR, LAST_YEAR) ?? Math.min(earliest, LAST_YEAR);
  const asYears = numberWithin(place.more["years"], 1, MOST_YEARS) ?? life.years;
  const years = Math.min(asYears, LAST_YEAR + 1 - firstYear);
  const from = `${firstYear}-01-01`;
  const days = daysBetween(from, `${firstYear + years - 1}-12-31`) + 1;
  const within = (day: string) => Math.min(days - 1, Math.max(0, daysBetween(from, day)));
  const on = addDays(from, within((moved.on ?? place.on).slice(0, 10)));
  const keep = (changes: Partial<PageAddress>) => {
    move({});
    go({ decision, facts, ...changes, more: { ...place.more, from: String(firstYear), ...changes.more } });
  };
  const { answered, fault } = useAnswered(worker, JSON.stringify([decision, facts, from, days]), () => ({
    name: "rows" as const,
    rows: ALL_JURISDICTIONS.map((jurisdiction) => ({
      jurisdiction,
      questions: Array.from({ length: days }, (_, n) => ({ decision, as_of: addDays(from, n), facts })),
    })),
  }));
  const rows = answered?.result;
  const asked = answered?.task.rows[0]?.questions ?? [];
  const shown = { from: asked[0]?.as_of ?? from, days: Math.max(1, asked.length) };
  const answerable = rows?.every(([first]) => first !== undefined && "answer" in first.decided) ?? false;
  const members = useMemo(() => factsShape(head.schemas, decision), [decision]);
  return (
    <div data-ready={rows === undefined ? undefined : ""}>
      <p class="intro">{texts.life_intro}</p>
      <LifeChoices decision={decision} firstYear={firstYear} years={years} place={place} go={go} keep={keep} />
      {fault === undefined ? null : <p role="alert">{words.say("fault", { message: fault })}</p>}
      <div class="life">
        <div>
          <figure>
            <figcaption>
              {words.question(decision)} <span class="faint">{texts.life_title}</span>
            </figcaption>
            {rows === undefined ? <p class="faint">{words.texts.loading}</p> : null}
            {rows === undefined || !answerable ? null : (
              <LifePlot
                rows={rows}
                {...shown}
                on={on}
                told={told}
                move={(day) => move({ ...moved, on: day })}
                keep={(day) => keep({ on: day })}
              />
            )}
            <p class="faint">{fillText(texts.legend_days, { meaning: texts.legend_deadline })}</p>
            <DaySlider
              id="life-on"
              label={words.texts.as_of}
              {...{ from, days, day: on }}
              move={(day) => move({ ...moved, on: day })}
              keep={(day) => keep({ on: day })}
            />
            {told.map(({ path, day }, index) => (
              <DaySlider
                key={path.join(".")}
                id={`life-${path.join("-")}`}
                letter={letterOf(index)}
                label={words.fact(decision, path.join("."))}
                {...{ from, days, day }}
                move={(to) => move({ ...moved, facts: withDate(facts, path, to) })}
                keep={(to) => keep({ facts: withDate(facts, path, to) })}
              />
            ))}
          </figure>
          {rows === undefined ? null : (
            <>
              <h2>{messages.date(on)}</h2>
              <Readout
                decided={rows.map((runs) => runAt(runs, Math.min(shown.days - 1, within(on))).decided)}
                decision={decision}
                facts={facts}
              />
              {answerable ? <LifeTable rows={rows} from={shown.from} /> : null}
            </>
          )}
        </div>
        <form onSubmit={(event) => event.preventDefault()} aria-label={words.texts.facts}>
          <h2>{words.texts.facts}</h2>
          <div key={decision}>
            <GroupMembers
              shape={{ kind: "group", members }}
              path=""
              decision={decision}
              value={facts}
              set={(next) => keep({ facts: (next ?? {}) as PageAddress["facts"] })}
            />
          </div>
        </form>
      </div>
    </div>
  );
}
