import { RequestError } from "../../src/core/base/errors.ts";
import type { Detail, Request } from "../../src/core/engine/answer.ts";
import type { Engine } from "../../src/core/engine/engine.ts";
import type { Jurisdiction } from "../../src/core/regulation/jurisdiction.ts";
import { sourcesOf } from "../../src/features/explain/explain.ts";
import type { Asked, Decided, Row, Run } from "./asked.ts";

/** The answers of an engine to a question, with what they rest on, or what is wrong with the question. */
export function decideBy(
  engine: Engine,
  byId: ReadonlyMap<string, Jurisdiction>,
  asked: Asked,
  detail: readonly Detail[] = [],
): Decided[] {
  return asked.jurisdictions.map((jurisdiction) => {
    try {
      const answer = engine.decide({ ...asked.question, jurisdiction, detail } as Request);
      return { jurisdiction, answer, ...sourcesOf(answer, byId.get(jurisdiction) as Jurisdiction) };
    } catch (error) {
      if (error instanceof RequestError) return { jurisdiction, problems: error.mistakes };
      throw error;
    }
  });
}

/** Asks each question of a row, so that no change between two of them is missed; neighbours answered alike are one. */
export function runsOf({ jurisdiction, questions }: Row, decide: (asked: Asked) => Decided): Run[] {
  const runs: Run[] = [];
  let before = "";
  questions.forEach((question, index) => {
    const decided = decide({ question, jurisdictions: [jurisdiction] });
    const said = JSON.stringify("answer" in decided ? { ...decided.answer, as_of: "" } : decided.problems);
    const last = runs.at(-1);
    if (last !== undefined && said === before) runs[runs.length - 1] = { ...last, last: index };
    else runs.push({ first: index, last: index, decided });
    before = said;
  });
  return runs;
}
