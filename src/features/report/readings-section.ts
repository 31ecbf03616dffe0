import { isMapping } from "../../core/base/plain-value.ts";
import type { Version } from "../../core/regulation/jurisdiction.ts";
import { type Language, MESSAGES } from "../../words/format.ts";
import { type Html, html } from "../../words/html/html.ts";
import { readingText, type WithReadings } from "../../words/reading-text.ts";
import { REPORT } from "./messages.ts";

/** A version compared, and the name it goes by. */
interface NamedVersion {
  readonly jurisdiction: WithReadings;
  readonly name: string;
  readonly version: Version;
}

/** The readings that versions name, with the clauses in each that do. */
export function readingsSection(id: string, versions: readonly NamedVersion[], language: Language): Html {
  const texts = REPORT[language];
  const { comma } = MESSAGES[language];
  const jurisdictions = versions.map(({ jurisdiction }) => jurisdiction);
  const named = versions.map(({ version }) => clausesByReading(version));
  const ids = [...new Set(named.flatMap((one) => [...one.keys()]))].sort(
    new Intl.Collator("en", { numeric: true }).compare,
  );
  return html`<section id="${id}">
<h2>${texts.sections.readings}</h2>
<p class="faint">${texts.readings_intro}</p>
<div class="wide"><table class="readings-table">
<caption>${texts.sections.readings}</caption>
<thead><tr><th scope="col">${texts.reading}</th><th scope="col">${texts.summary}</th>${versions.map(
    ({ name }) => html`<th scope="col">${name}</th>`,
  )}</tr></thead>
<tbody>
${ids.map((reading) => {
  const cells = named.map((one) => {
    const clauses = [...(one.get(reading) ?? [])];
    return clauses.length === 0
      ? html`<td class="absent">${texts.unnamed}</td>`
      : html`<td>${clauses.join(comma)}</td>`;
  });
  const text = readingText(reading, jurisdictions, language);
  return html`<tr><th scope="row">${reading}</th><td>${text}</td>${cells}</tr>\n`;
})}</tbody>
</table></div>
</section>`;
}

/** The clauses of the rules that name each reading; a rule without a clause has that of the rule it is in. */
function clausesByReading(version: Version): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const visit = (value: unknown, above: string): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, above);
    if (!isMapping(value)) return;
    const own = value["clause"];
    const clause = typeof own === "string" ? own : above;
    const readings = Array.isArray(value["readings"]) ? value["readings"] : [];
    for (const reading of readings) {
      if (typeof reading === "string") found.set(reading, (found.get(reading) ?? new Set()).add(clause));
    }
    for (const [key, member] of Object.entries(value))
      if (key !== "readings" && key !== "clauses") visit(member, clause);
  };
  visit(version, version.clause);
  return found;
}
