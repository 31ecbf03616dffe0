import type { ClauseRegister, ClauseStatus } from "../../core/regulation/jurisdiction.ts";
import type { Citations } from "./citations.ts";

/** A register of clauses, with the citations of each in the answers to cases. */
export interface CitedRegister {
  readonly register: ClauseRegister;
  readonly citations: ReadonlyMap<string, Citations>;
}

/** How many clauses there are, and how many of each status. */
export function clauseCounts({ register }: Pick<CitedRegister, "register">): Record<"clauses" | ClauseStatus, number> {
  const all = Object.values(register);
  const count = (status: ClauseStatus) => all.filter((clause) => clause.status === status).length;
  return {
    clauses: all.length,
    decided: count("decided"),
    partly: count("partly"),
    not_decidable: count("not_decidable"),
  };
}

/** The clauses that are decided, and that no case cites. */
export function uncited({ register, citations }: CitedRegister): string[] {
  return Object.keys(register).filter((id) => register[id]?.status === "decided" && !citations.has(id));
}

/** The decisions that the register names for a clause, and those whose answers cite it. */
export function decisionsOn(id: string, { register, citations }: CitedRegister): string[] {
  return [...new Set([...(register[id]?.decisions ?? []), ...(citations.get(id)?.decisions ?? [])])].sort();
}
