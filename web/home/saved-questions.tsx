import { useState } from "preact/hooks";
import { factTexts } from "../../src/words/fact-text.ts";
import { useWords } from "../shared/context.ts";
import { type PageAddress, today } from "../shared/page-address.ts";
import { PlaceLink } from "../shared/place-link.tsx";
import { forgetQuestion, savedQuestions } from "../shared/saved.ts";

/** The questions that the browser keeps, each of which is asked as of today. */
export function SavedQuestions({ place, changed }: { place: PageAddress; changed: () => void }) {
  const words = useWords();
  const { texts, messages } = words;
  const [all, setAll] = useState(savedQuestions);
  if (all.length === 0) return null;
  return (
    <section aria-labelledby="saved-questions">
      <h2 id="saved-questions">{texts.saved_questions}</h2>
      <ul class="saved">
        {all.map((one) => {
          const { decision, jurisdiction, facts } = one;
          const told = factTexts(words.labels, decision, facts).map(({ name, text }) => name + messages.colon + text);
          const name = words.jurisdiction(jurisdiction) + messages.colon + words.question(decision);
          return (
            <li key={JSON.stringify(one)}>
              <PlaceLink
                to={{
                  ...place,
                  view: "step",
                  decision,
                  jurisdictions: [jurisdiction],
                  on: today(),
                  facts,
                  more: { at: "check" },
                }}
              >
                {name}
              </PlaceLink>{" "}
              <span class="faint">{told.join(messages.comma)}</span>{" "}
              <button
                type="button"
                class="small"
                onClick={() => {
                  forgetQuestion(one);
                  setAll(savedQuestions());
                  changed();
                }}
              >
                {texts.forget}
                <span class="hidden">{messages.colon + name}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
