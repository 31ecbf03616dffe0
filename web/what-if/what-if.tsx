import { WHAT_IF } from "../../src/features/what-if/index.ts";
import { AsOf } from "../shared/as-of.tsx";
import { Choice } from "../shared/choice.tsx";
import { ALL_DECISIONS, ALL_JURISDICTIONS, FIRST_DECISION, useWords } from "../shared/context.ts";
import type { ViewProps } from "../shared/later.tsx";
import { myAgency } from "../shared/my-agency.ts";
import { Bench } from "./bench.tsx";
import { withoutChanges } from "./tried.ts";
import "../playground/playground.css";
import "../plots/plots.css";
import "./what-if.css";

/** A rule with other numbers: what that does to a question, to its curve and to the cases. */
export default function WhatIf({ place, go }: ViewProps) {
  const words = useWords();
  const decision = place.decision === "" ? FIRST_DECISION : place.decision;
  const jurisdiction = place.jurisdictions[0] ?? (myAgency() || (ALL_JURISDICTIONS[0] as string));
  const here = { ...place, decision, jurisdictions: [jurisdiction] };
  const texts = WHAT_IF[words.lang];
  return (
    <div class="plots what-if">
      {place.more["sheet"] === undefined ? (
        <>
          <p class="intro">{texts.intro}</p>
          <form class="filters" onSubmit={(event) => event.preventDefault()} aria-label={texts.title}>
            <Choice
              id="what-if-jurisdiction"
              label={words.texts.whose}
              value={jurisdiction}
              options={ALL_JURISDICTIONS.map((id) => [id, words.jurisdiction(id)] as const)}
              set={(id) => go({ jurisdictions: [id], more: withoutChanges(place.more) })}
            />
            <Choice
              id="what-if-decision"
              label={words.texts.decision}
              value={decision}
              options={ALL_DECISIONS.map((name) => [name, words.question(name)] as const)}
              set={(name) => go({ decision: name, facts: {}, more: withoutChanges(place.more) })}
            />
            <AsOf on={place.on} instant={false} set={(on) => go({ on })} />
          </form>
        </>
      ) : null}
      <Bench key={`${jurisdiction} ${decision}`} place={here} go={go} />
    </div>
  );
}
