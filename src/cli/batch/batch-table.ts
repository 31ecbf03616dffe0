import type { Answer } from "../../core/engine/answer.ts";
import { csvOutput, type SheetCell, type TableOutput } from "../../features/spreadsheets/table-output.ts";
import { xlsxOutput } from "../../features/spreadsheets/xlsx-output.ts";
import { OutputFile, PERSONAL } from "../../node/files/output-file.ts";
import type { Regulations } from "../../node/regulations/read-regulations.ts";
import { type AnswerCells, answerCells } from "../../words/answer-cells.ts";
import type { Language } from "../../words/format.ts";
import { Labels } from "../../words/labels.ts";
import type { BatchOutput } from "./answers-output.ts";
import { BATCH_TEXTS } from "./messages.ts";

/** A line of the answers of a batch. */
interface Line {
  readonly line?: number;
  readonly id?: string | number;
  readonly error?: { readonly code: string; readonly message: string };
}

const DECODER = new TextDecoder();
/** So many answers are kept in words: most are as another was. */
const MOST_KEPT = 2000;

/** Puts lines of answers into the cells of a table, in words. */
export class AnswerRows {
  readonly #labels: Labels;
  readonly #detailed: boolean;
  readonly #kept = new Map<string, AnswerCells>();

  /** @param detailed whether answers have their checks or working, which then stand in a column */
  constructor({ schemas, jurisdictions }: Regulations, language: Language, detailed = false) {
    this.#detailed = detailed;
    this.#labels = new Labels(schemas, language, jurisdictions);
  }

  get columns() {
    const { headings } = BATCH_TEXTS[this.#labels.language];
    const widths: Partial<Record<keyof typeof headings, number>> = {
      reasons: 40,
      missing: 30,
      obligations: 40,
      detail: 60,
      error: 40,
    };
    const shown = Object.entries(headings).filter(([name]) => this.#detailed || name !== "detail");
    return shown.map(([name, heading]) => {
      const width = widths[name as keyof typeof headings];
      return { heading, ...(width === undefined ? {} : { width }) };
    });
  }

  /** The rows of lines of JSON in UTF-8. */
  rows(bytes: Uint8Array): SheetCell[][] {
    return DECODER.decode(bytes)
      .split("\n")
      .filter((text) => text !== "")
      .map((text) => this.#row(JSON.parse(text) as Line & Answer));
  }

  #row({ line, id, error, ...answer }: Line & Answer): SheetCell[] {
    const head = [String(line ?? ""), String(id ?? "")];
    if (error !== undefined) {
      const nothing = Array<string>(this.columns.length - head.length - 1).fill("");
      return [...head, ...nothing, error.message];
    }
    const { decision, jurisdiction, as_of, outcome } = answer;
    const key = JSON.stringify(answer);
    let words = this.#kept.get(key);
    if (words === undefined) {
      words = answerCells(answer, this.#labels);
      if (this.#kept.size === MOST_KEPT) this.#kept.clear();
      this.#kept.set(key, words);
    }
    const due = words.due === "" ? "" : { date: words.due, text: words.dueText };
    const said = [words.outcome, words.reasons, words.clauses, due, words.missing, words.obligations];
    const detail = this.#detailed ? [words.detail] : [];
    return [...head, decision, jurisdiction, as_of, outcome, ...said, ...detail, ""];
  }
}

/** An output that has the answers as CSV in words; with the heading only where it begins. */
export function csvAnswers(to: BatchOutput, rows: AnswerRows, isBegun: boolean): BatchOutput {
  let table: Promise<TableOutput> | undefined;
  const write = (text: string) => to.write(Buffer.from(text));
  return {
    write: async (bytes) => {
      table ??= csvOutput(write, isBegun ? undefined : rows.columns);
      await (await table).write(rows.rows(bytes));
    },
    note: (place, tally, atOnce) => to.note(place, tally, atOnce),
    finish: () => to.finish(),
    close: () => to.close(),
    discard: () => to.discard(),
  };
}

/** An output that is a workbook with the answers in words: it cannot be gone on with, and has its name once it is whole. */
export async function xlsxAnswers(
  {
    temporary,
    name,
    remove,
  }: { readonly temporary: string; readonly name: () => void; readonly remove: () => readonly string[] },
  rows: AnswerRows,
  language: Language,
): Promise<BatchOutput> {
  const file = await OutputFile.create(temporary, PERSONAL);
  const table = await xlsxOutput(file, BATCH_TEXTS[language].sheet, rows.columns, language === "en" ? "common" : "roc");
  const discard = async () => {
    await file.close().catch(() => {});
    return remove();
  };
  return {
    write: (bytes) => table.write(rows.rows(bytes)),
    note: async () => {},
    finish: async () => {
      await table.end();
      await file.sync();
      await file.close();
      name();
      return [];
    },
    close: async () => void (await discard()),
    discard,
  };
}
