import { Worker } from "node:worker_threads";
import { EngineFaultError } from "../errors.ts";
import type { Answered, Task } from "./task.ts";

/** What is short-lived is collected often, and the rest before it is much: else each thread would hold fifty megabytes. */
const LIMITS = { maxYoungGenerationSizeMb: 6, maxOldGenerationSizeMb: 512 };

interface Waiting {
  readonly task: Task;
  readonly resolve: (answered: Answered) => void;
  readonly reject: (error: unknown) => void;
}

/** Worker threads that each do one task at a time. Once one has died, every task fails. */
export class Pool {
  readonly #workers: Worker[] = [];
  readonly #idle: Worker[] = [];
  readonly #waiting: Waiting[] = [];
  readonly #doing = new Map<Worker, Waiting>();
  #fault: EngineFaultError | undefined;

  /** @param start what every worker is given */
  constructor(url: URL, count: number, start: unknown) {
    for (let number = 1; number <= count; number += 1) {
      const worker = new Worker(url, { workerData: start, resourceLimits: LIMITS });
      const name = `worker thread ${number} of ${count}`;
      worker.on("message", (answered: Answered) => {
        this.#doing.get(worker)?.resolve(answered);
        this.#doing.delete(worker);
        this.#idle.push(worker);
        this.#give();
      });
      worker.on("error", (cause) =>
        this.#fail(`${name} failed: ${cause instanceof Error ? cause.message : cause}`, cause),
      );
      worker.on("exit", (code) => this.#fail(`${name} ended before its work was done (exit status ${code})`));
      this.#workers.push(worker);
      this.#idle.push(worker);
    }
  }

  run(task: Task): Promise<Answered> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ task, resolve, reject });
      this.#give();
    });
  }

  async end(): Promise<void> {
    this.#fault ??= new EngineFaultError("the worker threads were ended");
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  #give(): void {
    if (this.#fault !== undefined) {
      for (const { reject } of this.#waiting.splice(0)) reject(this.#fault);
      return;
    }
    while (this.#idle.length > 0 && this.#waiting.length > 0) {
      const worker = this.#idle.pop() as Worker;
      const waiting = this.#waiting.shift() as Waiting;
      this.#doing.set(worker, waiting);
      const { text } = waiting.task;
      worker.postMessage(waiting.task, typeof text === "string" ? [] : [text.buffer as ArrayBuffer]);
    }
  }

  #fail(message: string, cause?: unknown): void {
    this.#fault ??= new EngineFaultError(message, cause === undefined ? {} : { cause });
    for (const { reject } of this.#doing.values()) reject(this.#fault);
    this.#doing.clear();
    this.#give();
  }
}
