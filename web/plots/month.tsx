import { daysInMonth, two } from "../../src/core/calendar/tables.ts";
import type { Duty } from "../../src/features/duties/duty.ts";
import { weekday } from "../../src/features/duties/words.ts";
import { fillText } from "../../src/words/format.ts";
import { ALL_JURISDICTIONS, useWords } from "../shared/context.ts";
import type { PageAddress } from "../shared/page-address.ts";
import { DutyList, Notes, notesOf } from "./duty-list.tsx";
import { PLOT_TEXTS } from "./texts.ts";

const CELL = 36;
const LINE = 30;
const SUNDAY = "2023-01-01";

interface MonthProps {
  readonly year: number;
  /** From 0. */
  readonly month: number;
  readonly name: string;
  readonly duties: readonly Duty[];
  readonly off: ReadonlySet<string>;
  readonly place: PageAddress;
}

/** A month to look at, and below it the same in words. */
export function Month({ name, duties, place, ...month }: MonthProps) {
  const { lang, labels } = useWords();
  const texts = PLOT_TEXTS[lang];
  const prefix = `${month.year}-${two(month.month + 1)}-`;
  const own = duties.filter(({ day }) => day?.startsWith(prefix));
  const notes = notesOf(own, labels);
  const days = [...new Set(own.map(({ day }) => day as string))].sort();
  return (
    <section class="month" aria-label={name}>
      <h3>{name}</h3>
      <Grid {...month} prefix={prefix} duties={own} />
      {days.length === 0 ? <p class="faint">{texts.no_duties}</p> : null}
      {days.map((day) => (
        <div key={day}>
          <h4>
            {fillText(texts.day_of_month, {
              month: name,
              number: month.month + 1,
              day: Number(day.slice(8)),
              weekday: weekday(day, lang),
            })}
          </h4>
          <DutyList duties={own.filter((one) => one.day === day)} notes={notes} place={place} />
        </div>
      ))}
      <Notes notes={notes} />
    </section>
  );
}

// Its content stands below it in words, so a screen reader does not read each number of a month.
function Grid(props: Pick<MonthProps, "year" | "month" | "duties" | "off"> & { prefix: string }) {
  const { year, month, duties, off, prefix } = props;
  const { lang } = useWords();
  const count = daysInMonth(year, month + 1);
  const first = new Date(`${prefix}01`).getUTCDay();
  const lines = Math.ceil((first + count) / 7);
  return (
    <svg
      aria-hidden="true"
      width={7 * CELL}
      height={20 + lines * LINE}
      viewBox={`0 0 ${7 * CELL} ${20 + lines * LINE}`}
    >
      {Array.from({ length: 7 }, (_, index) => (
        <text key={index} class="weekday" x={index * CELL + CELL / 2} y={13} text-anchor="middle">
          {weekday(SUNDAY.slice(0, 9) + (index + 1), lang).replace("星期", "")}
        </text>
      ))}
      {Array.from({ length: count }, (_, index) => {
        const day = prefix + two(index + 1);
        const x = ((first + index) % 7) * CELL;
        const y = 20 + Math.floor((first + index) / 7) * LINE;
        const whose = ALL_JURISDICTIONS.filter((id) =>
          duties.some((one) => one.day === day && one.jurisdiction === id),
        );
        const kind = whose.length > 0 ? "due-number" : off.has(day) ? "off-number" : "";
        return (
          <g key={day}>
            {off.has(day) ? (
              <rect class="off-day" x={x + 1} y={y + 1} width={CELL - 2} height={LINE - 2} rx={3} />
            ) : null}
            {whose.length > 0 ? (
              <rect class="due-day" x={x + 1} y={y + 1} width={CELL - 2} height={LINE - 2} rx={3} />
            ) : null}
            <text class={kind} x={x + CELL / 2} y={y + 16} text-anchor="middle">
              {index + 1}
            </text>
            {whose.map((id, place) => (
              <rect
                key={id}
                class={`bar series-${ALL_JURISDICTIONS.indexOf(id) % 6}`}
                x={x + CELL / 2 + (place - whose.length / 2) * 9 + 1}
                y={y + 20}
                width={7}
                height={6}
              />
            ))}
          </g>
        );
      })}
    </svg>
  );
}
