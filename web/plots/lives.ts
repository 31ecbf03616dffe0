import head from "virtual:hdp/head";
import { valueAt } from "../../src/core/base/plain-value.ts";
import { addDays } from "../../src/core/calendar/civil-date.ts";
import { factsShape, type Member } from "../ask/shape.ts";

/** A decision seen over time: the facts to begin with, and how many years are worth seeing. */
interface Life {
  readonly years: number;
  readonly facts: (on: string) => Readonly<Record<string, unknown>>;
}

/** The decisions about an account or data whose answers change as time goes by. */
export const LIVES: Readonly<Record<string, Life>> = {
  account_cleanup: {
    years: 2,
    facts: (on) => ({
      account: { status: "active", activated_on: addDays(on, -60), last_query_on: addDays(on, -30), findings: null },
      review: { last_done_on: null },
    }),
  },
  role_change_deadline: {
    years: 2,
    facts: (on) => ({
      role: "general_user",
      event: "transfer",
      effective_on: addDays(on, 30),
      applied_on: null,
      adjusted_on: null,
    }),
  },
  staff_change_notice: {
    years: 2,
    facts: (on) => ({ role: "dedicated_staff", changed_on: on, notified_on: null }),
  },
  data_use_period: {
    years: 5,
    facts: (on) => ({ acquired_on: addDays(on, -30), project_ends_on: null, completed_on: null }),
  },
  data_destruction: {
    years: 2,
    facts: (on) => ({
      medium: "stored_file",
      use_ended_on: addDays(on, -20),
      no_need_confirmed_on: addDays(on, -10),
      head_approved_on: null,
      destroyed_on: null,
      irrecoverable_confirmed: null,
      notified_on: null,
      evidence_attached: null,
    }),
  },
  record_retention: {
    years: 10,
    facts: (on) => ({ record: "query_log", event_on: on, account_closed_on: null }),
  },
};

/** A date among the facts. */
export interface ToldDate {
  /** Its steps below `facts`. */
  readonly path: readonly string[];
  readonly day: string;
}

/** The dates that the facts tell, outside of lists, in the order of the form. */
export function toldDates(decision: string, facts: object): ToldDate[] {
  return datePaths(factsShape(head.schemas, decision)).flatMap((path) => {
    const day = valueAt(facts, path);
    return typeof day === "string" ? [{ path, day }] : [];
  });
}

/** Facts with one date put in place of another. */
export function withDate(facts: object, [step, ...rest]: readonly string[], day: string): Record<string, unknown> {
  const known = facts as Readonly<Record<string, unknown>>;
  if (step === undefined) return { ...known };
  return { ...known, [step]: rest.length === 0 ? day : withDate(known[step] as object, rest, day) };
}

function datePaths(members: readonly Member[]): string[][] {
  return members.flatMap(({ name, shape }) => {
    if (shape.kind === "group") return datePaths(shape.members).map((path) => [name, ...path]);
    return shape.kind === "time" && (shape.format === "date" || shape.format === "open-date") ? [[name]] : [];
  });
}
