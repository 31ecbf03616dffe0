import { stepPath, ticks } from "../../src/features/plots/index.ts";
import { ALL_JURISDICTIONS, useWords, type Words } from "../shared/context.ts";
import type { Run } from "../worker/tasks.ts";
import { samplesOf } from "./runs.ts";
import { apart, type Label, textWidth } from "./scale.ts";
import { PLOT_TEXTS } from "./texts.ts";
import { useWidth } from "./use-width.ts";

const TOP = 28;
const LEFT = 48;
const RIGHT = 16;
const BOTTOM = 44;

/** Curves of steps, one for each jurisdiction that answers a number, with their minima and caps named. */
export function SamplesPlot(props: {
  rows: readonly (readonly Run[])[];
  most: number;
  at: number;
  move: (at: number) => void;
  keep: (at: number) => void;
  /** Where the pointer left the plot. */
  leave?: (at: number) => void;
}) {
  const { rows, most, at, move, keep, leave } = props;
  const words = useWords();
  const { lang } = words;
  const texts = PLOT_TEXTS[lang];
  const { ref, width } = useWidth(720);
  const height = width < 500 ? 300 : 380;
  const highest = Math.max(1, ...rows.flat().map((run) => samplesOf(run)?.samples ?? 0));
  const marks = ticks(highest * 1.08, 6);
  const top = Math.max(highest * 1.08, marks.at(-1) ?? 1);
  const x = (queries: number) => LEFT + (queries / most) * (width - LEFT - RIGHT);
  const y = (samples: number) => height - BOTTOM - (samples / top) * (height - TOP - BOTTOM);
  const under = (event: PointerEvent) => {
    const box = (event.currentTarget as SVGElement).getBoundingClientRect();
    const share = (event.clientX - box.left - LEFT) / (box.width - LEFT - RIGHT);
    return Math.round(Math.min(1, Math.max(0, share)) * most);
  };
  const labels = apart(limits(rows, words).map((one) => placed(one, x, y, width)));
  return (
    <div ref={ref} class="plot-area">
      <svg
        role="img"
        aria-label={texts.samples_title}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        onPointerMove={(event) => move(under(event))}
        onPointerDown={(event) => keep(under(event))}
        onPointerLeave={(event) => leave?.(under(event))}
      >
        {marks.map((samples) => (
          <g key={samples}>
            <path class="grid" d={`M${LEFT} ${y(samples)}H${width - RIGHT}`} />
            <text class="tick" x={LEFT - 6} y={y(samples) + 4} text-anchor="end">
              {samples}
            </text>
          </g>
        ))}
        {ticks(most, width < 500 ? 4 : 8).map((queries) => (
          <g key={queries}>
            <path class="grid" d={`M${x(queries)} ${height - BOTTOM}v5`} />
            <text
              class="tick"
              x={x(queries)}
              y={height - BOTTOM + 18}
              text-anchor={queries === most ? "end" : "middle"}
            >
              {queries.toLocaleString("en")}
            </text>
          </g>
        ))}
        <text class="axis" x={width - RIGHT} y={height - 6} text-anchor="end">
          {texts.queries}
        </text>
        <text class="axis" x={4} y={14}>
          {texts.due}
        </text>
        {rows.map((runs, index) => (
          <path key={ALL_JURISDICTIONS[index]} class={`curve series-${index % 6}`} d={curvePath(runs, x, y)} />
        ))}
        {labels.map((one) => (
          <text key={one.text} class="limit" x={one.x} y={one.y} text-anchor={one.end ? "end" : "start"}>
            {one.text}
          </text>
        ))}
        <path class="cursor" d={`M${x(at)} ${TOP - 6}V${height - BOTTOM}`} />
        {rows.map((runs, index) => {
          const samples = samplesOf(runs.find(({ last }) => at <= last) ?? (runs.at(-1) as Run))?.samples;
          return samples === undefined ? null : (
            <circle
              key={ALL_JURISDICTIONS[index]}
              class={`point series-${index % 6}`}
              cx={x(at)}
              cy={y(samples)}
              r={5}
            />
          );
        })}
      </svg>
    </div>
  );
}

type Scale = (value: number) => number;

function curvePath(runs: readonly Run[], x: Scale, y: Scale): string {
  const points = runs.map((run) => ({ at: run.first, value: samplesOf(run)?.samples }));
  return stepPath(points, runs.at(-1)?.last ?? 0, x, y);
}

interface Limit {
  readonly at: number;
  readonly samples: number;
  readonly cap: boolean;
  readonly text: string;
}

// A minimum is labelled where it ends and a cap where it begins. Regulations with the same one share a label.
function limits(rows: readonly (readonly Run[])[], words: Words): Limit[] {
  const found = rows.flatMap((runs) =>
    runs.flatMap((run): Limit[] => {
      const { samples = 0, rule = "" } = samplesOf(run) ?? {};
      if (rule !== "minimum" && rule !== "maximum") return [];
      const cap = rule === "maximum";
      return [{ at: cap ? run.first : run.last, samples, cap, text: `${words.labels.word(rule)} ${samples}` }];
    }),
  );
  return found.filter((one, index) => found.findIndex(({ at, text }) => at === one.at && text === one.text) === index);
}

function placed({ at, samples, cap, text }: Limit, x: Scale, y: Scale, width: number): Label {
  const end = x(at) + textWidth(text) + 6 > width - RIGHT;
  return { x: end ? x(at) - 4 : x(at) + 4, y: y(samples) + (cap ? -7 : 15), text, end };
}
