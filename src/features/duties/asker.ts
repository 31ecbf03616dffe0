import { periodDays } from "../../core/calendar/periods.ts";
import { FIRST_YEAR } from "../../core/calendar/tables.ts";
import type { Answer, Request } from "../../core/engine/answer.ts";
import type { CalendarMark, CalendarQuestion } from "../../core/schema/decision-marks.ts";
import { SchemaTree } from "../../core/schema/schema-tree.ts";
import { type DecisionSchema, decisionSchemas } from "../../core/schema/schemas.ts";
import { dayAfter, halfBefore, halvesAround, monthEnds } from "./days.ts";
import type { AskedFacts, DayBasis, Duty } from "./duty.ts";
import { type Decider, standingOn } from "./spans.ts";

/** A decision that is asked about a calendar year. */
export type CalendarDecision = DecisionSchema & { readonly calendar: CalendarMark };

/** The decisions that are asked about a calendar year, in the order in which duties of one day are shown. */
export function calendarDecisions(engine: Pick<Decider, "schemas">): Map<string, CalendarDecision> {
  const marked = [...decisionSchemas(engine.schemas)].flatMap(([name, schema]) =>
    schema.calendar === undefined ? [] : [[name, schema as CalendarDecision] as const],
  );
  return new Map(marked.sort(([, a], [, b]) => a.calendar.order - b.calendar.order));
}

/** An answer with what was asked. */
interface AnsweredQuestion {
  readonly answer: Answer;
  readonly facts: AskedFacts;
}

interface Given {
  readonly period: string;
  readonly day: string | null;
  readonly basis: DayBasis;
  /** The reading by which it is shown on that day. */
  readonly reading?: string;
  /** The word that the question was asked with, one of several. */
  readonly role?: string;
}

/** A period that is asked about: its name, the one before it, its last day. */
interface AskedPeriod {
  readonly name: string;
  readonly before: string | null;
  readonly last: string;
}

/** Puts the questions of a year to an engine, and makes duties of the answers. */
export class Asker {
  readonly #engine: Decider;
  readonly #jurisdiction: string;
  readonly #year: number;
  readonly #unitStart: string | null;
  readonly #decisions: ReadonlyMap<string, CalendarDecision>;
  readonly #tree: SchemaTree;

  constructor(engine: Decider, jurisdiction: string, year: number, unitStart: string | null) {
    this.#engine = engine;
    this.#jurisdiction = jurisdiction;
    this.#year = year;
    this.#unitStart = unitStart;
    this.#decisions = calendarDecisions(engine);
    this.#tree = new SchemaTree(engine.schemas);
  }

  /** The duties of one decision, in no order. */
  duties(decision: string): Duty[] {
    return this.#mark(decision).ask.flatMap((question) => this.#asked(decision, question));
  }

  #mark(decision: string): CalendarMark {
    return (this.#decisions.get(decision) as CalendarDecision).calendar;
  }

