import { describe, expect, it } from "vitest";
import type { Block, Plan, Statement } from "#rego-to-js";
import { decisionSchemas } from "../../../src/core/schema/schemas.ts";
import { disagreements, proofInput, regulations } from "./support.ts";

/** One decision of one pair takes seconds, with nothing else on the machine. */
const TIMEOUT = 300_000;

/** Requests by chance for each decision; each is asked of both regulations. */
const REQUESTS = 150;

/** The second by hand: `HDP_PAIRS=2`. */
const PAIRS = (
  [
    ["taipei", "kaohsiung"],
    ["kaohsiung", "nantou"],
  ] as const
).slice(0, Number(process.env.HDP_PAIRS ?? 1));

describe.each(PAIRS)("what the evaluator follows for %s and %s", async (a, b) => {
  const input = await proofInput(a, b);

  it.each([...decisionSchemas(regulations.schemas).keys()])(
    "is what the program answers to %s",
    (decision) => {
      expect(disagreements(decision, input, REQUESTS)).toEqual([]);
    },
    TIMEOUT,
  );
});

describe("a fault of the evaluator", async () => {
  const input = await proofInput("taipei", "kaohsiung");
  const calls =
    (from: string, to: string) =>
    ({ type, stmt }: Statement): Statement =>
      type === "CallStmt" && stmt.func === from ? { type, stmt: { ...stmt, func: to } } : { type, stmt };

  it.each([
    ["a bound that is reached too early", calls("lt", "lte")],
    ["a bound that is reached too late", calls("lte", "lt")],
    ["the earliest day in place of the latest", calls("max", "min")],
    ["a negation that holds", (one: Statement) => (one.type === "IsUndefinedStmt" ? { ...one, type: "NopStmt" } : one)],
  ])(
    "is noticed: %s",
    (_, planted) => {
      const faulty = withFault(input.plan, planted);
      const found = [
        "account_cleanup",
        "role_change_deadline",
        "password_compliance",
        "training_hours",
        "login_lockout",
      ].some((decision) => {
        try {
          return disagreements(decision, input, REQUESTS, faulty).length > 0;
        } catch {
          return true;
        }
      });
      expect(found).toBe(true);
    },
    TIMEOUT,
  );
});

/** The plan with every statement changed. The program stays as it is. */
function withFault(plan: Plan, change: (statement: Statement) => Statement): Plan {
  const block = ({ stmts }: Block): Block => ({ stmts: stmts.map((one) => inner(change(one))) });
  const inner = ({ type, stmt }: Statement): Statement => ({
    type,
    stmt: {
      ...stmt,
      ...(stmt.blocks && { blocks: stmt.blocks.map(block) }),
      ...(stmt.block && { block: block(stmt.block) }),
    },
  });
  const funcs = plan.funcs.funcs.map((func) => ({ ...func, blocks: func.blocks.map(block) }));
  return { ...plan, funcs: { funcs } };
}
