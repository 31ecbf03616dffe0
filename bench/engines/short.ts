import type { Answer } from "../../src/index.ts";
import type { Short } from "../tasks/task.ts";

/** What of a full answer is compared. */
export function short({ outcome, reasons, values }: Answer): Short {
  const { samples } = values as { samples?: number };
  const codes = reasons.map(({ code }) => code).sort();
  return { outcome, reasons: codes, ...(samples === undefined ? {} : { samples }) };
}
