import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/core/engine/answer.ts";
import { readRegulations } from "../../src/node/regulations/read-regulations.ts";
import { answerWords, appliedText } from "../../src/words/answer-words.ts";
import { MESSAGES } from "../../src/words/format.ts";
import { Labels } from "../../src/words/labels.ts";

const { schemas } = readRegulations();
const messages = MESSAGES.en;
const labels = new Labels(schemas, "en");
const bare = {
  decision: "account_cleanup",
  jurisdiction: "taipei",
  as_of: "2026-11-21",
  version: "2021-10-06",
  outcome: "indeterminate",
  values: {},
  reasons: [],
  obligations: [],
  warnings: [],
  assumptions: [],
  missing: [],
} as unknown as Answer;

function words(change: Partial<Record<keyof Answer, unknown>>) {
  return answerWords({ ...bare, ...change } as Answer, { labels, versions: [] });
}

describe("an answer in words", () => {
  it("has no section without lines", () => {
    expect(words({})).toMatchObject({ tone: "unsure", mark: "?", sections: [] });
  });

  it("cites the clauses of a reason, and says an unknown code as it is", () => {
    const [why] = words({ reasons: [{ code: "none_such", clause: "四(一)" }] }).sections;
    expect(why).toEqual({
      title: messages.phrases.why,
      lines: [{ text: "none_such", cited: messages.clauses("四(一)", []) }],
    });
  });

  it("says where a missing fact is to be given, and what it is called if that is known", () => {
    const [needed] = words({ missing: [{ fact: "review.last_done_on" }, { fact: "none.such" }] }).sections;
    expect(needed?.title).toBe(messages.phrases.needed);
    expect(needed?.lines.map(({ fact }) => fact)).toEqual(["review.last_done_on", "none.such"]);
    expect(needed?.lines[0]?.text).toMatch(/^.+ \(facts\.review\.last_done_on\)$/);
    expect(needed?.lines[1]?.text).toBe("facts.none.such");
  });

  it("asks for what is missing only where the answer waits for it", () => {
    const missing = [{ fact: "review.last_done_on" }];
    expect(words({ outcome: "overdue", missing }).sections[0]?.title).toBe(messages.phrases.missing);
  });
});

it("a first day that is a reading is said to be one", () => {
  const version = { effective_from: "2021-10-06" };
  const stated = appliedText(messages, bare, [{ ...version, effective_from_basis: "stated" }]);
  const assumed = appliedText(messages, bare, [{ ...version, effective_from_basis: "assumed" }]);
  expect(stated).not.toContain(messages.phrases.version_assumed);
  expect(assumed).toContain(messages.phrases.version_assumed);
  expect(appliedText(messages, { ...bare, version: null } as Answer)).toContain(messages.phrases.no_version);
});
