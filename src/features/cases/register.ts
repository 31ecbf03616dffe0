import type { ClauseRegister, ClauseStatus } from "../../core/regulation/jurisdiction.ts";
import type { Citations, CitingPart } from "./citations.ts";

/** A register of clauses, with the citations of each in the answers to cases. */
export interface CitedRegister {
  readonly register: ClauseRegister;
  readonly citations: ReadonlyMap<string, Citations>;
}

/** A part of the answers of a decision that carries a clause, by the register or by the answers to cases. */
export interface Carrier {
  readonly decision: string;
  readonly part: string;
  readonly registered: boolean;
  /** Left out where no case shows it. */
  readonly shown?: Pick<CitingPart, "kinds" | "case">;
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

/** How many parts of answers the register names, and how far that and the answers to cases differ. */
export function carrierCounts(cited: CitedRegister): Record<"registered" | "unshown" | "unregistered", number> {
  const all = Object.keys(cited.register).flatMap((id) => carriersOf(id, cited));
  return {
    registered: all.filter(({ registered }) => registered).length,
    unshown: all.filter(({ shown }) => shown === undefined).length,
    unregistered: all.filter(({ registered }) => !registered).length,
  };
}

/** The clauses that are decided, and that no case cites. */
export function uncited({ register, citations }: CitedRegister): string[] {
  return Object.keys(register).filter((id) => register[id]?.status === "decided" && !citations.has(id));
}

/** What carries a clause: what the register names, in its order, and then what else the answers to cases cite it for. */
export function carriersOf(id: string, { register, citations }: CitedRegister): Carrier[] {
  const parts = citations.get(id)?.parts ?? [];
  const named = Object.entries(register[id]?.decisions ?? {}).flatMap(([decision, carrying]) =>
    carrying.map((part): Carrier => {
      const shown = parts.find((one) => one.decision === decision && one.part === part);
      return { decision, part, registered: true, ...(shown && { shown }) };
    }),
  );
  const isNamed = ({ decision, part }: CitingPart) =>
    named.some((one) => one.decision === decision && one.part === part);
  const others = parts
    .filter((one) => !isNamed(one))
    .map((shown): Carrier => ({ decision: shown.decision, part: shown.part, registered: false, shown }));
  return [...named, ...others];
}

/** The same by decision, in the order of their names. */
export function carriersByDecision(id: string, cited: CitedRegister): [string, readonly Carrier[]][] {
  const carriers = carriersOf(id, cited);
  const decisions = [...new Set(carriers.map(({ decision }) => decision))].sort();
  return decisions.map((decision) => [decision, carriers.filter((one) => one.decision === decision)]);
}
