import type { DecisionKind } from "../../../core/schema/schemas.ts";
import type { Replies, Reply } from "./asker.ts";

/** How a side is silent, if it is: it has no rule, it is not in force, or its text is unavailable. */
function silenceOf({ outcome, reasons }: Reply): string | undefined {
  return [outcome, ...reasons.map(({ code }) => code)].find(isSilence);
}

/** Whether an outcome or a reason concerns the whole regulation, whatever else the other side says. */
export function isSilence(code: string): boolean {
  return code === "not_regulated" || code === "not_in_force" || code === "version_text_unavailable";
}

/**
 * How two answers differ: by their outcomes, quantities by the number, lists by their items. `undefined` if they do not
 * differ. Two differences of the same kind give the same text.
 */
export function differenceOf([a, b]: Replies, kind: DecisionKind): string | undefined {
  const [silentA, silentB] = [silenceOf(a), silenceOf(b)];
  if (silentA !== undefined && silentB !== undefined) return undefined;
  if (silentA !== undefined || silentB !== undefined) return `${silentA ?? "answers"}/${silentB ?? "answers"}`;
  if (a.outcome !== b.outcome) return `${a.outcome}/${b.outcome}`;
  const [one, other] = [contents(a, kind), contents(b, kind)];
  if (one === other) return undefined;
  return kind === "quantity" ? `${rule(a)}/${rule(b)}` : `${one}/${other}`;
}

/** The part of an answer in which two answers of the same outcome may still differ. */
function contents(answer: Reply, kind: DecisionKind): string {
  if (kind === "quantity") return JSON.stringify((answer.values as { samples?: number }).samples);
  if (kind !== "information") return "";
  return JSON.stringify([answer.values, [...new Set(answer.reasons.map(({ code }) => code))]]);
}

function rule({ values }: Reply): string | undefined {
  return (values as { rule?: string }).rule;
}

/** A piece of an answer that differs from the other side's: a reason with its clause, something missing, silence. */
export interface AnswerPiece {
  readonly side: 0 | 1;
  readonly code: string;
  readonly clause?: string;
}

/**
 * The pieces that only one side has. If a side is silent, only its silence counts, because the other may then say
 * anything.
 */
export function differingPieces(answers: Replies): AnswerPiece[] {
  const [a, b] = answers.map(piecesOf) as [AnswerPiece[], AnswerPiece[]];
  const silent = answers.flatMap((answer, side) => {
    const code = silenceOf(answer);
    return code === undefined ? [] : [{ side: side as 0 | 1, code }];
  });
  if (silent.length > 0) return silent;
  const without = (own: AnswerPiece[], other: AnswerPiece[]) =>
    own.filter(({ code }) => !other.some((one) => one.code === code));
  return [...without(a, b), ...without(b, a)];
}

/** Outcomes in which all is well. Their reasons say why, and cannot disappear from the answer. */
const GOOD: ReadonlySet<string> = new Set(["permit", "compliant", "not_due", "fulfilled"]);

/** Whether all is well by an outcome. */
export function isGood(outcome: string): boolean {
  return GOOD.has(outcome);
}

function piecesOf({ outcome, reasons, missing }: Reply, side: number): AnswerPiece[] {
  if (GOOD.has(outcome)) return [];
  const of = { side: side as 0 | 1 };
  return [
    ...reasons.map(({ code, clause }) => ({ ...of, code, clause })),
    // Missing items matter only if nothing else has decided. Of unpublished calendars, one is enough.
    ...(outcome === "indeterminate" ? missing : []).map((one) => ({
      ...of,
      code: "calendar" in one ? "calendar" : JSON.stringify(one),
    })),
  ];
}

/** A text that is the same for the same sign. */
export function pieceName({ side, code, clause = "" }: AnswerPiece): string {
  return `${side} ${code} ${clause}`;
}
