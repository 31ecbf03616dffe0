import { distance } from "fastest-levenshtein";
import { CITING_KEYS } from "../schema/rule-keys.ts";
import { registeringVersion, type Version } from "./jurisdiction.ts";
import { problemIn } from "./problem.ts";
import type { Problem, Step, YamlFile } from "./yaml-file.ts";

/**
 * Holds that every clause which a version rests on is in the register, so that no answer cites what is not there, and
 * that the register misspells no decision; it may name one that is still to come.
 */
export function checkClauses(files: readonly YamlFile[], decisions: readonly string[]): Problem[] {
  const versions = files.map(({ value }) => value as Version);
  return files.flatMap((yaml, index) => {
    const version = versions[index] as Version;
    const register = registeringVersion(version, versions)?.clauses;
    // Where no text is to be had, there is nothing to cite from.
    if (register === undefined) return [];
    const known = Object.keys(register);
    return [...unknownDecisions(yaml, decisions), ...unknownClauses(yaml, known)];
  });
}

function unknownClauses(yaml: YamlFile, known: readonly string[]): Problem[] {
  return citations(yaml.value as Version).flatMap(({ path, id }) =>
    known.includes(id) ? [] : [unknown(yaml, path, id, known)],
  );
}

function unknownDecisions(yaml: YamlFile, known: readonly string[]): Problem[] {
  const expected = { en: "a decision: `hdp decisions` lists them", "zh-TW": "決定的名稱（`hdp decisions` 列出全部）" };
  return Object.entries((yaml.value as Version).clauses ?? {}).flatMap(([id, { decisions = [] }]) =>
    decisions.flatMap((found, index) =>
      // Of the decisions that jurisdictions bring, all are known.
      known.includes(found) || (!found.includes(".") && !known.some((name) => distance(found, name) <= 2))
        ? []
        : [
            problemIn(yaml, {
              code: "unknown_name",
              path: ["clauses", id, "decisions", index],
              found,
              expected,
              known,
            }),
          ],
    ),
  );
}

interface Citation {
  readonly path: readonly Step[];
  readonly id: string;
}

function citations({ clause, parameters }: Version): Citation[] {
  return [{ path: ["clause"], id: clause }, ...citedBelow(parameters, ["parameters"], false)];
}

function citedBelow(value: unknown, path: readonly Step[], citing: boolean): Citation[] {
  if (typeof value === "string") return citing ? [{ path, id: value }] : [];
  if (typeof value !== "object" || value === null) return [];
  const members: [Step, unknown][] = Array.isArray(value) ? value.map((item, n) => [n, item]) : Object.entries(value);
  return members.flatMap(([key, member]) =>
    citedBelow(member, [...path, key], citing || CITING_KEYS.includes(String(key))),
  );
}

function unknown(yaml: YamlFile, path: readonly Step[], id: string, known: readonly string[]): Problem {
  const expected = { en: "a clause of the register (`clauses`)", "zh-TW": "條款清單（`clauses`）中的條款" };
  return problemIn(yaml, { code: "unknown_clause", path, found: id, expected, known });
}
