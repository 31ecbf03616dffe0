import { RequestError } from "../../core/base/errors.ts";
import type { Answer, AnyAnswer, FullRequest, Request } from "../../core/engine/answer.ts";
import type { DecisionName } from "../../core/schema/decisions.ts";
import { type Candidate, changedFacts, compareSizes, overlap } from "./changes.ts";
import { isBetter } from "./outcomes.ts";

/** Most changed requests that one search asks: well under a second. */
const MOST_TRIED = 1_500;

/** Most characters that all of these may have: of large requests fewer are tried. */
const MOST_CHARACTERS = 3_000_000;

/** Most pairs that are tried of one kind of changes, so that something is left of the bound for longer lists of changes. */
const MOST_PAIRS = 400;

/** So few pairs are tried all. */
const FEW_PAIRS = 400;

/** Most changes that are made one after the other, if one or two do not suffice. */
const MOST_STEPS = 20;

/** Changes that were tried together, and what they lead to. */
export interface Attempt<D extends DecisionName> {
  readonly changes: readonly Candidate[];
  readonly answer: Answer<D>;
}

/** A search for what turns one answer into a better one; requests that were asked once are not asked again. */
export class Search<D extends DecisionName> {
  readonly #request: FullRequest<D>;
  readonly #answer: Answer<D>;
  readonly #decide: (request: Request<D>) => Answer<D>;
  readonly #known = new Map<string, Answer<D> | undefined>();
  readonly #most: number;
  #undecided: Attempt<D> | undefined;
  #settled = false;
  tried = 0;

  constructor(request: FullRequest<D>, answer: Answer<D>, decide: (request: Request<D>) => Answer<D>) {
    this.#request = request;
    this.#answer = answer;
    this.#decide = decide;
    this.#most = Math.min(MOST_TRIED, Math.ceil(MOST_CHARACTERS / JSON.stringify(request).length));
  }

  /** The smallest change to an answer that is better and yet undecided, of the first run that found one. */
  get undecided(): Attempt<D> | undefined {
    return this.#undecided;
  }

