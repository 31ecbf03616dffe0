import type { Language } from "../format.ts";
import { Html, html } from "../html/html.ts";
import { page } from "../html/page.ts";
import type { DecisionRecord, RecordLine } from "./record.ts";
import { RECORD_TEXTS } from "./texts.ts";

/** By this, `hdp decide` recognises a record that it wrote. */
export const RECORD_GENERATOR = "hdp decide --record";

/** A record as a whole page that needs nothing from elsewhere; on paper it is meant to fill one A4 page. */
export function recordPage(record: DecisionRecord, language: Language): string {
  return page({
    language,
    title: `${record.title} — ${record.question}`,
    generator: RECORD_GENERATOR,
    style: RECORD_STYLE,
    body: [recordBody(record, language)],
  });
}

/** A record as a piece of HTML, for a page that has {@link RECORD_STYLE}. */
export function recordBody(record: DecisionRecord, language: Language): Html {
  const texts = RECORD_TEXTS[language];
  const { facts, checks, values, missing } = record;
  return html`<article class="record" lang="${language}">
<div class="record-head"><h1>${record.title}</h1><p>${record.made}</p></div>
<dl class="record-rows">
<div><dt>${texts.question}</dt><dd>${record.question}<span class="record-day">${texts.as_of} ${record.as_of}</span></dd></div>
<div><dt>${texts.facts}</dt><dd>${
    facts.length === 0
      ? texts.no_facts
      : html`<ul class="record-facts">${facts.map(([name, value]) => html`<li><span>${name}</span> <b>${value}</b></li>`)}</ul>`
  }</dd></div>
<div><dt>${texts.result}</dt><dd><p class="record-outcome ${record.tone}"><span aria-hidden="true">${record.mark}</span> ${record.outcome}</p>
${record.meaning === "" ? "" : html`<p>${record.meaning}</p>`}${values.length === 0 ? "" : html`<p>${values.join(language === "en" ? "; " : "；")}</p>`}</dd></div>
${lines(texts.reasons, record.reasons)}${lines(texts.working, record.working)}${
  checks.length === 0
    ? ""
    : html`<div><dt>${texts.checks}</dt><dd><ul class="record-checks">${checks.map(
        ({ state, sign, word, text, cited }) =>
          html`<li class="${state}"><span aria-hidden="true">${sign}</span> ${text} <span class="record-state">${word}</span> <span class="record-cited">${cited}</span></li>`,
      )}</ul></dd></div>
`
}${
  missing.length === 0
    ? ""
    : html`<div><dt>${texts.missing}</dt><dd><ul>${missing.map((text) => html`<li>${text}</li>`)}</ul></dd></div>
`
}${
  record.duties.length === 0
    ? ""
    : html`<div><dt>${texts.duties}</dt><dd><ul class="record-duties">${record.duties.map(
        ({ text, cited }) =>
          html`<li><span aria-hidden="true">□</span> ${text}<span class="record-cited">${cited}</span></li>`,
      )}</ul></dd></div>
`
}${lines(texts.warnings, record.warnings)}${pairs(texts.clauses, record.clauses)}${pairs(texts.readings, record.readings)}<div><dt>${texts.basis}</dt><dd><ul>${record.basis.map((line) => html`<li>${line}</li>`)}</ul></dd></div>
</dl>
<div class="record-sign">${[texts.checker, texts.head, texts.date].map((name) => html`<span>${name}</span>`)}</div>
<p class="record-foot">${texts.disclaimer}</p>
</article>`;
}

function lines(title: string, all: readonly RecordLine[]): Html {
  if (all.length === 0) return new Html("");
  return html`<div><dt>${title}</dt><dd><ul>${all.map(
    ({ text, cited }) => html`<li>${text}<span class="record-cited">${cited}</span></li>`,
  )}</ul></dd></div>
`;
}

function pairs(title: string, all: readonly RecordLine[]): Html {
  const told = all.filter(({ text }) => text !== "");
  if (told.length === 0) return new Html("");
  return html`<div class="record-small"><dt>${title}</dt><dd><ul>${told.map(
    ({ text, cited }) => html`<li><b>${cited}</b> ${text}</li>`,
  )}</ul></dd></div>
`;
}

/** The style of a record, for screens and for one A4 page. */
export const RECORD_STYLE = `
.record { max-width: 50rem; margin: 0 auto; line-height: 1.5; }
.record-head { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0 1rem;
  border-bottom: 2px solid var(--ink); }
.record-head h1 { font-size: 1.4rem; margin: 0; }
.record-head p { margin: 0; color: var(--faint); font-size: .875rem; }
.record-rows { margin: 0; }
.record-rows > div { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: 0 .75rem; padding: .35rem 0;
  border-bottom: 1px solid var(--line); }
.record-rows dt { color: var(--faint); font-size: .9rem; }
.record-rows dd { margin: 0; overflow-wrap: anywhere; }
.record-rows ul { margin: 0; padding: 0; list-style: none; }
.record-rows p { margin: 0; }
.record-day { float: inline-end; color: var(--faint); }
.record-facts { display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
.record-outcome { font-size: 1.25rem; font-weight: 700; }
.record-outcome.good { color: var(--good); }
.record-outcome.bad { color: var(--bad); }
.record-checks { columns: 2 18rem; column-gap: 1.25rem; }
.record-checks li { break-inside: avoid; }
.record-checks .failed { font-weight: 700; }
.record-state { color: var(--faint); font-size: .8em; }
.record-cited { color: var(--faint); font-size: .85em; white-space: nowrap; }
.record-small dd { font-size: .85em; }
.record-sign { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1rem; margin-top: 2.25rem; }
.record-sign span { border-top: 1px solid var(--ink); padding-top: .2rem; font-size: .9rem; }
.record-foot { color: var(--faint); font-size: .8rem; }
@media (max-width: 40rem) { .record-rows > div { grid-template-columns: minmax(0, 1fr); } .record-day { float: none; display: block; } }
@media print {
  .record { font-size: 9pt; line-height: 1.35; max-width: none; }
  .record-rows > div { padding: .15rem 0; grid-template-columns: 5.5rem minmax(0, 1fr); break-inside: avoid; }
  .record-outcome { font-size: 12pt; }
  .record-small dd { font-size: 7.5pt; line-height: 1.3; }
  .record-checks, .record-facts, .record-duties { font-size: 8.5pt; }
  .record-sign { margin-top: 1.5rem; }
}
`;
