import type { Outcome } from "./messages.ts";

/** How an outcome sounds: what it is coloured and marked as. */
export type Tone = "good" | "bad" | "attention" | "unsure";

export const TONES: Readonly<Record<Outcome, Tone>> = {
  permit: "good",
  deny: "bad",
  compliant: "good",
  violation: "bad",
  overdue: "bad",
  due: "attention",
  may_act: "attention",
  not_due: "good",
  fulfilled: "good",
  fulfilled_late: "attention",
  required: "attention",
  in_force: "good",
  listed: "attention",
  indeterminate: "unsure",
  not_regulated: "unsure",
  not_in_force: "unsure",
};

export const MARKS: Readonly<Record<Tone, string>> = { good: "✓", bad: "✗", attention: "!", unsure: "?" };
