import { render } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { Ask } from "./ask/ask.tsx";
import { Cases } from "./cases/cases.tsx";
import { Matrix } from "./matrix/matrix.tsx";
import { ALL_DECISIONS, ALL_JURISDICTIONS, Words, WordsProvider } from "./shared/context.ts";
import { Later } from "./shared/later.tsx";
import { linkTo, type PageAddress, readAddress, VIEWS } from "./shared/page-address.ts";
import "./style.css";

const KNOWN = { decisions: ALL_DECISIONS, jurisdictions: ALL_JURISDICTIONS };
// Views that few open first are loaded once they are opened.
const LATER = {
  compare: () => import("./compare/compare.tsx"),
  plots: () => import("./plots/plots.tsx"),
  playground: () => import("./playground/playground.tsx"),
};

function Page() {
  const [place, setPlace] = useState(() => readAddress(location.hash, KNOWN));
  const words = useMemo(() => new Words(place.lang), [place.lang]);
  const { texts } = words;
  useEffect(() => {
    const follow = () => setPlace(readAddress(location.hash, KNOWN));
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  useEffect(() => {
    document.documentElement.lang = place.lang;
    document.title = `${texts[place.view]} — ${texts.title}`;
  }, [place.lang, place.view]);
  const go = (changes: Partial<PageAddress>) =>
    setPlace((before) => {
      const next = { ...before, ...changes };
      // Each letter that is typed is no step to go back by.
      history.replaceState(null, "", linkTo(next));
      return next;
    });
  return (
    <WordsProvider value={words}>
      <button type="button" class="skip" onClick={() => document.getElementById("content")?.focus()}>
        {texts.skip}
      </button>
      <header>
        <h1>{texts.title}</h1>
        <nav aria-label={texts.views}>
          {VIEWS.map((view) => (
            <a
              key={view}
              href={linkTo({ ...place, view, decision: "", jurisdictions: [], facts: {}, more: {} })}
              aria-current={view === place.view ? "page" : undefined}
            >
              {texts[view]}
            </a>
          ))}
        </nav>
        <button
          type="button"
          class="language"
          lang={place.lang === "en" ? "zh-TW" : "en"}
          onClick={() => go({ lang: place.lang === "en" ? "zh-TW" : "en" })}
        >
          {texts.other_language}
        </button>
      </header>
      <main id="content" tabIndex={-1}>
        {place.view === "ask" ? <Ask place={place} go={go} /> : null}
        {place.view === "matrix" ? <Matrix place={place} go={go} /> : null}
        {place.view === "cases" ? <Cases place={place} /> : null}
        {place.view in LATER ? (
          <Later key={place.view} load={LATER[place.view as keyof typeof LATER]} place={place} go={go} />
        ) : null}
      </main>
    </WordsProvider>
  );
}

render(<Page />, document.getElementById("page") as HTMLElement);
