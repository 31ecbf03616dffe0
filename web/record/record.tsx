import head from "virtual:hdp/head";
import { useEffect, useState } from "preact/hooks";
import { taipeiSecond } from "../../src/core/calendar/civil-date.ts";
import { decisionRecord } from "../../src/words/record/record.ts";
import { RECORD_STYLE, recordBody, recordPage } from "../../src/words/record/record-page.ts";
import { savedQuestion } from "../../src/words/record/saved-question.ts";
import { momentOf } from "../shared/as-of.tsx";
import { CATALOGUE, useWords } from "../shared/context.ts";
import { QUESTION_FILE } from "../shared/drop-files.tsx";
import { Fault } from "../shared/fault.tsx";
import type { ViewProps } from "../shared/later.tsx";
import { PlaceLink } from "../shared/place-link.tsx";
import { saveFile } from "../shared/save-file.ts";
import { deciding } from "../shared/workers.ts";
import type { InterviewState } from "../worker/tasks.ts";

// The page's policy allows no style that stands in a document, but one that a script makes.
const sheet = new CSSStyleSheet();
sheet.replaceSync(RECORD_STYLE);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

/** A decision as it is filed: to print, and to save as a page or as a file that asks the same again. */
export default function Record({ place }: ViewProps) {
  const words = useWords();
  const { texts, lang } = words;
  const { decision, facts } = place;
  const [jurisdiction = ""] = place.jurisdictions;
  const as_of = momentOf(place.on, CATALOGUE.get(decision)?.as_of === "instant");
  const [found, setFound] = useState<{ state?: InterviewState; fault?: string; at?: string }>({});
  useEffect(() => {
    const asked = { question: { decision, as_of, facts }, jurisdictions: [jurisdiction] };
    deciding.perform({ name: "interview", asked, skipped: [] }).then(
      (state) => setFound({ state, at: taipeiSecond(new Date()) }),
      (error: Error) => setFound({ fault: error.message }),
    );
  }, [decision, as_of, jurisdiction]);
  const { state, fault, at = "" } = found;
  const who = head.jurisdictions.find(({ id }) => id === jurisdiction);
  const back = (
    <PlaceLink class="button" to={{ ...place, view: "step", more: { ...place.more, at: "check" } }}>
      {texts.back}
    </PlaceLink>
  );
  if (fault !== undefined) return <Fault message={fault} />;
  if (state === undefined) return <p class="faint">{texts.loading}</p>;
  if (state.answer === undefined || state.sources === undefined || who === undefined) {
    return (
      <div data-ready="">
        <h1>{texts.record}</h1>
        <p role="alert">{texts.no_record}</p>
        {back}
      </div>
    );
  }
  const { answer, sources } = state;
  const made = { at, version: head.version, policies: head.policies };
  const record = decisionRecord({ answer, facts, jurisdiction: who, made, ...sources }, words.labels);
  const name = `${words.jurisdiction(jurisdiction)}-${as_of.slice(0, 10)}`;
  return (
    <div data-ready="">
      <p class="buttons no-print">
        <button type="button" class="primary" onClick={() => print()}>
          {texts.print}
        </button>
        <button type="button" onClick={() => saveFile(`${name}.html`, recordPage(record, lang), "text/html")}>
          {texts.save_html}
        </button>
        <button
          type="button"
          onClick={() => saveFile(name + QUESTION_FILE, savedQuestion(answer, facts, made), "application/json")}
        >
          {texts.save_json}
        </button>
        {back}
      </p>
      {/* Made by a template that escapes every text. */}
      <div dangerouslySetInnerHTML={{ __html: recordBody(record, lang).text }} />
    </div>
  );
}
