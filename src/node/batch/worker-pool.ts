import { Worker } from "node:worker_threads";
import { EngineFaultError } from "../../core/base/errors.ts";
import type { Answered, Task } from "../../features/batch/task.ts";

/**
 * Short-lived objects are collected often, and the others before they grow large. Otherwise each thread would hold
 * fifty megabytes.
 */
const LIMITS = { maxYoungGenerationSizeMb: 6, maxOldGenerationSizeMb: 512 };

/** A worker has one task to do and one at hand, so that it need not wait for the thread that gives them. */
const AT_HAND = 2;

interface Waiting {
  readonly task: Task;
  readonly resolve: (answered: Answered) => void;
  readonly reject: (error: unknown) => void;
}

interface BusyWorker {
  readonly worker: Worker;
  /** The tasks that it was given and has not done, in their order. */
  readonly given: Waiting[];
}

/** Worker threads that each do one task after the other. Once one has died, every task fails. */
export class WorkerPool {
  readonly #hands: BusyWorker[] = [];
  readonly #waiting: Waiting[] = [];
  #fault: EngineFaultError | undefined;

  /** @param start what every worker is given */
  constructor(url: URL, count: number, start: unknown) {
    for (let number = 1; number <= count; number += 1) {
      const worker = new Worker(url, { workerData: start, resourceLimits: LIMITS });
      const hand: BusyWorker = { worker, given: [] };
      const name = `worker thread ${number} of ${count}`;
      worker.on("message", (answered: Answered) => {
        hand.given.shift()?.resolve(answered);
        this.#give();
      });
      worker.on("error", (cause) =>
        this.#fail(`${name} failed: ${cause instanceof Error ? cause.message : cause}`, cause),
      );
      worker.on("exit", (code) => this.#fail(`${name} ended before its work was done (exit status ${code})`));
      this.#hands.push(hand);
    }
  }

  /** Whether a task would have to wait until one is done. */
  get isFull(): boolean {
    return this.#hands.every(({ given }) => given.length >= AT_HAND);
  }

  run(task: Task): Promise<Answered> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ task, resolve, reject });
      this.#give();
    });
  }

  async end(): Promise<void> {
    this.#fault ??= new EngineFaultError("the worker threads were ended");
    await Promise.all(this.#hands.map(({ worker }) => worker.terminate()));
  }

  #give(): void {
    if (this.#fault !== undefined) {
      for (const { reject } of this.#waiting.splice(0)) reject(this.#fault);
      return;
    }
    for (let few = 0; few < AT_HAND; few += 1) {
      for (const { worker, given } of this.#hands) {
        const waiting = given.length > few ? undefined : this.#waiting.shift();
        if (waiting === undefined) continue;
        given.push(waiting);
        const { text } = waiting.task;
        worker.postMessage(waiting.task, typeof text === "string" ? [] : [text.buffer as ArrayBuffer]);
      }
    }
  }

  #fail(message: string, cause?: unknown): void {
    this.#fault ??= new EngineFaultError(message, cause === undefined ? {} : { cause });
    for (const { given } of this.#hands) for (const { reject } of given.splice(0)) reject(this.#fault);
    this.#give();
  }
}
