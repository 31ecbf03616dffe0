import type { Jurisdiction } from "../../core/regulation/jurisdiction.ts";
import { doInParallel } from "../package/workers.ts";
import { readRegulations } from "../regulations/read-regulations.ts";
import { startEngine } from "../start/load-engine.ts";
import { type Change, type Judged, Mutation } from "./mutate.ts";

/** The data that a worker starts with. */
export interface WorkerStart {
  readonly folders: readonly string[];
}

/** One change to be judged: that of a jurisdiction at an index. */
export interface WorkerTask {
  readonly jurisdiction: string;
  readonly index: number;
}

/** Reads the regulations, and judges changes of them from then on. */
export async function taskJudge({ folders }: WorkerStart): Promise<(task: WorkerTask) => Judged> {
  const regulations = readRegulations(folders);
  const modules = { module: await regulations.policies(), packs: await regulations.packPolicies() };
  const engine = await startEngine(regulations);
  const mutations = new Map<string, Mutation>();
  return ({ jurisdiction: id, index }) => {
    const jurisdiction = regulations.jurisdictions.find((one) => one.id === id) as Jurisdiction;
    const mutation = mutations.get(id) ?? new Mutation(regulations, modules, engine, jurisdiction);
    mutations.set(id, mutation);
    return mutation.judge(mutation.mutants[index] as Change);
  };
}

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
