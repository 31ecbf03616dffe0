import { useState } from "preact/hooks";
import type { Answer } from "../../src/core/engine/answer.ts";
import { answerCalendar, daysNamed } from "../../src/features/duties/answer-ics.ts";
import { useWords } from "../shared/context.ts";
import type { PageAddress } from "../shared/page-address.ts";
import { saveFile } from "../shared/save-file.ts";
import { saveQuestion } from "../shared/saved.ts";

/** Keeps a question in the browser, and takes the days of its answer into a calendar. */
export function KeepAnswer({ place, answer }: { place: PageAddress; answer: Answer }) {
  const words = useWords();
  const { texts } = words;
  const [isKept, setKept] = useState(false);
  const { decision, jurisdiction } = answer;
  const hasDay = daysNamed(answer).length > 0;
  return (
    <p class="buttons">
      <button
        type="button"
        onClick={() => {
          saveQuestion({ decision, jurisdiction, facts: place.facts });
          setKept(true);
        }}
      >
        {texts.keep_question}
      </button>
      {hasDay ? (
        <button
          type="button"
          onClick={() => {
            const names = { question: words.question(decision), jurisdiction: words.jurisdiction(jurisdiction) };
            const calendar = answerCalendar(answer, names, words.labels, new Date());
            saveFile(`${names.jurisdiction}-${decision}.ics`, calendar, "text/calendar");
          }}
        >
          {texts.save_calendar}
        </button>
      ) : null}
      <span role="status" class="faint">
        {isKept ? texts.question_kept : ""}
      </span>
    </p>
  );
}
