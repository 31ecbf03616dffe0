import head from "virtual:hdp/head";
import { useEffect, useRef, useState } from "preact/hooks";
import { inLanguage, type Said } from "../../src/core/base/bilingual.ts";
import { valueAt } from "../../src/core/base/plain-value.ts";
import { type DecisionKind, OUTCOMES } from "../../src/core/schema/schemas.ts";
import { AsOf, momentOf } from "../shared/as-of.tsx";
import { ALL_DECISIONS, ALL_JURISDICTIONS, CATALOGUE, FIRST_DECISION, useWords } from "../shared/context.ts";
import { shapeOfFacts } from "../shared/facts.ts";
import { Fault } from "../shared/fault.tsx";
import { linkTo, type PageAddress } from "../shared/page-address.ts";
import { KNOWN } from "../shared/place.ts";
import { type Member, neededBelow, stepsOf } from "../shared/shape.ts";
import { deciding, searching } from "../shared/workers.ts";
import type { Asked, Decided } from "../worker/tasks.ts";
import { AnswerCard, type BetterState, FieldLink } from "./answer.tsx";
import { Check, GroupMembers } from "./field.tsx";

const KINDS = Object.keys(OUTCOMES) as DecisionKind[];

/** The pause in typing (milliseconds) after which the search for a better answer begins. */
const QUIET = 500;

