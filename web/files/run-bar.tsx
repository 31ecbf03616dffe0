import { fillText } from "../../src/words/format.ts";
import { useWords } from "../shared/context.ts";
import { Fault } from "../shared/fault.tsx";
import { FILES } from "./texts.ts";
import type { RunState } from "./use-run.ts";

/** What begins a run, what stops it, how far it is, and why it failed. */
export function RunBar(props: {
  readonly start: string;
  readonly ready: boolean;
  readonly state: RunState;
  readonly act: () => void;
  readonly stop: () => void;
}) {
  const { lang } = useWords();
  const texts = FILES[lang];
  const { progress, mistake, fault, stopped } = props.state;
  const percent = Math.min(100, Math.floor((progress?.share ?? 0) * 100));
  return (
    <div class="run">
      <p class="buttons">
        <button type="button" class="primary" disabled={!props.ready} onClick={props.act}>
          {props.start}
        </button>
        {progress === undefined ? null : (
          <button type="button" onClick={props.stop}>
            {texts.stop}
          </button>
        )}
      </p>
      {progress === undefined ? null : (
        <p class="run-progress">
          <progress max={100} value={percent} aria-label={props.start} />{" "}
          <span class="faint">
            {fillText(texts.progress, { rows: progress.rows.toLocaleString("en"), share: percent })}
          </span>
        </p>
      )}
      {stopped === true ? <p role="status">{texts.stopped}</p> : null}
      {mistake === undefined ? null : (
        <div role="alert" class="warning">
          <strong>{texts.cannot}</strong>
          {mistake[lang].map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      <Fault message={fault} />
    </div>
  );
}
