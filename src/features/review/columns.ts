import type { FactPath } from "./fact-paths.ts";

/** Which column states which fact. */
export interface ColumnMap {
  /** The path below `facts`, by the name of the column. */
  readonly facts: ReadonlyMap<string, string>;
  /** Columns of which several may state the same fact, or one several: none was taken. */
  readonly unclear: readonly string[];
}

/** What offices call a fact otherwise than the schema does; both as {@link plain} has them. */
const SYNONYMS: Readonly<Record<string, string>> = {
  啟用日: "開通日",
  帳號啟用日: "開通日",
  使用狀態: "帳號狀態",
  帳號使用狀態: "帳號狀態",
};

/**
 * Finds which columns state facts by their names: as the schema calls a fact in either language, as its path has it, or
 * shorter. Where two columns fit a fact as well, or two facts a column, the user has to say which is meant.
 *
 * @param given the paths by the names of columns that the user said; an empty one leaves the column out
 */
export function matchColumns(
  columns: readonly string[],
  facts: readonly FactPath[],
  given: ReadonlyMap<string, string> = new Map(),
): ColumnMap {
  const said = new Set(given.values());
  const open = facts.filter(({ path }) => !said.has(path));
  const fits = columns
    .filter((column) => !given.has(column))
    .flatMap((column) => open.map((fact) => ({ column, path: fact.path, fit: fitOf(column, fact) })))
    .filter(({ fit }) => fit > 0);
  const best = (one: (typeof fits)[number]) =>
    fits.every(
      (other) => other === one || other.fit < one.fit || (other.column !== one.column && other.path !== one.path),
    );
  const chosen = fits.filter(best);
  const taken = new Set(chosen.flatMap(({ column, path }) => [column, path]));
  const left = fits.filter(({ column, path }) => !taken.has(column) && !taken.has(path));
  return {
    facts: new Map([
      ...[...given].filter(([, path]) => path !== ""),
      ...chosen.map(({ column, path }) => [column, path] as const),
    ]),
    unclear: [...new Set(left.map(({ column }) => column))],
  };
}

/** How well the name of a column fits a fact; 0 where it does not. */
function fitOf(column: string, { path, description }: FactPath): number {
  const name = plain(column);
  if (name.length < 2) return 0;
  const names = [
    path,
    path.split(".").at(-1) as string,
    ...description.split(" — ").map((text) => text.split(/[;；，]/)[0] as string),
  ];
  return Math.max(...names.map((one) => fit(SYNONYMS[name] ?? name, plain(one))));
}

function fit(column: string, fact: string): number {
  if (column === fact) return 4;
  if (!/\p{sc=Han}/u.test(column)) return 0;
  // A name of two characters ends many a long one.
  const isTelling = column.length > 2 || column.length * 2 >= fact.length;
  if ((isTelling && fact.endsWith(column)) || (fact.length > 2 && column.endsWith(fact))) return 3;
  return column.length > 2 && column.slice(-2) === fact.slice(-2) && isWithin(column, fact) ? 2 : 0;
}

/** Whether the characters of a text stand in another in their order. */
function isWithin(text: string, other: string): boolean {
  let at = 0;
  for (const character of other) if (character === text[at]) at += 1;
  return at === text.length;
}

/** A name without what does not tell it from others: width, case, blanks, small words. */
function plain(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[(（][^)）]*[)）]$/, "")
    .replaceAll(/上次|前次|最近一次|最後一次|最近/g, "最後")
    .replace(/(?:日期|時間)$/, "日")
    .replaceAll(/[之的此\s_.-]/g, "")
    .replace(/(?<=[a-z])(?:on|date|at)$/, "");
}
