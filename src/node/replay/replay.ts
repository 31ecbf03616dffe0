import { UsageError } from "../../core/base/errors.ts";
import type { Answer, Request } from "../../core/engine/answer.ts";
import { type Logged, readLogged } from "../../features/decision-log/logged.ts";
import type { Line } from "../../features/tables/lines.ts";
import { KEYED } from "../decision-log/digest.ts";
import { canonicalJson } from "../package/canonical-json.ts";
import type { RequestIndex } from "./request-index.ts";
import type { Revision } from "./revisions.ts";

/** Outcome and codes of the reasons; `null` is no answer. */
export interface Said {
  readonly outcome: string;
  readonly reasons: readonly string[];
}

/** What a logged decision and its request have in common with the answer to it. */
interface Found {
  readonly line: number;
  readonly decision_id: string;
  readonly decision: string;
  readonly jurisdiction: string;
  readonly as_of: string;
  readonly logged: Said;
}

/** A line of a log that is not shown to be right. */
export type Finding =
  | (Found & {
      readonly kind: "different";
      readonly differs: readonly Differing[];
      readonly now: Said | null;
    })
  /** Made under a revision that is not at hand; `now` is what the present one answers, and proves nothing. */
  | (Found & { readonly kind: "other_revision"; readonly revisions: readonly string[]; readonly now: Said | null })
  /** None of the requests fits, or several that are answered differently. */
  | (Found & { readonly kind: "not_found" | "ambiguous" })
  | { readonly kind: "broken"; readonly line: number };

/** What differs: the answer or a part of it, or the facts that were logged from those of the digest. */
export type Differing = "outcome" | "reasons" | "result" | "facts";

export type ReplayCounts = Readonly<Record<(typeof COUNTED)[number], number>>;

const COUNTED = [
  "entries",
  "equal",
  "different",
  "other_revision",
  "not_found",
  "ambiguous",
  "unanswered",
  "duplicates",
  "broken",
  "other_lines",
] as const;

/** A line that stands twice is found among so many entries before it. */
const REMEMBERED = 100_000;

/** What a log is held against. */
export interface Replaying {
  readonly requests: RequestIndex;
  readonly present: Revision;
  /** Further revisions. */
  readonly earlier: readonly Revision[];
  /** Whether digests were made with a key. */
  readonly keyed: boolean;
  readonly onFinding: (finding: Finding) => void;
  readonly onLine: () => void;
}

/**
 * Answers the decisions of a log again, each by the revision that it was made with, and counts what became of them.
 *
 * @throws UsageError if the digests of the log need a key and there is none
 */
export async function replayLog(lines: AsyncIterable<Line>, replaying: Replaying): Promise<ReplayCounts> {
  const counts = Object.fromEntries(COUNTED.map((name) => [name, 0])) as Record<(typeof COUNTED)[number], number>;
  const recent = new Recent();
  for await (const { line, text } of lines) {
    replaying.onLine();
    const logged = text === undefined ? { unread: "broken" as const } : readLogged(text);
    const id = "unread" in logged ? logged.id : logged.decision_id;
    if (id !== undefined) counts.entries += 1;
    // It is answered all the same: it may not be the same line.
    if (id !== undefined && recent.has(id)) counts.duplicates += 1;
    if (!("unread" in logged)) {
      const finding = judgedSafely(logged, line, replaying);
      counts[finding?.kind ?? "equal"] += 1;
      if (finding !== undefined) replaying.onFinding(finding);
    } else if (logged.unread === "broken") {
      counts.broken += 1;
      replaying.onFinding({ kind: "broken", line });
    } else counts[logged.unread === "other" ? "other_lines" : "unanswered"] += 1;
  }
  return counts;
}

function judgedSafely(logged: Logged, line: number, replaying: Replaying): Finding | undefined {
  try {
    return judged(logged, line, replaying);
  } catch (error) {
    // Nested so deep that nobody wrote it as an entry.
    if (error instanceof RangeError) return { kind: "broken", line };
    throw error;
  }
}

function judged(logged: Logged, line: number, { requests, present, earlier, keyed }: Replaying): Finding | undefined {
  if (logged.facts_digest?.startsWith(KEYED) && !keyed) {
    throw new UsageError(`line ${line}: a digest that was made with a key, expected --log-key with the same`);
  }
  const { decision_id, decision, jurisdiction, as_of, outcomes, reasons } = logged;
  const said = { outcome: outcomes[0] as string, reasons: reasons[0] ?? [] };
  const found: Found = { line, decision_id, decision, jurisdiction, as_of, logged: said };
  const of = (revision: Revision, facts: unknown) =>
    revision.answer({ decision, jurisdiction, as_of, facts } as Request);
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

function differing(logged: Logged, answer: Answer | undefined, now: Said | null): Differing[] {
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

/** Remembers the last names, and never more than twice as many as it must. */
class Recent {
  #before = new Set<string>();
  #now = new Set<string>();

  /** Whether a name was there; from then on it is. */
  has(name: string): boolean {
    if (this.#now.has(name) || this.#before.has(name)) return true;
    if (this.#now.size >= REMEMBERED) {
      this.#before = this.#now;
      this.#now = new Set();
    }
    this.#now.add(name);
    return false;
  }
}
