import { isMapping, isStructure, valueAt } from "../../../core/base/plain-value.ts";
import type { Answer } from "../../../core/engine/answer.ts";
import type { Version } from "../../../core/regulation/jurisdiction.ts";
import { isSilence } from "./answer-pieces.ts";
import type { Difference, Uncited } from "./differences.ts";

/** The sources that the clauses of an answer are looked up in. */
export interface ClauseSources {
  /** The version of each side. */
  readonly versions: readonly [Version, Version];
  /** The parameters that the decision reads, as paths such as `password.max_age`. */
  readonly groups: readonly string[];
}

/**
 * The clauses that each side's answer to a difference rests on. An answer in which all is well has no reasons. Then the
 * clause is that of the rule that gives the other side's reason here, or else that of the rule as a whole.
 */
export function clausesOfSides(difference: Uncited, law: ClauseSources, all: readonly Uncited[]): [string[], string[]] {
  return [0, 1].map((side) => clausesOf(difference, side as 0 | 1, law, all)) as [string[], string[]];
}

function clausesOf(difference: Uncited, side: 0 | 1, law: ClauseSources, all: readonly Uncited[]): string[] {
  const { answers, request } = difference;
  const own = answers[side];
  if (isSilence(own.outcome)) return [];
  const version = law.versions[side];
  const roots = law.groups.map((path) => valueAt(version.parameters, path.split(".")));
  const cited = [
    ...own.reasons.map(({ clause }) => clause),
    ...own.missing.flatMap((missing) => {
      if ("parameter" in missing) return clauseOfParameter(version, missing.parameter);
      return "fact" in missing ? clauseOfFact(missing.fact, side, all) : [];
    }),
  ];
  if (cited.length > 0) return unique(cited);
  const beside = codesOf(answers, side).flatMap((code) => roots.flatMap((root) => clauseUnder(root, code)));
  if (beside.length > 0) return unique(beside.slice(0, 1));
  const words = Object.values(request.facts).filter((value) => typeof value === "string");
  const ofRule = roots.flatMap((root) => [root, ...words.map((word) => valueAt(root, [word]))].flatMap(clauseOf));
  return unique(ofRule.length > 0 ? ofRule.slice(0, 1) : own.assumptions.map(({ clause }) => clause).slice(0, 1));
}

function codesOf(answers: Difference["answers"], side: 0 | 1): string[] {
  return (answers[side === 0 ? 1 : 0] as Answer).reasons.map(({ code }) => code);
}

/** The clause of the part with a name, somewhere below. */
function clauseUnder(tree: unknown, name: string): string[] {
  if (!isStructure(tree)) return [];
  const members = Object.entries(tree);
  const here = members.flatMap(([key, member]) =>
    key === name || (member as { code?: unknown } | null)?.code === name ? clauseOf(member) : [],
  );
  return here.length > 0 ? here : members.flatMap(([, member]) => clauseUnder(member, name));
}

function clauseOf(value: unknown): string[] {
  const clause = isMapping(value) ? value["clause"] : undefined;
  return typeof clause === "string" ? [clause] : [];
}

function clauseOfParameter(version: Version, name: string): string[] {
  const steps = name.split(".");
  const found = steps.map((_, depth) => clauseOf(valueAt(version.parameters, steps.slice(0, steps.length - depth))));
  return found.find((clauses) => clauses.length > 0) ?? [];
}

// The purpose of a fact shows in the clause where it is stated, not in what it should be.
function clauseOfFact(fact: string, side: 0 | 1, all: readonly Uncited[]): string[] {
  const told = all.find(
    ({ facts, answers }) => facts.length === 1 && facts[0]?.fact === fact && (answers[side]?.reasons.length ?? 0) > 0,
  );
  return told?.answers[side].reasons.map(({ clause }) => clause) ?? [];
}

function unique(clauses: readonly string[]): string[] {
  return [...new Set(clauses)];
}
