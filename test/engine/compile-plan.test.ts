import { describe, expect, it } from "vitest";
import { compilePlan } from "../../scripts/compile-plan.ts";
import type { Operand, Plan, Statement } from "../../scripts/plan.ts";
import { type PlanModule, RUNTIME } from "../../src/engine/plan/runtime.ts";
import { asJson } from "../../src/engine/plan/values.ts";

const STRINGS = ["a", "b", "values", "facts", "list", "__proto__"];
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
const ends = (source: number): Statement => ({ type: "ReturnLocalStmt", stmt: { source } });

/** What a policy of one rule answers. */
async function answer(stmts: Statement[], input: unknown = {}): Promise<unknown> {
  const name = "g0.data.x.answer";
  const plan: Plan = {
    static: { strings: STRINGS.map((value) => ({ value })) },
    plans: { plans: [{ name: "x/answer", blocks: [] }] },
    funcs: { funcs: [{ name, path: ["g0", "x", "answer"], params: [0, 1], return: 2, blocks: [{ stmts }] }] },
  };
  const url = `data:text/javascript,${encodeURIComponent(compilePlan(plan, []))}`;
  const module = (await import(/* @vite-ignore */ url)) as { default: PlanModule };
  return asJson(module.default(RUNTIME).entrypoints["x/answer"]?.(input, {}));
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
});
