import type { Clause } from "../../core/regulation/jurisdiction.ts";
import { fillText, type Language, MESSAGES } from "../../words/format.ts";
import { type Html, html } from "../../words/html/html.ts";
import { type Carrier, type CitedRegister, carriersByDecision, clauseCounts, uncited } from "../cases/index.ts";
import { REPORT } from "./messages.ts";

/** The clauses of one regulation, and what cites them. */
export interface CoveredRegulation extends CitedRegister {
  readonly name: string;
  /** Where its words stand. */
  readonly source: string;
  /** The clauses' own words by their ids, where a copy of the text was given. */
  readonly wordings?: ReadonlyMap<string, string>;
}

/** Which clauses are decided, by which parts of the answers of which decisions, and how many cases cite each. */
export function coverageSection(id: string, regulations: readonly CoveredRegulation[], language: Language): Html {
  const texts = REPORT[language];
  return html`<section id="${id}">
<h2>${texts.sections.coverage}</h2>
${regulations.map((one) => {
  const sums = { ...clauseCounts(one), uncited: uncited(one).length };
  return html`<h3>${one.name}</h3>
<p>${fillText(texts.counts, sums)}</p>
<p class="faint">${one.source}</p>
<div class="wide"><table class="coverage">
<caption>${one.name}</caption>
<thead><tr><th scope="col">${texts.clause}</th><th scope="col">${texts.summary}</th><th scope="col">${texts.status}</th><th scope="col">${texts.decisions}</th><th scope="col">${texts.cases}</th></tr></thead>
<tbody>
${Object.entries(one.register).map(([clause, entry]) => row(clause, entry, one, language))}</tbody>
</table></div>
`;
})}</section>`;
}

function row(id: string, clause: Clause, regulation: CoveredRegulation, language: Language): Html {
  const { phrases, colon } = MESSAGES[language];
  const { status, why, defect } = clause;
  const note = (label: string, text: string | undefined) =>
    text === undefined ? undefined : html`<span class="source">${label}${colon}${text}</span>`;
  const cases = regulation.citations.get(id)?.cases ?? 0;
  const { wordings } = regulation;
  const words = wordings && note(phrases.clause_wordings, wordings.get(id) ?? phrases.wording_not_found);
  const decisions = carriersByDecision(id, regulation).map(([decision, parts]) =>
    partsOf(decision, parts, MESSAGES[language].comma),
  );
  return html`<tr><th scope="row">${id}</th><td>${clause[language]}${note(phrases.clause_why, why?.[language])}${note(
    phrases.clause_defect,
    defect?.[language],
  )}${words}</td><td class="${status}">${phrases[`clause_${status}`]}</td><td>${decisions}</td><td class="count">${cases}</td></tr>\n`;
}

function partsOf(decision: string, parts: readonly Carrier[], comma: string): Html {
  return html`<code>${decision}</code><span class="source">${parts.map(({ part }) => part).join(comma)}</span>`;
}
