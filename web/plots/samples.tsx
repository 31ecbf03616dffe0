import head from "virtual:hdp/head";
import { useState } from "preact/hooks";
import type { SampleMark } from "../../src/core/schema/decision-marks.ts";
import { samplingDecisions } from "../../src/features/sampling/index.ts";
import { fillText, fillValues } from "../../src/words/format.ts";
import { Choice } from "../shared/choice.tsx";
import { ALL_JURISDICTIONS, useWords } from "../shared/context.ts";
import { TimeInput } from "../shared/inputs.tsx";
import type { ViewProps } from "../shared/later.tsx";
import { useAnswered } from "../shared/use-answered.ts";
import { EngineWorker } from "../worker/engine-worker.ts";
import { plotAnswer } from "./plot-answer.ts";
import { Readout } from "./readout.tsx";
import { runAt } from "./runs.ts";
import { SamplesPlot } from "./samples-plot.tsx";
import { SamplesTable } from "./samples-table.tsx";
import { PLOT_TEXTS } from "./texts.ts";

/** The decisions that say how many rows of a log are due for checking, that of the month first. */
const SAMPLING = new Map(samplingDecisions(head.schemas).map(({ name, schema }) => [name, schema.sample]));
const RANGES = [200, 1000, 2500, 5000, 10_000];
const FIRST_RANGE = 2500;

const worker = new EngineWorker();

/** Samples due against the number of queries; each whole number was asked, so that a step stands where it is. */
export function Samples({ place, go }: ViewProps) {
  const words = useWords();
  const { messages, lang } = words;
  const texts = PLOT_TEXTS[lang];
  const say = (text: string, n: number) => fillText(text, { n: n.toLocaleString("en") });
  const decision = SAMPLING.has(place.decision) ? place.decision : ([...SAMPLING.keys()][0] as string);
  const most = RANGES.find((one) => String(one) === place.more["up_to"]) ?? FIRST_RANGE;
  const on = place.on.slice(0, 10);
  const { counts } = SAMPLING.get(decision) as SampleMark;
  const told = place.facts[counts];
  const [moved, move] = useState<number>();
  const at = Math.min(moved ?? (typeof told === "number" ? told : most / 5), most);
  const { answered, fault } = useAnswered(worker, JSON.stringify([decision, on, most]), () => ({
    name: "rows" as const,
    rows: ALL_JURISDICTIONS.map((jurisdiction) => ({
      jurisdiction,
      questions: Array.from({ length: most + 1 }, (_, queries) => ({
        decision,
        as_of: on,
        facts: { [counts]: queries },
      })),
    })),
  }));
  const rows = answered?.result;
  const shown = (answered?.task.rows[0]?.questions.length ?? 1) - 1;
  const read = (rows ?? []).map((runs) => runAt(runs, Math.min(at, shown)).decided);
  const keep = (queries: number) => {
    move(undefined);
    go({ facts: { [counts]: queries } });
  };
  return (
    <div data-ready={rows === undefined ? undefined : ""}>
      <p class="intro">{texts.samples_intro}</p>
      <form class="filters" onSubmit={(event) => event.preventDefault()} aria-label={texts.samples}>
        <Choice
          id="plot-decision"
          label={words.texts.decision}
          value={decision}
          options={[...SAMPLING.keys()].map((name) => [name, words.question(name)])}
          set={(name) => go({ decision: name })}
        />
        <div class="field">
          <label for="plot-on">{words.texts.as_of}</label>
          <span class="control">
            <TimeInput
              id="plot-on"
              value={on}
              format="date"
              required={true}
              set={(day) => (typeof day === "string" ? go({ on: day }) : undefined)}
            />
          </span>
        </div>
        <Choice
          id="plot-range"
          label={texts.up_to}
          value={String(most)}
          options={RANGES.map((one) => [String(one), say(texts.rows, one)])}
          set={(range) => go({ more: { ...place.more, up_to: range } })}
        />
      </form>
      {fault === undefined ? null : <p role="alert">{words.say("fault", { message: fault })}</p>}
      {rows === undefined ? <p class="faint">{words.texts.loading}</p> : null}
      <figure>
        <figcaption>
          {texts.samples_title}
          <span class="faint"> {fillValues(messages, messages.phrases.as_of, { as_of: on })}</span>
        </figcaption>
        {rows === undefined ? null : (
          <SamplesPlot rows={rows} most={shown} at={at} move={move} keep={keep} leave={keep} />
        )}
        <div class="field slider under">
          <label for="plot-at">{texts.queries}</label>
          <input
            id="plot-at"
            type="range"
            min={0}
            max={most}
            step={1}
            value={at}
            aria-valuetext={[
              say(texts.rows, at),
              ...read.map(
                (one) =>
                  words.jurisdiction(one.jurisdiction) + messages.colon + (plotAnswer(one, words)?.outcome ?? ""),
              ),
            ].join("; ")}
            onInput={(event) => move(Number(event.currentTarget.value))}
            onChange={(event) => keep(Number(event.currentTarget.value))}
          />
          <output for="plot-at">{say(texts.rows, at)}</output>
        </div>
      </figure>
      <h2>{say(texts.rows, at)}</h2>
      {rows === undefined ? null : <Readout decided={read} decision={decision} facts={{}} swatches />}
      {rows === undefined ? null : <SamplesTable rows={rows} />}
    </div>
  );
}
