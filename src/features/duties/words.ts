import type { Bilingual } from "../../core/base/bilingual.ts";
import { weekdayOf } from "../../core/calendar/civil-date.ts";
import type { Clause } from "../../core/regulation/jurisdiction.ts";
import { entryText } from "../../words/entry-words.ts";
import { fillText, fillValues, type Language, MESSAGES } from "../../words/format.ts";
import type { Labels } from "../../words/labels.ts";
import { readingText, type WithReadings } from "../../words/reading-text.ts";
import type { Duty, Span, YearOfDuties } from "./duty.ts";
import { CALENDAR } from "./messages.ts";

/** What is known of a jurisdiction beside its answers: its names, and our summaries of its clauses. */
export interface Named extends WithReadings {
  readonly id: string;
  readonly name: Bilingual;
  readonly authority: Bilingual;
  readonly instrument: { readonly title: Bilingual };
  readonly versions: readonly {
    readonly effective_from: string;
    readonly clauses?: Readonly<Record<string, Clause>>;
  }[];
}

/** A duty in the words of a language. */
export interface DutyWords {
  readonly title: string;
  readonly period: string;
  /** The clauses in brackets, to be put right behind the rest. */
  readonly clauses: string;
  /** What a reader must know of the day, the period and whether it is a duty at all. */
  readonly remarks: readonly string[];
  readonly toDo: readonly string[];
  /** Ids of readings, without repetition. */
  readonly readings: readonly string[];
  /** Our summary of the clause. */
  readonly summary: string | undefined;
  /** A command that puts the question again. */
  readonly ask: string;
}

/** A duty in words. */
export function dutyWords(duty: Duty, all: Labels, jurisdiction: Named): DutyWords {
  const { language, messages } = all;
  const labels = all.of(duty);
  const { decision, role, hours, period, clause, also, obligations, version } = duty;
  const summaries = jurisdiction.versions.find(({ effective_from }) => effective_from === version)?.clauses;
  return {
    title: fillText(labels.duty(decision), {
      ...(hours !== undefined && { hours }),
      ...(role !== undefined && { role: labels.word(role, decision) ?? role }),
    }),
    period: periodText(period, language),
    clauses: clause === null ? "" : messages.clauses(clause, also),
    remarks: remarks(duty, labels),
    toDo: obligations.map((one) => {
      const text = labels.code("obligations", one.code, decision);
      return entryText(labels, one, duty, text);
    }),
    readings: readingsOf([duty]),
    summary: clause === null ? undefined : summaries?.[clause]?.[language],
    ask: askAgain(duty),
  };
}

/** Ids of the readings that duties rest on, each once, G2 before G15. */
export function readingsOf(duties: readonly Duty[]): string[] {
  const ids = new Set(duties.flatMap(({ assumptions }) => assumptions.map(({ id }) => id)));
  const byNumber = new Intl.Collator("en", { numeric: true });
  return [...ids].sort(byNumber.compare);
}

/** A reading of the texts in a sentence, behind its id. */
export function readingSentence(id: string, jurisdictions: ReadonlyMap<string, Named>, language: Language): string {
  return id + MESSAGES[language].colon + readingText(id, jurisdictions.values(), language);
}

/** How the regulation stood in a part of the year. */
export function spanText(span: Span, language: Language): string {
  return fillValues(MESSAGES[language], CALENDAR[language].standings[span.standing], {
    ...span,
    from: span.from,
    to: span.to,
  });
}

/** That nothing falls in the years, or that it is not known; undefined where something does. */
export function nothingText(years: readonly YearOfDuties[], language: Language): string | undefined {
  if (years.some(({ duties }) => duties.length > 0)) return undefined;
  const unknown = years.some(({ spans }) => spans.some(({ standing }) => standing === "text_unavailable"));
  return CALENDAR[language][unknown ? "not_known" : "nothing"];
}

/** Name of the day of the week of a date. */
export function weekday(day: string, language: Language): string {
  return CALENDAR[language].weekdays[weekdayOf(day)] as string;
}

function periodText(period: string, language: Language): string {
  return /^\d{4}-\d{2}$/.test(period) ? CALENDAR[language].month(period) : MESSAGES[language].period(period);
}

function remarks(duty: Duty, labels: Labels): string[] {
  const { language, messages } = labels;
  const texts = CALENDAR[language];
  const { day, due_if_rolled, missing } = duty;
  const basis = { answer: [], reading: [texts.sample_day], audit: [texts.audit_day], none: [texts.no_day] };
  const moved = typeof due_if_rolled === "string" && due_if_rolled !== day;
  const numbers = missing.flatMap((one) => ("parameter" in one ? [fillValues(messages, texts.missing, one)] : []));
  return [
    ...(duty.right ? [texts.right] : []),
    ...basis[duty.day_basis],
    ...(duty.partial ? [texts.partial] : []),
    ...(moved ? [fillValues(messages, texts.rolled, { date: due_if_rolled })] : []),
    ...(due_if_rolled === null && day !== null
      ? [fillValues(messages, texts.roll_unknown, { year: day.slice(0, 4) })]
      : []),
    ...(duty.before_unit_start ? [texts.before_unit_start] : []),
    ...numbers,
    ...duty.warnings.map((one) => fillValues(messages, labels.code("warnings", one.code, duty.decision), one)),
  ];
}

function askAgain({ decision, jurisdiction, asked: { as_of, facts } }: Duty): string {
  return `echo '${JSON.stringify(facts)}' | hdp decide ${decision} -j ${jurisdiction} --as-of ${as_of} --facts -`;
}
