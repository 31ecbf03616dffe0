import { useEffect, useState } from "preact/hooks";
import { useWords } from "../shared/context.ts";
import { useDropped } from "../shared/dropped.ts";
import { today } from "../shared/page-address.ts";
import type { FindingsDone } from "../worker/files-task.ts";
import { FileField } from "./file-field.tsx";
import { MadeFiles } from "./made-files.tsx";
import { RunBar } from "./run-bar.tsx";
import { FILES } from "./texts.ts";
import { Told } from "./told.tsx";
import { useRun } from "./use-run.ts";

/** Holds a filled sample against the log and the manifest of its draw. */
export function Findings() {
  const { lang } = useWords();
  const texts = FILES[lang];
  const { state, run, stop } = useRun();
  const [dropped, take] = useDropped();
  const [logs, setLogs] = useState<readonly File[]>([]);
  const [manifest, setManifest] = useState<File>();
  const [filled, setFilled] = useState<File>();
  const [done, setDone] = useState<FindingsDone>();
  useEffect(() => {
    if (dropped.length === 0) return;
    take();
    const isManifest = ({ name }: File) => /\.json$/i.test(name);
    const isFilled = ({ name }: File) => !isManifest({ name } as File) && /sample|抽查/i.test(name);
    const own = dropped.find(isManifest);
    const back = dropped.find(isFilled);
    const rest = dropped.filter((one) => one !== own && one !== back);
    if (own !== undefined) setManifest(own);
    if (back !== undefined) setFilled(back);
    if (rest.length > 0) setLogs(rest);
    setDone(undefined);
  }, [dropped]);
  const check = async () => {
    if (manifest === undefined || filled === undefined) return;
    setDone(undefined);
    setDone(await run({ name: "findings", logs, manifest, filled, lang, today: today() }));
  };
  // What was found is not of another file.
  const changed = (set: (files: readonly File[]) => void) => (files: readonly File[]) => {
    setDone(undefined);
    set(files);
  };
  const one = (file: File | undefined) => (file === undefined ? [] : [file]);
  return (
    <>
      <div class="files-form">
        <FileField
          id="files-log"
          label={texts.logs}
          accept=".csv,.tsv,.txt,.xlsx,.ndjson,.jsonl,.json,.gz"
          multiple
          files={logs}
          set={changed(setLogs)}
        />
        <FileField
          id="files-manifest"
          label={texts.manifest}
          accept=".json"
          files={one(manifest)}
          set={changed(([file]) => setManifest(file))}
        />
        <FileField
          id="files-filled"
          label={texts.filled}
          accept=".csv,.tsv,.txt,.xlsx"
          files={one(filled)}
          set={changed(([file]) => setFilled(file))}
        />
      </div>
      <RunBar
        start={texts.start_findings}
        ready={logs.length > 0 && manifest !== undefined && filled !== undefined}
        state={state}
        act={check}
        stop={stop}
      />
      {done === undefined ? null : (
        <section class={`card files-done ${done.isGood ? "good" : "bad"}`}>
          <p role="status" class={`${done.isGood ? "good" : "bad"} outcome`}>
            {done.title[lang]}
          </p>
          <MadeFiles files={done.files} />
          <Told sections={done.told[lang]} />
        </section>
      )}
    </>
  );
}
