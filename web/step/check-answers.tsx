import { valueAt } from "../../src/core/base/plain-value.ts";
import type { Answer } from "../../src/core/engine/answer.ts";
import { factText } from "../../src/words/fact-text.ts";
import { AnswerCard, ToFactProvider } from "../ask/answer.tsx";
import { useWords } from "../shared/context.ts";
import { linkTo } from "../shared/page-address.ts";
import { KNOWN, useGo } from "../shared/place.ts";
import { PlaceLink } from "../shared/place-link.tsx";
import { KeepAnswer } from "./keep-answer.tsx";
import type { StepProps } from "./step-props.ts";

/** Every answer with a way to change it, and what follows from them. */
export function CheckAnswers({ decision, jurisdiction, place, state, skipped }: StepProps) {
  const words = useWords();
  const { texts, messages } = words;
  const { visit } = useGo();
  const { questions, open, answer, sources } = state;
  const told = (path: string) => valueAt(place.facts, path.split("."));
  const change = (path: string) => visit({ ...place, decision, more: { ...place.more, at: path } });
  const asked = questions.filter(({ path }) => told(path) !== undefined || skipped.includes(path));
  const needed = questions.filter(({ path, required }) => required && told(path) === undefined);
  const left = questions.filter(({ path }) => !asked.some((one) => one.path === path) && !open.includes(path));
  const { was = "" } = place.more;
  return (
    <ToFactProvider value={change}>
      {answer === undefined || sources === undefined ? (
        <section class="card unsure">
          <h2>{texts.needs_more}</h2>
          <FactButtons decision={decision} paths={needed.map(({ path }) => path)} choose={change} />
        </section>
      ) : (
        <>
          {was === "" || was === answer.outcome ? null : (
            <p role="alert" class="warning">
              {words.say("other_answer", { outcome: words.outcome(decision, was) })}
            </p>
          )}
          <p class="buttons">
            <PlaceLink
              class="button primary"
              to={{ ...place, view: "record", decision, jurisdictions: [jurisdiction] }}
            >
              {texts.see_record}
            </PlaceLink>
            <PlaceLink class="button" to={{ ...place, view: "ask", decision, jurisdictions: [], more: {} }}>
              {texts.compare_all}
            </PlaceLink>
            <PlaceLink class="button" to={{ ...place, view: "ask", decision, jurisdictions: [jurisdiction], more: {} }}>
              {texts.full_form}
            </PlaceLink>
            <PlaceLink
              class="button"
              to={{ ...place, view: "what_if", decision, jurisdictions: [jurisdiction], more: {} }}
            >
              {texts.what_if}
            </PlaceLink>
          </p>
          <KeepAnswer place={place} answer={answer as Answer} />
          <AnswerCard
            decided={{ jurisdiction, answer: answer as Answer, ...sources }}
            better={undefined}
            asking={{
              facts: place.facts,
              link: () => new URL(linkTo({ ...place, decision }, KNOWN), location.href).href,
            }}
          />
        </>
      )}
      {questions.length === 0 ? null : (
        <section>
          <h2>{texts.your_answers}</h2>
          <dl class="told">
            {asked.map(({ path }) => (
              <div key={path}>
                <dt>{words.fact(decision, path)}</dt>
                <dd>{told(path) === undefined ? texts.skipped : factText(words.labels, decision, told(path), path)}</dd>
                <dd>
                  <button type="button" class="link" onClick={() => change(path)}>
                    {texts.change}
                    <span class="hidden">{messages.colon + words.fact(decision, path)}</span>
                  </button>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {left.length === 0 || answer === undefined ? null : (
        <details>
          <summary>{texts.more_to_tell}</summary>
          <FactButtons decision={decision} paths={left.map(({ path }) => path)} choose={change} />
        </details>
      )}
    </ToFactProvider>
  );
}

/** Facts by their names, each of which leads to its question. */
function FactButtons(props: { decision: string; paths: readonly string[]; choose: (path: string) => void }) {
  const { decision, paths, choose } = props;
  const words = useWords();
  return (
    <ul>
      {paths.map((path) => (
        <li key={path}>
          <button type="button" class="link" onClick={() => choose(path)}>
            {words.fact(decision, path)}
          </button>
        </li>
      ))}
    </ul>
  );
}
