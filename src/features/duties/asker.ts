import { periodDays } from "../../core/calendar/periods.ts";
import { FIRST_YEAR } from "../../core/calendar/tables.ts";
import type { Answer, Request } from "../../core/engine/answer.ts";
import { dayAfter, halfBefore, halvesAround, monthEnds } from "./days.ts";
import type { AskedFacts, CalendarDecision, DayBasis, Duty, TrainingRole } from "./duty.ts";
import { type AskedBy, QUESTIONS, TRAINING_ROLES } from "./questions.ts";
import { type Decider, standingOn } from "./spans.ts";

/** An answer with what was asked. */
interface AnsweredQuestion {
  readonly answer: Answer;
  readonly facts: AskedFacts;
}

interface Given {
  readonly period: string;
  readonly day: string | null;
  readonly basis: DayBasis;
  readonly role?: TrainingRole;
}

/** The number of queries is not known when a calendar is made; one is enough to learn whether a sample is due. */
const ANY_QUERIES = { queries: 1 };

/**
 * The reading by which the check of a month's sample has a day in the calendar. No text sets one, and no decision answers
 * it: this is how it is shown, and the only day of the calendar that is not the engine's.
 */
const SAMPLE_DAY_READING = "G15";

/** Puts the questions of a year to an engine, and makes duties of the answers. */
export class Asker {
  readonly #engine: Decider;
  readonly #jurisdiction: string;
  readonly #year: number;
  readonly #unitStart: string | null;

  constructor(engine: Decider, jurisdiction: string, year: number, unitStart: string | null) {
    this.#engine = engine;
    this.#jurisdiction = jurisdiction;
    this.#year = year;
    this.#unitStart = unitStart;
  }

  duties(decision: CalendarDecision): Duty[] {
    return QUESTIONS[decision].by.flatMap((by) => this.#asked(decision, by));
  }

  #asked(decision: CalendarDecision, by: AskedBy): Duty[] {
    switch (by) {
      case "period":
        return monthEnds(this.#year).flatMap((end) => this.#ofPeriod(decision, end));
      case "covers":
        return halvesAround(this.#year).flatMap((half) => this.#ofCoveredHalf(decision, half));
      case "half":
        return halvesAround(this.#year).flatMap((half) => this.#ofHalf(decision, half));
      case "sampled_half":
        return halvesAround(this.#year).flatMap((half) => this.#ofSampledHalf(decision, half));
      case "month":
        return sampledMonths(this.#year).flatMap(({ month, end, day }) =>
          this.#duty(decision, this.#ask(decision, end, ANY_QUERIES), { period: month, day, basis: "reading" }),
        );
      case "role":
        return TRAINING_ROLES.flatMap((role) => this.#ofRole(decision, role));
    }
  }

  // A period that has no act yet is `due` only if the one before had one; the answer tells the last day of that.
  #ofPeriod(decision: CalendarDecision, end: string): Duty[] {
    const never = this.#ask(decision, end, { last_done_on: null });
    const { outcome, values } = never.answer;
    const asked = outcome === "overdue" ? this.#ask(decision, end, { last_done_on: dueOn(values) }) : never;
    const { due_on, period } = asked.answer.values as { due_on?: string; period?: string };
    if (due_on !== end || period === undefined) return [];
    return this.#duty(decision, asked, { period, day: end, basis: "answer" });
  }

  #ofCoveredHalf(decision: CalendarDecision, half: string): Duty[] {
    const asked = this.#ask(decision, dayAfter(periodDays(half).last), { covers: halfBefore(half) });
    const { due_on = null, period } = asked.answer.values as { due_on?: string; period?: string };
    return period === half ? this.#duty(decision, asked, { period, day: due_on, basis: "answer" }) : [];
  }

  #ofHalf(decision: CalendarDecision, half: string): Duty[] {
    const asked = this.#ask(decision, dayAfter(periodDays(half).last), { half });
    return this.#duty(decision, asked, { period: half, day: dueOn(asked.answer.values), basis: "answer" });
  }

  // The sample of a half-year has no day of its own: it is checked in the audit that covers the half-year.
  #ofSampledHalf(decision: CalendarDecision, half: string): Duty[] {
    const { last } = periodDays(half);
    const asked = this.#ask(decision, last, ANY_QUERIES);
    const audit = this.#put("internal_audit_schedule", dayAfter(last), { covers: halfBefore(half) }).answer;
    const { due_on, period } = audit.values as { due_on?: string; period?: string };
    if (period === half && due_on !== undefined)
      return this.#duty(decision, asked, { period, day: due_on, basis: "audit" });
    const own = Number(half.slice(0, 4)) === this.#year;
    return own ? this.#duty(decision, asked, { period: half, day: null, basis: "none" }) : [];
  }

  #ofRole(decision: CalendarDecision, role: TrainingRole): Duty[] {
    const asked = this.#ask(decision, `${this.#year}-12-31`, { role, year: this.#year, hours: 0 });
    return this.#duty(decision, asked, {
      period: String(this.#year),
      day: dueOn(asked.answer.values),
      basis: "answer",
      role,
    });
  }

  #ask(decision: CalendarDecision, as_of: string, facts: AskedFacts): AnsweredQuestion {
    const start = QUESTIONS[decision].start && this.#unitStart !== null ? { started_on: this.#unitStart } : {};
    return this.#put(decision, as_of, { ...facts, ...start });
  }

  #put(decision: CalendarDecision, as_of: string, facts: AskedFacts): AnsweredQuestion {
    const jurisdiction = this.#jurisdiction;
    return { facts, answer: this.#engine.decide({ decision, jurisdiction, as_of, facts } as Request) };
  }

  #duty(decision: CalendarDecision, { answer, facts }: AnsweredQuestion, { period, day, basis, role }: Given): Duty[] {
    if (!isDuty(answer)) return [];
    const { act, rolled, start } = QUESTIONS[decision];
    const { obligations, reasons, warnings, assumptions, missing, as_of, version } = answer;
    const { hours_required, due_if_rolled } = answer.values as { hours_required?: number; due_if_rolled?: string };
    const entry = obligations.find(({ code }) => code === act) ?? reasons[0];
    const clause = entry?.clause ?? assumptions[0]?.clause ?? null;
    const began = start && this.#unitStart !== null && this.#unitStart > (version ?? "") ? this.#unitStart : null;
    const partial = this.#beginsWithin(period, began);
    const shown = [
      ...(basis === "reading" ? [SAMPLE_DAY_READING] : []),
      ...(basis === "reading" && partial ? ["G6"] : []),
    ].flatMap((id) => (clause === null ? [] : [{ id, clause }]));
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
        ...(rolled && { due_if_rolled: due_if_rolled ?? null }),
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

/** The months whose samples are shown in a year, each with its day: the end of the month after it. */
function sampledMonths(year: number): { readonly month: string; readonly end: string; readonly day: string }[] {
  const before = year > FIRST_YEAR ? monthEnds(year - 1).slice(11) : [];
  const ends = [...before, ...monthEnds(year)];
  return ends.slice(0, -1).map((end, index) => ({ month: end.slice(0, 7), end, day: ends[index + 1] as string }));
}

function dueOn(values: object): string | null {
  return (values as { due_on?: string }).due_on ?? null;
}

/** Whether something is to be done, or may be; also where only a number of the rule is missing. */
function isDuty({ outcome, missing }: Answer): boolean {
  if (outcome === "indeterminate") return missing.length > 0 && missing.every((one) => "parameter" in one);
  return outcome === "due" || outcome === "may_act" || outcome === "required";
}
