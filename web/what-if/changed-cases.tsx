import { useState } from "preact/hooks";
import { WHAT_IF } from "../../src/features/what-if/index.ts";
import { fillText } from "../../src/words/format.ts";
import { ChangedParts } from "../playground/case-list.tsx";
import type { Running } from "../playground/use-effects.ts";
import { useWords } from "../shared/context.ts";
import type { ChangedCase, Effect } from "../worker/effect.ts";

/** So many cases are shown at first, and at each wish for more. */
const PAGE = 10;

/** The cases that are answered otherwise, of one decision after the other. */
export function changedIn(effects: readonly Effect[]): { readonly decision: string; readonly one: ChangedCase }[] {
  return effects.flatMap(({ decision, changed }) =>
    changed.filter(({ changes }) => changes.length > 0).map((one) => ({ decision, one })),
  );
}

/** How many of the cases change, those of the decision at hand first, and each of them in words. */
export function ChangedCases({ running, decision }: { running: Running; decision: string }) {
  const words = useWords();
  const { lang } = words;
  const texts = WHAT_IF[lang];
  const [most, setMost] = useState(PAGE);
  const effects = running.outcome?.effects;
  if (running.fault !== undefined) return <p role="alert">{words.say("fault", { message: running.fault })}</p>;
  if (effects === undefined) return <p class="faint">{words.texts.loading}</p>;
  const all = effects.reduce((sum, { cases }) => sum + cases, 0);
  const changed = changedIn(effects);
  const own = effects.find((one) => one.decision === decision);
  return (
    <section aria-labelledby="changed-cases" aria-busy={running.done !== undefined}>
      <h2 id="changed-cases">{texts.cases}</h2>
      <p class="status" data-cases="">
        {fillText(texts.cases_sum, { changed: changed.length, all })}
      </p>
      {effects.length > 1 && own !== undefined ? (
        <p class="faint">{fillText(texts.cases_here, { changed: changedIn([own]).length, all: own.cases })}</p>
      ) : null}
      <ul class="case-list">
        {changed.slice(0, most).map(({ decision: of, one }) => (
          <li key={`${of} ${one.line} ${one.name}`}>
            <p>{words.caseTitle({ decision: of, name: one.name, as_of: one.as_of, facts: one.facts })}</p>
            {of === decision ? null : <p class="faint">{words.question(of)}</p>}
            <dl>
              <ChangedParts one={one} />
            </dl>
          </li>
        ))}
      </ul>
      {changed.length > most ? (
        <button type="button" class="small" onClick={() => setMost(most + 5 * PAGE)}>
          {words.texts.more} <span class="hidden">{texts.cases}</span> ({changed.length - most})
        </button>
      ) : null}
    </section>
  );
}
