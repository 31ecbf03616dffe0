import "../package/libraries.ts";
import { workerData } from "node:worker_threads";
import { Engine } from "../../core/engine/engine.ts";
import { LineAnswerer } from "../../features/batch/line-answerer.ts";
import type { Task, WorkerStart } from "../../features/batch/task.ts";
import { loadZones } from "../../features/tables/zones.ts";
import { loadProgram } from "../package/policy-module.ts";
import { serveTasks } from "../package/serve-tasks.ts";
import { LateAjv } from "../package/validators.ts";
import { withPrograms } from "../regulations/load-packs.ts";

async function started({ parts: { compiled, ...parts }, form }: WorkerStart) {
  // Dates of tables may name zones.
  if (form.csv !== undefined) await loadZones();
  const ajv = new LateAjv(parts.schemas, compiled);
  const packs = await withPrograms(parts.packs);
  const answerer = new LineAnswerer(new Engine({ ...parts, ajv, plan: await loadProgram(), packs }), form);
  return (task: Task) => answerer.answer(task);
}

serveTasks(started(workerData as WorkerStart), ({ bytes }) => [bytes.buffer as ArrayBuffer]);
