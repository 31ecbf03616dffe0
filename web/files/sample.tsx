import head from "virtual:hdp/head";
import { useEffect, useState } from "preact/hooks";
import { Choice } from "../shared/choice.tsx";
import { useWords } from "../shared/context.ts";
import { readTime } from "../shared/dates.ts";
import { useDropped } from "../shared/dropped.ts";
import { type PageAddress, today } from "../shared/page-address.ts";
import { PlaceLink } from "../shared/place-link.tsx";
import { FIELD_NAMES } from "../worker/field-names.ts";
import type { SampleDone } from "../worker/files-task.ts";
import { FileField } from "./file-field.tsx";
import { MadeFiles } from "./made-files.tsx";
import { AS_FOUND, ReadOptions } from "./read-options.tsx";
import { RunBar } from "./run-bar.tsx";
import { FILES } from "./texts.ts";
import { Told } from "./told.tsx";
import { useRun } from "./use-run.ts";
import { Whose, whoseOf } from "./whose.tsx";

const LOGS = ".csv,.tsv,.txt,.xlsx,.ndjson,.jsonl,.json,.gz";

/** Draws the rows of a query log that are due for checking. */
export function Sample({ place }: { place: PageAddress }) {
  const { lang } = useWords();
  const texts = FILES[lang];
  const names = FIELD_NAMES[lang];
  const { state, run, stop } = useRun();
  const [dropped, take] = useDropped();
  const [logs, setLogs] = useState<readonly File[]>([]);
  const [columns, setColumns] = useState<readonly string[]>([]);
  const [read, setRead] = useState(AS_FOUND);
  const [period, setPeriod] = useState<"month" | "half_year">("month");
  const [typed, type] = useState("");
  const [asked, setAsked] = useState({ by: "", dateColumn: "", seed: "" });
  const [done, setDone] = useState<SampleDone>();
  const jurisdiction = whoseOf(place);
  const of = typed.trim() === "" ? "" : readTime(typed, period === "month" ? "month" : "half");
  const choose = async (files: readonly File[], as = read) => {
    setLogs(files);
    setRead(as);
    setDone(undefined);
    const found = await run({ name: "log-columns", logs: files, read: as });
    setColumns(found ?? []);
    setAsked((before) => ({ ...before, by: "", dateColumn: "" }));
  };
  useEffect(() => {
    if (dropped.length === 0) return;
    take();
    choose(dropped);
  }, [dropped]);
  // What was drawn is not what other settings would draw.
  useEffect(() => setDone(undefined), [jurisdiction, period, typed, asked]);
  const draw = async () => {
    setDone(undefined);
    const task = { logs, jurisdiction, lang, period, of: of ?? "", ...asked, today: today(), read };
    setDone(await run({ name: "sample", ...task, version: head.version }));
  };
  const column = (name: "by" | "dateColumn", none: string) => (
    <Choice
      id={`sample-${name}`}
      label={names[name]}
      value={asked[name]}
      options={[["", none], ...columns.map((one) => [one, one] as const)]}
      set={(value) => setAsked({ ...asked, [name]: value })}
    />
  );
  return (
    <>
      <div class="files-form">
        <FileField id="files-logs" label={texts.logs} accept={LOGS} multiple files={logs} set={choose} />
        <Whose place={place} />
        <Choice
          id="sample-period"
          label={names.period}
          value={period}
          options={[
            ["month", texts.month],
            ["half_year", texts.half_year],
          ]}
          set={(value) => setPeriod(value === "month" ? "month" : "half_year")}
        />
        <div class="field">
          <label for="sample-of">{names.of}</label>
          <input
            id="sample-of"
            type="text"
            value={typed}
            aria-invalid={of === undefined}
            aria-describedby="sample-of-beside"
            onInput={(event) => type(event.currentTarget.value)}
          />
          <span id="sample-of-beside" class={of === undefined ? "bad beside" : "beside"}>
            {of === undefined ? texts.bad_of : texts.of_hint}
          </span>
        </div>
        {column("by", texts.by_none)}
        {of === "" ? null : column("dateColumn", texts.date_found)}
        <div class="field">
          <label for="sample-seed">{texts.seed}</label>
          <input
            id="sample-seed"
            type="text"
            autocomplete="off"
            value={asked.seed}
            aria-describedby="sample-seed-beside"
            onInput={(event) => setAsked({ ...asked, seed: event.currentTarget.value })}
          />
          <span id="sample-seed-beside" class="beside">
            {texts.seed_hint}
          </span>
        </div>
      </div>
      <ReadOptions read={read} set={(as) => choose(logs, as)} />
      <RunBar
        start={texts.start_sample}
        ready={logs.length > 0 && jurisdiction !== "" && of !== undefined}
        state={state}
        act={draw}
        stop={stop}
      />
      {done === undefined ? null : (
        <section class="card attention files-done">
          <p role="status" class="attention outcome">
            {done.title[lang]}
          </p>
          <MadeFiles files={done.files} />
          {done.files.length === 0 ? null : (
            <p>
              {texts.next} <PlaceLink to={{ ...place, more: { do: "findings" } }}>{texts.after_draw}</PlaceLink>
            </p>
          )}
          <Told sections={done.told[lang]} />
        </section>
      )}
    </>
  );
}
