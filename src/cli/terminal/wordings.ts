import { resolve } from "node:path";
import type { ClauseRegister, Version } from "../../core/regulation/jurisdiction.ts";
import { ClauseWordings, SourceError } from "../../node/sources/clause-wordings.ts";
import { type Language, MESSAGES } from "../../words/format.ts";
import type { Colours } from "./colours.ts";
import { type Io, UsageError } from "./io.ts";
import { wrap } from "./wrap.ts";

interface WordingLayout {
  readonly language: Language;
  readonly columns: number;
  readonly colours: Colours;
}

/** The variable of the environment that names copies of official texts where `--source` does not. */
const VARIABLE = "HDP_SOURCE";

/**
 * The clauses' own words, from the copies that `--source` names, or the environment; `undefined` where neither does.
 *
 * @throws UsageError if a copy cannot be read
 */
export function wordingsFrom(path: string | undefined, io: Io): ClauseWordings | undefined {
  const given = path ?? io.env[VARIABLE];
  if (given === undefined || given === "") return undefined;
  try {
    return new ClauseWordings(resolve(io.cwd, given));
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    const place = path === undefined ? VARIABLE : "--source";
    throw new UsageError({ en: `${place}: ${error.said.en}`, "zh-TW": `${place}：${error.said["zh-TW"]}` });
  }
}

/** One side of a comparison, and the copies that its words are taken from. */
export interface WordedSide {
  readonly name: string;
  readonly version: Version;
  readonly wordings: ClauseWordings;
}

/** The old and the new words of each clause whose digests differ, or that only one side has. */
export function changedWordingLines(
  sides: readonly [WordedSide, WordedSide],
  { language, columns, colours }: WordingLayout,
): string[] {
  const { phrases, colon } = MESSAGES[language];
  const [a, b] = sides.map(({ version }) => version.clauses ?? {}) as [ClauseRegister, ClauseRegister];
  const changed = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((id) => a[id]?.digest !== b[id]?.digest);
  if (changed.length === 0) return [];
  const lines = changed.flatMap((id) => [
    ...wrap(id, columns).map(colours.strong),
    ...sides.flatMap(({ name, version, wordings }) => {
      const text = version.clauses?.[id] === undefined ? phrases.none : wordings.of(version).get(id);
      return wrap(`${name}${colon}${text ?? phrases.wording_not_found}`, columns, "  ");
    }),
  ]);
  return ["", ...wrap(phrases.wording_changed, columns).map(colours.strong), ...lines];
}

/** Clauses in their own words, under a heading; which of them no copy has is said. */
export function wordingLines(
  clauses: readonly string[],
  version: Version,
  wordings: ClauseWordings,
  { language, columns, colours }: WordingLayout,
): string[] {
  if (clauses.length === 0) return [];
  const { phrases, colon } = MESSAGES[language];
  const known = wordings.of(version);
  const inOrder = Object.keys(version.clauses ?? {}).filter((id) => clauses.includes(id));
  const lines = [...new Set([...inOrder, ...clauses])].flatMap((id) =>
    wrap(`${id}${colon}${known.get(id) ?? phrases.wording_not_found}`, columns, "  - "),
  );
  return ["", ...wrap(phrases.clause_wordings, columns).map(colours.strong), ...lines];
}
