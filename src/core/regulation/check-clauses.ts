import { distance } from "fastest-levenshtein";
import { oneOf } from "../base/mistake.ts";
import { CITING_KEYS } from "../schema/rule-keys.ts";
import { type ClauseRegister, registeringVersion, type Version } from "./jurisdiction.ts";
import { problemIn } from "./problem.ts";
import type { Problem, Step, YamlFile } from "./yaml-file.ts";

/**
 * Holds that every clause which a version rests on is in the register, so that no answer cites what is not there; that
 * the register misspells no decision, though it may name one that is still to come, and no part of an answer; and that a
 * clause which is decided is so by something.
 *
 * @param parts the parts of an answer that may cite a clause, by the name of the decision
 */
export function checkClauses(files: readonly YamlFile[], parts: ReadonlyMap<string, readonly string[]>): Problem[] {
  const versions = files.map(({ value }) => value as Version);
  return files.flatMap((yaml, index) => {
    const version = versions[index] as Version;
    const register = registeringVersion(version, versions)?.clauses;
    // Where no text is to be had, there is nothing to cite from.
    if (register === undefined) return [];
    return [...registerProblems(yaml, version.clauses ?? {}, parts), ...unknownClauses(yaml, Object.keys(register))];
  });
}

function unknownClauses(yaml: YamlFile, known: readonly string[]): Problem[] {
  return citations(yaml.value as Version).flatMap(({ path, id }) =>
    known.includes(id) ? [] : [unknown(yaml, path, id, known)],
  );
}

function registerProblems(
  yaml: YamlFile,
  register: ClauseRegister,
  parts: ReadonlyMap<string, readonly string[]>,
): Problem[] {
  return Object.entries(register).flatMap(([id, { status, decisions = {} }]) => {
    const named = Object.entries(decisions);
    const problems = named.flatMap(([decision, carrying]) => [
      ...unknownDecision(yaml, ["clauses", id, "decisions"], decision, [...parts.keys()]),
      ...unknownParts(yaml, ["clauses", id, "decisions", decision], carrying, parts.get(decision)),
    ]);
    return status === "not_decidable" || status === undefined || named.length > 0 ? problems : [byNothing(yaml, id)];
  });
}

function unknownDecision(yaml: YamlFile, path: readonly Step[], found: string, known: readonly string[]): Problem[] {
  // Of the decisions that jurisdictions bring, all are known.
  const isNear = found.includes(".") || known.some((name) => distance(found, name) <= 2);
  if (known.includes(found) || !isNear) return [];
  const expected = { en: "a decision: `hdp decisions` lists them", "zh-TW": "決定的名稱（`hdp decisions` 列出全部）" };
  const problem = problemIn(yaml, { code: "unknown_name", path, found, expected, known });
  return [{ ...problem, ...yaml.locateKey(path, found) }];
}

function unknownParts(
  yaml: YamlFile,
  path: readonly Step[],
  carrying: readonly string[],
  known: readonly string[] | undefined,
): Problem[] {
  if (known === undefined) return [];
  const expected = oneOf(known);
  return carrying.flatMap((found, index) =>
    known.includes(found)
      ? []
      : [problemIn(yaml, { code: "unknown_name", path: [...path, index], found, expected, known })],
  );
}

function byNothing(yaml: YamlFile, id: string): Problem {
  const expected = {
    en: "a decision that carries the clause, or the status not_decidable",
    "zh-TW": "至少一項承載此條款的決定，或將 status 定為 not_decidable",
  };
  return problemIn(yaml, { code: "schema", path: ["clauses", id, "decisions"], found: {}, expected });
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
