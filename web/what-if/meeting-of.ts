import head from "virtual:hdp/head";
import { taipeiSecond } from "../../src/core/calendar/civil-date.ts";
import type { Version } from "../../src/core/regulation/jurisdiction.ts";
import { CASES_LISTED, type Meeting, WHAT_IF } from "../../src/features/what-if/index.ts";
import { factTexts } from "../../src/words/fact-text.ts";
import { fillText } from "../../src/words/format.ts";
import { changedParts, partLines } from "../playground/case-words.ts";
import { plotAnswer } from "../plots/plot-answer.ts";
import type { Words } from "../shared/context.ts";
import type { PageAddress } from "../shared/page-address.ts";
import type { BothWays, ChangedCase, Effect } from "../worker/effect.ts";
import type { Decided } from "../worker/tasks.ts";
import { changedIn } from "./changed-cases.tsx";
import { type CurveQuestions, pointsOf } from "./curve.ts";

/** What a comparison is made of. */
interface Tried extends Pick<Meeting, "summary" | "parameters"> {
  readonly place: PageAddress;
  readonly base: Version;
  readonly facts: object;
  readonly before: Decided | undefined;
  readonly after: Decided | undefined;
  readonly asked: CurveQuestions | undefined;
  readonly curve: BothWays | undefined;
  readonly effects: readonly Effect[];
}

/** The comparison for a meeting, in words. Cases that are told alike are one line. */
export function meetingOf(tried: Tried, words: Words): Meeting {
  const { place, base, facts, summary, parameters, before, after, asked, curve, effects } = tried;
  const { messages, lang, labels } = words;
  const texts = WHAT_IF[lang];
  const changed = changedIn(effects);
  const lines = new Map<string, { title: string; before: string; after: string }>();
  for (const { decision, one } of changed) {
    const title = words.caseTitle({ decision, name: one.name, as_of: one.as_of, facts: one.facts });
    const line = { title, ...bothTexts(one, words) };
    lines.set(JSON.stringify(line), line);
  }
  const outcome = (decided: Decided | undefined) => (decided && plotAnswer(decided, words)?.outcome) ?? "";
  const { "0": jurisdiction = "" } = place.jurisdictions;
  const made = { day: messages.date(taipeiSecond(new Date()).slice(0, 10)), version: head.version };
  return {
    regulation: words.jurisdiction(jurisdiction),
    question: words.question(place.decision),
    version: fillText(texts.version, { day: messages.date(base.effective_from) }),
    as_of: messages.date(place.on.slice(0, 10)),
    made: fillText(texts.made, made),
    summary,
    parameters,
    facts: factTexts(labels, place.decision, facts).map(({ name, text }) => name + messages.colon + text),
    before: outcome(before),
    after: outcome(after),
    points: curve === undefined || asked === undefined ? [] : pointsOf(asked, curve, words),
    pointsTitle: asked?.counted === undefined ? texts.by_day : texts.by_count,
    casesSummary: fillText(texts.cases_sum, {
      changed: changed.length,
      all: effects.reduce((sum, { cases }) => sum + cases, 0),
    }),
    cases: [...lines.values()].slice(0, CASES_LISTED),
    more: Math.max(0, lines.size - CASES_LISTED),
  };
}

/** What of an answer is other than before; an outcome that stays says nothing. */
function bothTexts({ before, after, changes }: ChangedCase, words: Words): { before: string; after: string } {
  if (before === undefined || after === undefined) return { before: "", after: "" };
  const [first = "outcome"] = changedParts(changes, before, after, words);
  const [was, is] = [partLines(first, before, words), partLines(first, after, words)];
  const only = (own: readonly string[], other: readonly string[]) =>
    own.filter((line) => !other.includes(line)).join(words.messages.entries.between);
  return { before: only(was, is), after: only(is, was) };
}
