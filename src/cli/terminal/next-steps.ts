import { textColumns } from "./cli.ts";
import { coloursOf } from "./colours.ts";
import type { Io } from "./io.ts";
import { wrap } from "./wrap.ts";

/** The next steps of an author, as a numbered list under a title. */
export function nextSteps(title: string, steps: readonly string[], io: Io): string[] {
  const columns = textColumns(io);
  const lines = steps.flatMap((step, index) => wrap(step, columns, `  ${index + 1}. `));
  return [coloursOf(io).strong(title), ...lines];
}
