import type { Flat, Task } from "../tasks/task.ts";
import { type Contender, NOT_INSTALLED, rival, rivalsInstalled } from "./contender.ts";

interface Condition {
  readonly fact?: string;
  readonly operator?: string;
  readonly value?: unknown;
  readonly all?: readonly Condition[];
  readonly any?: readonly Condition[];
}

interface Almanac {
  factValue(name: string): Promise<unknown>;
}

interface RulesEngine {
  addRule(rule: { conditions: Condition; event: { type: string } }): void;
  addOperator(name: string, test: (fact: never, value: never) => boolean): void;
  addFact(name: string, value: (params: unknown, almanac: Almanac) => Promise<unknown>): void;
  run(facts: Flat): Promise<{ events: { type: string }[]; almanac: Almanac }>;
}

const is = (fact: string, operator: string, value: unknown): Condition => ({ fact, operator, value });
const other = (fact: string) => ({ fact });
const notReviewed = is("reviewed", "lessThan", other("current_first"));
const counted = is("status", "notEqual", "cancelled");

/** Each reason with what brings it. */
const RULES: Readonly<Record<Task["name"], Readonly<Record<string, Condition>>>> = {
  account_cleanup: {
    review_missed: {
      all: [
        counted,
        notReviewed,
        is("reviewed", "lessThan", other("previous_first")),
        is("started", "lessThan", other("current_first")),
      ],
    },
    review_due: {
      all: [
        counted,
        notReviewed,
        {
          any: [
            is("reviewed", "greaterThanInclusive", other("previous_first")),
            is("started", "greaterThanInclusive", other("current_first")),
          ],
        },
      ],
    },
    suspended_over_limit: {
      all: [
        is("status", "equal", "suspended"),
        is("notified_on", "equal", 0),
        is("suspended_on", "lessThanInclusive", other("year_before")),
      ],
    },
    unused_over_limit: {
      all: [is("status", "in", ["active", "locked"]), is("unused_since", "lessThan", other("half_year_before"))],
    },
  },
  sampling_monthly: { samples_due: { all: [is("samples", "greaterThanInclusive", 0)] } },
  query_permission: {
    account_not_active: { all: [is("status", "notIn", ["active", "locked"])] },
    account_not_own: { all: [is("holder_id", "notEqual", other("user_id"))] },
    approval_expired: {
      all: [is("approved_until", "greaterThan", 0), is("approved_until", "lessThan", other("today"))],
    },
    approval_missing: { all: [is("approved_until", "equal", 0)] },
    approval_not_started: { all: [is("approved_from", "greaterThan", other("today"))] },
    case_number_missing: { all: [is("case_number", "equal", "")] },
    field_not_allowed: {
      all: [is("fields", "hasOther", ["national_id", "name", "birth_date", "indigenous_status"])],
    },
    ip_not_whitelisted: { all: [is("allowed_ips", "doesNotContain", other("ip"))] },
    linkage_not_active: { all: [is("linkage", "notEqual", "active")] },
    not_official_use: { all: [is("official_use", "equal", false)] },
    outside_approved_scope: { all: [is("within_approved_scope", "equal", false)] },
    password_expired: { all: [is("password_changed_on", "lessThan", other("three_months_before"))] },
    personal_account_not_served: { all: [is("kind", "notEqual", "service")] },
    reason_missing: { all: [is("reason", "equal", "")] },
    right_not_approved: { all: [is("right_approved", "equal", false)] },
  },
};

async function samples(almanac: Almanac): Promise<number> {
  const queries = (await almanac.factValue("queries")) as number;
  return Math.min(Math.max(Math.ceil((queries * 6) / 100), 6), 80, queries);
}

/** A rule for each reason; the number of samples is a fact that the host works out, since rules have no arithmetic. */
export const jsonRulesEngine: Contender = {
  name: "json-rules-engine",
  prepare({ task, flats }) {
    if (!rivalsInstalled) return NOT_INSTALLED;
    const { Engine } = rival<{ Engine: new () => RulesEngine }>("json-rules-engine");
    const engine = new Engine();
    engine.addOperator("hasOther", (fields: string[], allowed: string[]) => fields.some((f) => !allowed.includes(f)));
    for (const [type, conditions] of Object.entries(RULES[task.name])) engine.addRule({ conditions, event: { type } });
    const sampled = task.name === "sampling_monthly";
    if (sampled) engine.addFact("samples", (_params, almanac) => samples(almanac));
    const decide = async (index: number) => {
      const { events, almanac } = await engine.run(flats[index] as Flat);
      const reasons = events.map(({ type }) => type).sort();
      const number = sampled ? { samples: (await almanac.factValue("samples")) as number } : {};
      return { outcome: task.outcome(reasons), reasons, ...number };
    };
    return { check: decide, decide };
  },
};
