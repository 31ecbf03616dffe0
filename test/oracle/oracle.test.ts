import { expect, it } from "vitest";
import { statusOfDecision } from "../../src/core/engine/regulation-status.ts";
import { loadEngine } from "../../src/index.ts";
import { campaign } from "./campaign.ts";
import { DECISIONS } from "./oracle.ts";

const engine = await loadEngine();
const REQUESTS = 2_000;

it.each(DECISIONS)("%s is answered as the oracle answers it", async (decision) => {
  const { differences, known } = await campaign(engine, decision, REQUESTS, 20_261_121);
  const shown = [...differences.values()].map(({ name, count, question }) => ({ name, count, question }));
  expect(shown).toEqual([]);
  const mended = [...known].filter(([, count]) => count === 0).map(([name]) => name);
  expect(mended, "known differences that no longer show: take them out of known.ts").toEqual([]);
});

it("has a rule for every decision that a regulation answers", () => {
  const others = engine.decisions.filter((decision) => !DECISIONS.includes(decision));
  const answered = others.filter((decision) =>
    engine.jurisdictions.some(
      (jurisdiction) =>
        statusOfDecision(engine, engine.schemas, { decision, jurisdiction, day: "2026-11-21" }).status === "yes",
    ),
  );
  expect(answered).toEqual([]);
});
