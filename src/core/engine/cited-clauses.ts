import { type AnyAnswer, isCommonWarning } from "./answer.ts";

/** The clauses that an answer cites, each with whether a reason, an obligation or a warning does, and not a reading alone. */
export function citedClauses({ reasons, obligations, warnings, assumptions }: AnyAnswer): Map<string, boolean> {
  const rules = [...reasons, ...obligations, ...warnings].flatMap(({ clause, also = [] }) => [clause, ...also]);
  const all = [...rules, ...assumptions.map(({ clause }) => clause)];
  return new Map(all.map((id) => [id, rules.includes(id)]));
}

/** Kinds of the parts of an answer that cite clauses. A check has the code of the reason where it fails. */
export const PART_KINDS = ["reason", "obligation", "warning", "check", "step"] as const;

/** A part of an answer that cites clauses: the code of an entry or a check, or the name of a step of a calculation. */
export interface CitedPart {
  readonly kind: (typeof PART_KINDS)[number];
  readonly code: string;
  readonly clauses: readonly string[];
}

/**
 * The parts of an answer that cite clauses; none where no rule was applied because the text is not to be had. What an
 * answer warns of about the version carries no clause of it.
 */
export function citedParts({ reasons, obligations, warnings, checks = [], working = [] }: AnyAnswer): CitedPart[] {
  if (reasons.some(({ code }) => code === "version_text_unavailable")) return [];
  const ofRules = warnings.filter(({ code }) => !isCommonWarning(code));
  const entries = { reason: reasons, obligation: obligations, warning: ofRules, check: checks };
  return [
    ...Object.entries(entries).flatMap(([kind, list]) =>
      list.map(({ code, clause, ...more }) => ({
        kind: kind as keyof typeof entries,
        code,
        clauses: [clause, ...("also" in more ? (more.also ?? []) : [])],
      })),
    ),
    ...working.flatMap(({ step, clause }) =>
      clause === undefined ? [] : [{ kind: "step" as const, code: step, clauses: [clause] }],
    ),
  ];
}
