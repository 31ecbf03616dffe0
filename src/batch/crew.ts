import { setImmediate } from "node:timers/promises";
import type { Engine } from "../engine/engine.ts";
import { defaultWorkers, IS_BUILT } from "../workers.ts";
import { LineAnswerer } from "./line-answerer.ts";
import { Pool } from "./pool.ts";
import type { Answered, LineForm, Task } from "./task.ts";

/** Does the first task in this thread and the others in workers, so that a small input starts none. */
export class Crew {
  readonly #engine: Engine;
  readonly #form: LineForm;
  readonly #here: LineAnswerer;
  readonly #workers: number;
  #begun = false;
  #pool: Pool | undefined;

  constructor(engine: Engine, form: LineForm, workers: number = defaultWorkers()) {
    this.#engine = engine;
    this.#form = form;
    this.#here = new LineAnswerer(engine, form);
    // A log is a function of this thread, and no answer may pass it by.
    this.#workers = IS_BUILT && !engine.isLogged ? workers : 1;
  }

  /** Whether there are no workers. */
  get isAlone(): boolean {
    return this.#workers === 1;
  }

  /** How many tasks are worth having under way: one being done and one waiting for each worker. */
  get depth(): number {
    return 2 * this.#workers;
  }

  async run(task: Task): Promise<Answered> {
    if (!this.#begun || this.isAlone) {
      this.#begun = true;
      // Signals and streams have their turn between tasks.
      await setImmediate();
      return this.#here.answer(task);
    }
    const start = { parts: this.#engine.portable, form: this.#form };
    this.#pool ??= new Pool(new URL("./worker.js", import.meta.url), this.#workers, start);
    return this.#pool.run(task);
  }

  async end(): Promise<void> {
    await this.#pool?.end();
  }
}
