import head from "virtual:hdp/head";
import versionSchemas from "virtual:hdp/version-schemas";
import { useMemo } from "preact/hooks";
import type { Version } from "../../src/core/regulation/jurisdiction.ts";
import { ParameterText } from "../../src/features/compare/parameters/parameter-text.ts";
import { fillText } from "../../src/words/format.ts";
import { ALL_DECISIONS, useWords } from "../shared/context.ts";
import { CaseList } from "./case-list.tsx";
import { ChangeList } from "./change-list.tsx";
import { changesOf } from "./changes.ts";
import { PLAYGROUND } from "./texts.ts";
import type { Outcome, Running } from "./use-effects.ts";

/** The effect of the text on the cases: the last whole run, and whether it belongs to the present text. */
export function EffectPanel(props: {
  running: Running;
  /** The effect of the present text; left out if it is wrong or not checked yet. */
  versions: readonly Version[] | undefined;
  /** Whether it is known to be wrong. */
  wrong: boolean;
  packaged: readonly Version[];
  /** Which of the versions is edited. */
  index: number;
}) {
  const { running, versions, wrong, packaged, index } = props;
  const { outcome, done = 0, fault } = running;
  const words = useWords();
  const texts = PLAYGROUND[words.lang];
  const current = outcome !== undefined && outcome.versions === versions;
  return (
    <section class="effect" aria-labelledby="effect-title" aria-busy={!current && !wrong}>
      <h2 id="effect-title">{texts.effect}</h2>
      {fault === undefined ? null : <p role="alert">{words.say("fault", { message: fault })}</p>}
      <div class="state">
        <p role="status" class={wrong ? "stale" : "faint"}>
          {wrong ? texts[outcome === undefined ? "waiting_wrong" : "stale_wrong"] : current ? texts.current : ""}
        </p>
        {wrong || current ? null : (
          <label class="running">
            {outcome === undefined ? "" : texts.stale_running}
            {fillText(texts.running, { done, all: ALL_DECISIONS.length })}
            <progress value={done} max={ALL_DECISIONS.length} />
          </label>
        )}
      </div>
      {outcome === undefined ? null : (
        <div class={current ? "" : "old"} data-ready="" data-current={current ? "" : undefined}>
          <Result outcome={outcome} packaged={packaged} index={index} />
        </div>
      )}
    </section>
  );
}

function Result(props: { outcome: Outcome; packaged: readonly Version[]; index: number }) {
  const { outcome, packaged, index } = props;
  const words = useWords();
  const texts = PLAYGROUND[words.lang];
  const { effects, versions } = outcome;
  const parameters = useMemo(
    () => new ParameterText({ ...head.schemas, ...versionSchemas }, words.lang, { whole: true }),
    [words],
  );
  const changes = useMemo(
    () => changesOf(packaged[index] as Version, versions[index] as Version),
    [packaged, versions, index],
  );
  const sum = (count: (effect: Outcome["effects"][number]) => number) =>
    effects.reduce((total, effect) => total + count(effect), 0);
  const [passed, all] = [sum((one) => one.passed), sum(({ cases }) => cases)];
  const otherwise = sum(({ changed }) => changed.filter((one) => one.changes.length > 0).length);
  return (
    <>
      <p role="status" class={`outcome ${passed === all ? "good" : "bad"}`}>
        {words.say("passed", { passed, all })}
      </p>
      <p>{otherwise === 0 ? texts.answers_same : fillText(texts.answers_changed, { n: otherwise })}</p>
      {otherwise === 0 && changes.some(({ steps }) => steps !== undefined) ? (
        <p class="stale">{texts.unnoticed}</p>
      ) : null}
      <h3>{texts.changed}</h3>
      {changes.length === 0 ? <p>{versions === packaged ? texts.unchanged : texts.only_layout}</p> : null}
      <ChangeList changes={changes} parameters={parameters} />
      {effects.some(({ changed }) => changed.length > 0) ? (
        <>
          <h2>{texts.cases}</h2>
          <CaseList effects={effects} />
        </>
      ) : null}
    </>
  );
}
