import { addDays } from "../../src/core/calendar/civil-date.ts";
import { decisionSchemas } from "../../src/core/schema/schemas.ts";
import type { Case } from "../../src/features/cases/case.ts";
import { loadCases } from "../../src/node/cases/load.ts";
import { GOOD_OUTCOMES } from "../../src/node/policies/good-outcomes.ts";
import type { Regulations } from "../../src/node/regulations/read-regulations.ts";
import type { Question } from "./compare.ts";

/** The number of cases of each decision and jurisdiction whose facts are asked where they cannot be answered well. */
const CASES_OF_EACH = 2;

/**
 * Requests with the facts of cases that are answered well, which are not so answered: on the day before each version
 * (where there is an earlier one, it answers), of no jurisdiction, to another decision, in part; and with nothing at all.
 */
export function hopeless({ jurisdictions, ajv, schemas }: Regulations): Question[] {
  const decisions = [...decisionSchemas(schemas).keys()];
  const questions: Question[] = [];
  const ask = (name: string, request: unknown) => questions.push({ name, text: JSON.stringify(request) });
  for (const nothing of [null, true, 0, "", [], {}, [{}], { facts: {} }, { as_of: "2026-11-21" }])
    ask("nothing", nothing);
  for (const decision of decisions) {
    for (const request of [{ decision }, { decision, facts: {} }, { decision, as_of: "2026-11-21", facts: {} }]) {
      ask(`${decision} alone`, request);
    }
  }
  for (const jurisdiction of jurisdictions) {
    const { id, versions } = jurisdiction;
    const cases = loadCases(jurisdiction, ajv).cases;
    const days = versions.map(({ effective_from }) => addDays(effective_from, -1));
    for (const [index, decision] of decisions.entries()) {
      ask(`${id}/${decision} in part`, { decision, jurisdiction: id });
      ask(`${id}/${decision} without facts`, { decision, jurisdiction: id, as_of: "2026-11-21", facts: {} });
      const other = decisions[(index + 1) % decisions.length];
      for (const { name, request } of chosen(cases.filter((one) => one.decision === decision))) {
        const facts = request.facts ?? {};
        const whole = { as_of: "2026-11-21", ...request, facts };
        const title = `${id}/${decision} ${name}`;
        for (const day of days) ask(`${title}, on ${day}`, { ...whole, as_of: day });
        ask(`${title}, of no jurisdiction`, { ...whole, jurisdiction: "nowhere" });
        ask(`${title}, without one`, { decision, as_of: whole.as_of, facts });
        ask(`${title}, for another decision`, { ...whole, decision: other });
        ask(`${title}, for no decision`, { jurisdiction: id, as_of: whole.as_of, facts });
        ask(`${title}, with a fact too many`, { ...whole, facts: { ...facts, no_such_fact: true } });
        ask(`${title}, facts beside facts`, { ...facts, ...whole, facts: {} });
      }
    }
  }
  return questions;
}

/** Some of the cases that are answered well, or of the others if there are none. */
function chosen(cases: readonly Case[]): Case[] {
  const good = cases.filter(({ expect }) => GOOD_OUTCOMES.includes(expect.outcome));
  return (good.length > 0 ? good : cases).slice(0, CASES_OF_EACH);
}
