import { setImmediate } from "node:timers/promises";
import type { Engine } from "../../core/engine/engine.ts";
import { LineAnswerer } from "../../features/batch/line-answerer.ts";
import type { Answered, LineForm, Task } from "../../features/batch/task.ts";
import { IS_BUILT } from "../package/workers.ts";
import { WorkerPool } from "./worker-pool.ts";

/** Who does the tasks. */
export interface RunnerThreads {
  /** Worker threads; none are started where the sources are run, or decisions are logged. */
  readonly workers: number;
  /** Whether this thread does tasks too while all workers have enough to do. */
  readonly lendsHand: boolean;
}

/** Does the first task in this thread and the others in workers, so that a small input starts none. */
export class TaskRunner {
  readonly #engine: Engine;
  readonly #form: LineForm;
  readonly #here: LineAnswerer;
  readonly #workers: number;
  readonly #lendsHand: boolean;
  #begun = false;
  #pool: WorkerPool | undefined;

  constructor(engine: Engine, form: LineForm, { workers, lendsHand }: RunnerThreads) {
    this.#engine = engine;
    this.#form = form;
    this.#here = new LineAnswerer(engine, form);
    // A log is a function of this thread, and every answer must pass through it.
    this.#workers = IS_BUILT && !engine.isLogged ? workers : 0;
    this.#lendsHand = lendsHand;
  }

  /** Whether there are no workers. */
  get isAlone(): boolean {
    return this.#workers === 0;
  }

  /** How many tasks are worth having under way: one being done and one waiting for each thread. */
  get depth(): number {
    return 2 * (this.#workers + (this.#lendsHand || this.isAlone ? 1 : 0));
  }

  async run(task: Task): Promise<Answered> {
    if (!this.#begun || this.isAlone || (this.#lendsHand && this.#pool?.isFull)) {
      this.#begun = true;
      // Signals and streams have their turn between tasks.
      await setImmediate();
      return this.#here.answer(task);
    }
    const start = { parts: this.#engine.portable, form: this.#form };
    this.#pool ??= new WorkerPool(new URL("./worker.js", import.meta.url), this.#workers, start);
    return this.#pool.run(task);
  }

  async end(): Promise<void> {
    await this.#pool?.end();
  }
}
