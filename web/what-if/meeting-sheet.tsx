import { MEETING_STYLE, type Meeting, meetingBody, meetingPage, WHAT_IF } from "../../src/features/what-if/index.ts";
import { useWords } from "../shared/context.ts";
import type { PageAddress } from "../shared/page-address.ts";
import { PlaceLink } from "../shared/place-link.tsx";
import { saveFile } from "../shared/save-file.ts";

// The page's policy allows no style that stands in a document, but one that a script makes.
const sheet = new CSSStyleSheet();
sheet.replaceSync(MEETING_STYLE);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

/** The comparison as it is laid before a meeting: to print, and to save. */
export function MeetingSheet({ place, meeting }: { place: PageAddress; meeting: Meeting }) {
  const { lang, texts } = useWords();
  const own = WHAT_IF[lang];
  const { sheet: _sheet, ...more } = place.more;
  return (
    <div data-ready="">
      <p class="buttons no-print">
        <button type="button" class="primary" onClick={() => print()}>
          {texts.print}
        </button>
        <button
          type="button"
          onClick={() =>
            saveFile(`${own.comparison}-${meeting.regulation}.html`, meetingPage(meeting, lang), "text/html")
          }
        >
          {own.save_comparison}
        </button>
        <PlaceLink class="button" to={{ ...place, more }}>
          {own.back}
        </PlaceLink>
      </p>
      {/* Made by a template that escapes every text. */}
      <div dangerouslySetInnerHTML={{ __html: meetingBody(meeting, lang).text }} />
    </div>
  );
}
