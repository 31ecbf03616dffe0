import { isMapping, valueAt } from "../../core/base/plain-value.ts";

/** What is asked, without who is asked. */
export interface AskedFacts {
  readonly as_of: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Cases that a request is moved near to: those that differ least from it at first. */
const MOST_CASES = 4;

/**
 * The request that differs in the fewest facts from one of several cases, as far as giving back one fact after the
 * other can achieve that.
 *
 * @param holds whether a request is still one of those that were looked for
 */
export function nearestRequest(
  request: AskedFacts,
  cases: readonly AskedFacts[],
  holds: (request: AskedFacts) => boolean,
): AskedFacts {
  const near = cases
    .map((one) => ({ one, far: differing(request, one).length }))
    .sort((a, b) => a.far - b.far)
    .slice(0, MOST_CASES);
  const moved = near.map(({ one }) => {
    const nearer = movedTo(one, request, holds);
    return { nearer, far: differing(nearer, one).length };
  });
  return moved.sort((a, b) => a.far - b.far)[0]?.nearer ?? request;
}

/** Gives back what can be given back: first much at once, then ever less, then what changes in the same way together. */
function movedTo(to: AskedFacts, from: AskedFacts, holds: (request: AskedFacts) => boolean): AskedFacts {
  let current = from;
  const back = (paths: readonly (readonly string[])[]): boolean => {
    const tried = paths.reduce((request, path) => withValue(request, path, valueAt(to, path)), current);
    if (!holds(tried)) return false;
    current = tried;
    return true;
  };
  for (let size = differing(current, to).length; size >= 1; size = size === 1 ? 0 : (size + 1) >> 1) {
    for (let at = 0; ; ) {
      const paths = differing(current, to);
      if (at >= paths.length) break;
      if (!back(paths.slice(at, at + size))) at += size;
    }
  }
  const change = (path: readonly string[]) =>
    JSON.stringify([current, to].map((request) => valueAt(request, path) ?? null));
  const changes = differing(current, to).map((path) => ({ path, same: change(path) }));
  for (const same of new Set(changes.map((one) => one.same))) {
    const paths = changes.filter((one) => one.same === same).map(({ path }) => path);
    if (paths.length > 1) back(paths);
  }
  for (const path of differing(current, to)) back([path]);
  return current;
}

/** The paths of what two requests say differently; a group that one of them lacks is one. */
function differing(one: AskedFacts, other: AskedFacts): string[][] {
  const visit = (a: unknown, b: unknown, path: readonly string[]): string[][] => {
    if (!isMapping(a) || !isMapping(b)) return JSON.stringify(a) === JSON.stringify(b) ? [] : [[...path]];
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((name) =>
      visit(a[name], b[name], [...path, name]),
    );
  };
  return visit(one, other, []);
}

function withValue(request: AskedFacts, path: readonly string[], value: unknown): AskedFacts {
  const put = (inner: unknown, [name = "", ...rest]: readonly string[]): unknown => {
    const { [name]: before, ...others } = (inner ?? {}) as Record<string, unknown>;
    const next = rest.length === 0 ? value : put(before, rest);
    // Where it stood, so that a case is told in the order of the facts.
    if (next === undefined) return others;
    return Object.fromEntries([
      ...Object.entries((inner ?? {}) as object).map(([key, old]) => [key, key === name ? next : old]),
      ...(before === undefined ? [[name, next]] : []),
    ]);
  };
  return put(request, path) as AskedFacts;
}
