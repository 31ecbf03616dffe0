import { MESSAGES } from "../../words/format.ts";
import { type Html, html } from "../../words/html/html.ts";
import type { Labels } from "../../words/labels.ts";
import type { Duty, YearOfDuties } from "./duty.ts";
import { CALENDAR } from "./messages.ts";
import { dutyWords, type Named, nothingText, readingSentence, readingsOf, spanText, weekday } from "./words.ts";

/** What {@link calendarSection} is written with. */
export interface CalendarSectionOptions {
  readonly labels: Labels;
  readonly jurisdictions: ReadonlyMap<string, Named>;
}

/**
 * A year at a glance as a `<section>`: twelve months with the duties of each, the remarks as numbered notes, and the
 * readings. It needs {@link CALENDAR_STYLE} once in the page.
 */
export function calendarSection(years: readonly YearOfDuties[], options: CalendarSectionOptions): Html {
  const { jurisdictions } = options;
  const { language } = options.labels;
  const texts = CALENDAR[language];
  const notes = new Notes();
  const month = (index: number | null): Duty[] =>
    years.flatMap(({ duties }) => duties.filter(({ day }) => monthOf(day) === index)).sort(byDay);
  const box = (title: string, duties: readonly Duty[]) =>
    html`<div class="month"><h3>${title}</h3><ul>${duties.map((duty) => item(duty, years.length > 1, notes, options))}</ul></div>\n`;
  const boxes = texts.months.map((title, index) => box(title, month(index)));
  const undated = month(null);
  const spans = years.flatMap(({ jurisdiction, spans }) =>
    spans.map(
      (span) => html`<li>${nameOf(jurisdiction, options)}${MESSAGES[language].colon}${spanText(span, language)}</li>`,
    ),
  );
  const nothing = nothingText(years, language);
  const readings = readingsOf(years.flatMap(({ duties }) => duties));
  return html`<section class="duty-calendar" lang="${language}">
<h2>${texts.title(years[0]?.year ?? 0)}</h2>
<ul class="standing">${spans}</ul>
${nothing === undefined ? "" : html`<p>${nothing}</p>`}
<div class="months">
${boxes}${undated.length === 0 ? "" : box(texts.without_day, undated)}</div>
<ol class="notes">${notes.texts.map((text) => html`<li>${text}</li>`)}</ol>
<h3>${texts.readings}</h3>
<ul class="readings">${readings.map((id) => html`<li>${readingSentence(id, jurisdictions, language)}</li>`)}</ul>
<p>${texts.events}</p>
</section>`;
}

/** The style of the section, on a screen and on A4 paper. */
export const CALENDAR_STYLE = `.duty-calendar .months { display: grid; grid-template-columns: repeat(3, 1fr); gap: 0.5rem; }
.duty-calendar .month { border: 1px solid var(--line, #888); padding: 0.3rem 0.5rem; break-inside: avoid; }
.duty-calendar .month h3 { margin: 0 0 0.2rem; font-size: 1rem; }
.duty-calendar ul { list-style: none; margin: 0; padding: 0; }
.duty-calendar li { margin-bottom: 0.2rem; overflow-wrap: anywhere; }
.duty-calendar .right { font-style: italic; }
.duty-calendar time { font-weight: bold; }
.duty-calendar .notes, .duty-calendar .readings { font-size: 0.85rem; }
@media (max-width: 40rem) { .duty-calendar .months { grid-template-columns: 1fr; } }
@media print { .duty-calendar { font-size: 8.5pt; } .duty-calendar .months { grid-template-columns: repeat(3, 1fr); } }
`;

/** Remarks that many duties share, each written once and referred to by number. */
class Notes {
  readonly texts: string[] = [];

  number(text: string): number {
    if (!this.texts.includes(text)) this.texts.push(text);
    return this.texts.indexOf(text) + 1;
  }
}

function item(duty: Duty, several: boolean, notes: Notes, options: CalendarSectionOptions): Html {
  const { labels, jurisdictions } = options;
  const { language } = labels;
  const words = dutyWords(duty, labels, jurisdictions.get(duty.jurisdiction) as Named);
  const { day } = duty;
  const date = day === null ? "" : html`<time datetime="${day}">${day.slice(5)} ${weekday(day, language)}</time> `;
  const who = several ? `${nameOf(duty.jurisdiction, options)}${MESSAGES[language].colon}` : "";
  const marks = words.remarks.map((text) => html`<sup>${notes.number(text)}</sup>`);
  return html`<li class="${duty.right ? "right" : "duty"}">${date}${who}${words.title} <small>${words.period}${words.clauses}</small>${marks}</li>`;
}

function nameOf(id: string, { labels, jurisdictions }: CalendarSectionOptions): string {
  return jurisdictions.get(id)?.name[labels.language] ?? id;
}

function monthOf(day: string | null): number | null {
  return day === null ? null : Number(day.slice(5, 7)) - 1;
}

const byDay = (a: Duty, b: Duty): number =>
  (a.day ?? "") < (b.day ?? "") ? -1 : (a.day ?? "") > (b.day ?? "") ? 1 : 0;
