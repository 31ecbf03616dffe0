import { useEffect, useState } from "preact/hooks";
import { REVIEW } from "../../src/features/review/messages.ts";
import { fillText } from "../../src/words/format.ts";
import { Choice } from "../shared/choice.tsx";
import { useWords } from "../shared/context.ts";
import { reading } from "../shared/workers.ts";
import type { ReviewFound, ReviewRows } from "../worker/files-task.ts";
import { FILES } from "./texts.ts";

const TONES: Readonly<Record<string, string>> = {
  bad: "bad",
  unread: "bad",
  soon: "attention",
  attention: "attention",
  unsure: "unsure",
  good: "good",
};

/** The rows of a review, the most urgent first; some at a time, for the worker has them all. */
export function ReviewTable({ found }: { found: ReviewFound }) {
  const { lang } = useWords();
  const texts = FILES[lang];
  const { headings } = REVIEW[lang];
  const [shown, show] = useState({ urgency: "", search: "", from: 0 });
  const [rows, setRows] = useState<ReviewRows>();
  useEffect(() => {
    let isLatest = true;
    reading.perform({ name: "review-rows", ...shown }).then(
      (some) => isLatest && setRows(some),
      () => undefined,
    );
    return () => {
      isLatest = false;
    };
  }, [found, shown]);
  const { all = 0, rows: some = [] } = rows ?? {};
  const count = (from: number) => ({
    first: (from + 1).toLocaleString("en"),
    last: (from + some.length).toLocaleString("en"),
    all: all.toLocaleString("en"),
  });
  const names = [texts.line, ...["urgency", "outcome", "reasons", "clauses", "due", "missing"].map(headingOf)];
  function headingOf(name: string): string {
    return headings[name as keyof typeof headings];
  }
  return (
    <>
      <div class="filters">
        <Choice
          id="rows-urgency"
          label={texts.filter}
          value={shown.urgency}
          options={[
            ["", texts.all_rows],
            ...found.urgencies.map(([one, name, rows]) => [one, `${name} ${rows.toLocaleString("en")}`] as const),
          ]}
          set={(urgency) => show({ ...shown, urgency, from: 0 })}
        />
        <div class="field">
          <label for="rows-search">{texts.search}</label>
          <input
            id="rows-search"
            type="search"
            value={shown.search}
            onInput={(event) => show({ ...shown, search: event.currentTarget.value, from: 0 })}
          />
        </div>
      </div>
      <p role="status" class="faint">
        {rows === undefined ? "" : all === 0 ? texts.none_shown : fillText(texts.rows_shown, count(shown.from))}
      </p>
      {some.length === 0 ? null : (
        <div class="wide">
          <table class="review-rows by-row">
            <thead>
              <tr>
                <th scope="col">{found.key}</th>
                {names.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {some.map((row) => {
                const cells = [row.line, row.urgency, row.outcome, row.reasons, row.clauses, row.due, row.missing];
                return (
                  <tr key={row.line}>
                    <th scope="row">{row.key}</th>
                    {cells.map((cell, at) => (
                      <td
                        key={names[at]}
                        data-name={names[at]}
                        class={`${cell === "" ? "empty" : ""} ${at === 1 ? `tone-${TONES[row.tone] ?? ""}` : ""}`}
                      >
                        {cell}
                      </td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      {all <= some.length ? null : (
        <p class="buttons">
          <button
            type="button"
            disabled={shown.from === 0}
            onClick={() => show({ ...shown, from: Math.max(0, shown.from - PAGE) })}
          >
            {texts.earlier}
          </button>
          <button
            type="button"
            disabled={shown.from + some.length >= all}
            onClick={() => show({ ...shown, from: shown.from + PAGE })}
          >
            {texts.later}
          </button>
        </p>
      )}
    </>
  );
}

/** As many rows as the worker gives at a time. */
const PAGE = 50;
