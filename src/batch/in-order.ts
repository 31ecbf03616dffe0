/**
 * Does something for each item of a source, several at a time, and yields the results in the order of the items. The
 * source is read no further ahead than `depth` items. Once the consumer stops, the signal is aborted or anything fails,
 * the source is closed.
 */
export async function* inOrder<Item, Result>(
  source: AsyncIterable<Item>,
  depth: number,
  act: (item: Item) => Promise<Result>,
  signal?: AbortSignal,
): AsyncGenerator<Result, void, undefined> {
  const items = source[Symbol.asyncIterator]();
  const aborted = abortion(signal);
  const results: Promise<Result>[] = [];
  let reading: Promise<IteratorResult<Item>> | undefined;
  let ended = false;
  try {
    while (!ended || results.length > 0) {
      signal?.throwIfAborted();
      if (!ended && results.length < depth) reading ??= quiet(items.next());
      // What is done is handed on though the source lets us wait for more.
      const next = await Promise.race([
        ...(reading === undefined ? [] : [reading.then((read) => ({ read }))]),
        ...results.slice(0, 1).map((oldest) => oldest.then((result) => ({ result }))),
        aborted.promise,
      ]);
      if ("result" in next) {
        results.shift();
        yield next.result;
      } else {
        reading = undefined;
        if (next.read.done === true) ended = true;
        else results.push(quiet(act(next.read.value)));
      }
    }
  } finally {
    aborted.forget();
    // A source that never answers must not keep the run from ending.
    if (!ended) void quiet(Promise.resolve(items.return?.()));
  }
}

// Where it fails while another is awaited, its turn will tell.
function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

function abortion(signal: AbortSignal | undefined): { promise: Promise<never>; forget: () => void } {
  let listener = () => {};
  const promise = new Promise<never>((_, reject) => {
    listener = () => reject(signal?.reason);
    signal?.addEventListener("abort", listener, { once: true });
  });
  return { promise: quiet(promise), forget: () => signal?.removeEventListener("abort", listener) };
}
