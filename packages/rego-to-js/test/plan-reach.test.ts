import { describe, expect, it } from "vitest";
import type { Func, Operand } from "../src/compiler/plan.ts";
import { PlanReach } from "../src/compiler/plan-reach.ts";

const STRINGS = ["jurisdiction", "as_of", "facts", "decision", "constructor"];
const local = (value: number): Operand => ({ type: "local", value });
const text = (name: string): Operand => ({ type: "string_index", value: STRINGS.indexOf(name) });
const call = (func: string, args = [local(0), local(1)], result = 3) => ({
  type: "CallStmt",
  stmt: { func, args, result },
});
const member = (name: Operand, source = local(0), target = 3) => ({
  type: "DotStmt",
  stmt: { source, key: name, target },
});
const inBlock = (stmt: object) => ({ type: "BlockStmt", stmt: { blocks: [{ stmts: [stmt] }] } });
const inNot = (stmt: object) => ({ type: "NotStmt", stmt: { block: { stmts: [stmt] } } });

/** How far a rule of these statements reaches; it may call `data`, `day` and `facts`. */
function reachOf(...stmts: object[]) {
  const func = (name: string, ...its: object[]) =>
    ({ name, params: [0, 1], return: 2, blocks: [{ stmts: its }] }) as unknown as Func;
  const funcs = [
    func("data", { type: "DotStmt", stmt: { source: local(1), key: text("facts"), target: 3 } }),
    func("day", member(text("as_of"))),
    func("facts", inNot(member(text("facts")))),
    func("asked", ...stmts),
  ];
  return new PlanReach(funcs, STRINGS).of("asked");
}

describe("how far a rule reaches", () => {
  it.each([
    ["nothing", [], "data"],
    ["the data", [call("data"), member(text("as_of"), local(1))], "data"],
    ["a local's member", [member(text("facts"), local(3))], "data"],
    ["numbers that are no locals", [{ type: "MakeNumberIntStmt", stmt: { value: 0, target: 3 } }], "data"],
    ["the day", [member(text("as_of"))], "case"],
    ["the jurisdiction in a block", [inBlock(inNot(member(text("jurisdiction"))))], "case"],
    ["what sees the day", [call("data"), call("day")], "case"],
    ["the decision", [member(text("as_of")), member(text("decision"))], "question"],
    ["facts", [member(text("as_of")), member(text("facts"))], "request"],
    ["the decision and facts", [member(text("decision")), member(text("facts"))], "request"],
    ["a member of every object", [member(text("constructor"))], "request"],
    ["what sees facts", [call("day"), inBlock(call("facts"))], "request"],
    ["a member that is named elsewhere", [member(local(4))], "request"],
    ["the whole input", [{ type: "AssignVarStmt", stmt: { source: local(0), target: 3 } }], "request"],
    [
      "each member of the input",
      [{ type: "ScanStmt", stmt: { source: 0, key: 3, value: 4, block: { stmts: [] } } }],
      "request",
    ],
    ["a built-in function of the input", [call("count", [local(0)])], "request"],
    ["the input as an argument", [call("data", [local(0), local(1), local(0)])], "request"],
    ["a function of another input", [call("data", [local(3), local(1)])], "request"],
    ["a function of other data", [call("data", [local(0), local(3)])], "request"],
    ["an input that it changes", [member(text("as_of"), local(3), 0)], "request"],
    ["data that it changes", [member(text("as_of"), local(3), 1)], "request"],
    [
      "whatever is called by name",
      [{ type: "CallDynamicStmt", stmt: { args: [0, 1], result: 3, path: [] } }],
      "request",
    ],
  ] as const)("that sees %s", (_what, stmts, reach) => {
    expect(reachOf(...stmts)).toBe(reach);
  });
});
