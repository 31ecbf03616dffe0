import type { Answer, Request } from "../../core/engine/answer.ts";
import { type Json, type Logged, parsedEntry, readLogged } from "../../features/decision-log/logged.ts";
import type { Line } from "../../features/tables/lines.ts";
import { linksOf } from "../decision-log/chain.ts";
import { KEYED, type LogKey } from "../decision-log/digest.ts";
import { canonicalJson } from "../package/canonical-json.ts";
import { ChainCheck, type ChainHead, type EntryPlace, keyNeeded } from "./chain-check.ts";
import {
  type AnswerCodes,
  COUNTED,
  type DifferingPart,
  type Finding,
  type FoundDecision,
  type ReplayCounts,
} from "./finding.ts";
import { isEntry, isServerLine, isTorn, lacking } from "./form.ts";
import { RecentEntries } from "./recent-entries.ts";
import type { RequestIndex } from "./request-index.ts";
import type { Revision } from "./revisions.ts";

/** The input that a log is checked against. */
export interface Replaying {
  readonly requests: RequestIndex;
  readonly present: Revision;
  /** Further revisions. */
  readonly earlier: readonly Revision[];
  /** The key that digests were made with. */
  readonly key: LogKey | undefined;
  /** Whether entries may have no chain. */
  readonly unchained: boolean;
  /** Digests of entries that must be there. */
  readonly heads: readonly string[];
  readonly onFinding: (finding: Finding) => void;
  readonly onLine: () => void;
}

/** The result of a replay. */
export interface Replayed {
  readonly counts: ReplayCounts;
  /** The last entries. With them a later replay can tell whether the log was cut off. */
  readonly heads: readonly ChainHead[];
}

/**
 * Holds a log against its chain, answers its decisions again, each by the revision that it was made with, and counts what
 * became of them.
 *
 * @throws UsageError if the digests of the log need a key and there is none
 */
export async function replayLog(entries: AsyncIterable<Line>, replaying: Replaying): Promise<Replayed> {
  const counts = Object.fromEntries(COUNTED.map((name) => [name, 0])) as Record<(typeof COUNTED)[number], number>;
  const count = (finding: Finding) => {
    counts[finding.kind] += 1;
    replaying.onFinding(finding);
  };
  const chain = new ChainCheck(replaying.key);
  const ids = new RecentEntries<true>();
  const expected = new Set(replaying.heads);
  for await (const { line, text } of entries) {
    replaying.onLine();
    const entry = text === undefined ? undefined : parsedEntry(text);
    if (entry === undefined) count({ kind: text !== undefined && isTorn(text) ? "torn" : "broken", line });
    else if (isServerLine(entry)) counts.other_lines += 1;
    else if (!isEntry(entry)) count({ kind: "unknown", line });
    else {
      counts.entries += 1;
      const { decision_id: id } = entry;
      const place = typeof id === "string" ? { line, decision_id: id } : { line };
      // It is answered all the same: it may not be the same entry.
      if (typeof id === "string" && ids.get(id)) count({ kind: "duplicate", ...place });
      if (typeof id === "string") ids.set(id, true);
      const links = linksOf(entry);
      if (links !== undefined) expected.delete(links.digest);
      for (const finding of safely(() => findingsOf(entry, place, { chain, replaying }), place)) {
        if (finding === "equal" || finding === "no_answer") counts[finding] += 1;
        else if (finding.kind === "unchained" && replaying.unchained) counts.unchained += 1;
        else count(finding);
      }
    }
  }
  for (const digest of expected) count({ kind: "cut_off", digest });
  return { counts: { ...counts, chained: chain.entries }, heads: chain.heads() };
}

/** The findings about one entry: its place, its form and its answer. */
function findingsOf(
  entry: Json,
  place: EntryPlace,
  { chain, replaying }: { readonly chain: ChainCheck; readonly replaying: Replaying },
): (Finding | "equal" | "no_answer")[] {
  const linked = chain.take(entry, place);
  const lacks = lacking(entry);
  const incomplete: Finding[] = lacks.length === 0 ? [] : [{ kind: "incomplete", lacks, ...place }];
  const logged = readLogged(entry);
  if (logged === "broken") return [...linked, ...incomplete, { kind: "broken", ...place }];
  if (logged !== "unanswered") return [...linked, ...incomplete, judged(logged, place, replaying) ?? "equal"];
  // Nobody can rewrite an answer as an error in a chain.
  const isShown = !linked.some(({ kind }) => kind === "altered" || kind === "unchained");
  return [...linked, ...incomplete, isShown ? "no_answer" : { kind: "unanswered", ...place }];
}

function safely<T>(act: () => readonly T[], place: EntryPlace): readonly (T | Finding)[] {
  try {
    return act();
  } catch (error) {
    // Nested so deep that nobody wrote it as an entry.
    if (error instanceof RangeError) return [{ kind: "broken", ...place }];
    throw error;
  }
}

function judged(
  logged: Logged,
  place: EntryPlace,
  { requests, present, earlier, key }: Replaying,
): Finding | undefined {
  if (logged.facts_digest?.startsWith(KEYED) && key === undefined) throw keyNeeded(place);
  const { decision, jurisdiction, as_of, detail, outcomes, reasons } = logged;
  const said = { outcome: outcomes[0] as string, reasons: reasons[0] ?? [] };
  const found: FoundDecision = { ...place, decision, jurisdiction, as_of, logged: said };
  const of = (revision: Revision, facts: unknown) =>
    revision.answer({ decision, jurisdiction, as_of, facts, ...(detail !== undefined && { detail }) } as Request);
  const candidates = requests.find(logged);
  const [facts] = candidates;
  if (candidates.length === 0) return { ...found, kind: "not_found" };
  const then = [present, ...earlier].find(({ revision }) => logged.revisions.includes(revision));
  const answers = candidates.map((one) => of(then ?? present, one));
  const [answer] = answers;
  if (new Set(answers.map((one) => canonicalJson(one ?? null))).size > 1) return { ...found, kind: "ambiguous" };
  const now =
    answer === undefined ? null : { outcome: answer.outcome, reasons: answer.reasons.map(({ code }) => code) };
  if (then === undefined) return { ...found, kind: "other_revision", revisions: logged.revisions, now };
  const differs = differing(logged, answer, now);
  if ("facts" in logged && !told(logged, facts, then)) differs.push("facts");
  return differs.length === 0 ? undefined : { ...found, kind: "different", differs, now };
}

function differing(logged: Logged, answer: Answer | undefined, now: AnswerCodes | null): DifferingPart[] {
  const same = (one: unknown, other: unknown) => canonicalJson(one ?? null) === canonicalJson(other ?? null);
  return [
    ...(logged.outcomes.every((one) => one === now?.outcome) ? [] : (["outcome"] as const)),
    ...(logged.reasons.every((one) => same(one, now?.reasons)) ? [] : (["reasons"] as const)),
    ...(logged.result === undefined || same(logged.result, answer) ? [] : (["result"] as const)),
  ];
}

/** Whether the facts of a log are those of the request, as they are or masked. */
function told({ facts: inLog, decision }: Logged, facts: unknown, { masks }: Revision): boolean {
  const text = canonicalJson(inLog);
  return text === canonicalJson(facts) || text === canonicalJson(masks.mask(decision, facts).facts);
}