/** The form of a question, and the answers of all chosen jurisdictions to it. */
export default function Ask({ place, go }: { place: PageAddress; go: (changes: Partial<PageAddress>) => void }) {
  const words = useWords();
  const { texts, messages } = words;
  const decision = place.decision === "" ? FIRST_DECISION : place.decision;
  const members = shapeOfFacts(decision);
  const instant = CATALOGUE.get(decision)?.as_of === "instant";
  const on = momentOf(place.on, instant);
  const whose = place.jurisdictions.length === 0 ? ALL_JURISDICTIONS : place.jurisdictions;
  const isDay = on !== "";
  const { decided, better, fault } = useAnswers(decision, on, whose, place.facts);
  const example = CATALOGUE.get(decision)?.example;
  const asking = {
    facts: place.facts,
    link: () => new URL(linkTo({ ...place, decision, on, jurisdictions: whose }, KNOWN), location.href).href,
  };
  return (
    <>
      <p class="intro">{texts.intro}</p>
      <div class="ask">
        <form onSubmit={(event) => event.preventDefault()} aria-label={texts.ask}>
          <div class="field">
            <label for="decision">{texts.decision}</label>
            <select
              id="decision"
              value={decision}
              onChange={(event) => go({ decision: event.currentTarget.value, facts: {}, on: on.slice(0, 10) })}
            >
              {KINDS.map((kind) => (
                <optgroup key={kind} label={messages.kinds[kind]}>
                  {ALL_DECISIONS.filter((name) => CATALOGUE.get(name)?.kind === kind).map((name) => (
                    <option key={name} value={name}>
                      {words.question(name)}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          </div>
          <AsOf on={on} instant={instant} set={(day) => go({ on: day })} />
          <fieldset>
            <legend>{texts.whose}</legend>
            <div class="choices">
              {ALL_JURISDICTIONS.map((id) => (
                <Check
                  key={id}
                  id={`j-${id}`}
                  checked={whose.includes(id)}
                  set={(checked) =>
                    go({
                      jurisdictions: ALL_JURISDICTIONS.filter((one) => (one === id ? checked : whose.includes(one))),
                    })
                  }
                >
                  {words.jurisdiction(id)}
                </Check>
              ))}
            </div>
          </fieldset>
          <h2 class="facts-head">{texts.facts}</h2>
          <button
            type="button"
            class="link to-answers"
            onClick={() => document.getElementById("answers")?.scrollIntoView()}
          >
            {texts.answers} ↓
          </button>
          <p class="buttons">
            {example === undefined ? null : (
              <button type="button" onClick={() => go({ facts: example.facts as PageAddress["facts"] })}>
                {texts.example}
              </button>
            )}
            <button type="button" onClick={() => go({ facts: {} })}>
              {texts.clear}
            </button>
          </p>
          {members.length === 0 ? <p>{texts.no_facts}</p> : null}
          <div key={decision}>
            <GroupMembers
              shape={{ kind: "group", members }}
              path=""
              decision={decision}
              value={place.facts}
              set={(facts) => go({ facts: (facts ?? {}) as PageAddress["facts"] })}
            />
          </div>
        </form>
        <section class="answers" aria-labelledby="answers" data-ready={decided === undefined ? undefined : ""}>
          <h2 id="answers">{texts.answers}</h2>
          <p class="question">{words.question(decision)}</p>
          <Fault message={fault} />
          {decided === undefined && fault === undefined ? <p class="faint">{texts.loading}</p> : null}
          {isDay ? null : (
            <p role="alert" class="warning">
              {texts.bad_as_of}
            </p>
          )}
          {isDay ? <ToTell decided={decided} decision={decision} facts={place.facts} members={members} /> : null}
          <p role="status" class="hidden">
            {isDay ? words.verdicts((decided ?? []).flatMap((one) => ("answer" in one ? [one.answer] : []))) : ""}
          </p>
          <div class="cards">
            {(isDay ? (decided ?? []) : []).map((one) =>
              "answer" in one ? (
                <AnswerCard key={one.jurisdiction} decided={one} better={better[one.jurisdiction]} asking={asking} />
              ) : null,
            )}
          </div>
          <p class="faint">
            {texts.disclaimer}
            {messages.comma === "、" ? "" : " "}hdp {head.version}
          </p>
        </section>
      </div>
    </>
  );
}

/** The problems that keep the question from being asked, the same for every jurisdiction. */
function ToTell(props: {
  decided: readonly Decided[] | undefined;
  decision: string;
  facts: object;
  members: readonly Member[];
}) {
  const { decided, decision, facts, members } = props;
  const words = useWords();
  const { texts } = words;
  const wrong = decided?.find((one) => "problems" in one);
  if (wrong === undefined || !("problems" in wrong)) return null;
  const untold: string[] = [];
  const others: { path: string; expected: Said }[] = [];
  for (const { path, expected } of wrong.problems) {
    const fact = path.startsWith("facts.") ? path.slice("facts.".length) : undefined;
    if (fact === undefined || valueAt(facts, stepsOf(fact)) !== undefined) others.push({ path, expected });
    else untold.push(...neededBelow(fact, members));
  }
  return (
    <div class="card unsure">
      <h2>{texts.to_tell}</h2>
      {untold.length === 0 ? null : <p>{texts.to_tell_intro}</p>}
      <ul>
        {untold.map((path) => (
          <li key={path}>
            <FieldLink decision={decision} path={path} />
          </li>
        ))}
        {others.map(({ path, expected }) => (
          <li key={path}>
            {path.startsWith("facts.") ? (
              <FieldLink decision={decision} path={path.slice("facts.".length)} />
            ) : (
              texts.as_of
            )}
            {words.messages.colon + words.say("wrong", { expected: inLanguage(expected, words.lang) })}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Asks anew whenever the question changes; while it does, the answers before are still shown. */
function useAnswers(decision: string, on: string, whose: readonly string[], facts: object) {
  const [decided, setDecided] = useState<readonly Decided[]>();
  const [better, setBetter] = useState<Readonly<Record<string, BetterState>>>({});
  const [fault, setFault] = useState<string>();
  const turn = useRef(0);
  const asked: Asked = { question: { decision, as_of: on, facts }, jurisdictions: whose };
  const key = JSON.stringify(asked);
  useEffect(() => {
    const mine = ++turn.current;
    const current = () => mine === turn.current;
    if (searching.busy) searching.stop();
    setBetter({});
    const failed = (error: Error) => {
      if (current()) setFault(error.message);
    };
    const answered = deciding.perform({ name: "decide", asked });
    answered.then((answers) => {
      if (!current()) return;
      setFault(undefined);
      setDecided(answers);
    }, failed);
    const search = async () => {
      // A question that could not be asked has no answer to improve.
      const answers = await answered.catch(() => []);
      for (const { jurisdiction } of answers.filter((one) => "answer" in one)) {
        if (!current()) return;
        setBetter((before) => ({ ...before, [jurisdiction]: "searching" }));
        const found = await searching
          .perform({ name: "better", asked: { ...asked, jurisdictions: [jurisdiction] } })
          .catch(failed);
        if (!current()) return;
        setBetter((before) => ({ ...before, [jurisdiction]: found ?? undefined }));
      }
    };
    const timer = setTimeout(search, QUIET);
    return () => clearTimeout(timer);
  }, [key]);
  return { decided, better, fault };
}
