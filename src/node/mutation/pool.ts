import { doInParallel } from "../package/workers.ts";
import type { Judged } from "./mutate.ts";
import { taskJudge, type WorkerStart, type WorkerTask } from "./task.ts";

/**
 * Judges changes in worker threads, one a core; the results are in the order of the tasks.
 *
 * @param progress called after each change
 */
export function judgeInParallel(
  start: WorkerStart,
  tasks: readonly WorkerTask[],
  progress: (done: number) => void,
): Promise<Judged[]> {
  const worker = new URL("./worker.js", import.meta.url);
  return doInParallel({ worker, start, tasks, here: () => taskJudge(start), progress });
}
