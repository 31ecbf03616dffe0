import { fillText, type Language, MESSAGES } from "../../words/format.ts";
import { type Html, html } from "../../words/html/html.ts";
import { page } from "../../words/html/page.ts";
import { Labels } from "../../words/labels.ts";
import { lookUpText } from "../../words/look-up.ts";
import { behaviourView, diffSection, diffView, matrixSection, matrixView } from "../compare/index.ts";
import { CALENDAR, calendarSection } from "../duties/index.ts";
import { coverageSection } from "./coverage-section.ts";
import { type Content, contentsNav, reportFoot, reportHead, sidesSection } from "./head.ts";
import { REPORT } from "./messages.ts";
import { plotFigure } from "./plots.ts";
import { readingsSection } from "./readings-section.ts";
import type { ReportInput } from "./report-input.ts";
import type { ReportSide } from "./sides.ts";
import { REPORT_STYLE } from "./style.ts";
import { summarySection } from "./summary-section.ts";

/** Marks a file as a report. */
export const REPORT_GENERATOR = "hdp report";

/** A report as one HTML page that needs nothing from elsewhere; equal input gives equal bytes. */
export function reportPage(input: ReportInput, language: Language): string {
  const { sides, making } = input;
  const names = sides.sides.map(({ name }) => name[language]);
  const title = fillText(REPORT[language].title, { names: names.join(MESSAGES[language].comma) });
  const parts = partsOf(input, names, language);
  const main = html`<main>
${parts.map(({ section }) => html`${section}\n`)}</main>`;
  return page({
    language,
    title,
    generator: REPORT_GENERATOR,
    style: REPORT_STYLE,
    body: [
      reportHead(title, sides, making, language),
      contentsNav(parts, language),
      main,
      reportFoot(making, language),
    ],
  });
}

type Part = Content & { readonly section: Html };

function partsOf(input: ReportInput, names: readonly string[], language: Language): Part[] {
  const { matrix, pairs, years, coverage, schemas, reads, sides } = input;
  const texts = REPORT[language];
  const view = { ...matrixView(matrix, schemas, language), title: texts.sections.matrix };
  const all = sides.sides.map(({ jurisdiction }) => jurisdiction);
  const jurisdictions = new Map(all.map((one) => [one.id, one]));
  const labels = new Labels(schemas, language, all);
  const covered = coverage.map(({ side, ...one }) => {
    const { jurisdiction, version } = sides.sides[side] as ReportSide;
    return { ...one, name: names[side] ?? "", source: lookUpText(jurisdiction, version, language) };
  });
  const part = (id: string, title: string, section: Html) => ({
    id,
    title,
    section: html`<div class="part" id="${id}">${section}</div>`,
  });
  const summary = { id: "summary", title: texts.sections.summary, section: summarySection(input, names, labels) };
  return [
    ...(names.length > 1 ? [summary] : []),
    { id: "sides", title: texts.sections.sides, section: sidesSection("sides", sides, language) },
    part("matrix", view.title, matrixSection(view)),
    ...pairs.flatMap(({ diff, behaviour }, index): Part[] => {
      const views = [
        { id: `parameters-${index + 1}`, view: diffView(diff, schemas, language, { reads, jurisdictions: all }) },
        ...(behaviour === undefined
          ? []
          : [{ id: `behaviour-${index + 1}`, view: behaviourView(behaviour, schemas, language) }]),
      ];
      return views.map(({ id, view: one }) => part(id, one.title, diffSection(one)));
    }),
    { id: "curves", title: texts.sections.curves, section: curvesSection(input, names, language) },
    part("calendar", CALENDAR[language].title(years[0]?.year ?? 0), calendarSection(years, { labels, jurisdictions })),
    { id: "coverage", title: texts.sections.coverage, section: coverageSection("coverage", covered, language) },
    {
      id: "readings",
      title: texts.sections.readings,
      section: readingsSection(
        "readings",
        sides.sides.map(({ name, version, jurisdiction }) => ({ name: name[language], version, jurisdiction })),
        language,
      ),
    },
  ];
}

function curvesSection({ curves, schemas }: ReportInput, names: readonly string[], language: Language): Html {
  const texts = REPORT[language];
  const labels = new Labels(schemas, language);
  return html`<section id="curves">
<h2>${texts.sections.curves}</h2>
<p class="faint">${texts.curves_intro}</p>
<div class="plots">
${curves.map(({ decision, most, curves: drawn }, index) =>
  plotFigure({
    id: `plot-${index + 1}`,
    title: labels.question(decision),
    decision,
    most,
    curves: drawn,
    names,
    language,
  }),
)}</div>
</section>`;
}
