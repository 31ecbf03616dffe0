import { textColumns } from "./cli.ts";
import { coloursOf } from "./colours.ts";
import type { Io } from "./io.ts";
import { wrap } from "./wrap.ts";

/** A heading behind an empty line, and what stands below it, each item with a dash. */
export function sectionLines(name: string, items: readonly string[], io: Io): string[] {
  return ["", coloursOf(io).strong(name), ...items.flatMap((item) => wrap(item, textColumns(io), "  - "))];
}
