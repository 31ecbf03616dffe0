import { availableParallelism } from "node:os";
import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import { EngineFaultError } from "../../core/base/errors.ts";

/** Only JavaScript runs in a worker everywhere: from the sources, one thread does all. */
export const IS_BUILT = extname(import.meta.url) === ".js";
/** The most worker threads by default, and the most that may be asked for. */
const MOST_BY_DEFAULT = 8;
export const MOST_WORKERS = 64;

/** The default number of worker threads: one a core. */
export function defaultWorkers(): number {
  return Math.min(availableParallelism(), MOST_BY_DEFAULT);
}

/** Work that can be done in worker threads. */
export interface SharedWork<Task, Result> {
  /** The worker, which answers each task that it is posted with its result. */
  readonly worker: URL;
  /** The data that every worker starts with. */
  readonly start: unknown;
  readonly tasks: readonly Task[];
  /** Does a task in this thread, where there is but one. */
  readonly here: () => Promise<(task: Task) => Result>;
  /** Called after each task. */
  readonly progress: (done: number) => void;
}

/** Does tasks in worker threads, one a core; the results are in the order of the tasks. */
export async function doInParallel<Task, Result>(work: SharedWork<Task, Result>): Promise<Result[]> {
  const { tasks, here, progress } = work;
  const workers = IS_BUILT ? Math.min(defaultWorkers(), tasks.length) : 1;
  if (workers > 1) return doInWorkers(workers, work);
  const does = await here();
  return tasks.map((task, index) => {
    const result = does(task);
    progress(index + 1);
    return result;
  });
}

/**
 * Does tasks in worker threads, `workers` of them. All of them have ended when it returns or throws.
 *
 * @throws EngineFaultError if a worker ends before its task is done; else what a worker threw
 */
export async function doInWorkers<Task, Result>(
  workers: number,
  { worker: url, start, tasks, progress }: Omit<SharedWork<Task, Result>, "here">,
): Promise<Result[]> {
  const results: Result[] = [];
  const running: Worker[] = [];
  let next = 0;
  let done = 0;
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(url, { workerData: start });
      running.push(worker);
      let at = -1;
      const give = () => {
        at = next++;
        if (at < tasks.length) worker.postMessage(tasks[at]);
        else worker.terminate().then(() => resolve(), reject);
      };
      worker.on("message", (result: Result) => {
        results[at] = result;
        done += 1;
        progress(done);
        give();
      });
      worker.on("error", reject);
      worker.on("messageerror", reject);
      // A worker that ends by itself sends no message, and would be waited for without end.
      worker.on("exit", (status) => {
        if (at < tasks.length)
          reject(new EngineFaultError(`a worker ended (status ${status}) before its task was done`));
      });
      give();
    });
  try {
    await Promise.all(Array.from({ length: workers }, work));
  } finally {
    await Promise.all(running.map((worker) => worker.terminate()));
  }
  return results;
}
