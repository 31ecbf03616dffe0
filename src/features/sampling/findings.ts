import { isBlank } from "../../core/base/blank.ts";
import { writtenDate } from "../../core/calendar/written-date.ts";
import type { TableRow } from "../tables/index.ts";
import { zones } from "../tables/index.ts";

/** What a checker found of a row: as it should be, not so, or in words that say neither. */
export type Found = "regular" | "anomaly" | "unclear";

/** What is wrong with a sample that came back, with the row as the sample numbers it. */
export interface FindingProblem {
  readonly code: "missing" | "added" | "twice" | "altered" | "unfilled" | "unread";
  readonly row: string;
  /** The line of the filled file. */
  readonly line?: number;
  /** The column, where one cell is meant. */
  readonly column?: string;
}

/** A sample that came back, held against what was drawn. */
export interface FindingsTally {
  readonly drawn: number;
  readonly filled: number;
  readonly found: Readonly<Record<Found, number>>;
  /** The rows with anomalies, and those whose finding says neither, as the sample numbers them. */
  readonly anomalies: readonly string[];
  readonly unclear: readonly string[];
  /** Cells that a spreadsheet wrote in another way, with the same meaning. */
  readonly rewritten: number;
  readonly problems: readonly FindingProblem[];
}

/** The columns of a sample file: those that were written, and of those the ones that the checker fills in. */
export interface SampleColumns {
  readonly all: readonly string[];
  /** How many at the beginning say which row it is: its number, and perhaps its section. */
  readonly keys: number;
  /** How many at the end are the checker's: day, person, purpose, finding, note. */
  readonly findings: number;
}

/** Holds the rows of a filled sample against those that were drawn, one after the other. */
export class Findings {
  readonly #columns: SampleColumns;
  readonly #drawn: Map<string, readonly string[]>;
  readonly #seen = new Set<string>();
  readonly #problems: FindingProblem[] = [];
  readonly #found = { regular: 0, anomaly: 0, unclear: 0 };
  readonly #anomalies: string[] = [];
  readonly #unclear: string[] = [];
  #filled = 0;
  #rewritten = 0;

  /** @param drawn the rows as they were written, with the empty cells of what is found */
  constructor(columns: SampleColumns, drawn: Iterable<readonly string[]>) {
    this.#columns = columns;
    this.#drawn = new Map([...drawn].map((cells) => [cells.slice(0, columns.keys).map(plain).join(" "), cells]));
  }

  /** Takes a row of the filled file. */
  take(row: TableRow): void {
    const { all, keys, findings } = this.#columns;
    const key = all
      .slice(0, keys)
      .map((column) => plain(row.value(column)))
      .join(" ");
    const drawn = this.#drawn.get(key);
    const place = { row: key, line: row.line };
    if (drawn === undefined) this.#problems.push({ code: "added", ...place });
    if (drawn === undefined || this.#seen.has(key)) {
      if (drawn !== undefined) this.#problems.push({ code: "twice", ...place });
      return;
    }
    this.#seen.add(key);
    for (const [at, column] of all.entries()) {
      if (at < keys || at >= all.length - findings) continue;
      const same = compared(drawn[at] ?? "", row.value(column));
      if (same === "rewritten") this.#rewritten += 1;
      if (same === "altered") this.#problems.push({ code: "altered", ...place, column });
    }
    this.#check(row, place);
  }

  get tally(): FindingsTally {
    const missing = [...this.#drawn.keys()].filter((key) => !this.#seen.has(key));
    return {
      drawn: this.#drawn.size,
      filled: this.#filled,
      found: this.#found,
      anomalies: this.#anomalies,
      unclear: this.#unclear,
      rewritten: this.#rewritten,
      problems: [...this.#problems, ...missing.map((row) => ({ code: "missing", row }) as const)],
    };
  }

  #check(row: TableRow, place: { readonly row: string; readonly line: number }): void {
    const own = this.#columns.all.slice(-this.#columns.findings);
    const [day = "", person = "", purpose = "", finding = ""] = own.map((column) => row.value(column));
    const unfilled = [day, person, purpose, finding].findIndex(isBlank);
    if (unfilled >= 0) {
      this.#problems.push({ code: "unfilled", ...place, column: own[unfilled] as string });
      return;
    }
    if (typeof writtenDate(day, zones()) === "string") {
      this.#problems.push({ code: "unread", ...place, column: own[0] as string });
    }
    this.#filled += 1;
    const found = foundOf(purpose, finding);
    this.#found[found] += 1;
    if (found === "anomaly") this.#anomalies.push(place.row);
    if (found === "unclear") this.#unclear.push(place.row);
  }
}

const REGULAR =
  /^(?:是|相符|符合|正常|無異常|沒有異常|未發現異常|合格|無|yes|y|true|v|✓|ok|regular|normal|none|no anomaly)$/i;
const ANOMALY =
  /^(?:否|不符|不相符|不符合|異常|有異常|缺失|違規|不合格|no|n|false|x|✗|anomaly|irregular)(?:$|[：:，,。.；;\s])/i;

/** What a checker says of the purpose and of the row; two cells that say otherwise say neither. */
function foundOf(purpose: string, finding: string): Found {
  const said = [purpose, finding].map((text, at): Found => {
    const written = text.normalize("NFKC").trim();
    // In the column of the finding, "none" is no anomaly; in that of the purpose, it is no answer.
    if (REGULAR.test(written) && !(at === 0 && /^(?:無|none)$/i.test(written))) return "regular";
    return ANOMALY.test(written) ? "anomaly" : "unclear";
  });
  if (said.includes("anomaly")) return "anomaly";
  return said.includes("unclear") ? "unclear" : "regular";
}

/** Whether a cell is what was written: to the letter, as a spreadsheet writes the same, or not. */
function compared(was: string, is: string): "same" | "rewritten" | "altered" {
  const [one, other] = [plain(was), plain(is)];
  if (one === other || `'${one}` === other || one === `'${other}`) return "same";
  if (one === "" || other === "") return "altered";
  const [a, b] = [writtenDate(one, zones()), writtenDate(other, zones())];
  if (typeof a === "object" && typeof b === "object") {
    return a.day === b.day && (a.instant ?? b.instant) === (b.instant ?? a.instant) ? "rewritten" : "altered";
  }
  const clocks = [one, other].map((text) => /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text));
  if (clocks.every((clock) => clock !== null)) {
    const [x, y] = clocks.map((clock) => Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3] ?? 0));
    return x === y ? "rewritten" : "altered";
  }
  // Of a number of more digits, a spreadsheet keeps fifteen.
  const isNumber = (text: string) => /^-?\d{1,15}(\.\d+)?$/.test(text);
  return isNumber(one) && isNumber(other) && Number(one) === Number(other) ? "rewritten" : "altered";
}

function plain(text: string): string {
  return text.replaceAll("\r\n", "\n").trim();
}
