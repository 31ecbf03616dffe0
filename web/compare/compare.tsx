import { type DecisionKind, OUTCOMES } from "../../src/core/schema/schemas.ts";
import { COMPARISON } from "../../src/features/compare/parameters/messages.ts";
import { fillText } from "../../src/words/format.ts";
import { ALL_DECISIONS, CATALOGUE, useWords } from "../shared/context.ts";
import type { ViewProps } from "../shared/later.tsx";
import type { Compared } from "../worker/compare-task.ts";
import "./compare.css";
import { DecisionSection, sectionId } from "./decision.tsx";
import { Filters } from "./filters.tsx";
import { type Search, useCompared, useSearch } from "./search.ts";
import { SearchPanel } from "./search-panel.tsx";
import { SidesForm } from "./sides-form.tsx";
import { type CompareState, placeOf, readState } from "./state.ts";
import { COMPARE } from "./texts.ts";

const KINDS = Object.keys(OUTCOMES) as DecisionKind[];

/** Two sides: which of their rules differ, and the smallest cases that they answer differently. */
export default function Compare({ place, go }: ViewProps) {
  const words = useWords();
  const texts = COMPARE[words.lang];
  const state = readState(place);
  const { sides, decisions, searching } = state;
  const { compared, fault } = useCompared(sides);
  const comparable = compared !== undefined && "diff" in compared;
  const search = useSearch(sides, decisions, searching && comparable);
  const failed = fault ?? search.fault;
  // A link to a case asks those who are compared, also where the address names none.
  const here = { ...place, jurisdictions: [sides.a.jurisdiction, sides.b.jurisdiction] };
  return (
    <div class="compare">
      <p class="intro">{texts.intro}</p>
      <SidesForm sides={sides} set={(chosen) => go(placeOf(chosen, place))} />
      {failed === undefined ? null : <p role="alert">{words.say("fault", { message: failed })}</p>}
      {compared === undefined && fault === undefined ? <p role="status">{texts.comparing}</p> : null}
      {compared !== undefined && "problems" in compared ? (
        <div role="alert" data-ready="">
          {compared.problems.map(({ side, state: why }) => (
            <p key={side}>
              {fillText(texts[why], {
                name: words.jurisdiction(sides[side].jurisdiction),
                day: words.messages.date(sides[side].version ?? sides.day),
              })}
            </p>
          ))}
        </div>
      ) : null}
      {comparable ? (
        <div data-ready={search.running ? undefined : ""}>
          <Filters place={place} state={state} go={go} />
          <SearchPanel
            state={state}
            search={search}
            set={(on) => go({ more: { ...place.more, cases: on ? "1" : "" } })}
          />
          <Result compared={compared} search={search} state={state} place={here} />
        </div>
      ) : null}
    </div>
  );
}

/** The address is the question's, so a place in the page is reached without it. */
function toSection(decision: string): void {
  const section = document.getElementById(sectionId(decision));
  section?.scrollIntoView();
  section?.focus({ preventScroll: true });
}

function Result(props: {
  compared: Extract<Compared, { diff: object }>;
  search: Search;
  state: CompareState;
  place: ViewProps["place"];
}) {
  const { compared, search, state, place } = props;
  const { diff, views } = compared;
  const words = useWords();
  const texts = COMPARE[words.lang];
  const view = views[words.lang];
  const isSame = diff.a.jurisdiction === diff.b.jurisdiction && diff.a.version === diff.b.version;
  const shown = state.decisions.filter((decision) => {
    const name = state.name.trim().toLowerCase();
    if (!`${words.question(decision)} ${decision}`.toLowerCase().includes(name)) return false;
    const { rows = [], regulated = { a: false, b: false } } =
      diff.decisions.find((one) => one.decision === decision) ?? {};
    const differs = regulated.a !== regulated.b || rows.some(({ mark }) => mark !== "equal");
    return (
      !state.onlyDiffering || place.decision === decision || differs || (search.found.get(decision)?.ways ?? 0) > 0
    );
  });
  return (
    <section aria-labelledby="compared">
      <h2 id="compared">{view.title}</h2>
      {isSame ? <p>{texts.same}</p> : null}
      <p class="faint">{view.intro.join(words.lang === "en" ? "; " : "；")}</p>
      {place.decision === "" ? (
        <p class="faint">{fillText(COMPARISON[words.lang].counts, { ...diff.counts, ...view.headings, hidden: "" })}</p>
      ) : null}
      {shown.length === 0 ? <p>{texts.nothing}</p> : null}
      {shown.length > 1 ? (
        <details class="compare-index">
          <summary>{fillText(texts.index, { n: shown.length })}</summary>
          <ul>
            {shown.map((decision) => (
              <li key={decision}>
                <button type="button" class="link" onClick={() => toSection(decision)}>
                  {words.question(decision)}
                </button>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {KINDS.map((kind) => {
        const ofKind = ALL_DECISIONS.filter((one) => shown.includes(one) && CATALOGUE.get(one)?.kind === kind);
        return ofKind.length === 0 ? null : (
          <section key={kind}>
            <h3 class="kind">{words.messages.kinds[kind]}</h3>
            {ofKind.map((decision) => (
              <DecisionSection
                key={decision}
                decision={decision}
                place={place}
                headings={view.headings}
                diff={diff.decisions.find((one) => one.decision === decision)}
                view={view.decisions.find((one) => one.decision === decision)}
                witnesses={search.found.get(decision)}
                onlyDiffering={state.onlyDiffering}
              />
            ))}
          </section>
        );
      })}
    </section>
  );
}
