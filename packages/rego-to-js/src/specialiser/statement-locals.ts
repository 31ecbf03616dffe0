// Which locals a statement of a plan reads and writes.
import { isLocal, type Operand, type Statement } from "../compiler/plan.ts";

/** The locals that it reads; of a call, the input and the data too. */
export function readsOf({ type, stmt }: Statement): number[] {
  const numbers = ["source", "key", "value", "object", "set", "array", "a", "b"].flatMap((name) => {
    const one = stmt[name];
    if (typeof one === "number") return type === "MakeNumberIntStmt" || type === "AssignIntStmt" ? [] : [one];
    return one?.type === "local" ? [one.value as number] : [];
  });
  const args = ((stmt.args ?? []) as (Operand | number)[]).flatMap((one) => {
    if (typeof one === "number") return [one];
    return one.type === "local" ? [one.value] : [];
  });
  const path = ((stmt.path ?? []) as Operand[]).flatMap((one) => (one?.type === "local" ? [one.value] : []));
  return [...numbers, ...args, ...path];
}

/** Whether statements look at a local, or at what it is assigned to. */
export function lookAt(statements: readonly Statement[], local: number): boolean {
  return statements.some((one) => {
    if (one.type !== "AssignVarStmt") return readsOf(one).includes(local);
    const { source, target } = one.stmt;
    const others = statements.filter((other) => other !== one);
    return isLocal(source, local) && lookAt(others, target);
  });
}

/** The locals that it may change. */
export function writtenBy({ type, stmt }: Statement): number[] {
  const all = [stmt.target, stmt.result, stmt.set, stmt.array, stmt.object];
  if (type === "ScanStmt") all.push(stmt.key, stmt.value);
  if (type === "IsDefinedStmt" || type === "IsUndefinedStmt") all.push(stmt.source);
  return all.filter((local): local is number => typeof local === "number");
}
