import { UsageError } from "../../src/core/base/errors.ts";
import { decisionSchemas } from "../../src/core/schema/schemas.ts";
import { matchColumns } from "../../src/features/review/columns.ts";
import { factPaths, isAboutSubject } from "../../src/features/review/fact-paths.ts";
import { type ReviewedList, reviewList } from "../../src/features/review/review-list.ts";
import { type ReviewHead, reviewOutput, type WordedRow } from "../../src/features/review/review-output.ts";
import { askedOfRows } from "../../src/features/review/review-question.ts";
import { howReviewed } from "../../src/features/review/review-told.ts";
import { URGENCIES } from "../../src/features/review/reviewer.ts";
import type { RowWriter } from "../../src/features/review/row-words.ts";
import type { SavedMap } from "../../src/features/review/saved-map.ts";
import { inPage } from "./field-names.ts";
import type { ListColumns, ListTask, MadeFile, ReviewFound, ReviewRow, ReviewRows, UnreadWord } from "./files-task.ts";
import type { FilesWorld } from "./files-world.ts";
import { MadeBytes } from "./made-bytes.ts";
import { blankWords, bytesOf, columnsOf, mistakeOf, orMistake, readAs } from "./read-files.ts";

/** As soon as something is due, in days, it is told. */
const DUE_WITHIN = 30;
/** So many rows are shown at a time. */
const PAGE = 50;
/** So many words that are not known are asked about. */
const MOST_UNREAD = 20;

/** The rows that were reviewed last, for the page to show some of them. */
let last: { readonly head: ReviewHead; readonly rows: WordedRow[] } | undefined;

/** The columns of a list, and what they are taken for. */
export function listColumns(task: ListTask, { engine, labels }: FilesWorld) {
  return orMistake(async (): Promise<ListColumns> => {
    const { schemas } = engine;
    const columns = await columnsOf(task.list, task.read);
    const decisions = [...decisionSchemas(schemas).keys()].filter((name) => isAboutSubject(schemas, name));
    const words = labels(task.lang);
    const named = (decision: string) =>
      factPaths(schemas, decision).map(({ path }) => [path, words.fact(decision, path) ?? path] as const);
    try {
      const { decision, map } = askedOfRows(columns, schemas, task.decision, savedOf(task, columns), factsOf(task));
      return { columns, decisions, decision, facts: named(decision), stated: Object.fromEntries(map.facts) };
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      const decision = task.decision ?? "";
      const map = matchColumns(columns, decision === "" ? [] : factPaths(schemas, decision), given(task, columns));
      return {
        columns,
        decisions,
        decision,
        facts: decision === "" ? [] : named(decision),
        stated: Object.fromEntries(map.facts),
        mistake: mistakeOf(error),
      };
    }
  });
}

/** Reviews a list, and keeps its rows for {@link reviewRows}. */
export function reviewWhole(task: ListTask, world: FilesWorld) {
  return orMistake(async (): Promise<ReviewFound> => {
    const rows: WordedRow[] = [];
    let head: ReviewHead | undefined;
    const unread = new UnreadWords();
    const reviewed = await review(task, world, async (begun) => {
      head = begun;
      return { write: async (some) => void rows.push(...some), end: async () => {} };
    });
    const { writer, tally } = reviewed.run;
    for (const one of rows) unread.add(one, (head as ReviewHead).columns, writer);
    last = { head: head as ReviewHead, rows };
    return {
      title: reviewed.run.head.title,
      key: head?.columns[head.key] ?? "",
      summary: reviewed.summary,
      remark: reviewed.remark ?? "",
      urgencies: URGENCIES.flatMap((urgency) => {
        const count = tally.urgencies[urgency] ?? 0;
        return count === 0 ? [] : [[urgency, writer.urgency(urgency), count] as const];
      }),
      unread: unread.words,
      told: howReviewed(reviewed, task.list.name, factsOf(task), task.lang).flatMap(([name, items]) =>
        items.length === 0 ? [] : [[name, items.map((item) => inPage(item, task.lang))] as const],
      ),
    };
  });
}

