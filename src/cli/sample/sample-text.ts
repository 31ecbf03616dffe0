import type { Jurisdiction } from "../../core/regulation/jurisdiction.ts";
import type { Drawn } from "../../features/sampling/drawn-lines.ts";
import type { ManifestDifference } from "../../features/sampling/manifest-differences.ts";
import { SAMPLING } from "../../features/sampling/messages.ts";
import type { SamplingAnswer } from "../../features/sampling/sampling-decision.ts";
import { differenceLines, toldSample } from "../../features/sampling/told-sample.ts";
import { outcomeText } from "../../words/decision-text.ts";
import type { Language } from "../../words/format.ts";
import type { Labels } from "../../words/labels.ts";
import { MARKS, TONES } from "../../words/tones.ts";
import { textColumns } from "../terminal/cli.ts";
import { coloursOf } from "../terminal/colours.ts";
import type { Io } from "../terminal/io.ts";
import { shownPath } from "../terminal/paths.ts";
import { sectionLines } from "../terminal/section-lines.ts";
import { versionHead } from "../terminal/version-head.ts";
import { wrap } from "../terminal/wrap.ts";

/** The draw for a terminal: the number and its clause, what was read, the files, and what to do next. */
export function sampleText(drawn: Drawn, files: readonly string[], labels: Labels, io: Io): string[] {
  const { language: lang } = labels;
  const columns = textColumns(io);
  const colours = coloursOf(io);
  const { title, head, sections } = toldSample(drawn, labels);
  const written = [SAMPLING[lang].files, files.map((path) => shownPath(path, io))] as const;
  return [
    ...wrap(title, columns, `${MARKS[TONES.required]} `).map(colours[TONES.required]),
    ...[...sections, written].flatMap(([name, items]) => sectionLines(name, items, io)),
    "",
    ...footLines(drawn.jurisdiction, head, lang, io),
  ];
}

/** Why nothing is drawn: the regulation has no such sample, or leaves its number open. */
export function notDueText(answer: SamplingAnswer, jurisdiction: Jurisdiction, labels: Labels, io: Io): string[] {
  const { language: lang } = labels;
  const columns = textColumns(io);
  return [
    ...wrap(outcomeText(labels, answer), columns, `${MARKS[TONES[answer.outcome]]} `),
    ...answer.missing.map((one) => `  - ${Object.values(one).join()}`),
    ...wrap(SAMPLING[lang].nothing_due, columns, "  "),
    "",
    ...footLines(jurisdiction, answer, lang, io),
  ];
}

/** Whether a draw made again is the one that was recorded. */
export function verifyText(found: readonly ManifestDifference[], labels: Labels, io: Io): string[] {
  const texts = SAMPLING[labels.language];
  const columns = textColumns(io);
  const colours = coloursOf(io);
  if (found.length === 0) return wrap(texts.same, columns, "✓ ").map(colours.good);
  const items = differenceLines(found, labels).flatMap((line) => wrap(line, columns, "  - "));
  return [colours.bad(`✗ ${texts.differs}`), ...items];
}

function footLines(jurisdiction: Jurisdiction, { version, as_of }: SamplingAnswer, lang: Language, io: Io): string[] {
  const applied = jurisdiction.versions.find(({ effective_from }) => effective_from === version);
  return versionHead(jurisdiction, applied, as_of, lang, io).map((line) => coloursOf(io).faint(line));
}
