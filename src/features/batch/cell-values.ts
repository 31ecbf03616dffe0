import type { Bilingual } from "../../core/base/bilingual.ts";
import { pathText } from "../../core/base/plain-value.ts";
import { JsonError, parseJson } from "../../core/base/strict-json.ts";
import { isCivilDate, isInstant } from "../../core/calendar/civil-date.ts";
import { type WrittenDate, writtenDate } from "../../core/calendar/written-date.ts";
import { refuse } from "../../core/facts/parsed-line.ts";
import { type SchemaPlace, SchemaTree } from "../../core/schema/schema-tree.ts";
import type { SchemaFiles } from "../../core/schema/schemas.ts";
import { type Language, MESSAGES } from "../../words/format.ts";
import { Labels } from "../../words/labels.ts";
import { zones } from "../tables/index.ts";
import { factWord, type WrittenWords, writtenWords, yesOrNo } from "./fact-words.ts";

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

/** What a fact may be, as far as cells are concerned. */
interface Kind {
  readonly types: ReadonlySet<string>;
  readonly formats: ReadonlySet<string>;
  readonly words: WrittenWords;
}

const UNKNOWN: Kind = { types: new Set(), formats: new Set(), words: new Map() };

/** Makes values of the cells of tables. The schema of the decision's facts gives the type of each cell. */
export class CellValues {
  readonly #tree: SchemaTree;
  readonly #labels: readonly Labels[];
  readonly #kinds = new Map<string, Kind>();

  constructor(schemas: SchemaFiles) {
    this.#tree = new SchemaTree(schemas);
    this.#labels = (Object.keys(MESSAGES) as Language[]).map((language) => new Labels(schemas, language));
  }

  /**
   * The value of a cell. What is of none of the fact's types stays text, and the check of the request says what was
   * expected.
   *
   * @param decision left out, and where there is no such decision, a cell is text
   * @param path `decision`, `jurisdiction`, `as_of`, or `facts.` and the names of a fact
   * @throws RequestError if it may be two dates, or is JSON that not every program reads alike
   */
  value(cell: string, decision: string | undefined, path: string): unknown {
    if (path === "as_of") return dateText(cell, true, path);
    if (!path.startsWith("facts.") || decision === undefined) return cell;
    const { types, formats, words } = this.#kindOf(decision, path);
    if (cell === "null" && types.has("null")) return null;
    if ((types.has("number") || types.has("integer")) && NUMBER.test(cell)) return json(cell, path);
    if (types.has("boolean")) return yesOrNo(cell) ?? cell;
    if (types.has("array") && !cell.startsWith("[")) {
      return cell.split(/[;；]/).map((item) => this.#word(item.trim(), this.#kindOf(decision, `${path}.0`).words));
    }
    if (types.has("array") || (types.has("object") && cell.startsWith("{"))) return json(cell, path);
    if (formats.has("date") || formats.has("open-date")) return dateText(cell, false, path);
    if (formats.has("instant")) return dateText(cell, true, path);
    return this.#word(cell, words);
  }

  /** Whether the fact at a path may be `null`, which says that there is none. */
  mayBeNull(decision: string, path: string): boolean {
    return this.#kindOf(decision, path).types.has("null");
  }

  #word(cell: string, words: WrittenWords): string {
    return factWord(cell, words) ?? cell;
  }

  #kindOf(decision: string, path: string): Kind {
    const key = `${decision} ${path}`;
    const before = this.#kinds.get(key);
    if (before !== undefined) return before;
    const facts = this.#tree.at(`decisions/${decision}`, ["$defs", "facts"]);
    const place = this.#tree.find(facts, path.split(".").slice(1));
    const kind = place === undefined ? UNKNOWN : this.#kind(place, decision);
    // A decision is one of a few; a cell that names none must not fill the memory.
    if (facts !== undefined) this.#kinds.set(key, kind);
    return kind;
  }

  #kind(place: SchemaPlace, decision: string): Kind {
    const alternatives = this.#tree.alternatives(place).map(({ schema }) => schema);
    return {
      types: new Set(alternatives.flatMap(({ type = [] }) => type)),
      formats: new Set(alternatives.flatMap(({ format = [] }) => format)),
      words: writtenWords(this.#tree.words(place), decision, this.#labels),
    };
  }
}

const MAY_BE_TWO_DAYS: Bilingual = { en: ", which may be two days", "zh-TW": "可能是兩個不同的日期" };
const UNKNOWN_ZONE: Bilingual = { en: ", whose time zone is not known", "zh-TW": "的時區不明" };

function suffixed(cell: string, what: Bilingual): Bilingual {
  const text = JSON.stringify(cell);
  return { en: text + what.en, "zh-TW": `${text} ${what["zh-TW"]}` };
}

/** A date or moment as requests have it; what is none stays as it is, and is told with what was expected. */
function dateText(cell: string, isMoment: boolean, path: string): string {
  // What a request may have as it is stays so: an answer repeats its day.
  if (isCivilDate(cell) || (isMoment && isInstant(cell))) return cell;
  const read: WrittenDate | string = writtenDate(cell, zones());
  if (read === "doubtful")
    return refuse(
      suffixed(cell, MAY_BE_TWO_DAYS),
      { en: "the year first, like 2026-10-03", "zh-TW": "年在前的日期，如 2026-10-03" },
      path,
    );
  if (read === "zone")
    return refuse(suffixed(cell, UNKNOWN_ZONE), { en: "an offset, like +08:00", "zh-TW": "時差，如 +08:00" }, path);
  if (typeof read === "string") return cell;
  return isMoment ? (read.instant ?? read.day) : read.day;
}

function json(cell: string, path: string): unknown {
  try {
    return parseJson(cell);
  } catch (error) {
    if (error instanceof JsonError) {
      const { found, expected } = error.mistake;
      return refuse(found, expected, pathText(error.path, path));
    }
    return cell;
  }
}
