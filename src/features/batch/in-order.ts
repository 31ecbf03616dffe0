/** The result of a promise, to be looked at without waiting. */
interface Pending<T> {
  settled?: { readonly value: T } | { readonly error: unknown };
}

/**
 * Does something for each item of a source, several at a time, and yields the results in the order of the items. The
 * source is read no further ahead than `depth` items; if it fails, the results of what it gave before come first. Once
 * the consumer stops, the signal is aborted or anything fails, the source is closed.
 */
export async function* inOrder<Item, Result>(
  source: AsyncIterable<Item>,
  depth: number,
  act: (item: Item) => Promise<Result>,
  signal?: AbortSignal,
): AsyncGenerator<Result, void, undefined> {
  const items = source[Symbol.asyncIterator]();
  const results: Pending<Result>[] = [];
  let reading: Pending<IteratorResult<Item>> | undefined;
  let ended = false;
  // Promise.race would keep every result alive for as long as the signal lives.
  let wake = () => {};
  const woken = () => wake();
  const watched = <T>(promise: Promise<T>): Pending<T> => {
    const pending: Pending<T> = {};
    const settle = (settled: NonNullable<Pending<T>["settled"]>) => {
      pending.settled = settled;
      wake();
    };
    promise.then(
      (value) => settle({ value }),
      (error: unknown) => settle({ error }),
    );
    return pending;
  };
  signal?.addEventListener("abort", woken);
  try {
    while (!ended || results.length > 0) {
      signal?.throwIfAborted();
      if (!ended && results.length < depth) reading ??= watched(items.next());
      // Finished results are handed on even while the source makes us wait for more.
      if (results[0]?.settled !== undefined) {
        yield outcome(results.shift() as Pending<Result>);
      } else if (reading?.settled !== undefined && !("error" in reading.settled && results.length > 0)) {
        const read = outcome(reading);
        reading = undefined;
        if (read.done === true) ended = true;
        else results.push(watched(act(read.value)));
      } else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
  } finally {
    signal?.removeEventListener("abort", woken);
    // A source that never answers must not keep the run from ending.
    if (!ended) Promise.resolve(items.return?.()).catch(() => {});
  }
}

function outcome<T>({ settled }: Pending<T>): T {
  if (settled !== undefined && "value" in settled) return settled.value;
  throw settled?.error;
}
