import { useEffect, useState } from "preact/hooks";
import { AsOf } from "../shared/as-of.tsx";
import { useWords } from "../shared/context.ts";
import { useDropped } from "../shared/dropped.ts";
import type { PageAddress } from "../shared/page-address.ts";
import { useGo } from "../shared/place.ts";
import { saveBlob } from "../shared/save-file.ts";
import type { ListColumns, ReviewFound } from "../worker/files-task.ts";
import { Columns } from "./columns.tsx";
import { FileField } from "./file-field.tsx";
import { keepColumns, keptColumns } from "./kept-columns.ts";
import { AS_FOUND, ReadOptions } from "./read-options.tsx";
import { ReviewTable } from "./review-table.tsx";
import { RunBar } from "./run-bar.tsx";
import { FILES } from "./texts.ts";
import { Told } from "./told.tsx";
import { UnreadWords } from "./unread-words.tsx";
import { useRun } from "./use-run.ts";
import { Whose, whoseOf } from "./whose.tsx";

const FORMATS = ["xlsx", "csv", "html"] as const;

/** What the reader chose for a list. */
interface Chosen {
  readonly list: File | undefined;
  readonly decision: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<string, string>>;
  readonly read: typeof AS_FOUND;
}

/** Reviews a list of accounts or people, each row one question. */
export function Review({ place }: { place: PageAddress }) {
  const { lang } = useWords();
  const { go } = useGo();
  const texts = FILES[lang];
  const { state, run, stop } = useRun();
  const [dropped, take] = useDropped();
  const [chosen, setChosen] = useState<Chosen>(() => ({
    list: undefined,
    decision: "",
    facts: {},
    read: AS_FOUND,
    ...keptColumns(),
  }));
  const [columns, setColumns] = useState<ListColumns>();
  const [found, setFound] = useState<ReviewFound>();
  const jurisdiction = whoseOf(place);
  const day = place.on.slice(0, 10);
  const taskOf = ({ list, decision, ...more }: Chosen) =>
    list === undefined || jurisdiction === "" || day === ""
      ? undefined
      : { list, jurisdiction, lang, day, ...more, ...(decision === "" ? {} : { decision }) };

  /** Looks at the columns of a list; where they say what is asked, its rows are reviewed at once. */
  const review = async (next: Chosen) => {
    const task = taskOf(next);
    setFound(undefined);
    if (task === undefined) return;
    const seen = await run({ name: "list-columns", ...task });
    setColumns(seen);
    if (seen === undefined || seen.mistake !== undefined) return;
    setFound(await run({ name: "review", ...only(task, seen) }));
  };
  const change = (changes: Partial<Chosen>) => {
    const next = { ...chosen, ...changes };
    setChosen(next);
    keepColumns(next);
    review(next);
  };
  useEffect(() => {
    if (dropped[0] === undefined) return;
    take();
    change({ list: dropped[0], facts: {} });
  }, [dropped]);
  // The words of rows are those of the language, and of the regulation of the day.
  useEffect(() => void review(chosen), [lang, jurisdiction, day]);
  const save = async (format: (typeof FORMATS)[number]) => {
    const task = taskOf(chosen);
    if (task === undefined || columns === undefined) return;
    const made = await run({ name: "review-file", format, ...only(task, columns) });
    if (made !== undefined) saveBlob(made.name, made.blob);
  };
  return (
    <>
      <div class="files-form">
        <FileField
          id="files-list"
          label={texts.list}
          hint={texts.list_hint}
          accept=".csv,.tsv,.txt,.xlsx,.ndjson,.jsonl,.json,.gz"
          files={chosen.list === undefined ? [] : [chosen.list]}
          set={([list]) => change({ list, facts: {} })}
        />
        <Whose place={place} />
        <AsOf on={day} instant={false} set={(on) => go({ on })} />
      </div>
      {columns === undefined ? null : (
        <Columns
          found={columns}
          decision={chosen.decision}
          facts={chosen.facts}
          setDecision={(decision) => change({ decision })}
          setColumn={(column, path) => change({ columns: without(chosen.columns, path, column) })}
          setFact={(path, value) => change({ facts: { ...chosen.facts, [path]: value } })}
        />
      )}
      <ReadOptions read={chosen.read} set={(read) => change({ read })} />
      {Object.keys(chosen.columns).length + Object.keys(chosen.values).length === 0 ? null : (
        <p class="faint">
          {texts.remembered}{" "}
          <button type="button" class="small" onClick={() => change({ columns: {}, values: {} })}>
            {texts.forget}
          </button>
        </p>
      )}
      <RunBar
        start={texts.start_review}
        ready={taskOf(chosen) !== undefined}
        state={state}
        act={() => review(chosen)}
        stop={() => {
          stop();
          // The worker had the rows.
          setFound(undefined);
        }}
      />
      {found === undefined ? null : (
        <section class="files-done">
          <h3>{found.title}</h3>
          <p role="status" class="outcome">
            {found.summary}
          </p>
          {found.remark === "" ? null : <p class="warning">{found.remark}</p>}
          <UnreadWords
            words={found.unread}
            set={(key, word) => change({ values: { ...chosen.values, [key]: word } })}
          />
          <p class="buttons">
            {FORMATS.map((format) => (
              <button key={format} type="button" disabled={state.progress !== undefined} onClick={() => save(format)}>
                {format === "html"
                  ? texts.save_list
                  : `${texts.save}${lang === "en" ? " " : "："}${format.toUpperCase()}`}
              </button>
            ))}
          </p>
          <ReviewTable key={`${chosen.list?.name} ${lang}`} found={found} />
          <details>
            <summary>{texts.how}</summary>
            <Told sections={found.told} />
          </details>
        </section>
      )}
    </>
  );
}

/** A task with what was chosen for the columns that a list has, and for facts that none of them states. */
function only<T extends Pick<Chosen, "columns" | "facts">>(task: T, { columns, stated }: ListColumns): T {
  const known = Object.values(stated);
  return {
    ...task,
    columns: Object.fromEntries(Object.entries(task.columns).filter(([column]) => columns.includes(column))),
    facts: Object.fromEntries(Object.entries(task.facts).filter(([path]) => !known.includes(path))),
  };
}

/** What columns state, once one is said to state a fact: no other states it as well. */
function without(columns: Chosen["columns"], path: string, column: string): Chosen["columns"] {
  const others = Object.entries(columns).filter(([, one]) => one === "" || one !== path);
  return { ...Object.fromEntries(others), [column]: path };
}
