/**
 * Hands out one by one what a source yields in lists. An asynchronous generator that delegates to each list would do
 * the same, but this takes a fifth of the time if the next item is already there.
 */
export class OneByOne<T> implements AsyncGenerator<T, void, undefined> {
  readonly #source: AsyncGenerator<readonly T[], void, undefined>;
  #some: readonly T[] = [];
  #at = 0;
  /** Calls that are not answered yet, of which this is the last. The next call waits for it. */
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(source: AsyncGenerator<readonly T[], void, undefined>) {
    this.#source = source;
  }

  next(): Promise<IteratorResult<T, void>> {
    if (this.#waiting === 0 && this.#at < this.#some.length) return Promise.resolve(this.#taken());
    return this.#inTurn(async () => {
      while (this.#at >= this.#some.length) {
        const { done, value } = await this.#source.next();
        if (done === true) return { done, value: undefined };
        this.#some = value;
        this.#at = 0;
      }
      return this.#taken();
    });
  }

  return(): Promise<IteratorResult<T, void>> {
    return this.#ended(() => this.#source.return());
  }

  throw(error: unknown): Promise<IteratorResult<T, void>> {
    return this.#ended(() => this.#source.throw(error));
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  #taken(): IteratorYieldResult<T> {
    return { done: false, value: this.#some[this.#at++] as T };
  }

  #ended(end: () => Promise<IteratorResult<readonly T[], void>>): Promise<IteratorResult<T, void>> {
    return this.#inTurn(async () => {
      this.#some = [];
      this.#at = 0;
      await end();
      return { done: true, value: undefined };
    });
  }

  #inTurn(act: () => Promise<IteratorResult<T, void>>): Promise<IteratorResult<T, void>> {
    this.#waiting += 1;
    const done = this.#last.then(act).finally(() => {
      this.#waiting -= 1;
    });
    this.#last = done.catch(() => {});
    return done;
  }
}
