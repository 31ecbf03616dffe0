import { PROOF } from "../../features/proof/messages.ts";
import type { DecisionProofView } from "../../features/proof/proof-words.ts";
import type { ProofView } from "../../features/proof/view.ts";
import { type Language, MESSAGES } from "../../words/format.ts";

/** A proof as lines for the terminal. */
export function proofText({ title, decisions, closing }: ProofView, language: Language): string[] {
  const { colon } = MESSAGES[language];
  const of = ({ decision, question, verdict, covered, differences, open, named = [] }: DecisionProofView) => [
    `${decision}${colon}${question}`,
    `  ${verdict}`,
    ...differences.flatMap(({ difference, whenever, example }) => [
      `  - ${difference}`,
      `      ${whenever}`,
      `      ${example}`,
    ]),
    ...open.map((why) => `  ? ${PROOF[language].open}${colon}${why}`),
    ...named.map((one) => `  - ${one}`),
    `  ${covered}`,
    "",
  ];
  return [title, "", ...decisions.flatMap(of), ...closing];
}

/** A proof as a Markdown page. */
export function proofMarkdown({ title, decisions, closing }: ProofView, language: Language): string {
  const { colon } = MESSAGES[language];
  const of = ({ decision, question, verdict, covered, differences, open, named = [] }: DecisionProofView) => [
    `## \`${decision}\` — ${question}`,
    "",
    verdict,
    "",
    ...differences.flatMap(({ difference, whenever, example }) => [
      `- ${difference}`,
      `  - ${whenever}`,
      `  - ${example}`,
    ]),
    ...open.map((why) => `- ${PROOF[language].open}${colon}${why}`),
    ...named.map((one) => `- ${one}`),
    ...(differences.length + open.length + named.length === 0 ? [] : [""]),
    covered,
    "",
  ];
  return `${[`# ${title}`, "", ...decisions.flatMap(of), ...closing.flatMap((line) => [line, ""])].join("\n").trimEnd()}\n`;
}
