// What the plan of a policy tells about the values that it makes, so that they are made at once.
import { type Func, isLocal, type Statement, statementsIn } from "./plan.ts";

/** Rules of these statements alone are read again sooner than their value is kept: a path into the facts, a text. */
const QUICK: ReadonlySet<string> = new Set([
  "AssignVarOnceStmt",
  "AssignVarStmt",
  "BlockStmt",
  "DotStmt",
  "IsDefinedStmt",
  "ResetLocalStmt",
  "ReturnLocalStmt",
]);

/** Whether a function is worked out again wherever it is asked for. */
export function isQuick({ blocks }: Func): boolean {
  return blocks.flatMap(statementsIn).every(({ type }) => QUICK.has(type));
}

/** The statements after that of a new list or object which put something into it, up to the first other one. */
export function fillingOf(statements: readonly Statement[], at: number, strings: readonly string[]): Statement[] {
  const { type: made, stmt: maker } = statements[at] as Statement;
  const [puts, holder] = made === "MakeArrayStmt" ? ["ArrayAppendStmt", "array"] : ["ObjectInsertStmt", "object"];
  const filling: Statement[] = [];
  const names = new Set<string>();
  for (const statement of statements.slice(at + 1)) {
    const { type, stmt } = statement;
    if (type !== puts || stmt[holder] !== maker.target || isLocal(stmt.value, maker.target)) break;
    if (stmt.key !== undefined) {
      const name = stmt.key.type === "string_index" ? strings[stmt.key.value] : undefined;
      if (name === undefined || names.has(name)) break;
      names.add(name);
    }
    filling.push(statement);
  }
  return filling;
}
