import { inLanguage } from "../../src/core/base/bilingual.ts";
import { valueAt } from "../../src/core/base/plain-value.ts";
import { FieldLink } from "../ask/answer.tsx";
import { ALL_JURISDICTIONS, useWords } from "../shared/context.ts";
import { stepsOf } from "../shared/shape.ts";
import type { Decided } from "../worker/tasks.ts";
import { plotAnswer } from "./plot-answer.ts";
import { Swatch } from "./swatch.tsx";

/** The answer of each jurisdiction at the selected place, or the problems of the question. */
export function Readout(props: { decided: readonly Decided[]; decision: string; facts: object; swatches?: boolean }) {
  const { decided, decision, facts, swatches = false } = props;
  const words = useWords();
  const { messages } = words;
  const wrong = decided.find((one) => "problems" in one);
  if (wrong !== undefined && "problems" in wrong) {
    return (
      <div class="card unsure">
        <h3>{words.texts.to_tell}</h3>
        <ul>
          {wrong.problems.map(({ path, expected }) => {
            const fact = path.replace(/^facts\./, "");
            const told = valueAt(facts, stepsOf(fact)) !== undefined;
            return (
              <li key={path}>
                <FieldLink decision={decision} path={fact} />
                {told ? messages.colon + words.say("wrong", { expected: inLanguage(expected, words.lang) }) : ""}
              </li>
            );
          })}
        </ul>
      </div>
    );
  }
  return (
    <ul class="readout">
      {decided.map((one, index) => {
        const said = plotAnswer(one, words);
        if (said === undefined) return null;
        return (
          <li key={one.jurisdiction}>
            <h3>
              {swatches && said.tone !== "unsure" ? <Swatch index={index} /> : null}{" "}
              {words.jurisdiction(ALL_JURISDICTIONS[index] ?? "")}
            </h3>
            <p class={`outcome ${said.tone}`}>
              <span aria-hidden="true">{said.mark} </span>
              {said.outcome}
            </p>
            <ul>
              {said.why.map((text) => (
                <li key={text}>{text}</li>
              ))}
              {said.values.map(({ label, text }) => (
                <li key={label}>{label + messages.colon + text}</li>
              ))}
            </ul>
            {"answer" in one && one.answer.reasons.length === 0 && said.clauses.length > 0 ? (
              <p class="clause">{messages.clauses(said.clauses.join(messages.comma), [])}</p>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
