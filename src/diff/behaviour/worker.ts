import { parentPort, workerData } from "node:worker_threads";
import type { DecisionName } from "../../generated/decisions.ts";
import { type Comparison, comparer } from "./compare.ts";

const compare = comparer(workerData as Comparison);
parentPort?.on("message", (decision: DecisionName) => parentPort?.postMessage(compare(decision)));