/** Reviews a list once more, into a file. */
export function reviewFile(task: ListTask, format: "xlsx" | "csv" | "html", world: FilesWorld) {
  return orMistake(async (): Promise<MadeFile> => {
    const made = new MadeBytes();
    await review(task, world, (head) => reviewOutput(format, made, head));
    const stem = task.list.name.replace(/\.gz$/i, "").replace(/\.[^.]+$/, "");
    return made.file(`${stem}.review.${format}`);
  });
}

/** Some of the rows that were reviewed last. */
export function reviewRows({ urgency, search, from }: { urgency: string; search: string; from: number }): ReviewRows {
  if (last === undefined) return { all: 0, rows: [] };
  const { head, rows } = last;
  const wanted = plain(search);
  const found = rows.filter(
    ({ row, words }) =>
      (urgency === "" || row.urgency === urgency) &&
      (wanted === "" || [...row.cells, words.outcome, words.reasons].some((cell) => plain(cell).includes(wanted))),
  );
  return { all: found.length, rows: found.slice(from, from + PAGE).map((one) => shown(one, head)) };
}

function shown({ row, words }: WordedRow, { key, lang }: ReviewHead): ReviewRow {
  const { outcome, clauses, dueText: due, missing, urgency } = words;
  const reasons = inPage(words.reasons, lang);
  return {
    line: row.line,
    key: row.cells[key] ?? "",
    tone: row.urgency,
    urgency,
    outcome,
    reasons,
    clauses,
    due,
    missing,
  };
}

function review(
  task: ListTask,
  { engine, jurisdictions, labels, show }: FilesWorld,
  output: NonNullable<Parameters<typeof reviewList>[2]["output"]>,
): Promise<ReviewedList> {
  const { list, day, decision } = task;
  const jurisdiction = jurisdictions.find(({ id }) => id === task.jurisdiction);
  if (jurisdiction === undefined) throw new TypeError(`no jurisdiction ${task.jurisdiction}`);
  let read = 0;
  const counted = async function* () {
    for await (const part of bytesOf(list)) {
      read += part.length;
      yield part;
    }
  };
  const asked = {
    name: list.name,
    bytes: counted(),
    table: readAs(task.read),
    decision,
    saved: savedOf(task),
    facts: factsOf(task),
    day,
    blank: blankWords(task.read),
    dueWithin: DUE_WITHIN,
  };
  const afterPart = (rows: number) => show({ rows, share: list.size === 0 ? 0 : read / list.size });
  return reviewList(asked, { engine, jurisdiction, labels: labels(task.lang) }, { output, afterPart });
}

/** What the user said of columns; of a list whose columns are known, only of those. */
function given({ columns }: ListTask, there?: readonly string[]): ReadonlyMap<string, string> {
  return new Map(Object.entries(columns).filter(([column]) => there === undefined || there.includes(column)));
}

function savedOf(task: ListTask, there?: readonly string[]): SavedMap {
  return { columns: given(task, there), values: new Map(Object.entries(task.values)) };
}

function factsOf({ facts }: ListTask): ReadonlyMap<string, string> {
  return new Map(Object.entries(facts).filter(([, text]) => text.trim() !== ""));
}

function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase().trim();
}

/** Cells whose words the question does not know. */
class UnreadWords {
  readonly #words = new Map<string, UnreadWord>();

  add({ row }: WordedRow, columns: readonly string[], writer: RowWriter): void {
    for (const { column, path } of row.mistakes ?? []) {
      if (column === undefined || this.#words.size >= MOST_UNREAD) continue;
      const cell = (row.cells[columns.indexOf(column)] ?? "").trim();
      const key = `${column}:${cell}`;
      const choices = this.#words.has(key) ? [] : writer.choices(path);
      if (choices.length > 0) this.#words.set(key, { column, cell, choices });
    }
  }

  get words(): readonly UnreadWord[] {
    return [...this.#words.values()];
  }
}
