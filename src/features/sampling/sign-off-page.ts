import { fillText, type Language, MESSAGES } from "../../words/format.ts";
import { html } from "../../words/html/html.ts";
import { page } from "../../words/html/page.ts";
import type { FindingsTally } from "./findings.ts";
import { SAMPLING } from "./messages.ts";

/** What a sign-off sheet is made of. */
export interface SignOff {
  readonly language: Language;
  readonly jurisdiction: string;
  readonly period: string;
  readonly tally: FindingsTally;
  /** Each file that is kept, with its digest. */
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  readonly seed: string;
  /** What the regulation asks of the check, each with its clauses. */
  readonly duties: readonly string[];
  /** What follows from an anomaly, each with its clauses; none where there is none. */
  readonly followUps: readonly string[];
  /** Who signs the result off above the checker's section, any of them; empty where nobody is named, left out where no duty is. */
  readonly signers: readonly string[] | undefined;
}

/** A page to print and sign: what was drawn, what was found, what follows, and the digests of the files. */
export function signOffPage(of: SignOff): string {
  const { language, tally, files, duties, followUps } = of;
  const texts = SAMPLING[language].findings;
  const { colon, comma } = MESSAGES[language];
  const list = (items: readonly string[]) =>
    html`<ul class="boxes">${items.map((item) => html`<li>${item}</li>`)}</ul>`;
  const counted = (rows: readonly string[]) => rows.length + (rows.length === 0 ? "" : colon + rows.join(comma));
  const title = fillText(texts.sheet, { name: of.jurisdiction, period: of.period });
  const rows = [
    [texts.drawn, tally.drawn],
    [texts.regular, tally.found.regular],
    [texts.anomaly, counted(tally.anomalies)],
    [texts.unclear, counted(tally.unclear)],
    [SAMPLING[language].seed, of.seed],
  ] as const;
  const signers = of.signers?.length === 0 ? [texts.agency_head] : of.signers;
  const signatures = [...texts.signatures, ...(signers === undefined ? [] : [signers.join(texts.or)]), texts.date];
  return page({
    language,
    title,
    generator: "hdp sample",
    style: STYLE,
    body: [
      html`<h1>${title}</h1>
<table><tbody>${rows.map(([name, value]) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`)}</tbody></table>`,
      html`<h2>${texts.duties}</h2>${list(duties)}`,
      followUps.length === 0 ? html`<p>${texts.no_anomaly}</p>` : html`<h2>${texts.follow}</h2>${list(followUps)}`,
      html`<h2>${texts.files}</h2><ul>${files.map(({ name, sha256 }) => html`<li>${name}${colon}<code>${sha256}</code></li>`)}</ul>`,
      html`<table class="signatures"><tr>${signatures.map((who) => html`<td>${who}</td>`)}</tr></table>`,
    ],
  });
}

const STYLE = `
h1 { font-size: 1.25rem; text-wrap: balance; }
tbody th { width: 30%; }
.boxes { list-style: "□ "; padding-inline-start: 1.25rem; }
.signatures { margin-top: 2rem; break-inside: avoid; }
.signatures td { height: 5rem; width: 25%; }
`;
