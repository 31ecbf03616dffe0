import { useState } from "preact/hooks";
import type { Answer } from "../../src/core/engine/answer.ts";
import { expectationOf } from "../../src/features/cases/expectation.ts";
import { answerWords, appliedText } from "../../src/words/answer-words.ts";
import { factTexts } from "../../src/words/fact-text.ts";
import { useWords, type Words } from "../shared/context.ts";
import type { Decided } from "../worker/tasks.ts";

type Answered = Extract<Decided, { answer: Answer }>;

/** The question, and the address at which it is asked again. */
export interface Asking {
  readonly facts: object;
  readonly link: () => string;
}

/** Copies an answer in the forms that people paste elsewhere. */
export function CopyButtons({ decided, asking }: { decided: Answered; asking: Asking }) {
  const { answer } = decided;
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
    [texts.copy_sentence, () => sentence(decided, asking.facts, words)],
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

/** An answer as text: whose, what, on which facts, why with the clauses, what is to be done, by which readings. */
function sentence({ answer, readings }: Answered, facts: object, words: Words): string {
  const { messages, labels, lang } = words;
  const { colon, comma, phrases } = messages;
  const told = factTexts(labels, answer.decision, facts).map(({ name, text }) => `- ${name}${colon}${text}`);
  const said = answerWords(answer, { labels, versions: [] });
  const sections = said.sections.flatMap(({ title, lines }) => [
    title + colon.trim(),
    ...lines.map(({ text, cited }) => `- ${text}${cited}`),
  ]);
  const read = readings.map(
    ({ id, clauses, summary }) =>
      `- ${id}${messages.clauses(clauses.join(comma), [])} ${summary?.[lang] ?? phrases.unknown_reading}`,
  );
  return [
    `${words.jurisdiction(answer.jurisdiction)}${colon}${words.question(answer.decision)}`,
    `${said.mark} ${said.outcome}`,
    ...(told.length === 0 ? [] : [words.texts.facts + colon.trim(), ...told]),
    ...sections,
    ...(read.length === 0 ? [] : [phrases.readings + colon.trim(), ...read]),
    appliedText(messages, answer),
  ].join("\n");
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
