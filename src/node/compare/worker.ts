import "../package/libraries.ts";
import { workerData } from "node:worker_threads";
import { comparer, type WorkerStart } from "../../features/compare/behaviour/compare.ts";
import { loadProgram } from "../package/policy-module.ts";
import { serveTasks } from "../package/serve-tasks.ts";
import { LateAjv } from "../package/validators.ts";
import { withPrograms } from "../regulations/load-packs.ts";

async function started({ compiled, ...comparison }: WorkerStart) {
  const ajv = new LateAjv(comparison.schemas, compiled);
  const packs = await withPrograms(comparison.packs);
  return comparer({ ...comparison, ajv, plan: await loadProgram(), packs });
}

serveTasks(started(workerData as WorkerStart));
