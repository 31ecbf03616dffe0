import { parentPort } from "node:worker_threads";

/**
 * Does each task that this worker thread is posted, in their order. Call it before anything is awaited: Deno drops
 * messages that come while nobody listens, and the caller would wait for their results without end.
 *
 * @param started what does a task, once the thread is ready
 * @param moved the memory of a result that goes to the caller instead of being copied
 */
export function serveTasks<Task, Result>(
  started: Promise<(task: Task) => Result>,
  moved: (result: Result) => ArrayBuffer[] = () => [],
): void {
  parentPort?.on("message", async (task: Task) => {
    const does = await started;
    const result = does(task);
    parentPort?.postMessage(result, moved(result));
  });
}
