import { useMemo, useRef, useState } from "preact/hooks";
import { isCivilDate } from "../../src/core/calendar/civil-date.ts";
import { ParameterText } from "../../src/features/compare/index.ts";
import { type Adjustable, WHAT_IF } from "../../src/features/what-if/index.ts";
import { fillText } from "../../src/words/format.ts";
import { problemText } from "../playground/problem-list.tsx";
import { useEffects } from "../playground/use-effects.ts";
import { momentOf } from "../shared/as-of.tsx";
import { CATALOGUE, useWords } from "../shared/context.ts";
import { Fault } from "../shared/fault.tsx";
import type { ViewProps } from "../shared/later.tsx";
import { OwnSettings } from "../shared/own-settings.tsx";
import type { PageAddress } from "../shared/page-address.ts";
import { useAnswered } from "../shared/use-answered.ts";
import { EngineWorker } from "../worker/engine-worker.ts";
import { BeforeAfter } from "./before-after.tsx";
import { ChangedCases } from "./changed-cases.tsx";
import { curveAround } from "./curve.ts";
import { meetingOf } from "./meeting-of.ts";
import { MeetingSheet } from "./meeting-sheet.tsx";
import { OwnQuestion } from "./own-question.tsx";
import { ParameterField } from "./parameter-field.tsx";
import { parameterLabel } from "./parameter-label.ts";
import { TakeAlong } from "./take-along.tsx";
import { adjustableOf, changesIn, directionOf, readersOf, withChange, withoutChanges } from "./tried.ts";
import { type Draft, SCHEMAS, useDraft } from "./use-draft.ts";

const worker = new EngineWorker();

/** One number for each state of the changed versions, in the worker. */
let states = 0;

