import type { Answer } from "../../src/core/engine/answer.ts";
import { citedLines, valueLines } from "../../src/words/answer-words.ts";
import { outcomeText, valueTexts } from "../../src/words/decision-text.ts";
import type { Words } from "../shared/context.ts";
import type { ChangedCase } from "../worker/effect.ts";
import { PLAYGROUND } from "./texts.ts";

/** The parts that differ; what an outcome says may differ though its kind does not. */
export function changedParts(changes: ChangedCase["changes"], before: Answer, after: Answer, words: Words): string[] {
  const parts = changes.map(({ part }) => part);
  const [was, is] = [outcomeText(words.labels, before), outcomeText(words.labels, after)];
  return parts.includes("outcome") || was === is ? parts : ["outcome", ...parts];
}

/**
 * The expectation of a case, in words if there are any. Codes stay as the case tables have them.
 *
 * @param answer what was answered instead
 */
export function expectedText(
  part: string,
  expected: string,
  answer: Answer | undefined,
  { messages, labels }: Words,
): string {
  if (part === "outcome") return (messages.outcomes as Readonly<Record<string, string>>)[expected] ?? expected;
  if (part !== "values" || answer === undefined) return expected;
  const values = valueTexts(labels, { ...answer, values: JSON.parse(expected) as Answer["values"] });
  return values.map(({ label, text }) => label + messages.colon + text).join(messages.comma);
}

/** The name of a part of an answer. */
export function partName(part: string, { lang, texts, messages: { phrases } }: Words): string {
  const names: Readonly<Record<string, string>> = {
    outcome: texts.outcome,
    version: PLAYGROUND[lang].version,
    error: PLAYGROUND[lang].error,
    reasons: phrases.why,
    values: phrases.values,
    missing: phrases.missing,
    obligations: phrases.obligations,
    warnings: phrases.warnings,
    not_considered: phrases.not_considered,
    assumptions: phrases.readings,
  };
  return names[part] ?? part;
}

/** A part of an answer in the words of the page, in lines that can be compared. */
export function partLines(part: string, answer: Answer, words: Words): string[] {
  const { messages } = words;
  switch (part) {
    case "outcome":
      return [outcomeText(words.labels, answer)];
    case "reasons":
    case "obligations":
    case "warnings":
      return citedLines(words.labels, part, answer).map(({ text, cited }) => text + cited);
    case "values":
      return valueLines(words.labels, answer);
    case "missing":
      return answer.missing.map((one) =>
        "fact" in one ? words.fact(answer.decision, one.fact) : Object.values(one).map(String).join(messages.comma),
      );
    case "not_considered":
      return (answer.not_considered ?? []).map((fact) => words.fact(answer.decision, fact));
    case "assumptions":
      return answer.assumptions.map(({ id, clause }) => id + messages.clauses(clause, []));
    default:
      return [answer.version ?? PLAYGROUND[words.lang].nothing];
  }
}
