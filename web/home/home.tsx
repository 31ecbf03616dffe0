import { useState } from "preact/hooks";
import { type DecisionKind, OUTCOMES } from "../../src/core/schema/schemas.ts";
import { Choice } from "../shared/choice.tsx";
import { ALL_DECISIONS, ALL_JURISDICTIONS, CATALOGUE, TASKS, useWords } from "../shared/context.ts";
import { OpenFile } from "../shared/drop-files.tsx";
import { forgetAll, keep, keepsAnything } from "../shared/kept.ts";
import { myAgency } from "../shared/my-agency.ts";
import type { PageAddress } from "../shared/page-address.ts";
import { useGo } from "../shared/place.ts";
import { PlaceLink } from "../shared/place-link.tsx";
import { useDigits } from "../shared/use-digits.ts";
import "./home.css";
import { Find } from "./find.tsx";
import { OwnBrought } from "./own-brought.tsx";
import { RoleChoice, useRole } from "./role.tsx";
import { SavedQuestions } from "./saved-questions.tsx";
import { TaskList } from "./task-list.tsx";
import { WholeFiles } from "./whole-files.tsx";

/** The first page: whose regulation, the plain tasks, and a search over everything. */
export function Home({ place }: { place: PageAddress }) {
  const words = useWords();
  const { texts, messages } = words;
  const { visit } = useGo();
  const [agency, setAgency] = useState(myAgency);
  const [role, setRole] = useRole();
  const own = TASKS.filter(({ task }) => role === "" || task.roles?.includes(role));
  const others = TASKS.filter((one) => !own.includes(one));
  const [turn, setTurn] = useState(0);
  const keeps = keepsAnything();
  const start = (decision: string): PageAddress => ({
    ...place,
    view: "step",
    decision,
    jurisdictions: agency === "" ? [] : [agency],
    facts: {},
    more: {},
  });
  useDigits((index) => {
    const chosen = [...own, ...others][index];
    if (chosen !== undefined) visit(start(chosen.decision));
  });
  return (
    <div class="home" data-ready="">
      <h1>{texts.title}</h1>
      <p class="intro">{texts.home_intro}</p>
      <RoleChoice
        role={role}
        set={(next) => {
          setRole(next);
          setTurn(turn + 1);
        }}
      />
      <OwnBrought />
      <div class="home-agency">
        <Choice
          id="agency"
          label={texts.my_agency}
          value={agency}
          options={[["", texts.any_agency], ...ALL_JURISDICTIONS.map((id) => [id, words.jurisdiction(id)] as const)]}
          set={(id) => {
            keep("agency", id);
            setAgency(id);
            setTurn(turn + 1);
          }}
        />
        <p class="faint">{texts.my_agency_hint}</p>
      </div>
      {/* What is forgotten is drawn no more. */}
      <SavedQuestions key={turn} place={place} changed={() => setTurn(turn + 1)} />
      <h2>{texts.tasks}</h2>
      <TaskList tasks={own} first={1} start={start} />
      {others.length === 0 ? null : (
        <>
          <h2>{texts.other_tasks}</h2>
          <TaskList tasks={others} first={own.length + 1} start={start} />
        </>
      )}
      <h2>{texts.files}</h2>
      <WholeFiles place={place} />
      <Find place={place} agency={agency} start={start} />
      <h2>{texts.all_questions}</h2>
      {(Object.keys(OUTCOMES) as DecisionKind[]).map((kind) => (
        <details key={kind}>
          <summary>{messages.kinds[kind]}</summary>
          <ul>
            {ALL_DECISIONS.filter((name) => CATALOGUE.get(name)?.kind === kind).map((name) => (
              <li key={name}>
                <PlaceLink to={start(name)}>{words.question(name)}</PlaceLink>
              </li>
            ))}
          </ul>
        </details>
      ))}
      <OpenFile place={place} />
      {keeps ? (
        <button
          type="button"
          onClick={() => {
            forgetAll();
            setAgency("");
            setRole("");
            setTurn(turn + 1);
          }}
        >
          {texts.forget_all}
        </button>
      ) : null}
    </div>
  );
}
