import "../package/libraries.ts";
import { parentPort, workerData } from "node:worker_threads";
import type { DecisionName } from "../../core/schema/decisions.ts";
import { comparer, type WorkerStart } from "../../features/compare/behaviour/compare.ts";
import { loadProgram } from "../package/policy-module.ts";
import { LateAjv } from "../package/validators.ts";
import { withPrograms } from "../regulations/load-packs.ts";

const { compiled, ...comparison } = workerData as WorkerStart;
const ajv = new LateAjv(comparison.schemas, compiled);
const packs = await withPrograms(comparison.packs);
const compare = comparer({ ...comparison, ajv, plan: await loadProgram(), packs });
parentPort?.on("message", (decision: DecisionName) => parentPort?.postMessage(compare(decision)));
