import type { Results, Task } from "./tasks.ts";

/** The engine in a worker, so that a long search never holds up the page. */
export class EngineWorker {
  #worker: Worker | undefined;
  #last = 0;
  readonly #waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();

  /** @throws Error if the engine fails */
  perform<T extends Task>(task: T): Promise<Results[T["name"]]> {
    const worker = (this.#worker ??= this.#start());
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (value: never) => void, reject });
      worker.postMessage({ id, task });
    });
  }

  /** Whether something was asked and not answered yet. */
  get busy(): boolean {
    return this.#waiting.size > 0;
  }

  /** Gives up what is under way; what waits for it waits for ever. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#waiting.clear();
  }

  #start(): Worker {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<{ id: number; result: never; error?: string }>) => {
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if (data.error === undefined) waiting?.resolve(data.result);
      else waiting?.reject(new Error(data.error));
    });
    worker.addEventListener("error", (event) => {
      for (const { reject } of this.#waiting.values()) reject(new Error(event.message || "the worker did not start"));
      this.stop();
    });
    return worker;
  }
}