  #asked(decision: string, question: CalendarQuestion): Duty[] {
    if (question.if_overdue !== undefined) {
      return monthEnds(this.#year).flatMap((end) => this.#running(decision, question, end));
    }
    return this.#periods(question).flatMap((period) =>
      this.#words(decision, question).flatMap((role) => this.#ofPeriod(decision, question, period, role)),
    );
  }

  /** The periods whose duties may fall in the year. */
  #periods({ at_end_of, day }: CalendarQuestion): AskedPeriod[] {
    if (at_end_of === "year") {
      const year = String(this.#year);
      return [{ name: year, before: String(this.#year - 1), last: `${year}-12-31` }];
    }
    if (at_end_of === "month") {
      const later = day?.months_later ?? 0;
      const before = this.#year > FIRST_YEAR && later > 0 ? monthEnds(this.#year - 1).slice(-later) : [];
      const ends = [...before, ...monthEnds(this.#year).slice(0, later > 0 ? -later : undefined)];
      return ends.map((last) => ({ name: last.slice(0, 7), before: null, last }));
    }
    return halvesAround(this.#year).map((name) => ({ name, before: halfBefore(name), last: periodDays(name).last }));
  }

  /** The words of the fact that is asked about with each; once without, where there is none. */
  #words(decision: string, { each }: CalendarQuestion): (string | undefined)[] {
    if (each === undefined) return [undefined];
    const place = this.#tree.find(this.#tree.at(`decisions/${decision}`, ["$defs", "facts"]), [each]);
    return place === undefined ? [] : this.#tree.words(place);
  }

  // A period that has no act yet is `due` only if the one before had one; the answer tells the last day of that.
  #running(decision: string, { facts, if_overdue = "" }: CalendarQuestion, end: string): Duty[] {
    const never = this.#ask(decision, end, facts);
    const { outcome, values } = never.answer;
    const asked = outcome === "overdue" ? this.#ask(decision, end, { [if_overdue]: dueOn(values) }) : never;
    const { due_on, period } = asked.answer.values as { due_on?: string; period?: string };
    if (due_on !== end || period === undefined) return [];
    return this.#duty(decision, asked, { period, day: end, basis: "answer" });
  }

  #ofPeriod(decision: string, question: CalendarQuestion, period: AskedPeriod, role: string | undefined): Duty[] {
    const asked = this.#put(decision, question, period, role);
    const { values } = asked.answer as { values: { readonly due_on?: string; readonly period?: string } };
    const given = { period: period.name, ...(role && { role }) };
    const { months_later, reading, with: other } = question.day ?? {};
    if (months_later !== undefined) {
      const index = monthEnds(Number(period.last.slice(0, 4))).indexOf(period.last) + months_later;
      const year = Number(period.last.slice(0, 4)) + Math.floor(index / 12);
      const day = monthEnds(year)[index % 12] as string;
      return this.#duty(decision, asked, { ...given, day, basis: "reading", ...(reading && { reading }) });
    }
    if (other !== undefined) return this.#withOther(decision, asked, period, other);
    // An answer about another period than the one asked about is no duty of this one.
    if (values.period !== undefined && values.period !== period.name) return [];
    if (question.after !== undefined && values.period === undefined && "period" in this.#valuesOf(decision)) return [];
    return this.#duty(decision, asked, { ...given, day: dueOn(values), basis: "answer" });
  }

  // What has no day of its own is done with another duty of the period.
  #withOther(decision: string, asked: AnsweredQuestion, period: AskedPeriod, other: string): Duty[] {
    for (const question of this.#mark(other).ask) {
      if (question.after === undefined) continue;
      const { due_on, period: told } = this.#put(other, question, period).answer.values as Record<string, string>;
      if (told === period.name && due_on !== undefined)
        return this.#duty(decision, asked, { period: period.name, day: due_on, basis: "audit" });
    }
    const own = Number(period.last.slice(0, 4)) === this.#year;
    return own ? this.#duty(decision, asked, { period: period.name, day: null, basis: "none" }) : [];
  }

  #valuesOf(decision: string): object {
    return this.#decisions.get(decision)?.texts.values ?? {};
  }

  /** Puts a question about a period. */
  #put(decision: string, question: CalendarQuestion, period: AskedPeriod, word?: string): AnsweredQuestion {
    const filled = Object.entries(question.facts).map(([name, value]) => [name, fill(value, period)]);
    const facts = { ...(question.each && { [question.each]: word }), ...Object.fromEntries(filled) };
    return this.#ask(decision, question.after === undefined ? period.last : dayAfter(period.last), facts);
  }

  #ask(decision: string, as_of: string, facts: AskedFacts): AnsweredQuestion {
    const { start } = this.#mark(decision);
    const began = start !== undefined && this.#unitStart !== null ? { [start]: this.#unitStart } : {};
    const told = { ...facts, ...began };
    const jurisdiction = this.#jurisdiction;
    return { facts: told, answer: this.#engine.decide({ decision, jurisdiction, as_of, facts: told } as Request) };
  }

  #duty(decision: string, { answer, facts }: AnsweredQuestion, given: Given): Duty[] {
    if (!isDuty(answer)) return [];
    const { period, day, basis, reading, role } = given;
    const { act, start } = this.#mark(decision);
    const { obligations, reasons, warnings, assumptions, missing, as_of, version } = answer;
    const { hours_required, due_if_rolled } = answer.values as { hours_required?: number; due_if_rolled?: string };
    const entry = obligations.find(({ code }) => code === act) ?? reasons[0];
    const clause = entry?.clause ?? assumptions[0]?.clause ?? null;
    const began = start && this.#unitStart !== null && this.#unitStart > (version ?? "") ? this.#unitStart : null;
    const partial = this.#beginsWithin(period, began);
    const shown = [...(reading ? [reading] : []), ...(reading && partial ? ["G6"] : [])].flatMap((id) =>
      clause === null ? [] : [{ id, clause }],
    );
    return [
      {
        uid: `${[decision, ...(role ? [role] : []), period, this.#jurisdiction].join(".")}@duties.household-data-policy`,
        jurisdiction: this.#jurisdiction,
        decision,
        ...(role && { role }),
        ...(hours_required !== undefined && { hours: hours_required }),
        period,
        day,
        day_basis: basis,
        ...("due_if_rolled" in this.#valuesOf(decision) && { due_if_rolled: due_if_rolled ?? null }),
        right: answer.outcome === "may_act",
        partial,
        before_unit_start: !start && this.#unitStart !== null && periodDays(period).first < this.#unitStart,
        version: version as string,
        clause,
        also: entry?.also ?? [],
        obligations,
        warnings,
        assumptions: [...assumptions, ...shown],
        missing,
        asked: { as_of, facts },
      },
    ];
  }

  // Whether the first text, or the unit, began after the first day of a period.
  #beginsWithin(period: string, began: string | null): boolean {
    const { first } = periodDays(period);
    return (
      (began !== null && first < began) || standingOn(this.#engine, this.#jurisdiction, first).standing !== "in_force"
    );
  }
}

/** A fact of a question, with the period in its place. */
function fill(value: string | number | null, { name, before }: AskedPeriod): string | number | null {
  if (value === "{period}") return name;
  if (value === "{before}") return before;
  return value === "{year}" ? Number(name.slice(0, 4)) : value;
}

function dueOn(values: object): string | null {
  return (values as { due_on?: string }).due_on ?? null;
}

/** Whether something is to be done, or may be; also where only a number of the rule is missing. */
function isDuty({ outcome, missing }: Answer): boolean {
  if (outcome === "indeterminate") return missing.length > 0 && missing.every((one) => "parameter" in one);
  return outcome === "due" || outcome === "may_act" || outcome === "required";
}
