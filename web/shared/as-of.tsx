import { useState } from "preact/hooks";
import { useWords } from "./context.ts";
import { TimeInput } from "./inputs.tsx";
import { today } from "./page-address.ts";

/** The day or the instant that is asked about. One that is not today is marked, and changed to today at one press. */
export function AsOf({ on, instant, set }: { on: string; instant: boolean; set: (on: string) => void }) {
  const { texts } = useWords();
  const [turn, setTurn] = useState(0);
  const isToday = on.slice(0, 10) === today();
  return (
    <div class="field as-of">
      <label for="as-of">{texts.as_of}</label>
      <div class="control">
        <TimeInput
          key={`${instant} ${turn}`}
          id="as-of"
          value={on === "" ? undefined : on}
          format={instant ? "instant" : "date"}
          required={true}
          set={(value) => set(typeof value === "string" ? value : "")}
        />
        {isToday ? null : (
          <span class="not-today">
            {texts.not_today}{" "}
            <button
              type="button"
              class="small"
              onClick={() => {
                set(today());
                setTurn(turn + 1);
              }}
            >
              {texts.back_to_today}
            </button>
          </span>
        )}
      </div>
    </div>
  );
}

/** The day or instant as a decision takes it: of a day, nine in the morning where an instant is needed. */
export function momentOf(on: string, instant: boolean): string {
  return instant && on.length === 10 ? `${on}T09:00:00+08:00` : on;
}
