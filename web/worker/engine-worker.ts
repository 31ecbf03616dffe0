import type { FileProgress } from "./files-task.ts";
import type { Results, Task } from "./tasks.ts";

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
  readonly show: (progress: FileProgress) => void;
}

/** What the worker says of a task. */
interface Said {
  readonly id: number;
  readonly progress?: FileProgress;
  readonly result: never;
  readonly error?: string;
}

/** The engine in a worker, so that a long search never holds up the page. */
export class EngineWorker {
  #worker: Worker | undefined;
  #last = 0;
  readonly #waiting = new Map<number, Waiting>();

  /**
   * Has a task done.
   *
   * @param show is told how far it is, where the task reads files
   * @throws Error if the engine fails
   */
  perform<T extends Task>(task: T, show: Waiting["show"] = () => undefined): Promise<Results[T["name"]]> {
    const worker = (this.#worker ??= this.#start());
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (value: never) => void, reject, show });
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
    worker.addEventListener("message", ({ data }: MessageEvent<Said>) => {
      const waiting = this.#waiting.get(data.id);
      if (data.progress !== undefined) return waiting?.show(data.progress);
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
