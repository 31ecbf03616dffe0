import { didYouMean, nearest } from "../../core/base/text.ts";
import type { SchemaFiles } from "../../core/schema/schemas.ts";
import { decisionSchemas } from "../../core/schema/schemas.ts";
import { type ColumnMap, matchColumns } from "../../features/review/columns.ts";
import { type FactPath, factPaths, isAboutSubject } from "../../features/review/fact-paths.ts";
import { UsageError } from "../terminal/io.ts";
import type { SavedMap } from "./saved-map.ts";

/** What is asked of each row, and which column states which fact. */
export interface AskedOfRows {
  readonly decision: string;
  readonly map: ColumnMap;
  readonly facts: readonly FactPath[];
}

/**
 * Finds what is asked of the rows of a table: the decision that is named, or the one of which its columns state most facts.
 *
 * @param given facts that all rows have, by their paths
 * @throws UsageError if that cannot be told, no column states a fact, or a column or fact is not there
 */
export function askedOfRows(
  columns: readonly string[],
  schemas: SchemaFiles,
  decision: string | undefined,
  saved: SavedMap,
  given: ReadonlyMap<string, string>,
): AskedOfRows {
  const known = [...decisionSchemas(schemas).keys()].filter((name) => isAboutSubject(schemas, name));
  for (const column of saved.columns.keys()) {
    if (columns.includes(column)) continue;
    throw new UsageError(
      `no column \`${column}\`, expected one of ${columns.join(", ")}${didYouMean(nearest(column, columns))}`,
      {
        option: "map",
      },
    );
  }
  if (decision !== undefined && !known.includes(decision)) {
    throw new UsageError(
      `\`${decision}\`, expected one of ${known.join(", ")}${didYouMean(nearest(decision, known))}`,
      {
        option: "decision",
      },
    );
  }
  const asked = (decision === undefined ? known : [decision]).map((name) => {
    const facts = factPaths(schemas, name);
    return { decision: name, facts, map: matchColumns(columns, facts, saved.columns) };
  });
  const fitting = asked.filter(({ facts }) => [...saved.columns.values()].every((path) => isFact(path, facts)));
  if (fitting.length === 0) {
    const paths = (asked[0]?.facts ?? []).map(({ path }) => path);
    const strays = [...saved.columns.values()].filter((path) => !isFact(path, asked[0]?.facts ?? []));
    throw new UsageError(
      `\`${strays[0]}\`, expected one of ${paths.join(", ")}${didYouMean(nearest(strays[0] ?? "", paths))}`,
      {
        option: "map",
      },
    );
  }
  const lackingOf = ({ facts, map }: AskedOfRows) =>
    facts.filter(({ path, required }) => required && !given.has(path) && ![...map.facts.values()].includes(path));
  const complete = fitting.filter((one) => lackingOf(one).length === 0);
  const most = Math.max(...(complete.length > 0 ? complete : fitting).map(({ map }) => map.facts.size));
  const best = (complete.length > 0 ? complete : fitting).filter(({ map }) => map.facts.size === most);
  const [only] = best;
  const there = columns.join(", ");
  if (only === undefined || most === 0) {
    const names = (only?.facts ?? []).map(({ path }) => path).join(", ");
    const question = (option: (name: string) => string) =>
      decision === undefined
        ? `${option("decision")} with the question, or ${option("map")} COLUMN=path`
        : `${option("map")} COLUMN=path with one of ${names}`;
    throw new UsageError((option) => `${there}: no column states a fact, expected ${question(option)}`);
  }
  if (complete.length === 0 && (decision !== undefined || best.length === 1)) {
    const lacking = lackingOf(only).map(({ path, description }) => `${path} (${description.split(" — ")[0]})`);
    throw new UsageError(
      (option) =>
        `${there}: no column states ${lacking.join(", ")}, which ${only.decision} needs, expected ${option("map")} COLUMN=path or ${option("fact")} PATH=value`,
    );
  }
  if (best.length === 1) return only;
  const names = best.map((one) => one.decision).join(", ");
  throw new UsageError(`the columns fit several questions, expected one of ${names}`, { option: "decision" });
}

function isFact(path: string, facts: readonly FactPath[]): boolean {
  return facts.some((one) => one.path === path);
}

/**
 * Reads `path=value`: facts that all rows have.
 *
 * @throws UsageError if one is not of that form
 */
export function factsOf(given: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    given.map((text): [string, string] => {
      const at = text.indexOf("=");
      if (at > 0)
        return [
          text
            .slice(0, at)
            .trim()
            .replace(/^facts\./, ""),
          text.slice(at + 1).trim(),
        ];
      throw new UsageError(`\`${text}\`, expected PATH=value, like review.last_done_on=115/6/30`, { option: "fact" });
    }),
  );
}

/**
 * Looks whether facts that all rows have are facts of the question that no column states.
 *
 * @throws UsageError if not
 */
export function checkFacts(given: ReadonlyMap<string, string>, { decision, facts, map }: AskedOfRows): void {
  const paths = facts.map(({ path }) => path);
  for (const path of given.keys()) {
    if (!paths.includes(path)) {
      const hint = didYouMean(nearest(path, paths));
      throw new UsageError(`\`${path}\` is no fact of ${decision}, expected one of ${paths.join(", ")}${hint}`, {
        option: "fact",
      });
    }
    const column = [...map.facts].find(([, one]) => one === path)?.[0];
    if (column !== undefined) {
      throw new UsageError(`\`${path}\`, which column \`${column}\` states, expected another fact`, { option: "fact" });
    }
  }
}
