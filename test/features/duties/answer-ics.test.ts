import ICAL from "ical.js";
import { expect, it } from "vitest";
import type { Request } from "../../../src/core/engine/answer.ts";
import { answerCalendar, daysNamed } from "../../../src/features/duties/answer-ics.ts";
import { loadEngine } from "../../../src/node/start/load-engine.ts";
import { Labels } from "../../../src/words/labels.ts";

const engine = await loadEngine();
const labels = new Labels(engine.schemas, "zh-TW");
const NAMES = { question: "最遲何時；申請, 或\n不申請？", jurisdiction: "某市" };
const NOW = new Date("2026-11-20T01:02:03Z");

it("an answer's days are events that a calendar reads, with every character and no line too long", () => {
  const facts = { role: "general_user", event: "transfer", effective_on: "2026-12-14" };
  const asked = { decision: "role_change_deadline", jurisdiction: "taipei", as_of: "2026-11-20", facts };
  const answer = engine.decide(asked as Request);
  const text = answerCalendar(answer, NAMES, labels, NOW);
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
  expect(events.map(({ startDate }) => startDate.toString())).toEqual(daysNamed(answer).map(([, day]) => day));
  expect(events.length).toBeGreaterThan(0);
  expect(events[0]?.description.startsWith(NAMES.question)).toBe(true);
  expect(events[0]?.summary).toContain("某市");
  for (const line of text.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(answerCalendar(answer, NAMES, labels, NOW)).toBe(text);
});

it("an answer without a day has none", () => {
  expect(daysNamed({ values: { samples: 7, rule: "rate", month: "2026-11" } as never })).toEqual([]);
});
