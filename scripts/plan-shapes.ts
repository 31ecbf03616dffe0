// What the plan of a policy tells about the values that it makes, so that they are made at once.
import { type Block, isLocal, type Statement, statementsIn } from "./plan.ts";

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
      if (name === undefined || name === "__proto__" || names.has(name)) break;
      names.add(name);
    }
    filling.push(statement);
  }
  return filling;
}

/**
 * By the local of a set that a function makes, once, of its own texts alone: those that are added at one place, outside
 * of loops, which are surely new there.
 */
export function textsAddedOnce(blocks: readonly Block[]): Map<number, ReadonlySet<number>> {
  const once = new Map<number, ReadonlySet<number>>();
  const statements = blocks.flatMap(statementsIn);
  const loops = statements.filter(({ type }) => type === "ScanStmt");
  const repeated = new Set(loops.flatMap(({ stmt }) => statementsIn(stmt.block)));
  const adds = statements.filter(({ type }) => type === "SetAddStmt");
  for (const set of new Set(adds.map(({ stmt }) => stmt.set as number))) {
    const writes = statements.filter(({ type, stmt }) =>
      [stmt.target, stmt.result, ...(type === "ScanStmt" ? [stmt.key, stmt.value] : [])].includes(set),
    );
    const own = adds.filter(({ stmt }) => stmt.set === set);
    // A set that goes by another name too might be added to by that.
    if (writes.some(({ type }) => type !== "MakeSetStmt")) return new Map();
    if (writes.length !== 1 || [...writes, ...own].some((statement) => repeated.has(statement))) continue;
    if (!own.every(({ stmt }) => stmt.value.type === "string_index")) continue;
    const texts = own.map(({ stmt }) => stmt.value.value as number);
    once.set(set, new Set(texts.filter((text) => texts.indexOf(text) === texts.lastIndexOf(text))));
  }
  return once;
}
