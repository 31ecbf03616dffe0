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

/** So long may all workers be silent while they have tasks (seconds): a task takes a fraction of one. */
const PATIENCE = 120;

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

/**
 * Worker threads that each do one task after the other. Once one has died, or none says anything for too long, every task
 * fails.
 */
export class WorkerPool {
  readonly #hands: BusyWorker[] = [];
  readonly #waiting: Waiting[] = [];
  readonly #patience: number;
  #fault: EngineFaultError | undefined;
  #clock: ReturnType<typeof setInterval> | undefined;
  #silent = 0;

  /**
   * @param start what every worker is given
   * @param patience the longest silence of all workers, in seconds
   */
  constructor(url: URL, count: number, start: unknown, patience = PATIENCE) {
    this.#patience = patience;
    for (let number = 1; number <= count; number += 1) {
      const worker = new Worker(url, { workerData: start, resourceLimits: LIMITS });
      const hand: BusyWorker = { worker, given: [] };
      const name = `worker thread ${number} of ${count}`;
      worker.on("message", (answered: Answered) => {
        this.#silent = 0;
        hand.given.shift()?.resolve(answered);
        this.#give();
        if (this.#hands.every(({ given }) => given.length === 0)) this.#stopClock();
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
      if (this.#fault === undefined) this.#startClock();
    });
  }

  async end(): Promise<void> {
    this.#stopClock();
    this.#fault ??= new EngineFaultError("the worker threads were ended");
    await Promise.all(this.#hands.map(({ worker }) => worker.terminate()));
  }

  /** Seconds are counted, not measured: while the process is stopped or the machine asleep, none passes. */
  #startClock(): void {
    this.#clock ??= setInterval(() => {
      this.#silent += 1;
      if (this.#silent > this.#patience) this.#fail(`no worker thread answered for ${this.#patience} seconds`);
    }, 1000);
  }

  #stopClock(): void {
    clearInterval(this.#clock);
    this.#clock = undefined;
    this.#silent = 0;
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
    this.#stopClock();
    this.#fault ??= new EngineFaultError(message, cause === undefined ? {} : { cause });
    for (const { given } of this.#hands) for (const { reject } of given.splice(0)) reject(this.#fault);
    this.#give();
  }
}
