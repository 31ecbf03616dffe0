import type { Asked, Decided, Row, Run } from "./tasks.ts";

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
