import { Choice } from "../shared/choice.tsx";
import { ALL_DECISIONS, useWords } from "../shared/context.ts";
import type { ViewProps } from "../shared/later.tsx";
import type { CompareState } from "./state.ts";
import { COMPARE } from "./texts.ts";

/** Which questions are shown. */
export function Filters({ place, go, state }: ViewProps & { state: CompareState }) {
  const words = useWords();
  const texts = COMPARE[words.lang];
  const keep = (more: Readonly<Record<string, string>>) => go({ more: { ...place.more, ...more } });
  return (
    <form class="filters" onSubmit={(event) => event.preventDefault()} aria-label={texts.filters}>
      <Choice
        id="compare-decision"
        label={words.texts.decision}
        value={place.decision}
        options={[["", words.texts.all], ...ALL_DECISIONS.map((name) => [name, words.question(name)] as const)]}
        set={(decision) => go({ decision, more: { ...place.more, cases: "" } })}
      />
      <div class="field">
        <label for="compare-name">{texts.name}</label>
        <input
          id="compare-name"
          type="search"
          value={state.name}
          onInput={(event) => keep({ name: event.currentTarget.value })}
        />
      </div>
      <label class="check" for="compare-only">
        <input
          id="compare-only"
          type="checkbox"
          checked={state.onlyDiffering}
          onChange={(event) => keep({ all: event.currentTarget.checked ? "" : "1" })}
        />
        <span>{texts.only}</span>
      </label>
    </form>
  );
}
