import { useState } from "preact/hooks";
import type { Answer } from "../../src/core/engine/answer.ts";
import { expectationOf } from "../../src/features/cases/expectation.ts";
import { appliedText, citedLines, valueLines } from "../../src/words/answer-words.ts";
import { outcomeText } from "../../src/words/decision-text.ts";
import { useWords, type Words } from "../shared/context.ts";

/** The question, and the address at which it is asked again. */
export interface Asking {
  readonly facts: object;
  readonly link: () => string;
}

/** Copies an answer in the forms that people paste elsewhere. */
export function CopyButtons({ answer, asking }: { answer: Answer; asking: Asking }) {
  const words = useWords();
  const { texts } = words;
  const [said, say] = useState("");
  const copy = (text: string) => {
    navigator.clipboard.writeText(text).then(
      () => say(texts.copied),
      () => say(texts.not_copied),
    );
  };
  const forms: [string, () => string][] = [
    [texts.copy_sentence, () => sentence(answer, words)],
    [texts.copy_json, () => JSON.stringify(answer, null, 2)],
    [texts.copy_case, () => caseText(answer, asking.facts)],
    [texts.copy_link, asking.link],
  ];
  return (
    <div class="copy">
      <span>{texts.copy}</span>
      {forms.map(([name, make]) => (
        <button type="button" class="small" key={name} onClick={() => copy(make())}>
          {name}
        </button>
      ))}
      <span role="status">{said}</span>
    </div>
  );
}

/** An answer as running text: whose, what, why with the clauses, as of when. */
function sentence(answer: Answer, words: Words): string {
  const { messages, labels, lang } = words;
  const reasons = citedLines(labels, "reasons", answer).map(({ text, cited }) => text + cited);
  const values = valueLines(labels, answer);
  const { comma } = messages;
  const stop = lang === "en" ? "." : "。";
  const head = `${words.jurisdiction(answer.jurisdiction)}${comma}${words.question(answer.decision)} `;
  const told = [
    outcomeText(labels, answer) + stop,
    ...reasons,
    ...(values.length === 0 ? [] : [values.join(comma) + stop]),
  ];
  return `${head}${told.join(lang === "en" ? " " : "")}${lang === "en" ? " " : ""}${appliedText(messages, answer)}${stop}`;
}

/** A case table with the question as its case; JSON is YAML too. */
function caseText(answer: Answer, facts: object): string {
  const expect = Object.entries(expectationOf(answer)).map(([key, value]) => `      ${key}: ${JSON.stringify(value)}`);
  return [
    `# jurisdictions/${answer.jurisdiction}/cases/${answer.decision}.yaml`,
    `decision: ${answer.decision}`,
    "cases:",
    `  - name: ${JSON.stringify(`${answer.outcome} as of ${answer.as_of}`)}`,
    `    as_of: ${JSON.stringify(answer.as_of)}`,
    `    facts: ${JSON.stringify(facts)}`,
    "    expect:",
    ...expect,
    "",
  ].join("\n");
}
