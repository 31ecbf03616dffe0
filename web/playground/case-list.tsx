import { useState } from "preact/hooks";
import { filled } from "../../src/diff/parameter-text.ts";
import type { Answer, Entry } from "../../src/engine/answer.ts";
import { fill, outcomeText, valueTexts } from "../../src/messages/format.ts";
import { useWords, type Words } from "../context.ts";
import type { ChangedCase, Effect } from "./effect.ts";
import { PLAYGROUND } from "./texts.ts";

/** So many cases of a decision are shown at first, and at each wish for more. */
const PAGE = 10;

/** The cases that a change touches, by decision; one decision alone where it is chosen. */
export function CaseList({ effects }: { effects: readonly Effect[] }) {
  const words = useWords();
  const texts = PLAYGROUND[words.lang];
  const [chosen, choose] = useState("");
  const touched = effects.filter(({ changed }) => changed.length > 0);
  const all = touched.reduce((sum, { changed }) => sum + changed.length, 0);
  const only = touched.some(({ decision }) => decision === chosen) ? chosen : "";
  return (
    <>
      <div class="field">
        <label for="effect-decision">{words.texts.decision}</label>
        <select id="effect-decision" value={only} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{filled(texts.all_decisions, { n: all })}</option>
          {touched.map(({ decision, changed }) => (
            <option key={decision} value={decision}>
              {filled(texts.one_decision, { question: words.question(decision), n: changed.length })}
            </option>
          ))}
        </select>
      </div>
      {touched
        .filter(({ decision }) => only === "" || decision === only)
        .map((effect) => (
          <OfDecision key={effect.decision} effect={effect} />
        ))}
    </>
  );
}

function OfDecision({ effect: { decision, cases, passed, changed } }: { effect: Effect }) {
  const words = useWords();
  const texts = PLAYGROUND[words.lang];
  const [most, setMost] = useState(PAGE);
  const otherwise = changed.filter(({ changes }) => changes.length > 0).length;
  return (
    <section aria-label={words.question(decision)}>
      <h3>{words.question(decision)}</h3>
      <p class="faint">{filled(texts.counts, { cases, changed: otherwise, failed: cases - passed })}</p>
      <ul class="case-list">
        {changed.slice(0, most).map((one) => (
          <OneCase key={`${one.line} ${one.name}`} one={one} />
        ))}
      </ul>
      {changed.length > most ? (
        <button type="button" class="small" onClick={() => setMost(most + 5 * PAGE)}>
          {filled(texts.more, { n: Math.min(changed.length - most, 5 * PAGE) })}
        </button>
      ) : null}
    </section>
  );
}

function OneCase({ one: { name, as_of, before, after, changes, failures } }: { one: ChangedCase }) {
  const words = useWords();
  const { messages, lang } = words;
  const texts = PLAYGROUND[lang];
  const fails = failures.length > 0;
  return (
    <li>
      <span class={fails ? "fail" : "pass"}>
        <span aria-hidden="true">{fails ? "✗" : "✓"} </span>
        {fails ? texts.fails : texts.still_passes}
      </span>{" "}
      <span lang="en">{name}</span>{" "}
      {as_of === undefined ? null : <span class="faint">{filled(texts.as_of, { day: as_of })}</span>}
      <dl>
        {before === undefined || after === undefined
          ? null
          : changedParts(changes, before, after, words).map((part) => {
              const [was, is] = [partLines(part, before, words), partLines(part, after, words)];
              return (
                <div key={part}>
                  <dt>{partName(part, words)}</dt>
                  <dd>
                    <Lines tag="del" said={texts.was} lines={was.filter((line) => !is.includes(line))} />
                    <Lines tag="ins" said={texts.is} lines={is.filter((line) => !was.includes(line))} />
                  </dd>
                </div>
              );
            })}
        {failures.map(({ part, expected, got }) => (
          <div key={part}>
            <dt>{filled(texts.expects, { part: partName(part, words) })}</dt>
            <dd class="fail">
              {expectedText(part, expected, words)}
              {part === "error" ? messages.colon + got : ""}
            </dd>
          </div>
        ))}
      </dl>
      {after === undefined ? null : <Clauses answer={after} />}
    </li>
  );
}

function Lines({ tag: Tag, said, lines }: { tag: "del" | "ins"; said: string; lines: readonly string[] }) {
  const texts = PLAYGROUND[useWords().lang];
  return (
    <div>
      <span class="hidden">{said} </span>
      <span aria-hidden="true">{Tag === "del" ? "− " : "+ "}</span>
      <div>
        {lines.length === 0 ? <span class="faint">{texts.nothing}</span> : null}
        {lines.map((line) => (
          <Tag key={line}>{line}</Tag>
        ))}
      </div>
    </div>
  );
}

function Clauses({ answer }: { answer: Answer }) {
  const { messages } = useWords();
  const cited = [...new Set(answer.reasons.flatMap(({ clause, also = [] }) => [clause, ...also]))];
  const [first, ...others] = cited;
  return first === undefined ? null : <p class="clause">{messages.clauses(first, others).trim()}</p>;
}

/** The parts that differ; what an outcome says may differ though its kind does not. */
function changedParts(changes: ChangedCase["changes"], before: Answer, after: Answer, words: Words): string[] {
  const parts = changes.map(({ part }) => part);
  const [was, is] = [outcomeText(words.messages, before), outcomeText(words.messages, after)];
  return parts.includes("outcome") || was === is ? parts : ["outcome", ...parts];
}

/** What a case expects, in words where there are some: codes stay as the case tables have them. */
function expectedText(part: string, expected: string, { messages }: Words): string {
  if (part === "outcome") return (messages.outcomes as Readonly<Record<string, string>>)[expected] ?? expected;
  if (part !== "values") return expected;
  const values = valueTexts(messages, JSON.parse(expected) as object);
  return values.map(({ label, text }) => label + messages.colon + text).join(messages.comma);
}

function partName(part: string, { lang, texts, messages: { phrases } }: Words): string {
  const names: Readonly<Record<string, string>> = {
    outcome: texts.outcome,
    version: PLAYGROUND[lang].version,
    error: PLAYGROUND[lang].error,
    reasons: phrases.why,
    values: phrases.values,
    missing: phrases.missing,
    obligations: phrases.obligations,
    warnings: phrases.warnings,
    assumptions: phrases.readings,
  };
  return names[part] ?? part;
}

/** A part of an answer in the words of the page, in lines that can be held against each other. */
function partLines(part: string, answer: Answer, words: Words): string[] {
  const { messages } = words;
  const cited = (entries: readonly Entry[], of: Readonly<Record<string, string>>) =>
    entries.map((one) => {
      const text = fill(messages, of[one.code] ?? one.code, { ...answer.values, ...one });
      return text + messages.clauses(one.clause, one.also ?? []);
    });
  switch (part) {
    case "outcome":
      return [outcomeText(messages, answer)];
    case "reasons":
      return cited(answer.reasons, messages.reasons);
    case "obligations":
      return cited(answer.obligations, messages.obligations);
    case "warnings":
      return cited(answer.warnings, messages.warnings);
    case "values":
      return valueTexts(messages, answer.values).map(({ label, text }) => label + messages.colon + text);
    case "missing":
      return answer.missing.map((one) =>
        "fact" in one ? words.fact(answer.decision, one.fact) : Object.values(one).map(String).join(messages.comma),
      );
    case "assumptions":
      return answer.assumptions.map(({ id, clause }) => id + messages.clauses(clause, []));
    default:
      return [answer.version ?? PLAYGROUND[words.lang].nothing];
  }
}
