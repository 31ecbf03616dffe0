import { useState } from "preact/hooks";
import type { Answer } from "../../src/core/engine/answer.ts";
import { fillText } from "../../src/words/format.ts";
import { Choice } from "../shared/choice.tsx";
import { useWords } from "../shared/context.ts";
import type { ChangedCase, Effect } from "../worker/effect.ts";
import { changedParts, expectedText, partLines, partName } from "./case-words.ts";
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
  const decisions = touched.map(({ decision, changed }) => {
    return [decision, fillText(texts.one_decision, { question: words.question(decision), n: changed.length })] as const;
  });
  return (
    <>
      <Choice
        id="effect-decision"
        label={words.texts.decision}
        value={only}
        options={[["", fillText(texts.all_decisions, { n: all })], ...decisions]}
        set={choose}
      />
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
      <p class="faint">{fillText(texts.counts, { cases, changed: otherwise, failed: cases - passed })}</p>
      <ul class="case-list">
        {changed.slice(0, most).map((one) => (
          <OneCase key={`${one.line} ${one.name}`} one={one} decision={decision} />
        ))}
      </ul>
      {changed.length > most ? (
        <button type="button" class="small" onClick={() => setMost(most + 5 * PAGE)}>
          {fillText(texts.more, { n: Math.min(changed.length - most, 5 * PAGE) })}
        </button>
      ) : null}
    </section>
  );
}

function OneCase({ one, decision }: { one: ChangedCase; decision: string }) {
  const { name, facts, as_of, after, failures } = one;
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
      <span>{words.caseTitle({ decision, name, facts })}</span>{" "}
      {as_of === undefined ? null : <span class="faint">{fillText(texts.as_of, { day: as_of })}</span>}
      <dl>
        <ChangedParts one={one} />
        {failures.map(({ part, expected, got }) => (
          <div key={part}>
            <dt>{fillText(texts.expects, { part: partName(part, words) })}</dt>
            <dd class="fail">
              {expectedText(part, expected, after, words)}
              {part === "error" ? messages.colon + got : ""}
            </dd>
          </div>
        ))}
      </dl>
      {after === undefined ? null : <Clauses answer={after} />}
    </li>
  );
}

/** What a change does to an answer, part by part; it stands in a list of descriptions. */
export function ChangedParts({ one: { before, after, changes } }: { one: ChangedCase }) {
  const words = useWords();
  const texts = PLAYGROUND[words.lang];
  if (before === undefined || after === undefined) return null;
  return (
    <>
      {changedParts(changes, before, after, words).map((part) => {
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
    </>
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
