import head from "virtual:hdp/head";
import versionSchemas from "virtual:hdp/version-schemas";
import { useMemo } from "preact/hooks";
import { filled, ParameterText } from "../../src/diff/parameter-text.ts";
import type { Version } from "../../src/jurisdictions/jurisdiction.ts";
import { ALL_DECISIONS, useWords } from "../context.ts";
import { CaseList } from "./case-list.tsx";
import { ChangeList } from "./change-list.tsx";
import { changesOf } from "./changes.ts";
import { PLAYGROUND } from "./texts.ts";
import type { Outcome, Running } from "./use-effects.ts";

/** What the text does to the cases: the last whole run, and whether it is that of the text as it stands. */
export function EffectPanel(props: {
  running: Running;
  /** Of the text as it stands; left out where it is wrong, or not checked yet. */
  versions: readonly Version[] | undefined;
  /** Whether it is known to be wrong. */
  wrong: boolean;
  packaged: readonly Version[];
  /** Which of the versions is edited. */
  index: number;
  /** Whether the text is that of the package, to the letter. */
  same: boolean;
}) {
  const { running, versions, wrong, packaged, index, same } = props;
  const { outcome, done, fault } = running;
  const words = useWords();
  const texts = PLAYGROUND[words.lang];
  const stale = outcome !== undefined && outcome.versions !== versions;
  return (
    <section class="effect" aria-labelledby="effect-title" aria-busy={done !== undefined}>
      <h2 id="effect-title">{texts.effect}</h2>
      {fault === undefined ? null : <p role="alert">{words.say("fault", { message: fault })}</p>}
      <div role="status">
        {stale ? <p class="stale">{wrong ? texts.stale_wrong : texts.stale_running}</p> : null}
        {outcome === undefined && wrong ? <p class="stale">{texts.waiting_wrong}</p> : null}
      </div>
      {done === undefined ? null : (
        <label class="running">
          {filled(texts.running, { done, all: ALL_DECISIONS.length })}
          <progress value={done} max={ALL_DECISIONS.length} />
        </label>
      )}
      {outcome === undefined ? null : (
        <div class={stale ? "old" : ""} data-ready="" data-current={stale ? undefined : ""}>
          <Result outcome={outcome} before={packaged[index] as Version} index={index} same={same} />
        </div>
      )}
    </section>
  );
}

function Result(props: { outcome: Outcome; before: Version; index: number; same: boolean }) {
  const { outcome, before, index, same } = props;
  const words = useWords();
  const texts = PLAYGROUND[words.lang];
  const { effects, versions } = outcome;
  const parameters = useMemo(
    () => new ParameterText({ ...head.schemas, ...versionSchemas }, words.lang, { whole: true }),
    [words],
  );
  const changes = useMemo(() => changesOf(before, versions[index] as Version), [before, versions, index]);
  const sum = (count: (effect: Outcome["effects"][number]) => number) =>
    effects.reduce((total, effect) => total + count(effect), 0);
  const [passed, all] = [sum((one) => one.passed), sum(({ cases }) => cases)];
  const otherwise = sum(({ changed }) => changed.filter((one) => one.changes.length > 0).length);
  return (
    <>
      <p role="status" class={`outcome ${passed === all ? "good" : "bad"}`}>
        {words.say("passed", { passed, all })}
      </p>
      <p>{otherwise === 0 ? texts.answers_same : filled(texts.answers_changed, { n: otherwise })}</p>
      {otherwise === 0 && changes.some(({ steps }) => steps !== undefined) ? (
        <p class="stale">{texts.unnoticed}</p>
      ) : null}
      <h3>{texts.changed}</h3>
      {changes.length === 0 ? <p>{same ? texts.unchanged : texts.only_layout}</p> : null}
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
