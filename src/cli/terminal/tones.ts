import type { Outcome } from "../../words/messages.ts";
import { TONES } from "../../words/tones.ts";
import { EXIT } from "./io.ts";

/** The exit status under `--exit-status`. */
export function exitStatusOf(outcome: Outcome): number {
  const tone = TONES[outcome];
  if (tone === "bad") return EXIT.bad;
  return tone === "unsure" ? EXIT.undecided : EXIT.ok;
}
