import { addDays } from "../../src/core/calendar/civil-date.ts";
import { WHAT_IF } from "../../src/features/what-if/index.ts";
import { fillText } from "../../src/words/format.ts";
import { useWords } from "../shared/context.ts";
import { TimeInput } from "../shared/inputs.tsx";
import type { PageAddress } from "../shared/page-address.ts";
import { PlaceLink } from "../shared/place-link.tsx";
import { saveFile } from "../shared/save-file.ts";

/** What was tried as an amendment, and as a comparison to print. */
export function TakeAlong(props: {
  readonly place: PageAddress;
  /** First day of the amendment. */
  readonly from: string;
  readonly setFrom: (day: string) => void;
  readonly text: string;
  /** First day of the newest version, which ends the day before. */
  readonly newest: string;
}) {
  const { place, from, setFrom, text, newest } = props;
  const { lang } = useWords();
  const texts = WHAT_IF[lang];
  return (
    <section aria-labelledby="take-along">
      <h2 id="take-along">{texts.export}</h2>
      <p class="buttons">
        <PlaceLink class="button primary" to={{ ...place, more: { ...place.more, sheet: "1" } }}>
          {texts.comparison}
        </PlaceLink>
        <button type="button" onClick={() => saveFile(`${from}.yaml`, text, "application/yaml")}>
          {texts.save_amendment}
        </button>
      </p>
      <div class="field">
        <label for="amendment-from">{texts.from}</label>
        <TimeInput
          id="amendment-from"
          value={from}
          format="date"
          required={true}
          set={(day) => (typeof day === "string" ? setFrom(day) : undefined)}
        />
      </div>
      <p class="faint">{fillText(texts.amendment_how, { base: `${newest}.yaml`, last: addDays(from, -1) })}</p>
      <details>
        <summary>{texts.show_amendment}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled, by keyboard too */}
        <section class="wide" tabIndex={0} aria-label={texts.show_amendment}>
          <pre>{text}</pre>
        </section>
      </details>
    </section>
  );
}
