import { expect, it } from "vitest";
import { type Answer, loadEngine, type Request } from "../../../src/index.ts";
import { differences } from "../compare.ts";
import type { Question } from "../types.ts";

const engine = await loadEngine();

const ASKED: Question = {
  decision: "training_hours",
  jurisdiction: "kaohsiung",
  as_of: "2026-11-20",
  facts: { role: "dedicated_staff", year: 2026, hours: 1 },
};
const answer = engine.decide(ASKED as Request);

const LISTS = ["reasons", "obligations", "assumptions"] as const;

it("nothing is found in the answer as it is", () => expect(differences(ASKED, answer)).toEqual([]));

it.each(LISTS)("an entry of %s that repeats its clause is found", (list) => {
  const [first, ...others] = answer[list];
  const twice = { ...answer, [list]: [{ ...first, also: [first?.clause] }, ...others] } as Answer;
  expect(differences(ASKED, twice)).toEqual([`${list}: an entry cites ${first?.clause} twice`]);
});

it("a reading under another clause is found, and one that is not named", () => {
  const asked: Question = {
    decision: "account_request",
    jurisdiction: "taipei",
    as_of: "2026-11-20",
    facts: {
      applicant: { kind: "person", id: "u1", role: "general_user" },
      documents: ["application_form", "confidentiality_pledge"],
      approval: { given: true, by: "head", approver_id: "u2" },
      granted_by: "admin",
    },
  };
  const told = engine.decide(asked as Request);
  const elsewhere = told.assumptions.map((one) => (one.id === "G13" ? { ...one, clause: "一" } : one));
  expect(differences(asked, { ...told, assumptions: elsewhere } as Answer)).toEqual([
    "clause of reading G13: engine 一, oracle 三(二)",
  ]);
  const without = told.assumptions.filter(({ id }) => id !== "T3");
  expect(differences(asked, { ...told, assumptions: without } as Answer)).toEqual([
    "reading T3: only the oracle names it",
  ]);
});
