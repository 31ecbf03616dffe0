import type { Answer, FullRequest, Request } from "../../core/engine/answer.ts";
import type { Better, FactChange } from "../../core/engine/explanation.ts";
import type { DecisionName } from "../../core/schema/decisions.ts";
import type { SchemaTree } from "../../core/schema/schema-tree.ts";
import { candidatesFor } from "./candidates.ts";
import { type Candidate, compareSizes, EFFORT } from "./changes.ts";
import type { Limits } from "./limits.ts";
import { canBeBetter } from "./outcomes.ts";
import { requestWith, Search } from "./search.ts";

interface SearchedWith<D extends DecisionName> {
  readonly tree: SchemaTree;
  readonly limits: Limits;
  /** First days of the versions. */
  readonly firstDays: readonly string[];
  /** Answers a changed request; throws a RequestError if it is none that can be answered. */
  readonly decide: (request: Request<D>) => Answer<D>;
}

/**
 * Searches for the smallest change of facts that gives a better outcome: one change, then two, then as many as it
 * takes, each of which leaves fewer reasons. Among changes of the same size, the easiest is taken, then the smallest
 * move. Past events, the person asking and the subject are changed only if nothing else helps. An undecided answer is
 * given only if no decided one was found.
 */
export function findBetter<D extends DecisionName>(
  request: FullRequest<D>,
  answer: Answer<D>,
  { decide, ...known }: SearchedWith<D>,
): Better<D> {
  if (!canBeBetter(answer.outcome)) return { status: "nothing_better" };
  const candidates = candidatesFor(request as FullRequest, answer, known).sort(byOrder);
  const search = new Search(request, answer, decide);
  const upTo = (most: number) => candidates.filter(({ effort }) => effort <= most);
  const found =
    search.run(upTo(EFFORT.wait)) ?? search.run(upTo(EFFORT.undo)) ?? search.run(candidates) ?? search.undecided;
  if (found === undefined) return { status: "not_found", tried: search.tried };
  const { as_of } = found.changes.find((change) => change.as_of !== undefined) ?? {};
  return {
    status: "found",
    outcome: found.answer.outcome,
    changes: changesOf(found.changes),
    ...(as_of === undefined ? {} : { as_of }),
    request: requestWith(request, found.changes),
  };
}

function changesOf(changes: readonly Candidate[]): FactChange[] {
  return changes
    .flatMap(({ change }) => (change === undefined ? [] : [change]))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

// Changes of the same size stay in the order of the schema, in which things are done.
function byOrder(one: Candidate, other: Candidate): number {
  return compareSizes([one], [other]);
}
