import { useRef, useState } from "preact/hooks";
import { setAt, valueAt } from "../../src/core/base/plain-value.ts";
import { answerWords } from "../../src/words/answer-words.ts";
import { outcomeText } from "../../src/words/decision-text.ts";
import { MARKS, TONES } from "../../src/words/tones.ts";
import { AsOf, momentOf } from "../shared/as-of.tsx";
import { ALL_JURISDICTIONS, CATALOGUE, FIRST_DECISION, useWords } from "../shared/context.ts";
import { Fault } from "../shared/fault.tsx";
import { myAgency } from "../shared/my-agency.ts";
import type { PageAddress } from "../shared/page-address.ts";
import { useGo } from "../shared/place.ts";
import { PlaceLink } from "../shared/place-link.tsx";
import { unbroken } from "../shared/unbroken.tsx";
import { useAnswered } from "../shared/use-answered.ts";
import { useDigits } from "../shared/use-digits.ts";
import { deciding } from "../shared/workers.ts";
import type { InterviewState } from "../worker/tasks.ts";
import { CheckAnswers } from "./check-answers.tsx";
import { QuestionForm } from "./question-form.tsx";
import type { StepProps } from "./step-props.ts";
import "./step.css";

/** One question at a time, until the answer is certain or nothing is left to ask. */
export function Step({ place }: { place: PageAddress }) {
  const words = useWords();
  const { texts, messages } = words;
  const { visit, go } = useGo();
  const decision = place.decision === "" ? FIRST_DECISION : place.decision;
  const [only] = ALL_JURISDICTIONS.length === 1 ? ALL_JURISDICTIONS : [];
  const jurisdiction = place.jurisdictions[0] ?? only;
  const instant = CATALOGUE.get(decision)?.as_of === "instant";
  const on = momentOf(place.on, instant);
  const skipped = (place.more["unknown"] ?? "").split(",").filter((path) => path !== "");
  const { state, fault, isCurrent } = useInterview({ decision, jurisdiction, on, facts: place.facts, skipped });
  const asked = askedPath(place, state);
  // Who presses quickly presses for the next question, which is not there yet: what was answered stays.
  const answeredWith = useRef<object>(undefined);
  const mayAnswer = () => {
    if (!isCurrent || answeredWith.current === place.facts) return false;
    answeredWith.current = place.facts;
    return true;
  };
  // What is being typed is answered before it is sent, so that nobody has to send it to see.
  const [typing, setTyping] = useState<{ path: string; value: unknown }>();
  const tried =
    typing === undefined || typing.path !== asked ? undefined : told(place.facts, typing.path, typing.value);
  const preview = useInterview({
    decision,
    jurisdiction: tried === undefined ? undefined : jurisdiction,
    on,
    facts: tried ?? {},
    skipped,
  });
  const shown = tried === undefined ? state : (preview.state ?? state);
  const done = state === undefined ? 0 : state.questions.filter(({ path }) => isDone(path, place, skipped)).length;
  // The question at hand is the heading; where there is none, that of the whole.
  const isAsking = jurisdiction === undefined || (asked !== undefined && on !== "");
  return (
    <div class="step">
      {isAsking ? (
        <p class="step-question">{words.question(decision)}</p>
      ) : (
        <h1 class="step-question">{words.question(decision)}</h1>
      )}
      {jurisdiction === undefined ? (
        <ChooseAgency choose={(id) => visit({ ...place, decision, jurisdictions: [id], more: {} })} own={myAgency()} />
      ) : (
        <>
          <div class="step-head">
            <p>
              {words.jurisdiction(jurisdiction)}
              {messages.comma}
              <PlaceLink
                to={{ ...place, view: "compare", decision, jurisdictions: [jurisdiction], facts: {}, more: {} }}
              >
                {texts.how_others_differ}
              </PlaceLink>
            </p>
            <AsOf on={on} instant={instant} set={(day) => go({ on: day })} />
          </div>
          <Fault message={fault} />
          {on === "" ? (
            <p role="alert" class="warning">
              {texts.bad_as_of}
            </p>
          ) : null}
          {state === undefined && fault === undefined ? <p class="faint">{texts.loading}</p> : null}
          {state === undefined || on === "" ? null : (
            <div data-ready="">
              <Verdict state={shown ?? state} decision={decision} jurisdiction={jurisdiction} />
              {asked === undefined ? (
                <CheckAnswers {...{ decision, jurisdiction, place, state, skipped }} />
              ) : (
                <>
                  <p class="faint step-count">
                    {words.say("question_of", { n: done + 1 })}
                    {words.messages.comma}
                    {words.say("left", { n: Math.max(state.open.length, 1) })}
                  </p>
                  <QuestionForm
                    key={asked}
                    {...{ decision, jurisdiction, place, state, skipped }}
                    path={asked}
                    answered={(value) => {
                      if (!mayAnswer()) return;
                      const facts = told(place.facts, asked, value);
                      const unknown = skipped.filter((path) => path !== asked).join(",");
                      visit({ ...place, decision, facts, more: { ...place.more, at: "", unknown, was: "" } });
                    }}
                    typing={(value) => setTyping(value === undefined ? undefined : { path: asked, value })}
                    skip={() => {
                      if (!mayAnswer()) return;
                      const facts = without(place.facts, asked.split("."));
                      const unknown = [...new Set([...skipped, asked])].join(",");
                      visit({ ...place, decision, facts, more: { ...place.more, at: "", unknown, was: "" } });
                    }}
                  />
                </>
              )}
            </div>
          )}
        </>
      )}
    </div>
  );
}

