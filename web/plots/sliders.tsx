import { addDays, daysBetween } from "../../src/core/calendar/civil-date.ts";
import { useWords } from "../shared/context.ts";

/** A day that is moved through the days shown, by keyboard too. */
export function DaySlider(props: {
  id: string;
  label: string;
  letter?: string;
  from: string;
  days: number;
  day: string;
  move: (day: string) => void;
  keep: (day: string) => void;
}) {
  const { id, label, letter, from, days, day, move, keep } = props;
  const { messages } = useWords();
  const dayOf = (event: { currentTarget: HTMLInputElement }) => addDays(from, Number(event.currentTarget.value));
  return (
    <div class="field slider">
      <label for={id}>
        {letter === undefined ? null : <span class="letter-tag">{letter}</span>} {label}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={days - 1}
        step={1}
        value={Math.min(days - 1, Math.max(0, daysBetween(from, day)))}
        aria-valuetext={messages.date(day)}
        onInput={(event) => move(dayOf(event))}
        onChange={(event) => keep(dayOf(event))}
      />
      <output for={id}>{messages.date(day)}</output>
    </div>
  );
}
