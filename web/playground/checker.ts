import type { Checked, ToCheck } from "./checked-texts.ts";

/** Checks texts in a worker, one after the other. Of those that arrive meanwhile, only the last is checked. */
export class Checker {
  readonly #worker = new Worker(new URL("./check-worker.ts", import.meta.url), { type: "module" });
  readonly #fail: (message: string) => void;
  #busy = false;
  #next: { toCheck: ToCheck; tell: (checked: Checked) => void } | undefined;
  #tell: (checked: Checked) => void = () => {};

  /** @param fail is told that the worker failed */
  constructor(fail: (message: string) => void) {
    this.#fail = fail;
    this.#worker.addEventListener("message", ({ data }: MessageEvent<Checked>) => {
      const tell = this.#tell;
      this.#busy = false;
      // The result for a text that was replaced is of no use.
      if (this.#next === undefined) tell(data);
      this.#start();
    });
    this.#worker.addEventListener("error", (event) => this.#fail(event.message || "the worker did not start"));
  }

  check(toCheck: ToCheck, tell: (checked: Checked) => void): void {
    this.#next = { toCheck, tell };
    if (!this.#busy) this.#start();
  }

  stop(): void {
    this.#worker.terminate();
  }

  #start(): void {
    if (this.#next === undefined) return;
    this.#tell = this.#next.tell;
    this.#busy = true;
    this.#worker.postMessage(this.#next.toCheck);
    this.#next = undefined;
  }
}