  /** The first of the changes, in their order, that gives a decided better outcome, alone or with others. */
  run(candidates: readonly Candidate[]): Attempt<D> | undefined {
    this.#settled = this.#undecided !== undefined;
    const singles = candidates.map((one) => this.#ask([one])).filter((one) => one !== undefined);
    const alone = this.#smallest(singles);
    if (alone !== undefined) return alone;
    // Two changes are not tried together if neither changes the answer alone. If there are many, both must change it.
    const before = essence(this.#answer);
    const effective = distinct(singles.filter((one) => essence(one.answer) !== before));
    const pairs = effective.flatMap((one, index) => effective.slice(index + 1).map((other) => [one, other] as const));
    if (effective.length * candidates.length <= FEW_PAIRS) {
      pairs.push(...effective.flatMap((one) => candidates.map((other) => [one, other] as const)));
    }
    const together = pairs
      .slice(0, MOST_PAIRS)
      .filter(([one, other]) => !overlap(one, other))
      .map((pair) => this.#ask(pair));
    return this.#smallest(together.filter((one) => one !== undefined)) ?? this.#several([...effective, ...candidates]);
  }

  #several(candidates: readonly Candidate[]): Attempt<D> | undefined {
    const found = [this.#allAtOnce(candidates), this.#stepByStep(candidates)].filter((one) => one !== undefined);
    return this.#smallest(found);
  }

  /** Everything done that was not, and then without what is not needed: for what takes several acts together. */
  #allAtOnce(candidates: readonly Candidate[]): Attempt<D> | undefined {
    const acts: Candidate[] = [];
    for (const candidate of candidates) {
      const { change } = candidate;
      if (change === undefined || (change.from ?? false) !== false || (change.to ?? false) === false) continue;
      if (!acts.some((one) => overlap(one, candidate))) acts.push(candidate);
    }
    const all = this.#ask(acts);
    return all === undefined || !this.#helps(all) ? undefined : this.#withoutSuperfluous(all);
  }

  /** Makes changes one after the other, each the first that leaves less to be put right. */
  #stepByStep(candidates: readonly Candidate[]): Attempt<D> | undefined {
    let now: Attempt<D> = { changes: [], answer: this.#answer };
    for (let step = 0; step < MOST_STEPS; step++) {
      const next = this.#firstStep(now, candidates);
      if (next === undefined) return undefined;
      now = next;
      if (this.#helps(now)) return this.#withoutSuperfluous(now);
    }
    return undefined;
  }

  #firstStep({ changes, answer }: Attempt<D>, candidates: readonly Candidate[]): Attempt<D> | undefined {
    for (const candidate of candidates) {
      if (changes.some((one) => overlap(one, candidate))) continue;
      const next = this.#ask([...changes, candidate]);
      if (next !== undefined && (this.#helps(next) || open(next.answer) < open(answer))) return next;
    }
    return undefined;
  }

  #withoutSuperfluous(found: Attempt<D>): Attempt<D> {
    let kept = found;
    for (const change of found.changes.toReversed()) {
      const fewer = this.#ask(kept.changes.filter((one) => one !== change));
      if (fewer !== undefined && this.#helps(fewer)) kept = fewer;
    }
    return kept;
  }

  #helps({ answer }: Attempt<D>): boolean {
    return answer.outcome !== "indeterminate" && isBetter(answer.outcome, this.#answer.outcome);
  }

  #smallest(all: readonly Attempt<D>[]): Attempt<D> | undefined {
    const better = all.filter((one) => this.#helps(one));
    const outcome = (a: Attempt<D>, b: Attempt<D>) =>
      Number(isBetter(b.answer.outcome, a.answer.outcome)) - Number(isBetter(a.answer.outcome, b.answer.outcome));
    return better.sort((a, b) => compareSizes(a.changes, b.changes) || outcome(a, b))[0];
  }

  /** The answer to the request with changes; `undefined` if it is no valid request, or the bound is reached. */
  #ask(changes: readonly Candidate[]): Attempt<D> | undefined {
    const request = requestWith(this.#request, changes);
    const key = JSON.stringify(request);
    if (!this.#known.has(key)) {
      if (this.tried >= this.#most) return undefined;
      this.tried += 1;
      this.#known.set(key, answerTo(request, this.#decide));
    }
    const answer = this.#known.get(key);
    if (answer === undefined) return undefined;
    const tried = { changes, answer };
    this.#remember(tried);
    return tried;
  }

  #remember(tried: Attempt<D>): void {
    const { outcome } = tried.answer;
    if (this.#settled || outcome !== "indeterminate" || !isBetter(outcome, this.#answer.outcome)) return;
    const smallest = this.#undecided;
    if (smallest === undefined || compareSizes(tried.changes, smallest.changes) < 0) this.#undecided = tried;
  }
}

// A value that the schema of the facts does not take is not worth more than a try.
function answerTo<D extends DecisionName>(
  request: Request<D>,
  decide: (request: Request<D>) => Answer<D>,
): Answer<D> | undefined {
  try {
    return decide(request);
  } catch (error) {
    if (error instanceof RequestError) return undefined;
    throw error;
  }
}

/** A request with changes made. */
export function requestWith<D extends DecisionName>(
  request: FullRequest<D>,
  changes: readonly Candidate[],
): FullRequest<D> {
  const { as_of = request.as_of } = changes.find((change) => change.as_of !== undefined) ?? {};
  return { ...request, as_of, facts: changedFacts(request.facts, changes) as FullRequest<D>["facts"] };
}

/** The first two of the changes of one fact that leave the same to be put right. */
function distinct<D extends DecisionName>(singles: readonly Attempt<D>[]): Candidate[] {
  const seen = new Map<string, number>();
  return singles.flatMap(({ changes: [change], answer }) => {
    const key = `${change?.change?.path} ${essence(answer)}`;
    seen.set(key, (seen.get(key) ?? 0) + 1);
    return change === undefined || (seen.get(key) as number) > 2 ? [] : [change];
  });
}

/** How much an answer still leaves to be put right. */
function open({ reasons, missing }: AnyAnswer): number {
  return reasons.length + missing.length;
}

function essence({ outcome, reasons, missing }: AnyAnswer): string {
  return JSON.stringify([outcome, reasons, missing]);
}
