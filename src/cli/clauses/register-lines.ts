import { shortened } from "../../core/base/text.ts";
import type { Clause, Version } from "../../core/regulation/jurisdiction.ts";
import {
  type Carrier,
  type CitedRegister,
  carrierCounts,
  carriersByDecision,
  clauseCounts,
  uncited,
} from "../../features/cases/register.ts";
import type { ClauseFate, TextComparison, TextPart } from "../../node/authoring/official-text.ts";
import { fillValues, type Language, MESSAGES } from "../../words/format.ts";
import type { Messages, Phrase } from "../../words/messages.ts";
import { textColumns } from "../terminal/cli.ts";
import { coloursOf } from "../terminal/colours.ts";
import type { Io } from "../terminal/io.ts";
import { wrap } from "../terminal/wrap.ts";

/** A register with what was found out about it. */
export interface Reviewed extends CitedRegister {
  readonly comparison: TextComparison | undefined;
}

/** How many clauses stand in a text as they are registered, and how many do not. */
export function textCounts({ fates, unmatched }: TextComparison): Record<ClauseFate["fate"] | "unmatched", number> {
  const count = (fate: ClauseFate["fate"]) => [...fates.values()].filter((one) => one.fate === fate).length;
  return {
    unchanged: count("unchanged"),
    moved: count("moved"),
    changed: count("changed"),
    not_found: count("not_found"),
    unmatched: unmatched.length,
  };
}

/** The register as lines of text: each clause with what carries it, and the sums. */
export function registerLines(
  version: Version | undefined,
  reviewed: Reviewed | undefined,
  lang: Language,
  io: Io,
): string[] {
  if (version === undefined) return [];
  const columns = textColumns(io);
  const messages = MESSAGES[lang];
  const { phrases, comma, colon } = messages;
  if (reviewed === undefined) return ["", ...wrap(phrases.no_register, columns)];
  const { comparison } = reviewed;
  const missing = uncited(reviewed);
  const sums = [
    fillValues(messages, phrases.clause_counts, clauseCounts(reviewed)),
    fillValues(messages, phrases.clauses_without_case, { uncited: missing.length }) +
      (missing.length === 0 ? "" : colon + missing.join(comma)),
    fillValues(messages, phrases.part_counts, carrierCounts(reviewed)),
    ...(comparison === undefined ? [] : [fillValues(messages, phrases.text_counts, textCounts(comparison))]),
  ];
  return [
    ...Object.entries(reviewed.register).flatMap(([id, clause]) => clauseLines(id, clause, reviewed, lang, io)),
    ...(comparison === undefined ? [] : partLines(comparison, messages, columns, io)),
    "",
    ...sums.flatMap((sum) => wrap(sum, columns)),
  ];
}

function clauseLines(id: string, clause: Clause, reviewed: Reviewed, lang: Language, io: Io): string[] {
  const { citations, comparison } = reviewed;
  const messages = MESSAGES[lang];
  const { phrases, comma, colon } = messages;
  const { status, why, defect } = clause;
  const { strong, attention } = coloursOf(io);
  const columns = textColumns(io);
  const counted = fillValues(messages, phrases.clause_cases, { cases: citations.get(id)?.cases ?? 0 });
  const fate = comparison?.fates.get(id);
  const labelled = (phrase: Phrase, text: string | undefined) =>
    text === undefined || text === "" ? [] : [phrases[phrase] + colon + text];
  const lines = [clause[lang], ...labelled("clause_why", why?.[lang]), ...labelled("clause_defect", defect?.[lang])];
  const found = fate === undefined ? [] : wrap(fateText(fate, messages), columns, "  ");
  return [
    "",
    ...wrap(`${id}${colon}${phrases[`clause_${status}`]}${comma}${counted}`, columns).map(strong),
    ...lines.flatMap((line) => wrap(line, columns, "  ")),
    ...carrierLines(carriersByDecision(id, reviewed), messages, columns, io),
    ...(fate?.fate === "unchanged" ? found : found.map(attention)),
  ];
}

/** Each decision with the parts of its answers, each with a case that shows it. */
function carrierLines(
  carriers: ReturnType<typeof carriersByDecision>,
  messages: Messages,
  columns: number,
  io: Io,
): string[] {
  const { attention } = coloursOf(io);
  return carriers.flatMap(([decision, parts]) => [
    ...wrap(decision, columns, "  "),
    ...parts.flatMap((one) => {
      const lines = wrap(carrierText(one, messages), columns, "    ");
      return one.registered && one.shown !== undefined ? lines : lines.map(attention);
    }),
  ]);
}

function carrierText({ part, registered, shown }: Carrier, messages: Messages): string {
  const { phrases, comma } = messages;
  if (shown === undefined) return fillValues(messages, phrases.clause_part_unshown, { part });
  const kinds = kindsOf(shown).map((kind) => phrases[`part_${kind}`]);
  const phrase = registered ? phrases.clause_part : phrases.clause_part_unregistered;
  return fillValues(messages, phrase, { kinds: kinds.join(comma), part, name: shown.case.name });
}

/** A reason has a check of the same name, which says nothing more. */
function kindsOf({ kinds }: NonNullable<Carrier["shown"]>) {
  return kinds.includes("reason") ? kinds.filter((kind) => kind !== "check") : kinds;
}

function fateText(fate: ClauseFate, messages: Messages): string {
  const number = "number" in fate ? numberText(fate.number, messages) : "";
  return fillValues(messages, messages.phrases[`text_${fate.fate}`], { ...fate, number });
}

function numberText(number: string, { phrases }: Messages): string {
  return number === "" ? phrases.text_preamble : number;
}

function partLines({ unmatched, headings }: TextComparison, messages: Messages, columns: number, io: Io): string[] {
  const { phrases } = messages;
  const { strong } = coloursOf(io);
  // A beginning is enough to find it by.
  const told = ({ line, number, text, doubt }: TextPart) => {
    const shown = { line, number: numberText(number, messages), text: shortened(text, 60) };
    const part = fillValues(messages, phrases.text_part, shown);
    return doubt === undefined ? part : messages.named(part, io.said(doubt));
  };
  return [
    ...(unmatched.length === 0 ? [] : ["", ...wrap(phrases.text_parts, columns).map(strong)]),
    ...unmatched.flatMap((part) => wrap(told(part), columns, "  - ")),
    ...(headings.length === 0
      ? []
      : ["", ...wrap(fillValues(messages, phrases.text_headings, { headings: headings.length }), columns).map(strong)]),
    ...headings.flatMap((part) => wrap(told(part), columns, "  - ")),
  ];
}
