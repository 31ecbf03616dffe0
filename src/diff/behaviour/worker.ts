import { parentPort, workerData } from "node:worker_threads";
import type { DecisionName } from "../../generated/decisions.ts";
import { loadProgram } from "../../policy-module.ts";
import { type Comparison, comparer } from "./compare.ts";

const compare = comparer({ ...(workerData as Comparison), plan: await loadProgram() });
parentPort?.on("message", (decision: DecisionName) => parentPort?.postMessage(compare(decision)));
