import { fillText, type Language, MESSAGES } from "../../words/format.ts";
import { type Html, html } from "../../words/html/html.ts";
import { REPORT } from "./messages.ts";
import type { ReportSide, ReportSides } from "./sides.ts";

/** The program and the days of a report. */
export interface ReportOrigin {
  /** Version of the package. */
  readonly version: string;
  /** Digest of the compiled rules. */
  readonly module: string;
  /** The day (YYYY-MM-DD). */
  readonly on: string;
  /** The day that was asked for (YYYY-MM-DD). */
  readonly asOf: string;
}

/** A part of the report and its anchor. */
export interface Content {
  readonly id: string;
  readonly title: string;
}

/** What was compared, and as of when. */
export function reportHead(
  title: string,
  { day, leftOut }: ReportSides,
  making: ReportOrigin,
  language: Language,
): Html {
  const texts = REPORT[language];
  const { date, comma, colon } = MESSAGES[language];
  const left = leftOut.map((name) => name[language]).join(comma);
  return html`<header id="top">
<h1>${title}</h1>
<p class="caution">${texts.note}</p>
<p class="faint">${texts.silence}</p>
<p>${texts.as_of}${colon}${date(day)}${day === making.asOf ? "" : ` ${texts.moved_on}`}</p>
${leftOut.length === 0 ? undefined : html`<p>${fillText(texts.left_out, { names: left })}</p>\n`}</header>`;
}

/** Where each regulation comes from. */
export function sidesSection(id: string, { sides }: ReportSides, language: Language): Html {
  return html`<section id="${id}">
<h2>${REPORT[language].sections.sides}</h2>
<div class="sides">
${sides.map((side) => sideList(side, language))}</div>
</section>`;
}

function sideList(side: ReportSide, language: Language): Html {
  const { name, jurisdiction, version, spec, draft, agency, digest } = side;
  const texts = REPORT[language];
  const { date, phrases, comma } = MESSAGES[language];
  const assumed = version.effective_from_basis === "assumed" ? [phrases.version_assumed] : [];
  const from = [
    date(version.effective_from),
    ...assumed,
    ...(draft ? [texts.draft] : []),
    ...(agency ? [texts.agency] : []),
  ];
  const terms: readonly (readonly [string, Html | string])[] = [
    [texts.side.authority, jurisdiction.authority[language]],
    [texts.side.instrument, jurisdiction.instrument.title[language]],
    [texts.side.version, from.join(comma)],
    ...(jurisdiction.own_calendar === undefined
      ? []
      : [[texts.side.calendar, jurisdiction.own_calendar.name[language]] as const]),
    ...(version.enacted_on === undefined ? [] : [[texts.side.enacted, date(version.enacted_on)] as const]),
    [texts.side.spec, html`<code>${spec}</code>`],
    ...(version.text_digest === undefined
      ? []
      : [[texts.side.text, html`<code>${version.text_digest}</code>`] as const]),
    [texts.side.rules, html`<code>${digest}</code>`],
  ];
  return html`<div class="side">
<h3>${name[language]}</h3>
<dl>${terms.map(([term, told]) => html`<dt>${term}</dt><dd>${told}</dd>\n`)}</dl>
</div>
`;
}

/** Where the parts are. */
export function contentsNav(contents: readonly Content[], language: Language): Html {
  const texts = REPORT[language];
  return html`<nav class="screen" id="contents" aria-label="${texts.contents}">
<ol>
${contents.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>\n`)}</ol>
</nav>`;
}

/** The program that made the report, and what the report is not. */
export function reportFoot({ version, module, on }: ReportOrigin, language: Language): Html {
  const texts = REPORT[language];
  const { date, colon } = MESSAGES[language];
  return html`<footer>
<p>${texts.made_on}${colon}${date(on)}</p>
<p>${fillText(texts.made_by, { version, digest: module })}</p>
<p>${texts.note}</p>
<p class="screen"><a href="#contents">${texts.to_top}</a></p>
</footer>`;
}
