import { addDays, daysBetween } from "../../src/core/calendar/civil-date.ts";
import { ALL_JURISDICTIONS, useWords } from "../shared/context.ts";
import type { Run } from "../worker/tasks.ts";
import { monthTicks, shortMonth } from "./days.ts";
import { type Deadline, deadlinesOf, spansOf } from "./deadlines.ts";
import type { ToldDate } from "./lives.ts";
import { apart, type Label, textWidth } from "./scale.ts";
import { PLOT_TEXTS } from "./texts.ts";
import { useWidth } from "./use-width.ts";

/** The letter of a date that is told: A, B, C. */
export const letterOf = (index: number): string => String.fromCharCode(65 + index);

const TOP = 34;
const SIDE = 8;
const ROW = 92;
const BAR = 30;

/** A band for each jurisdiction: its outcomes by day, and the deadlines that its answers give. */
export function LifePlot(props: {
  rows: readonly (readonly Run[])[];
  /** What each band is called; the jurisdictions, if they are not named. */
  names?: readonly string[];
  from: string;
  days: number;
  on: string;
  told: readonly ToldDate[];
  move: (day: string) => void;
  keep: (day: string) => void;
}) {
  const { rows, from, days, on, told, move, keep } = props;
  const words = useWords();
  const names = props.names ?? ALL_JURISDICTIONS.map((id) => words.jurisdiction(id));
  const { lang, messages } = words;
  const { ref, width } = useWidth(720);
  const bottom = TOP + rows.length * ROW;
  const x = (day: number) => SIDE + (day / days) * (width - 2 * SIDE);
  const under = (event: PointerEvent) => {
    const box = (event.currentTarget as SVGElement).getBoundingClientRect();
    const share = (event.clientX - box.left - SIDE) / (box.width - 2 * SIDE);
    return addDays(from, Math.floor(Math.min(0.9999, Math.max(0, share)) * days));
  };
  const within = (day: string) => daysBetween(from, day) >= 0 && daysBetween(from, day) < days;
  return (
    <div ref={ref} class="plot-area">
      <svg
        role="img"
        aria-label={PLOT_TEXTS[lang].life_title}
        width={width}
        height={bottom + 26}
        viewBox={`0 0 ${width} ${bottom + 26}`}
        onPointerMove={(event) => (event.buttons === 1 ? move(under(event)) : undefined)}
        onPointerDown={(event) => move(under(event))}
        onPointerUp={(event) => keep(under(event))}
      >
        {monthTicks(from, days, width - 2 * SIDE).map(({ day, at }) => (
          <g key={day}>
            <path class="grid" d={`M${x(at)} ${TOP}V${bottom + 4}`} />
            <text class="tick" x={x(at)} y={bottom + 20}>
              {shortMonth(day, lang)}
            </text>
          </g>
        ))}
        {rows.map((runs, index) => {
          const y = TOP + index * ROW;
          return (
            <g key={names[index]}>
              <text class="who" x={SIDE} y={y + 18}>
                {names[index]}
              </text>
              {spansOf(runs, words).map(({ first, last, said, clauses }) => {
                const room = x(last + 1) - x(first) - 10;
                const label = `${said.mark} ${said.outcome}`;
                const cited = clauses.length === 0 ? "" : messages.clauses(clauses.join(messages.comma), []);
                const text = [label + cited, label, said.mark].find((one) => textWidth(one) * 1.06 < room) ?? "";
                return (
                  <g key={first}>
                    <rect
                      class={`span span-${said.tone}`}
                      x={x(first)}
                      y={y + 26}
                      width={Math.max(1, x(last + 1) - x(first) - 1)}
                      height={BAR}
                    >
                      <title>{said.outcome + cited}</title>
                    </rect>
                    <text class="on-span" x={x(first) + 6} y={y + 26 + BAR - 10}>
                      {text}
                    </text>
                  </g>
                );
              })}
              <Deadlines
                deadlines={deadlinesOf(runs, words).filter(({ day }) => within(day))}
                x={(day) => x(daysBetween(from, day) + 0.5)}
                y={y + 26 + BAR}
                right={width - SIDE}
              />
            </g>
          );
        })}
        <Letters told={told.map(({ day }) => (within(day) ? x(daysBetween(from, day)) : undefined))} bottom={bottom} />
        <path class="cursor" d={`M${x(daysBetween(from, on) + 0.5)} ${TOP - 8}V${bottom}`} />
      </svg>
    </div>
  );
}

function Deadlines(props: { deadlines: readonly Deadline[]; x: (day: string) => number; y: number; right: number }) {
  const { deadlines, x, y, right } = props;
  const { messages } = useWords();
  const names = deadlines.map(({ day, label }): Label => {
    const end = x(day) - 6 + textWidth(label) > right;
    return { x: x(day) + (end ? 6 : -6), y: y + 26, text: label, end };
  });
  return (
    <g>
      {deadlines.map(({ day, label, clauses }) => (
        <path key={label + day} class="deadline" d={`M${x(day) - 6} ${y + 12}h12l-6 -11z`}>
          <title>
            {label + messages.colon + messages.date(day)}
            {clauses.length === 0 ? "" : messages.clauses(clauses.join(messages.comma), [])}
          </title>
        </path>
      ))}
      {apart(names).map((one) => (
        <text key={one.x} class="deadline-name" x={one.x} y={one.y} text-anchor={one.end ? "end" : "start"}>
          {one.text}
        </text>
      ))}
    </g>
  );
}

// Letters of days that lie close together are put side by side; their lines stay where they are.
function Letters({ told, bottom }: { told: readonly (number | undefined)[]; bottom: number }) {
  const places = told.flatMap((at, index) => (at === undefined ? [] : [{ at, index }])).sort((a, b) => a.at - b.at);
  let free = 0;
  return (
    <g>
      {places.map(({ at, index }) => {
        const x = Math.max(at, free);
        free = x + 22;
        return (
          <g key={index}>
            <path class="told" d={`M${at} ${TOP - 6}V${bottom}M${at} ${TOP - 6}L${x} 24`} />
            <circle class="letter" cx={x} cy={14} r={10} />
            <text x={x} y={18.5} text-anchor="middle">
              {letterOf(index)}
            </text>
          </g>
        );
      })}
    </g>
  );
}
