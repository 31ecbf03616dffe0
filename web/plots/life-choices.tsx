import { FIRST_YEAR, LAST_YEAR } from "../../src/calendar/tables.ts";
import { NumberInput } from "../ask/inputs.tsx";
import { useWords } from "../context.ts";
import type { ViewProps } from "../later.tsx";
import type { Place } from "../link.ts";
import { LIVES } from "./lives.ts";
import { PLOT_TEXTS } from "./texts.ts";

const YEARS = [1, 2, 5, 10];
const YEAR = { kind: "number", integer: true, year: true, minimum: FIRST_YEAR } as const;

/** What is looked at, and which years. */
export function LifeChoices(
  props: ViewProps & {
    decision: string;
    firstYear: number;
    years: number;
    keep: (changes: Partial<Place>) => void;
  },
) {
  const { decision, firstYear, years, place, go, keep } = props;
  const words = useWords();
  const texts = PLOT_TEXTS[words.lang];
  return (
    <form class="filters" onSubmit={(event) => event.preventDefault()} aria-label={texts.life}>
      <div class="field">
        <label for="plot-decision">{texts.question}</label>
        <select
          id="plot-decision"
          value={decision}
          onChange={(event) => go({ decision: event.currentTarget.value, facts: {}, more: { plot: "life" } })}
        >
          {Object.keys(LIVES).map((name) => (
            <option key={name} value={name}>
              {words.question(name)}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="plot-from">{texts.first_year}</label>
        <NumberInput
          id="plot-from"
          value={firstYear}
          required={true}
          shape={YEAR}
          set={(value) => {
            if (typeof value === "number" && value <= LAST_YEAR) keep({ more: { ...place.more, from: String(value) } });
          }}
        />
      </div>
      <div class="field">
        <label for="plot-years">{texts.years}</label>
        <select
          id="plot-years"
          value={String(years)}
          onChange={(event) =>
            keep({ more: { ...place.more, from: String(firstYear), years: event.currentTarget.value } })
          }
        >
          {[...new Set([...YEARS, years])]
            .sort((a, b) => a - b)
            .map((one) => (
              <option key={one} value={String(one)}>
                {one === 1 ? texts.one_year : texts.n_years.replace("{n}", String(one))}
              </option>
            ))}
        </select>
      </div>
      <p class="buttons">
        <button type="button" onClick={() => go({ decision, facts: {}, more: { plot: "life" } })}>
          {texts.start_again}
        </button>
      </p>
    </form>
  );
}
