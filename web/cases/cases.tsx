import { useEffect, useState } from "preact/hooks";
import { Choice } from "../shared/choice.tsx";
import { ALL_DECISIONS, ALL_JURISDICTIONS, useWords } from "../shared/context.ts";
import type { PageAddress } from "../shared/page-address.ts";
import { PlaceLink } from "../shared/place-link.tsx";
import { EngineWorker } from "../worker/engine-worker.ts";
import type { CaseOutcome } from "../worker/tasks.ts";

/** So many are shown at first, and at each wish for more. */
const PAGE = 50;

/** Every case of the tables, asked again in the page. */
export default function Cases({ place, go }: { place: PageAddress; go: (changes: Partial<PageAddress>) => void }) {
  const words = useWords();
  const { texts, messages } = words;
  const [outcomes, setOutcomes] = useState<readonly CaseOutcome[]>();
  const [fault, setFault] = useState<string>();
  const { jurisdiction = "", decision = "", name = "", failed = "" } = place.more;
  const filter = { jurisdiction, decision, name, failed: failed !== "" };
  const [most, setMost] = useState(PAGE);
  useEffect(() => {
    const worker = new EngineWorker();
    worker.perform({ name: "cases" }).then(setOutcomes, (error: Error) => setFault(error.message));
    return () => worker.stop();
  }, []);
  const narrow = (change: Readonly<Record<string, string>>) => {
    setMost(PAGE);
    go({ more: { ...place.more, ...change } });
  };
  if (fault !== undefined) return <p role="alert">{words.say("fault", { message: fault })}</p>;
  if (outcomes === undefined) return <p role="status">{texts.run}</p>;
  const found = outcomes.filter(
    (one) =>
      (filter.jurisdiction === "" || one.jurisdiction === filter.jurisdiction) &&
      (filter.decision === "" || one.decision === filter.decision) &&
      (!filter.failed || one.differences.length > 0) &&
      `${one.name} ${words.caseTitle(one)}`.toLowerCase().includes(filter.name.trim().toLowerCase()),
  );
  const passed = found.filter(({ differences }) => differences.length === 0).length;
  const all = ["", texts.all] as const;
  return (
    <div data-ready="">
      <p class="intro">{texts.cases_intro}</p>
      <form class="filters" onSubmit={(event) => event.preventDefault()} aria-label={texts.cases}>
        <Choice
          id="case-jurisdiction"
          label={texts.jurisdiction}
          value={filter.jurisdiction}
          options={[all, ...ALL_JURISDICTIONS.map((id) => [id, words.jurisdiction(id)] as const)]}
          set={(jurisdiction) => narrow({ jurisdiction })}
        />
        <Choice
          id="case-decision"
          label={texts.decision}
          value={filter.decision}
          options={[all, ...ALL_DECISIONS.map((name) => [name, words.question(name)] as const)]}
          set={(decision) => narrow({ decision })}
        />
        <div class="field">
          <label for="case-name">{texts.search}</label>
          <input
            id="case-name"
            type="search"
            value={filter.name}
            onInput={(event) => narrow({ name: event.currentTarget.value })}
          />
        </div>
        <label class="check" for="case-failed">
          <input
            id="case-failed"
            type="checkbox"
            checked={filter.failed}
            onChange={(event) => narrow({ failed: event.currentTarget.checked ? "1" : "" })}
          />
          <span>{texts.failed_only}</span>
        </label>
      </form>
      <p role="status" class="outcome">
        {words.say("passed", { passed, all: found.length })}
      </p>
      <ul class="case-list">
        {found.slice(0, most).map((one) => (
          <li key={`${one.jurisdiction} ${one.decision} ${one.line}`}>
            <span class={one.differences.length === 0 ? "pass" : "fail"}>
              <span aria-hidden="true">{one.differences.length === 0 ? "✓" : "✗"} </span>
              {one.differences.length === 0 ? texts.pass : texts.fail}
            </span>{" "}
            <span>{words.caseTitle(one)}</span>
            <span class="faint">
              {" "}
              {words.jurisdiction(one.jurisdiction)}
              {messages.comma}
              {words.question(one.decision)} {words.outcome(one.decision, one.outcome)}{" "}
            </span>
            <PlaceLink
              to={{
                ...place,
                view: "ask",
                decision: one.decision,
                jurisdictions: [one.jurisdiction],
                on: one.as_of ?? place.on,
                facts: one.facts as PageAddress["facts"],
                more: {},
              }}
            >
              {texts.open_case}
              <span class="hidden"> {words.caseTitle(one)}</span>
            </PlaceLink>
            {one.differences.map(({ part, expected, got }) => (
              <div class="fail" key={part}>{`${part}: ${got} (${texts.expected} ${expected})`}</div>
            ))}
          </li>
        ))}
      </ul>
      {found.length > most ? (
        <button type="button" onClick={() => setMost(most + PAGE)}>
          {texts.more}
        </button>
      ) : null}
    </div>
  );
}
