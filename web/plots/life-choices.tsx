import { FIRST_YEAR, LAST_YEAR } from "../../src/core/calendar/tables.ts";
import { fillText } from "../../src/words/format.ts";
import { Choice } from "../shared/choice.tsx";
import { useWords } from "../shared/context.ts";
import { NumberInput } from "../shared/inputs.tsx";
import type { ViewProps } from "../shared/later.tsx";
import type { PageAddress } from "../shared/page-address.ts";
import { LIVES } from "./lives.ts";
import { PLOT_TEXTS } from "./texts.ts";

const YEARS = [1, 2, 5, 10];
const YEAR = { kind: "number", integer: true, year: true, minimum: FIRST_YEAR } as const;

/** The choice of the decision and the years. */
export function LifeChoices(
  props: ViewProps & {
    decision: string;
    firstYear: number;
    years: number;
    keep: (changes: Partial<PageAddress>) => void;
  },
) {
  const { decision, firstYear, years, place, go, keep } = props;
  const words = useWords();
  const texts = PLOT_TEXTS[words.lang];
  return (
    <form class="filters" onSubmit={(event) => event.preventDefault()} aria-label={texts.life}>
      <Choice
        id="plot-decision"
        label={texts.question}
        value={decision}
        options={Object.keys(LIVES).map((name) => [name, words.question(name)])}
        set={(name) => go({ decision: name, facts: {}, more: { plot: "life" } })}
      />
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
      <Choice
        id="plot-years"
        label={texts.years}
        value={String(years)}
        options={[...new Set([...YEARS, years])]
          .sort((a, b) => a - b)
          .map((one) => [String(one), one === 1 ? texts.one_year : fillText(texts.n_years, { n: one })])}
        set={(chosen) => keep({ more: { ...place.more, from: String(firstYear), years: chosen } })}
      />
      <p class="buttons">
        <button type="button" onClick={() => go({ decision, facts: {}, more: { plot: "life" } })}>
          {texts.start_again}
        </button>
      </p>
    </form>
  );
}
