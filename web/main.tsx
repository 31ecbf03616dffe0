import { render } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { Home } from "./home/home.tsx";
import { Words, WordsProvider } from "./shared/context.ts";
import { DropFiles } from "./shared/drop-files.tsx";
import { Ended } from "./shared/ended.tsx";
import { Later } from "./shared/later.tsx";
import { linkTo, type PageAddress, readAddress, VIEWS, type View } from "./shared/page-address.ts";
import { GoProvider, KNOWN } from "./shared/place.ts";
import { PlaceLink } from "./shared/place-link.tsx";
import { Step } from "./step/step.tsx";
import "./style.css";

// Views that few open first are loaded once they are opened.
const LATER = {
  ask: () => import("./ask/ask.tsx"),
  matrix: () => import("./matrix/matrix.tsx"),
  compare: () => import("./compare/compare.tsx"),
  plots: () => import("./plots/plots.tsx"),
  cases: () => import("./cases/cases.tsx"),
  playground: () => import("./playground/playground.tsx"),
  files: () => import("./files/files.tsx"),
  record: () => import("./record/record.tsx"),
  what_if: () => import("./what-if/what-if.tsx"),
};

/** Where the reader was last in each view, so that leaving one loses nothing. */
const lastPlaces = new Map<View, PageAddress>();

/** Views between which a question is carried. */
const OF_A_QUESTION: readonly View[] = ["ask", "step", "record"];

/** Views that have a heading of their own; so has a sheet that is printed. */
const OWN_HEADING: readonly View[] = ["home", "step", "record"];

function Page() {
  const [place, setPlace] = useState(() => readAddress(location.hash, KNOWN, history.state));
  const words = useMemo(() => new Words(place.lang), [place.lang]);
  const { texts } = words;
  const main = useRef<HTMLElement>(null);
  lastPlaces.set(place.view, place);
  useEffect(() => {
    const follow = () => setPlace(readAddress(location.hash, KNOWN, history.state));
    // Links, Back and Forward, and an address that was typed.
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, []);
  useEffect(() => {
    document.documentElement.lang = place.lang;
    const question = place.decision === "" ? "" : `${words.question(place.decision)} — `;
    document.title = `${question}${texts[place.view]} — ${texts.title}`;
  }, [place.lang, place.view, place.decision]);
  const go = (changes: Partial<PageAddress>) =>
    setPlace((before) => {
      const next = { ...before, unknown: [], ...changes };
      // Each letter that is typed is no step to go back by.
      history.replaceState({ facts: next.facts }, "", linkTo(next, KNOWN));
      return next;
    });
  const visit = (next: PageAddress) => {
    history.pushState({ facts: next.facts }, "", linkTo(next, KNOWN));
    setPlace({ ...next, unknown: [] });
    scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  };
  const whereTo = (view: View): PageAddress => {
    const last = lastPlaces.get(view);
    if ((view === "ask" || view === "what_if") && OF_A_QUESTION.includes(place.view))
      return { ...place, view, more: {} };
    if (last !== undefined) return { ...last, lang: place.lang };
    return { ...place, view, decision: "", jurisdictions: [], facts: {}, more: {} };
  };
  return (
    <WordsProvider value={words}>
      <GoProvider value={{ go, visit }}>
        <button type="button" class="skip" onClick={() => main.current?.focus()}>
          {texts.skip}
        </button>
        <header>
          <p class="site">{texts.title}</p>
          <nav aria-label={texts.views}>
            {VIEWS.map((view) => (
              <PlaceLink key={view} to={whereTo(view)} current={view === place.view ? "page" : undefined}>
                {texts[view]}
              </PlaceLink>
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
        <main id="content" tabIndex={-1} ref={main}>
          {OWN_HEADING.includes(place.view) || place.more["sheet"] !== undefined ? null : <h1>{texts[place.view]}</h1>}
          {place.unknown.length === 0 ? null : (
            <p role="alert" class="warning">
              {words.say("unknown_name", { names: place.unknown.join(words.messages.comma) })}
            </p>
          )}
          <Ended />
          <DropFiles place={place} />
          {place.view === "home" ? <Home place={place} /> : null}
          {place.view === "step" ? <Step key={place.decision} place={place} /> : null}
          {place.view in LATER ? (
            <Later key={place.view} load={LATER[place.view as keyof typeof LATER]} place={place} go={go} />
          ) : null}
        </main>
      </GoProvider>
    </WordsProvider>
  );
}

render(<Page />, document.getElementById("page") as HTMLElement);