/** The parameters of a rule, and what other values do to a question, to its curve and to the cases. */
export function Bench({ place, go }: ViewProps) {
  const words = useWords();
  const texts = WHAT_IF[words.lang];
  const { decision, more } = place;
  const jurisdiction = place.jurisdictions[0] as string;
  const day = place.on.slice(0, 10);
  const [moved, move] = useState<Readonly<Record<string, string>>>({});
  const changes = changesIn(more, moved);
  const newYear = `${Number(day.slice(0, 4)) + 1}-01-01`;
  const from = isCivilDate(more["from"] ?? "") ? (more["from"] as string) : newYear;
  const parameters = useMemo(() => new ParameterText(SCHEMAS, words.lang, { labels: words.labels }), [words]);
  const draft = useDraft(jurisdiction, day, {
    changes,
    from,
    clauses: (base) => [
      ...new Set(
        adjustableOf(decision, base)
          .filter((one) => changes.some(({ steps }) => steps.join(".") === one.steps.join(".")))
          .map(({ clause }) => clause),
      ),
    ],
  });
  const { base, packaged, checked, fault } = draft;
  // While a new value is checked, what the last one did stays in sight.
  const last = useRef<Draft["versions"]>(undefined);
  if (draft.versions !== undefined) last.current = draft.versions;
  if (changes.length === 0 || last.current === undefined) last.current = packaged;
  const versions = last.current;
  const adjustable = useMemo(() => (base === undefined ? [] : adjustableOf(decision, base)), [base, decision]);
  const running = useEffects(jurisdiction, versions === packaged ? undefined : versions, readersOf(changes, decision));
  const example = CATALOGUE.get(decision)?.example;
  const isExample = Object.keys(place.facts).length === 0;
  const facts = isExample ? ((example?.facts ?? {}) as PageAddress["facts"]) : place.facts;
  const asked = useMemo(
    () => (isCivilDate(day) ? curveAround(decision, place.on, facts) : undefined),
    [decision, place.on, JSON.stringify(facts)],
  );
  const state = useMemo(() => ++states, [versions]);
  const both = useAnswered(
    worker,
    asked === undefined || versions === undefined ? "" : `${state} ${place.on} ${JSON.stringify(facts)}`,
    () => ({
      name: "what_if" as const,
      jurisdiction,
      versions: versions ?? [],
      state,
      rows: [
        [{ decision, as_of: momentOf(place.on, CATALOGUE.get(decision)?.as_of === "instant"), facts }],
        asked?.questions ?? [],
      ],
    }),
  );
  if (packaged === undefined) {
    return fault === undefined ? <p class="faint">{words.texts.loading}</p> : <Fault message={fault} />;
  }
  if (base === undefined) return <p data-ready="">{texts.not_in_force}</p>;
  if (base.text === "unavailable") return <p data-ready="">{words.messages.phrases.text_unavailable}</p>;
  if (adjustable.length === 0) return <p data-ready="">{texts.nothing}</p>;
  const tried = (one: Adjustable) =>
    changes.find(({ steps }) => steps.join(".") === one.steps.join("."))?.value ?? one.value;
  const set = (one: Adjustable, value: string | number) => {
    move({});
    go({ ...place, more: withChange(more, one, value) });
  };
  const say = (one: Adjustable, value: string | number) => parameters.value(value, one.steps);
  const label = (one: Adjustable) => parameterLabel(decision, one, parameters, words.lang);
  const changed = adjustable.filter((one) => tried(one) !== one.value);
  const way = (one: Adjustable) => directionOf(one, tried(one));
  const summary = fillText(texts.summary, {
    all: changed.length,
    stricter: changed.filter((one) => way(one) === "stricter").length,
    looser: changed.filter((one) => way(one) === "looser").length,
  });
  const [own, curve] = both.answered?.result ?? [];
  const [before, after] = [own?.before[0]?.decided, own?.after[0]?.decided];
  const problems = changes.length === 0 ? [] : (checked?.problems ?? []);
  if (more["sheet"] !== undefined && problems.length === 0) {
    // Half of a comparison would be printed as if it were the whole.
    const isWhole = changed.length === 0 || (running.outcome !== undefined && running.done === undefined);
    if (!isWhole || own === undefined) return <p class="faint">{words.texts.loading}</p>;
    const parameters = changed.map((one) => ({
      name: label(one),
      before: say(one, one.value),
      after: say(one, tried(one)),
      clause: one.clause,
      direction: texts[way(one)],
    }));
    const tables = { asked, curve, effects: running.outcome?.effects ?? [] };
    const meeting = meetingOf({ place, base, facts, summary, parameters, before, after, ...tables }, words);
    return <MeetingSheet place={place} meeting={meeting} />;
  }
  const newest = packaged.at(-1)?.effective_from as string;
  return (
    <div class="bench-what-if" data-ready={curve === undefined ? undefined : ""}>
      <section aria-labelledby="parameters" class="parameters">
        <h2 id="parameters">{texts.parameters}</h2>
        <OwnSettings jurisdiction={jurisdiction} />
        <p role="status">{changed.length === 0 ? texts.unchanged : summary}</p>
        <ul>
          {adjustable.map((one) => (
            <ParameterField
              key={one.steps.join(".")}
              one={one}
              name={label(one)}
              say={(value) => say(one, value)}
              value={tried(one)}
              direction={texts[way(one)]}
              move={(value) => move({ [one.steps.join(".")]: String(value) })}
              set={(value) => set(one, value)}
            />
          ))}
        </ul>
        {changes.length === 0 ? null : (
          <button type="button" onClick={() => go({ ...place, more: withoutChanges(more) })}>
            {texts.undo_all}
          </button>
        )}
        {problems.length === 0 ? null : (
          <div role="alert" class="warning">
            <p>{texts.wrong}</p>
            <ul>
              {problems.map((problem) => (
                <li key={`${problem.file} ${problem.line} ${problem.path}`}>{problemText(problem, words.lang)}</li>
              ))}
            </ul>
          </div>
        )}
        <Fault message={fault ?? both.fault} />
      </section>
      <div class="effects">
        <OwnQuestion
          place={place}
          facts={facts}
          isExample={isExample}
          tried={changed.length > 0}
          before={before}
          after={after}
        />
        {asked === undefined || curve === undefined ? null : (
          <BeforeAfter
            asked={both.answered === undefined ? asked : { ...asked, questions: both.answered.task.rows[1] ?? [] }}
            both={curve}
            on={day}
            count={(count) => go({ ...place, facts: { ...facts, [asked.counted?.fact as string]: count } })}
            day={(to) => go({ ...place, on: to })}
          />
        )}
        {changed.length === 0 ? null : (
          <>
            {checked?.amended === undefined || problems.length > 0 ? null : (
              <TakeAlong
                place={place}
                from={from}
                setFrom={(to) => go({ ...place, more: { ...more, from: to } })}
                text={checked.amended}
                newest={newest}
              />
            )}
            <ChangedCases running={running} decision={decision} />
          </>
        )}
      </div>
    </div>
  );
}
