import { mistakeText, oneOf } from "../../core/base/mistake.ts";
import { nearest } from "../../core/base/text.ts";
import type { TableRow } from "../tables/index.ts";
import { LogError } from "./log-error.ts";
import { rowDay } from "./row-day.ts";

/** What an entry of an online query log may have to state: the facts of an entry by their names. */
export const ENTRY_FIELDS = [
  "account",
  "date",
  "time",
  "operation_code",
  "subject_criteria",
  "case_number",
  "reason",
] as const;

export type EntryField = (typeof ENTRY_FIELDS)[number];

/** What columns are usually called, written small and without blanks, hyphens and underscores. */
const USUAL: Readonly<Record<EntryField, readonly string[]>> = {
  account: ["帳號", "使用者帳號", "查詢者帳號", "查詢帳號", "account", "accountid", "user", "userid", "username"],
  date: ["日期", "查詢日期", "使用日期", "date", "querydate"],
  time: ["時間", "查詢時間", "使用時間", "time", "querytime"],
  operation_code: ["作業代號", "查詢作業代號", "查詢代號", "operationcode", "operation"],
  subject_criteria: ["查詢條件", "被查詢者查詢條件", "被查詢者之查詢條件", "subjectcriteria", "criteria", "subject"],
  case_number: ["案號", "查詢案號", "casenumber", "caseno", "case"],
  reason: ["查詢事由", "事由", "查詢目的", "使用目的", "reason", "purpose"],
};

/** Columns that hold both the day and the time. */
const MOMENTS = ["查詢日期時間", "日期時間", "查詢時點", "timestamp", "datetime", "queriedat", "queryat", "at"];

/** A time of day within a cell. */
const HAS_TIME = /\d{1,2}\s*[:時]\s*\d/;

/** Which column states which field. */
export class FieldColumns {
  readonly #given: ReadonlyMap<EntryField, string>;
  readonly #known = new Map<string, readonly EntryField[]>();

  /** @param given the fields whose column the user named; the others are known by their usual names */
  constructor(given: ReadonlyMap<EntryField, string> = new Map()) {
    this.#given = given;
  }

  /**
   * Looks at the first row: a column that the user named for the day states it, and its time if there is one; and one
   * whose name is that of a time may hold the whole moment.
   */
  look(row: TableRow, dateColumn: string | undefined): void {
    const states = (field: EntryField) => row.columns.some((column) => this.of(column).includes(field));
    if (dateColumn !== undefined && row.columns.includes(dateColumn)) {
      this.#add(dateColumn, "date");
      if (!states("time") && HAS_TIME.test(row.value(dateColumn))) this.#add(dateColumn, "time");
    }
    if (states("date")) return;
    const moment = row.columns.find(
      (column) => this.of(column).includes("time") && typeof rowDay(row.value(column)) !== "string",
    );
    if (moment !== undefined) this.#add(moment, "date");
  }

  #add(column: string, field: EntryField): void {
    if (!this.#given.has(field)) this.#known.set(column, [...new Set([...this.of(column), field])]);
  }

  /** The fields that a column states. */
  of(column: string): readonly EntryField[] {
    const before = this.#known.get(column);
    if (before !== undefined) return before;
    const name = column
      .normalize("NFKC")
      .toLowerCase()
      .replaceAll(/[\s_-]/g, "");
    const fields = ENTRY_FIELDS.filter((field) => {
      const given = this.#given.get(field);
      if (given !== undefined) return given === column;
      return USUAL[field].includes(name) || ((field === "date" || field === "time") && MOMENTS.includes(name));
    });
    this.#known.set(column, fields);
    return fields;
  }
}

/**
 * Reads `account=帳號,date=日期`.
 *
 * @throws LogError if a field is not known or no column is named
 */
export function readFieldColumns(text: string): ReadonlyMap<EntryField, string> {
  const pairs = text.split(",").map((part): [EntryField, string] => {
    const [field = "", ...name] = part.split("=");
    const column = name.join("=").trim();
    const known = ENTRY_FIELDS.find((one) => one === field.trim());
    if (known === undefined) {
      const name = field.trim();
      const suggestion = nearest(name, ENTRY_FIELDS);
      const text = mistakeText({ found: `\`${name}\``, expected: oneOf(ENTRY_FIELDS), suggestion });
      throw new LogError(text, { option: "columns" });
    }
    if (column === "") {
      const expected = {
        en: `${known}=NAME with the name of a column`,
        "zh-TW": `\`${known}=名稱\`，名稱為欄位名稱`,
      };
      throw new LogError(mistakeText({ found: `\`${part}\``, expected }), { option: "columns" });
    }
    return [known, column];
  });
  return new Map(pairs);
}
