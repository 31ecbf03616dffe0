import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { keeping } from "../src/runtime/keeping.ts";
import type { Value } from "../src/runtime/values.ts";

const DATA = {};
const request = (jurisdiction: string, as_of: string) => ({ jurisdiction, as_of, facts: {} });

/** What a program does with the rules that are kept: the numbers are those of the only rules there are. */
function keepingOne() {
  const keeper = keeping({ data: 1, case: 1, request: 1 });
  const kept = (span: "data" | "case") => (rule: (input: Value, data: Value) => Value) => {
    return (input: Value, data: Value) => {
      const known = keeper.kept[span][0];
      if (known !== undefined) return known === keeper.none ? undefined : known;
      const value = rule(input, data);
      keeper.kept[span][0] = value === undefined ? keeper.none : value;
      return value;
    };
  };
  const ofRequest = (rule: (input: Value, data: Value) => Value) => (input: Value, data: Value) => {
    const [known] = keeper.kept.noted;
    if (known !== undefined) return known === keeper.none ? undefined : known;
    const value = rule(input, data);
    keeper.note(0, value === undefined ? keeper.none : value);
    return value;
  };
  const ofQuestion = (rule: (input: Value, data: Value) => Value) => (input: Value, data: Value) => {
    const known = keeper.kept.question.get(0);
    if (known !== undefined) return known === keeper.none ? undefined : known;
    const value = rule(input, data);
    keeper.kept.question.set(0, value === undefined ? keeper.none : value);
    return value;
  };
  return { ...keeper, ofData: kept("data"), ofCase: kept("case"), ofRequest, ofQuestion };
}

/** A rule that counts how often it was asked, and says for whom. */
function counted(value: (input: Value, data: Value) => Value = (input) => input) {
  const rule = (input: Value, data: Value) => {
    rule.asked += 1;
    return value(input, data);
  };
  rule.asked = 0;
  return rule;
}

