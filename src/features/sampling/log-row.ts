/** One row of a query log. The object is that of the next row once the call that was given it returns. */
export interface LogRow {
  /** 1 is the first row of data. */
  readonly number: number;
  /** The line of the file on which it stands; of one with line breaks inside, its last. */
  readonly line: number;
  /** The columns that it has. Of a CSV file they are the same list for all rows. */
  readonly columns: readonly string[];
  /** What stands in a column; an empty text where the row has none of that name. */
  value(column: string): string;
}

/** Takes a log as its bytes come, and hands on its rows. */
export interface RowReader {
  write(bytes: Uint8Array): void;
  end(): void;
}
