import head from "virtual:hdp/head";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Answer } from "../../src/core/engine/answer.ts";
import type { Better, FactChange } from "../../src/core/engine/explanation.ts";
import { ANOTHER_TEXT } from "../../src/features/explain/near-values.ts";
import { type AnswerSection, answerWords } from "../../src/words/answer-words.ts";
import { outcomeText } from "../../src/words/decision-text.ts";
import { factText } from "../../src/words/fact-text.ts";
import { fillValues } from "../../src/words/format.ts";
import { useWords, type Words } from "../shared/context.ts";
import { unbroken } from "../shared/unbroken.tsx";
import type { Decided } from "../worker/tasks.ts";
import { type Asking, CopyButtons } from "./copy.tsx";
import { fieldId } from "./field.tsx";

/** The state of the search for a better answer: under way, or finished. */
export type BetterState = Better | "searching" | undefined;

type Answered = Extract<Decided, { answer: Answer }>;

/** The answer of one jurisdiction, with everything that it rests on. */
export function AnswerCard({ decided, better, asking }: { decided: Answered; better: BetterState; asking: Asking }) {
  const words = useWords();
  const { messages, texts, lang } = words;
  const { phrases } = messages;
  const { answer, clauses, readings, jurisdiction } = decided;
  const who = head.jurisdictions.find(({ id }) => id === jurisdiction);
  const said = answerWords(answer, { labels: words.labels, versions: who?.versions ?? [] });
  return (
    <article class={`card ${said.tone}`} aria-label={words.jurisdiction(jurisdiction)}>
      <h2>{words.jurisdiction(jurisdiction)}</h2>
      <p class={`outcome ${said.tone}`}>
        <span aria-hidden="true">{said.mark} </span>
        {unbroken(said.outcome)}
      </p>
      <Meaning answer={answer} />
      {said.sections.map((section) => (
        <Section key={section.title} section={section} decision={answer.decision} />
      ))}
      <BetterPart better={better} answer={answer} />
      {clauses.some(({ summary }) => summary) ? (
        <details open>
          <summary>{texts.clause_says}</summary>
          <dl>
            {clauses.map(({ clause, summary }) =>
              summary === undefined ? null : (
                <div key={clause}>
                  <dt>{clause}</dt>
                  <dd>{summary[lang]}</dd>
                </div>
              ),
            )}
          </dl>
        </details>
      ) : null}
      {readings.length === 0 ? null : (
        <details>
          <summary>{phrases.readings}</summary>
          <dl>
            {readings.map(({ id, clauses: at, summary }) => (
              <div key={id}>
                <dt>{`${id}${messages.clauses(at.join(messages.comma), [])}`}</dt>
                <dd>{summary?.[lang] ?? phrases.unknown_reading}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      <p class="faint">
        {who === undefined ? "" : `${who.authority[lang]}${messages.comma}${who.instrument.title[lang]}`}
        <br />
        {said.applied}
      </p>
      <CopyButtons decided={decided} asking={asking} />
    </article>
  );
}

function Meaning({ answer: { outcome } }: { answer: Answer }) {
  const { messages } = useWords();
  const meaning = (messages.meaning as Readonly<Record<string, string>>)[outcome];
  return meaning === undefined ? null : <p>{meaning}</p>;
}

function Section({ section: { title, lines }, decision }: { section: AnswerSection; decision: string }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {lines.map(({ text, cited, fact }) => (
          <li key={text + cited}>
            {fact === undefined ? unbroken(text) : <FieldLink decision={decision} path={fact} />}
            {cited === "" ? null : (
              <>
                {" "}
                <span class="clause">{unbroken(cited.trim())}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Leads to where a fact is told: to its field, where nothing else is said. */
const ToFact = createContext((path: string): void => {
  const field = document.getElementById(fieldId(path));
  field?.scrollIntoView({ block: "center" });
  field?.focus({ preventScroll: true });
});
export const ToFactProvider = ToFact.Provider;

/** The name of a fact, which leads to where it is told. */
export function FieldLink({ decision, path }: { decision: string; path: string }) {
  const words = useWords();
  const toFact = useContext(ToFact);
  return (
    <button type="button" class="link" onClick={() => toFact(path)}>
      {words.fact(decision, path)}
    </button>
  );
}

function BetterPart({ better, answer }: { better: BetterState; answer: Answer }) {
  const words = useWords();
  const { messages, texts } = words;
  const { phrases } = messages;
  if (better === undefined || (better !== "searching" && better.status === "nothing_better")) return null;
  return (
    <section>
      <h3>{texts.better}</h3>
      {better === "searching" ? <p class="faint">{texts.better_search}</p> : null}
      {better !== "searching" && better.status === "not_found" ? (
        <p>{fillValues(messages, phrases.better_not_found, better)}</p>
      ) : null}
      {better !== "searching" && better.status === "found" ? (
        <>
          <p>
            {fillValues(messages, phrases.better_if, {
              outcome: outcomeText(words.labels, { ...answer, outcome: better.outcome }),
            })}
          </p>
          <ul>
            {better.as_of === undefined ? null : (
              <li>{fillValues(messages, phrases.better_from, { as_of: better.as_of })}</li>
            )}
            {better.changes.map((change) => (
              <li key={change.path}>
                <FieldLink decision={answer.decision} path={change.path} />
                {messages.colon + changeText(change, answer.decision, words)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

function changeText({ from, to, any_text }: FactChange, decision: string, words: Words): string {
  const { phrases } = words.messages;
  const said = (value: unknown) => factText(words.labels, decision, value);
  const any = to === ANOTHER_TEXT ? phrases.another_text : phrases.any_text;
  const text = any_text ? any : said(to);
  const told = from !== undefined && from !== null && !(typeof from === "string" && from.trim() === "");
  return told ? fillValues(words.messages, phrases.better_instead, { to: text, from: said(from) }) : text;
}
