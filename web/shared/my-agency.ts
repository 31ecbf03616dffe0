import { ALL_JURISDICTIONS } from "./context.ts";
import { kept } from "./kept.ts";

/** The jurisdiction that the reader chose as his own; empty for none, or where it is not known here. */
export function myAgency(): string {
  const own = kept("agency");
  return ALL_JURISDICTIONS.includes(own) ? own : "";
}
