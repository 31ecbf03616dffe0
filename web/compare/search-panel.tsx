import { BEHAVIOUR } from "../../src/features/compare/behaviour/messages.ts";
import { fillText } from "../../src/words/format.ts";
import { useWords } from "../shared/context.ts";
import type { Search } from "./search.ts";
import { type CompareState, isSideInForce } from "./state.ts";
import { COMPARE } from "./texts.ts";

/** Starts and stops the search for cases, and tells how far it is. */
export function SearchPanel(props: { state: CompareState; search: Search; set: (searching: boolean) => void }) {
  const { state, search, set } = props;
  const { sides, decisions } = state;
  const words = useWords();
  const texts = COMPARE[words.lang];
  const found = decisions.flatMap((decision) => search.found.get(decision) ?? []);
  const isDone = found.length === decisions.length;
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const counts = {
    done: found.length,
    all: decisions.length,
    differing: found.filter(({ ways }) => ways > 0).length,
    ways: sum(found.map(({ ways }) => ways)),
    tried: sum(found.map(({ tried }) => tried)).toLocaleString("en"),
  };
  const told = isDone ? texts.done : search.running ? texts.searching : texts.stopped;
  const isOther = !isSideInForce(sides.a, sides.day) || !isSideInForce(sides.b, sides.day);
  return (
    <section class="card search-cases" aria-labelledby="search-cases">
      <h2 id="search-cases">{texts.cases}</h2>
      <p>{texts.cases_intro}</p>
      <p class="buttons">
        {search.running ? (
          <button type="button" onClick={() => set(false)}>
            {texts.stop}
          </button>
        ) : isDone ? null : (
          <button type="button" onClick={() => set(true)}>
            {decisions.length === 1 ? texts.start_one : texts.start}
          </button>
        )}
      </p>
      {search.running ? (
        // Of one question nobody knows how far it is.
        <progress
          {...(decisions.length === 1 ? {} : { value: found.length, max: decisions.length })}
          aria-label={texts.cases}
        />
      ) : null}
      <p role="status">{search.running || found.length > 0 ? fillText(told, counts) : ""}</p>
      {counts.ways > 0 ? <p class="faint">{BEHAVIOUR[words.lang].intro}</p> : null}
      <p class="faint">{texts.bounded}</p>
      {isOther ? <p class="faint">{texts.other_version}</p> : null}
    </section>
  );
}
