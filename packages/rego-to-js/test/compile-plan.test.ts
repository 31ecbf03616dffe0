import { describe, expect, it } from "vitest";
import { compilePlan } from "../src/compiler/compile-plan.ts";
import type { Operand, Plan, Statement } from "../src/compiler/plan.ts";
import { type PlanModule, RUNTIME } from "../src/runtime/runtime.ts";
import { asJson } from "../src/runtime/values.ts";

const STRINGS = ["a", "b", "values", "facts", "jurisdiction", "list", "__proto__"];
const local = (value: number): Operand => ({ type: "local", value });
const text = (value: string): Operand => ({ type: "string_index", value: STRINGS.indexOf(value) });
const make = (type: "Array" | "Object" | "Set" | "Null", target: number): Statement => ({
  type: `Make${type}Stmt`,
  stmt: { target },
});
const add = (set: number, value: Operand): Statement => ({ type: "SetAddStmt", stmt: { set, value } });
const append = (array: number, value: Operand): Statement => ({ type: "ArrayAppendStmt", stmt: { array, value } });
const insert = (object: number, key: string, value: Operand): Statement => ({
  type: "ObjectInsertStmt",
  stmt: { object, key: text(key), value },
});
const dot = (source: number, key: string, target: number): Statement => ({
  type: "DotStmt",
  stmt: { source: local(source), key: text(key), target },
});
const call = (func: string, result: number, ...args: Operand[]): Statement => ({
  type: "CallStmt",
  stmt: { func, args, result },
});
const ends = (source: number): Statement => ({ type: "ReturnLocalStmt", stmt: { source } });

type Program = (input: unknown, data: unknown) => unknown;

/** A policy of some rules, one of them `answer`, that may call a built-in function `asked`. */
async function compiled(rules: Record<string, Statement[]>, asked: (value: unknown) => unknown): Promise<Program> {
  const plan: Plan = {
    static: { strings: STRINGS.map((value) => ({ value })), builtin_funcs: [{ name: "asked" }] },
    plans: { plans: [{ name: "x/answer", blocks: [] }] },
    funcs: {
      funcs: Object.entries(rules).map(([name, stmts]) => ({
        name: `g0.data.x.${name}`,
        path: ["g0", "x", name],
        params: [0, 1],
        return: 2,
        blocks: [{ stmts }],
      })),
    },
  };
  const url = `data:text/javascript,${encodeURIComponent(compilePlan(plan, ["asked"]))}`;
  const module = (await import(/* @vite-ignore */ url)) as { default: PlanModule };
  return module.default({ ...RUNTIME, b: { ...RUNTIME.b, asked } }).entrypoints["x/answer"] as Program;
}

/** What a policy of one rule answers. */
async function answer(stmts: Statement[], input: unknown = {}): Promise<unknown> {
  const program = await compiled({ answer: stmts }, (value) => value);
  return asJson(program(input, {}));
}

describe("the compiler of the plan", () => {
  it("makes lists and objects of what is put into them, the last of a name", async () => {
    const list = [make("Array", 2), append(2, text("a")), append(2, text("a")), ends(2)];
    expect(await answer(list)).toEqual(["a", "a"]);
    const object = [make("Object", 2), insert(2, "a", text("a")), insert(2, "a", text("b")), ends(2)];
    expect(await answer(object)).toEqual({ a: "b" });
    const own = [make("Object", 2), insert(2, "__proto__", text("b")), insert(2, "a", text("b")), ends(2)];
    expect(Object.keys((await answer(own)) as object)).toEqual(["__proto__", "a"]);
    const late = [make("Array", 2), make("Null", 3), append(2, local(3)), ends(2)];
    expect(await answer(late)).toEqual([null]);
  });

  it("finds members by name in objects, and elements in sets, and in nothing else", async () => {
    expect(await answer([dot(0, "a", 2), ends(2)], { a: 1 })).toBe(1);
    expect(await answer([dot(0, "values", 2), ends(2)], { values: 1 })).toBe(1);
    const ofSet = (name: string) => [
      make("Set", 3),
      add(3, text("a")),
      add(3, text("values")),
      dot(3, name, 2),
      ends(2),
    ];
    expect(await answer(ofSet("a"))).toBe("a");
    expect(await answer(ofSet("values"))).toBe("values");
    expect(await answer(ofSet("b"))).toBeUndefined();
    for (const input of [null, "text", ["a"], 1, true, { b: 1 }]) {
      for (const name of ["a", "values"]) expect(await answer([dot(0, name, 2), ends(2)], input)).toBeUndefined();
    }
  });

  it.each([
    ["the facts", 0, "facts", 4],
    ["the jurisdiction", 0, "jurisdiction", 2],
    ["the data", 1, "a", 1],
  ])("asks a rule that reads %s once as long as it may say the same", async (_, source, name, times) => {
    let count = 0;
    const rule = [dot(source, name, 3), call("asked", 4, local(3)), ends(4)];
    const twice = [2, 3].map((target) => call("g0.data.x.rule", target, local(0), local(1)));
    const both = [make("Array", 4), append(4, local(2)), append(4, local(3)), ends(4)];
    const program = await compiled({ rule, answer: [...twice, ...both] }, (value) => {
      count += 1;
      return value;
    });
    const data = { a: "of the data" };
    const said = { facts: 7, jurisdiction: "x", a: "of the data" }[name];
    for (const as_of of ["2026-11-21", "2026-11-21", "2026-11-22", "2026-11-22"]) {
      expect(program({ facts: 7, jurisdiction: "x", as_of }, data)).toEqual([said, said]);
    }
    expect(count).toBe(times);
  });
});
