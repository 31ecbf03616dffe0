/** The number of entries of a log that are remembered. */
const REMEMBERED = 100_000;

/** Remembers the last names and something of each, and never more than twice as many as it must. */
export class RecentEntries<T> {
  #before = new Map<string, T>();
  #now = new Map<string, T>();

  get(name: string): T | undefined {
    return this.#now.get(name) ?? this.#before.get(name);
  }

  set(name: string, value: T): void {
    if (this.#now.size >= REMEMBERED) {
      this.#before = this.#now;
      this.#now = new Map();
    }
    this.#now.set(name, value);
  }
}
