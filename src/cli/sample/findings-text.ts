import { type CheckedSample, toldFindings } from "../../features/sampling/check-filled.ts";
import { SAMPLING } from "../../features/sampling/messages.ts";
import type { Labels } from "../../words/labels.ts";
import { textColumns } from "../terminal/cli.ts";
import { coloursOf } from "../terminal/colours.ts";
import type { Io } from "../terminal/io.ts";
import { sectionLines } from "../terminal/section-lines.ts";
import { wrap } from "../terminal/wrap.ts";

/**
 * What was found of a filled sample, for a terminal.
 *
 * @param kept the files that were written
 */
export function findingsText(checked: CheckedSample, kept: readonly string[], labels: Labels, io: Io): string[] {
  const columns = textColumns(io);
  const colours = coloursOf(io);
  const { isGood, title, problems, sections } = toldFindings(checked, labels);
  const files = [SAMPLING[labels.language].findings.kept, kept] as const;
  return [
    ...wrap(title, columns, isGood ? "✓ " : "✗ ").map(isGood ? colours.good : colours.bad),
    ...problems.flatMap((one) => wrap(one, columns, "  - ")),
    ...[...sections, ...(kept.length > 0 ? [files] : [])].flatMap(([name, items]) => sectionLines(name, items, io)),
  ];
}
