import { useState } from "preact/hooks";
import type { Answer } from "../../src/core/engine/answer.ts";
import { expectationOf } from "../../src/features/cases/expectation.ts";
import { fillValues, outcomeText, valueTexts } from "../../src/words/format.ts";
import { useWords, type Words } from "../shared/context.ts";

/** What was asked, and the address at which it is asked again. */
export interface Asking {
  readonly facts: object;
  readonly link: () => string;
}

/** Copies an answer in the forms that people put elsewhere. */
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
  const { messages, lang } = words;
  const reasons = answer.reasons.map(
    (one) =>
      fillValues(messages, (messages.reasons as Readonly<Record<string, string>>)[one.code] ?? one.code, {
        ...answer.values,
        ...one,
      }) + messages.clauses(one.clause, one.also ?? []),
  );
  const values = valueTexts(messages, answer.values).map(({ label, text }) => label + messages.colon + text);
  const { phrases, comma } = messages;
  const version =
    answer.version === null ? phrases.no_version : fillValues(messages, phrases.version, { version: answer.version });
  const stop = lang === "en" ? "." : "。";
  const asOf = fillValues(messages, phrases.as_of, { as_of: answer.as_of });
  const head = `${words.jurisdiction(answer.jurisdiction)}${comma}${words.question(answer.decision)} `;
  const told = [
    outcomeText(messages, answer) + stop,
    ...reasons,
    ...(values.length === 0 ? [] : [values.join(comma) + stop]),
  ];
  return `${head}${told.join(lang === "en" ? " " : "")}${lang === "en" ? " " : ""}${[version, asOf].join(comma)}${stop}`;
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