/** The fact that is asked for now; `undefined` where the answers are looked over. */
function askedPath({ more }: PageAddress, state: InterviewState | undefined): string | undefined {
  const { at = "" } = more;
  if (state === undefined || at === "check") return undefined;
  if (state.questions.some(({ path }) => path === at)) return at;
  return state.open[0];
}

function isDone(path: string, { facts }: PageAddress, skipped: readonly string[]): boolean {
  return skipped.includes(path) || valueAt(facts, path.split(".")) !== undefined;
}

/** The facts with one more. */
function told(facts: object, path: string, value: unknown): Readonly<Record<string, unknown>> {
  const all = structuredClone(facts) as Record<string, unknown>;
  setAt(all, path.split("."), value);
  return all;
}

function without(facts: object, [first = "", ...rest]: readonly string[]): Readonly<Record<string, unknown>> {
  const { [first]: inner, ...others } = facts as Record<string, unknown>;
  if (rest.length === 0 || typeof inner !== "object" || inner === null) return others;
  const left = without(inner, rest);
  return Object.keys(left).length === 0 ? others : { ...others, [first]: left };
}

function ChooseAgency({ choose, own }: { choose: (id: string) => void; own: string }) {
  const words = useWords();
  const inOrder = [...ALL_JURISDICTIONS].sort((a, b) => Number(b === own) - Number(a === own));
  useDigits((index) => {
    const id = inOrder[index];
    if (id !== undefined) choose(id);
  });
  return (
    <>
      <h1>{words.texts.choose_agency}</h1>
      <ul class="options">
        {inOrder.map((id, index) => (
          <li key={id}>
            <button type="button" onClick={() => choose(id)}>
              <kbd>{index + 1}</kbd> {words.jurisdiction(id)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What stands so far. It stays in sight while questions are answered. */
function Verdict({ state, decision, jurisdiction }: Pick<StepProps, "state" | "decision" | "jurisdiction">) {
  const words = useWords();
  const { texts, messages } = words;
  const { answer, early, open } = state;
  const { kind } = CATALOGUE.get(decision) ?? {};
  // Neither a yes nor a no is told before everything that may change it.
  const isHeldBack = open.length > 0 && (kind === "permission" || kind === "check");
  if (answer !== undefined && !isHeldBack) {
    const said = answerWords(answer, { labels: words.labels, versions: [] });
    return (
      <p role="status" class={`verdict ${said.tone}`}>
        <span>{texts.stands}</span> <span aria-hidden="true">{said.mark}</span> {unbroken(said.outcome)}
      </p>
    );
  }
  if (early === undefined) {
    return (
      <p role="status" class="verdict unsure">
        <span>{texts.stands}</span> {texts.stands_open}
      </p>
    );
  }
  const tone = TONES[early.outcome];
  const like = { decision, jurisdiction, version: null, values: {}, ...early } as never;
  const why = early.reasons.map(
    ({ code, clause }) => words.labels.code("reasons", code, decision) + messages.clauses(clause, []),
  );
  return (
    <p role="status" class={`verdict ${tone}`}>
      <span>{texts.stands_early}</span> <span aria-hidden="true">{MARKS[tone]}</span> {outcomeText(words.labels, like)}{" "}
      <span class="verdict-why">{why.join("")}</span>
    </p>
  );
}

/**
 * How far the interview is with these facts. While somebody types, only the last letter is waited for: each of those before
 * would keep the answer back, on a slow machine by seconds.
 */
function useInterview(asked: {
  decision: string;
  jurisdiction: string | undefined;
  on: string;
  facts: object;
  skipped: readonly string[];
}): { readonly state?: InterviewState | undefined; readonly fault?: string | undefined; readonly isCurrent?: boolean } {
  const { decision, jurisdiction, on, facts, skipped } = asked;
  const key = jurisdiction === undefined || on === "" ? "" : JSON.stringify(asked);
  const { answered, fault } = useAnswered(deciding, key, () => ({
    name: "interview" as const,
    asked: { question: { decision, as_of: on, facts }, jurisdictions: [jurisdiction as string] },
    skipped,
  }));
  return fault === undefined ? { state: answered?.result, isCurrent: answered?.key === key } : { fault };
}
