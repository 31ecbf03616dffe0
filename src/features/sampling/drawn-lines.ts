import type { Jurisdiction } from "../../core/regulation/jurisdiction.ts";
import { fillValues, type Language, MESSAGES } from "../../words/format.ts";
import type { Labels } from "../../words/labels.ts";
import { tableLines } from "../tables/index.ts";
import type { Manifest } from "./manifest.ts";
import { SAMPLING } from "./messages.ts";
import { periodOf } from "./period.ts";
import type { Sample } from "./sample-log.ts";
import type { ToldRow } from "./sample-request.ts";
import { toldLine } from "./sample-table.ts";
import type { SamplingAnswer } from "./sampling-decision.ts";
import { countedOver } from "./sampling-decision.ts";

/** A draw, with what is told of it. */
export interface Drawn {
  readonly manifest: Manifest;
  readonly sample: Sample;
  /** The first rows that something is to be told of. */
  readonly first: readonly ToldRow[];
  readonly jurisdiction: Jurisdiction;
  readonly completenessAsked: boolean;
  /** The day of the run, YYYY-MM-DD. */
  readonly today: string;
}

/** How the log was read. */
export function logLines({ manifest, sample, first }: Drawn, lang: Language): string[] {
  const messages = MESSAGES[lang];
  const texts = SAMPLING[lang];
  const { counts, log, of } = manifest;
  const lines = first.filter(({ undated }) => undated !== undefined).map(({ line }) => line);
  const told = `${lines.join(messages.comma)}${counts.undated > lines.length ? "…" : ""}`;
  return [
    fillValues(messages, texts.rows, { name: log.name, ...counts }),
    ...tableLines(sample.table, lang),
    ...(of === null ? [texts.all_rows] : []),
    ...(counts.out_of_period > 0 ? [fillValues(messages, texts.out_of_period, { count: counts.out_of_period })] : []),
    ...(counts.undated > 0 ? [fillValues(messages, texts.undated, { count: counts.undated, lines: told })] : []),
    ...(sample.unread.doubtful > 0 ? [fillValues(messages, texts.doubtful, { count: sample.unread.doubtful })] : []),
    ...(sample.unread.zone > 0 ? [fillValues(messages, texts.zone, { count: sample.unread.zone })] : []),
    ...(counts.drawn_from === 0 ? [texts.nil] : []),
  ];
}

/** What to beware of. */
export function warningLines(
  { manifest, sample, jurisdiction, today }: Drawn,
  head: SamplingAnswer,
  labels: Labels,
): string[] {
  const { language: lang, messages } = labels;
  const texts = SAMPLING[lang];
  const { of, by, counts, period } = manifest;
  const over = countedOver(head, jurisdiction, labels.rule(head.decision));
  const clause = head.reasons[0]?.clause;
  const clauses = clause === undefined ? "" : messages.clauses(clause, []);
  const last = of === null ? undefined : periodOf(of, period).last;
  const { samples, shortfall = 0 } = head.values;
  const whole = { queries: counts.drawn_from, samples, drawn: counts.drawn };
  return [
    ...(over === "section" && by === null ? [texts.sections_are_sampled + clauses] : []),
    ...(over === "log" && by !== null ? [fillValues(messages, texts.whole_is_counted, whole) + clauses] : []),
    ...(over === "log" && sample.together !== null && shortfall > 0
      ? [fillValues(messages, texts.too_few_together, { shortfall }) + clauses]
      : []),
    ...(last !== undefined && today <= last ? [fillValues(messages, texts.running, { last })] : []),
    ...(counts.drawn_from === 0 && counts.rows > 0 ? [texts.none_in_period] : []),
  ];
}

/** Which rows are not complete. */
export function completenessLines({ sample, first, completenessAsked }: Drawn, labels: Labels): string[] {
  const { language: lang, messages } = labels;
  const texts = SAMPLING[lang];
  const { completeness: tally, verdicts } = sample;
  if (!completenessAsked || sample.rows === sample.out_of_period) return [];
  if (tally === null) return [texts.not_checked];
  if (verdicts.some(({ outcome }) => outcome === "not_regulated" || outcome === "not_in_force")) {
    return [texts.not_regulated];
  }
  const rows = first.filter(({ reasons }) => reasons.length > 0);
  const undecidedBy = verdicts.find(({ outcome }) => outcome === "indeterminate");
  const more = tally.incomplete - rows.length;
  return [
    ...(tally.incomplete > 0 ? [fillValues(messages, texts.incomplete, tally)] : []),
    ...(tally.incomplete === 0 && tally.undecided === 0 ? [fillValues(messages, texts.all_complete, tally)] : []),
    ...rows.map((row) => {
      const [, line, , problem = "", clauses = ""] = toldLine(row, labels);
      return fillValues(messages, texts.line, { line }) + messages.colon + problem + messages.clauses(clauses, []);
    }),
    ...(rows.length > 0 && more > 0 ? ["…"] : []),
    ...(undecidedBy === undefined ? [] : [fillValues(messages, texts.undecided, tally)]),
    ...(tally.fields_without_column.length > 0 && tally.incomplete > 0
      ? [fillValues(messages, texts.no_column, { fields: tally.fields_without_column.join(messages.comma) })]
      : []),
  ];
}
