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
