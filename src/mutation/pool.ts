import { availableParallelism } from "node:os";
import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { Judged } from "./mutate.ts";
import { taskJudge, type WorkerStart, type WorkerTask } from "./task.ts";

/** Only JavaScript runs in a worker everywhere: from the sources, one thread does all. */
const IS_BUILT = extname(import.meta.url) === ".js";
const WORKER = new URL("./worker.js", import.meta.url);
const MOST_WORKERS = 8;

/**
 * Judges changes in worker threads, one a core; the results are in the order of the tasks.
 *
 * @param progress called after each change
 */
export async function judgeInParallel(
  start: WorkerStart,
  tasks: readonly WorkerTask[],
  progress: (done: number) => void,
): Promise<Judged[]> {
  const workers = IS_BUILT ? Math.min(availableParallelism(), tasks.length, MOST_WORKERS) : 1;
  if (workers > 1) return judgeInWorkers(workers, start, tasks, progress);
  const judge = await taskJudge(start);
  return tasks.map((task, index) => {
    const judged = judge(task);
    progress(index + 1);
    return judged;
  });
}

async function judgeInWorkers(
  workers: number,
  start: WorkerStart,
  tasks: readonly WorkerTask[],
  progress: (done: number) => void,
): Promise<Judged[]> {
  const results: Judged[] = [];
  let next = 0;
  let done = 0;
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(WORKER, { workerData: start });
      let at = -1;
      const give = () => {
        at = next++;
        if (at < tasks.length) worker.postMessage(tasks[at]);
        else worker.terminate().then(() => resolve(), reject);
      };
      worker.on("message", (judged: Judged) => {
        results[at] = judged;
        done += 1;
        progress(done);
        give();
      });
      worker.on("error", reject);
      give();
    });
  await Promise.all(Array.from({ length: workers }, work));
  return results;
}
