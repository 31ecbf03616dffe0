import type { Language } from "../../words/format.ts";
import { fillText } from "../../words/format.ts";
import { type Html, html } from "../../words/html/html.ts";
import { page } from "../../words/html/page.ts";
import { WHAT_IF } from "./messages.ts";

/** A regulation as it is beside one with other numbers, all of it in words. */
export interface Meeting {
  readonly regulation: string;
  readonly question: string;
  readonly version: string;
  readonly as_of: string;
  readonly made: string;
  readonly summary: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly before: string;
    readonly after: string;
    readonly clause: string;
    readonly direction: string;
  }[];
  /** What was told, as `name: value`. */
  readonly facts: readonly string[];
  readonly before: string;
  readonly after: string;
  /** The answers at some numbers or days, where they differ or are round. */
  readonly points: readonly { readonly at: string; readonly before: string; readonly after: string }[];
  readonly pointsTitle: string;
  readonly casesSummary: string;
  readonly cases: readonly { readonly title: string; readonly before: string; readonly after: string }[];
  /** How many changed cases are not listed. */
  readonly more: number;
}

/** So many cases are listed. */
export const CASES_LISTED = 40;

/** The comparison as a whole page that needs nothing from elsewhere, for the screen and for paper. */
export function meetingPage(meeting: Meeting, language: Language): string {
  return page({
    language,
    title: `${WHAT_IF[language].comparison} — ${meeting.regulation}`,
    generator: "hdp explore",
    style: MEETING_STYLE,
    body: [meetingBody(meeting, language)],
  });
}

/** The comparison as a piece of HTML, for a page that has {@link MEETING_STYLE}. */
export function meetingBody(meeting: Meeting, language: Language): Html {
  const texts = WHAT_IF[language];
  const { parameters, facts, points, cases, more } = meeting;
  const row = (head: string, cells: readonly string[]) =>
    html`<tr><th scope="row">${head}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`;
  return html`<article class="meeting" lang="${language}">
<h1>${texts.comparison}</h1>
<p><b>${meeting.regulation}</b> <span>${meeting.version}</span></p>
<p>${meeting.question} <span>${meeting.as_of}</span></p>
<p class="meeting-sum">${meeting.summary}</p>
${table(
  texts.parameters,
  [texts.parameter, texts.now, texts.proposed, texts.direction, texts.clause],
  parameters.map((one) => row(one.name, [one.before, one.after, one.direction, one.clause])),
)}
${table(texts.question, [texts.facts, texts.now, texts.proposed], [row(facts.join(language === "en" ? "; " : "；"), [meeting.before, meeting.after])])}
${
  points.length === 0
    ? ""
    : table(
        meeting.pointsTitle,
        [texts.at, texts.now, texts.proposed],
        points.map((one) => row(one.at, [one.before, one.after])),
      )
}
${table(
  `${texts.cases}${language === "en" ? ": " : "："}${meeting.casesSummary}`,
  [texts.case, texts.now, texts.proposed],
  cases.map((one) => row(one.title, [one.before, one.after])),
)}
${more === 0 ? "" : html`<p>${fillText(texts.cases_more, { n: more })}</p>`}
<p class="meeting-foot">${meeting.made} ${texts.draft}</p>
</article>`;
}

function table(title: string, heads: readonly string[], rows: readonly Html[]): Html {
  return html`<h2>${title}</h2>
${rows.length === 0 ? "" : html`<div class="meeting-wide" tabindex="0" role="region" aria-label="${title}"><table><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`}`;
}

/** The style of the comparison. */
export const MEETING_STYLE = `
.meeting { max-width: 60rem; margin: 0 auto; }
.meeting h1 { margin: .5rem 0; }
.meeting h2 { font-size: 1.05rem; margin: 1.1rem 0 .35rem; }
.meeting p > span { color: var(--faint); margin-inline-start: .75rem; }
.meeting-sum { font-weight: 600; }
.meeting-wide { overflow-x: auto; }
.meeting table { border-collapse: collapse; width: 100%; }
.meeting th, .meeting td { border: 1px solid var(--line); padding: .25rem .5rem; text-align: start; vertical-align: top;
  font-size: .9rem; min-width: 4.5rem; overflow-wrap: anywhere; font-weight: normal; }
.meeting thead th { background: var(--band); font-weight: 600; }
.meeting tbody tr { break-inside: avoid; }
.meeting-foot { color: var(--faint); font-size: .85rem; margin-top: 1rem; }
@media print { .meeting th, .meeting td { font-size: 9.5pt; } }
`;
