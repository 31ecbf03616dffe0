import { UsageError } from "../../core/base/errors.ts";
import { mistakeText, oneOf, unknownName } from "../../core/base/mistake.ts";
import { nearest } from "../../core/base/text.ts";
import type { SchemaFiles } from "../../core/schema/schemas.ts";
import { decisionSchemas } from "../../core/schema/schemas.ts";
import { unknownColumn } from "../batch/index.ts";
import { type ColumnMap, matchColumns } from "./columns.ts";
import { type FactPath, factPaths, isAboutSubject } from "./fact-paths.ts";
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
    throw new UsageError(unknownColumn(column, columns), { option: "map" });
  }
  if (decision !== undefined && !known.includes(decision)) {
    throw new UsageError(unknownName("", decision, known), { option: "decision" });
  }
  const asked = (decision === undefined ? known : [decision]).map((name) => {
    const facts = factPaths(schemas, name);
    return { decision: name, facts, map: matchColumns(columns, facts, saved.columns) };
  });
  const fitting = asked.filter(({ facts }) =>
    [...saved.columns.values()].every((path) => path === "" || isFact(path, facts)),
  );
  if (fitting.length === 0) {
    const paths = (asked[0]?.facts ?? []).map(({ path }) => path);
    const strays = [...saved.columns.values()].filter((path) => path !== "" && !isFact(path, asked[0]?.facts ?? []));
    throw new UsageError(unknownName("", strays[0] ?? "", paths), { option: "map" });
  }
  const lackingOf = ({ facts, map }: AskedOfRows) =>
    facts.filter(({ path, required }) => required && !given.has(path) && ![...map.facts.values()].includes(path));
  const complete = fitting.filter((one) => lackingOf(one).length === 0);
  const most = Math.max(...(complete.length > 0 ? complete : fitting).map(({ map }) => map.facts.size));
  const best = (complete.length > 0 ? complete : fitting).filter(({ map }) => map.facts.size === most);
  const [only] = best;
  const place = { en: columns.join(", "), "zh-TW": columns.join("、") };
  if (only === undefined || most === 0) {
    const names = (only?.facts ?? []).map(({ path }) => path);
    const found = { en: "no column states a fact", "zh-TW": "沒有欄位載明事實" };
    throw new UsageError((option) => {
      const [question, map] = [option("decision"), option("map")];
      const expected =
        decision === undefined
          ? {
              en: `${question} with the question, or ${map} COLUMN=path`,
              "zh-TW": `以 ${question} 指明決定，或以 ${map} 指明 \`欄位=路徑\``,
            }
          : {
              en: `${map} COLUMN=path with one of ${names.join(", ")}`,
              "zh-TW": `以 ${map} 指明 \`欄位=路徑\`，路徑為 ${names.join("、")} 其中之一`,
            };
      return mistakeText({ place, found, expected });
    });
  }
  if (complete.length === 0 && (decision !== undefined || best.length === 1)) {
    const lacking = lackingOf(only).map(({ path, description }) => {
      const [zh = "", en = zh] = description.split(" — ");
      return { en: `${path} (${en})`, "zh-TW": `${zh}（\`${path}\`）` };
    });
    const found = {
      en: `no column states ${lacking.map(({ en }) => en).join(", ")}, which ${only.decision} needs`,
      "zh-TW": `沒有欄位載明 ${only.decision} 所需的${lacking.map((one) => one["zh-TW"]).join("、")}`,
    };
    throw new UsageError((option) => {
      const [map, fact] = [option("map"), option("fact")];
      const expected = {
        en: `${map} COLUMN=path or ${fact} PATH=value`,
        "zh-TW": `以 ${map} 指明 \`欄位=路徑\`，或以 ${fact} 指明 \`路徑=值\``,
      };
      return mistakeText({ place, found, expected });
    });
  }
  if (best.length === 1) return only;
  const found = { en: "the columns fit several questions", "zh-TW": "欄位符合數個決定" };
  const expected = oneOf(best.map((one) => one.decision));
  throw new UsageError(mistakeText({ found, expected }), { option: "decision" });
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
      const expected = {
        en: "PATH=value, like review.last_done_on=115/6/30",
        "zh-TW": "`路徑=值`，如 `review.last_done_on=115/6/30`",
      };
      throw new UsageError(mistakeText({ found: `\`${text}\``, expected }), { option: "fact" });
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
      const found = { en: `\`${path}\` is no fact of ${decision}`, "zh-TW": `\`${path}\` 並非 ${decision} 的事實` };
      const suggestion = nearest(path, paths);
      throw new UsageError(mistakeText({ found, expected: oneOf(paths), suggestion }), { option: "fact" });
    }
    const column = [...map.facts].find(([, one]) => one === path)?.[0];
    if (column !== undefined) {
      const found = {
        en: `\`${path}\`, which column \`${column}\` states`,
        "zh-TW": `\`${path}\`（欄位 \`${column}\` 已載明）`,
      };
      const expected = { en: "another fact", "zh-TW": "其他事實" };
      throw new UsageError(mistakeText({ found, expected }), { option: "fact" });
    }
  }
}
