import { WHAT_IF } from "../../src/features/what-if/index.ts";
import { factTexts } from "../../src/words/fact-text.ts";
import { plotAnswer } from "../plots/plot-answer.ts";
import { useWords } from "../shared/context.ts";
import type { PageAddress } from "../shared/page-address.ts";
import { PlaceLink } from "../shared/place-link.tsx";
import type { Decided } from "../worker/tasks.ts";

/** The question at hand as it is answered now, and as it would be. */
export function OwnQuestion(props: {
  readonly place: PageAddress;
  readonly facts: object;
  readonly isExample: boolean;
  /** Whether any other value is tried. */
  readonly tried: boolean;
  readonly before: Decided | undefined;
  readonly after: Decided | undefined;
}) {
  const { place, facts, isExample, tried, before, after } = props;
  const words = useWords();
  const { lang, messages } = words;
  const texts = WHAT_IF[lang];
  const told = factTexts(words.labels, place.decision, facts);
  const ways = [
    ["before", texts.now, before],
    ["after", texts.proposed, after],
  ] as const;
  return (
    <section aria-labelledby="own-question">
      <h2 id="own-question">{texts.question}</h2>
      <p>
        {words.question(place.decision)} <span class="faint">{messages.date(place.on.slice(0, 10))}</span>
      </p>
      <p class="faint">
        {isExample ? `${texts.example}${messages.colon}` : ""}
        {told.map(({ name, text }) => `${name}${messages.colon}${text}`).join(messages.entries.between)}
      </p>
      <div class="both">
        {ways.map(([key, name, decided]) => {
          const said = decided && plotAnswer(decided, words);
          return (
            <div key={key} class={`card ${said?.tone ?? "unsure"}`} data-way={key}>
              <h3>{name}</h3>
              {said === undefined ? (
                <p class="faint">{decided === undefined ? words.texts.loading : words.texts.to_tell_intro}</p>
              ) : (
                <>
                  <p class={`outcome ${said.tone}`}>
                    <span aria-hidden="true">{said.mark} </span>
                    {said.outcome}
                  </p>
                  <ul>
                    {said.why.map((text) => (
                      <li key={text}>{text}</li>
                    ))}
                    {said.values.map(({ label, text }) => (
                      <li key={label}>{label + messages.colon + text}</li>
                    ))}
                  </ul>
                </>
              )}
            </div>
          );
        })}
      </div>
      <p role="status" class="status">
        {tried && before !== undefined && after !== undefined
          ? texts[JSON.stringify(before) === JSON.stringify(after) ? "same_answer" : "other_answer"]
          : ""}
      </p>
      <p class="buttons no-print">
        <PlaceLink
          class="button"
          to={{ ...place, view: "step", facts: facts as PageAddress["facts"], more: { at: "check" } }}
        >
          {texts.change_question}
        </PlaceLink>
      </p>
    </section>
  );
}
