import type { Language } from "../../words/format.ts";
import { type ByteSink, csvOutput, type SheetCell, type TableOutput, xlsxOutput } from "../spreadsheets/index.ts";
import { listPage } from "./list-page.ts";
import { REVIEW } from "./messages.ts";
import type { ReviewedRow } from "./reviewer.ts";
import type { RowWords } from "./row-words.ts";
import type { ReviewTally } from "./tally.ts";

/** What a review is written as. */
export const REVIEW_FORMATS = ["text", "csv", "xlsx", "html", "json"] as const;
export type ReviewFormat = (typeof REVIEW_FORMATS)[number];

/** A row, what became of it, and that in words. */
export interface WordedRow {
  readonly row: ReviewedRow;
  readonly words: RowWords;
}

/** What outputs are told of the review as a whole. */
export interface ReviewHead {
  readonly title: string;
  readonly lang: Language;
  readonly asOf: string;
  /** The names of the columns of the list. */
  readonly columns: readonly string[];
  /** The place of the column that says which row it is. */
  readonly key: number;
  readonly asked: object;
}

/** What is told once all rows were reviewed. */
export interface ReviewEnd {
  readonly tally: ReviewTally;
  readonly summary: string;
  readonly file: { readonly name: string; readonly digest: string };
  /** Why the rows do not stand in the order of urgency, where they do not. */
  readonly remark: string | undefined;
}

/** Takes reviewed rows in the order in which they are to stand. */
export interface ReviewOutput {
  write(rows: readonly WordedRow[]): Promise<void>;
  end(end: ReviewEnd): Promise<void>;
}

/** So many rows stand on a page to print. */
const MOST_LISTED = 2000;

/**
 * Begins an output.
 *
 * @param to a file, or what writes to standard output
 */
export async function reviewOutput(
  format: Exclude<ReviewFormat, "text">,
  to: ByteSink | ((text: string) => void),
  head: ReviewHead,
): Promise<ReviewOutput> {
  const write = async (text: string) => {
    if (typeof to === "function") to(text);
    else await to.write(new TextEncoder().encode(text));
  };
  if (format === "json") return jsonOutput(write, head);
  if (format === "html") return htmlOutput(write, head);
  const columns = [...head.columns.map((heading) => ({ heading })), ...foundColumns(head.lang)];
  const table: TableOutput =
    format === "csv" || typeof to === "function"
      ? await csvOutput(write, columns)
      : await xlsxOutput(to, REVIEW[head.lang].sheet, columns, head.lang === "en" ? "common" : "roc");
  return {
    write: (rows) => table.write(rows.map((one) => [...one.row.cells, ...foundCells(one.words)])),
    end: () => table.end(),
  };
}

function foundColumns(lang: Language) {
  const { urgency, outcome, reasons, clauses, due, missing, obligations } = REVIEW[lang].headings;
  const widths = [
    [urgency, 18],
    [outcome, 18],
    [reasons, 40],
    [clauses, 14],
    [due, 14],
    [missing, 30],
    [obligations, 40],
  ] as const;
  return widths.map(([heading, width]) => ({ heading, width }));
}

function foundCells({ urgency, outcome, reasons, clauses, due, dueText, missing, obligations }: RowWords): SheetCell[] {
  return [urgency, outcome, reasons, clauses, due === "" ? "" : { date: due, text: dueText }, missing, obligations];
}

function jsonOutput(write: (text: string) => Promise<void>, head: ReviewHead): ReviewOutput {
  let before = `{"made_by":"hdp review","asked":${JSON.stringify(head.asked)},"rows":[\n`;
  return {
    write: async (rows) => {
      const texts = rows.map(({ row: { number, line, cells, urgency, answer, problems } }) => {
        const own = Object.fromEntries(head.columns.map((name, at) => [name, cells[at] ?? ""]));
        const found = answer === undefined ? { problems } : { answer };
        return JSON.stringify({ row: number, line, key: cells[head.key] ?? "", cells: own, urgency, ...found });
      });
      if (texts.length === 0) return;
      await write(before + texts.join(",\n"));
      before = ",\n";
    },
    end: async ({ tally, file, remark }) => {
      const rest = before.startsWith("{") ? before : "\n";
      await write(
        `${rest}],"counts":${JSON.stringify(tally)},"file":${JSON.stringify(file)},"sorted":${remark === undefined}}\n`,
      );
    },
  };
}

function htmlOutput(write: (text: string) => Promise<void>, head: ReviewHead): ReviewOutput {
  const { lang: language, title, asOf } = head;
  const listed: (RowWords & { key: string })[] = [];
  let left = 0;
  return {
    write: async (rows) => {
      for (const { row, words } of rows) {
        if (row.urgency === "good") continue;
        if (listed.length < MOST_LISTED) listed.push({ ...words, key: row.cells[head.key] ?? "" });
        else left += 1;
      }
    },
    end: async ({ summary, file, remark }) => {
      const more = left === 0 ? [] : [REVIEW[language].more.replace("{count}", left.toLocaleString("en"))];
      const remarks = [...(remark === undefined ? [] : [remark]), ...more].join(" ");
      const key = head.columns[head.key] ?? "";
      await write(listPage({ language, title, summary, asOf, file, key, rows: listed, remark: remarks }));
    },
  };
}
