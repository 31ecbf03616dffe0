import { fillText } from "../../src/words/format.ts";
import { Choice } from "../shared/choice.tsx";
import { ALL_JURISDICTIONS, useWords } from "../shared/context.ts";
import { TimeInput } from "../shared/inputs.tsx";
import type { SideAsked, SidesAsked } from "../worker/compare-task.ts";
import { versionsOf } from "./state.ts";
import { COMPARE } from "./texts.ts";

/** The choice of two sides, and of the day. */
export function SidesForm({ sides, set }: { sides: SidesAsked; set: (sides: SidesAsked) => void }) {
  const words = useWords();
  const texts = COMPARE[words.lang];
  return (
    <form class="sides" onSubmit={(event) => event.preventDefault()} aria-label={words.texts.compare}>
      <SideChoice name="a" legend={texts.side_a} side={sides.a} set={(a) => set({ ...sides, a })} />
      <SideChoice name="b" legend={texts.side_b} side={sides.b} set={(b) => set({ ...sides, b })} />
      <div class="day">
        <div class="field">
          <label for="compare-day">{words.texts.as_of}</label>
          <TimeInput
            id="compare-day"
            value={sides.day}
            format="date"
            required={true}
            set={(value) => (typeof value === "string" ? set({ ...sides, day: value }) : undefined)}
          />
        </div>
        <button type="button" onClick={() => set({ ...sides, a: sides.b, b: sides.a })}>
          <span aria-hidden="true">⇄ </span>
          {texts.swap}
        </button>
      </div>
    </form>
  );
}

function SideChoice(props: { name: "a" | "b"; legend: string; side: SideAsked; set: (side: SideAsked) => void }) {
  const { name, legend, side, set } = props;
  const words = useWords();
  const texts = COMPARE[words.lang];
  const versions = versionsOf(side.jurisdiction).map(({ effective_from: from, effective_to: to }) => {
    return [from, to === undefined ? words.say("from", { day: from }) : fillText(texts.span, { from, to })] as const;
  });
  return (
    <fieldset>
      <legend>{legend}</legend>
      <Choice
        id={`side-${name}`}
        label={words.texts.jurisdiction}
        value={side.jurisdiction}
        options={ALL_JURISDICTIONS.map((id) => [id, words.jurisdiction(id)])}
        set={(jurisdiction) => set({ jurisdiction })}
      />
      <Choice
        id={`version-${name}`}
        label={texts.version}
        value={side.version ?? ""}
        options={[["", texts.in_force], ...versions]}
        set={(version) => set({ jurisdiction: side.jurisdiction, ...(version === "" ? {} : { version }) })}
      />
    </fieldset>
  );
}
