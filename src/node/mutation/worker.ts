import "../package/libraries.ts";
import { parentPort, workerData } from "node:worker_threads";
import { taskJudge, type WorkerStart, type WorkerTask } from "./task.ts";

const judge = await taskJudge(workerData as WorkerStart);
parentPort?.on("message", (task: WorkerTask) => parentPort?.postMessage(judge(task)));