describe("what the program keeps", () => {
  it("for one evaluation: no other sees it", () => {
    const { ofRequest, start } = keepingOne();
    const rule = counted();
    const kept = ofRequest(rule);
    const twice = (input: Value, data: Value) => [kept(input, data), kept(input, data)];
    const [a, b] = [request("a", "2026-11-21"), request("a", "2026-11-21")];
    expect(start(twice, a, DATA)).toEqual([a, a]);
    expect(rule.asked).toBe(1);
    expect((start(twice, b, DATA) as Value[])[0]).toBe(b);
    expect(rule.asked).toBe(2);
  });

  it("for a jurisdiction and a day: told apart however their texts are cut", () => {
    const { ofCase, start } = keepingOne();
    const rule = counted();
    const kept = ofCase(rule);
    const cases = [request("a", "2026-11-21"), request("b", "2026-11-21"), request("a", "2026-11-22")];
    cases.push(request("1a", "2026-11-2"), request("", "2026-11-21a"));
    for (const one of [...cases, ...cases]) {
      const other = { ...one, facts: { another: true } };
      expect(start(kept, other, DATA)).toMatchObject({ jurisdiction: one.jurisdiction, as_of: one.as_of });
    }
    expect(rule.asked).toBe(cases.length);
  });

  it("for a decision of a jurisdiction on a day, and for no other", () => {
    const { ofQuestion, start } = keepingOne();
    const rule = counted();
    const kept = ofQuestion(rule);
    const questions = ["a", "b"].flatMap((decision) =>
      ["2026-11-21", "2026-11-22"].map((as_of) => ({ decision, ...request("a", as_of) })),
    );
    for (const one of [...questions, ...questions]) expect(start(kept, { ...one }, DATA)).toEqual(one);
    expect(rule.asked).toBe(questions.length);
    const none = request("a", "2026-11-21");
    for (let round = 1; round <= 2; round += 1) expect(start(kept, none, DATA)).toBe(none);
    expect(rule.asked).toBe(questions.length + 2);
  });

  it("for many days; the one that came first gives way to one too many", () => {
    const { ofCase, start } = keepingOne();
    const rule = counted();
    const kept = ofCase(rule);
    const ask = (number: number) => start(kept, request(number % 2 === 0 ? "a" : "b", `day ${number}`), DATA);
    const days = Array.from({ length: 1024 }, (_, number) => number);
    for (const number of [...days, ...days]) ask(number);
    expect(rule.asked).toBe(1024);
    ask(1024);
    for (const number of days.slice(1)) ask(number);
    expect(rule.asked).toBe(1025);
    ask(0);
    expect(rule.asked).toBe(1026);
  });

  it("not at all where there is no jurisdiction or day", () => {
    const { ofCase, start } = keepingOne();
    const kept = ofCase((input) => input);
    for (const input of [{ n: 1 }, { n: 2 }, null, { jurisdiction: 1, as_of: "2026-11-21" }]) {
      expect(start(kept, input, DATA)).toBe(input);
    }
  });

  it("for data: other data has none of it", () => {
    const { ofData, ofCase, keep, start } = keepingOne();
    const [kept, keptOfCase] = [ofData((_, data) => data), ofCase((_, data) => data)];
    const func = keep((_, data) => data);
    for (const data of [{ a: 1 }, { a: 1 }, { b: 1 }]) {
      const all = (input: Value, given: Value) => [
        kept(input, given),
        keptOfCase(input, given),
        func(input, given, "x"),
      ];
      for (const one of start(all, request("a", "2026-11-21"), data) as Value[]) expect(one).toBe(data);
    }
  });

  it("values of a function for scalars, told apart by type, and forgets them before they are many", () => {
    const { keep, start } = keepingOne();
    const func = counted();
    const kept = keep((_input, _data, a, b) => {
      func(a, b);
      return a === null ? undefined : [a, b];
    });
    const ask = (a: Value, b: Value) => start((input, data) => kept(input, data, a, b), request("a", "b"), DATA);
    const pairs: [Value, Value][] = [
      ["1", 1],
      [1, "1"],
      ["true", true],
      [true, "true"],
      ["a", "bc"],
      ["ab", "c"],
    ];
    for (const [a, b] of [...pairs, ...pairs]) expect(ask(a, b)).toEqual([a, b]);
    expect(func.asked).toBe(pairs.length);
    const long = "x".repeat(41);
    const list = [1];
    for (let round = 1; round <= 2; round += 1) {
      expect(ask(long, 1)).toEqual([long, 1]);
      expect(ask("a", list)).toEqual(["a", list]);
      expect(ask(null, 1)).toBeUndefined();
    }
    expect(func.asked).toBe(pairs.length + 6);
    for (let n = 0; n < 20_000; n += 1) expect(ask(n, -n)).toEqual([n, -n]);
    const before = func.asked;
    for (const [a, b] of pairs) expect(ask(a, b)).toEqual([a, b]);
    expect(func.asked).toBe(before + pairs.length);
  });

  it("no more of a function that fails than of one that does not", () => {
    const { keep, start } = keepingOne();
    const func = counted();
    const kept = keep((_input, _data, a, b) => {
      func(a, b);
      if (a === "fails") throw new Error("no value");
      return b;
    });
    const ask = (a: Value, b: Value) => start((input, data) => kept(input, data, a, b), request("a", "b"), DATA);
    expect([ask("kept", 1), ask("kept", 1)]).toEqual([1, 1]);
    expect(func.asked).toBe(1);
    for (let n = 0; n < 20_000; n += 1) {
      try {
        ask("fails", n);
      } catch {
        // As it is to.
      }
    }
    const before = func.asked;
    expect(ask("kept", 1)).toBe(1);
    expect(func.asked).toBe(before + 1);
  });

  it("nothing of an evaluation that failed", () => {
    const { ofCase, ofRequest, start } = keepingOne();
    let fails = true;
    const rule = (): Value => {
      if (fails) throw new Error("two values");
      return "value";
    };
    const [kept, keptOfCase] = [ofRequest(rule), ofCase(rule)];
    for (const one of [kept, keptOfCase]) {
      fails = true;
      expect(() => start(one, request("a", "2026-11-21"), DATA)).toThrow("two values");
      fails = false;
      expect(start(one, request("a", "2026-11-21"), DATA)).toBe("value");
    }
  });

  it("nothing of an evaluation that was stopped from outside", () => {
    const { ofRequest, start } = keepingOne();
    const rule = counted();
    const kept = ofRequest(rule);
    const endless = (input: Value, data: Value) => {
      kept(input, data);
      for (;;);
    };
    const stopped = () => start(endless, request("a", "2026-11-21"), DATA);
    expect(() => runInNewContext("stopped()", { stopped }, { timeout: 50 })).toThrow("timed out");
    expect(rule.asked).toBe(1);
    const next = request("a", "2026-11-21");
    expect(start(kept, next, DATA)).toBe(next);
  });
});
