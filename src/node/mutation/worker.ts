import "../package/libraries.ts";
import { workerData } from "node:worker_threads";
import { serveTasks } from "../package/serve-tasks.ts";
import { taskJudge, type WorkerStart } from "./task.ts";

serveTasks(taskJudge(workerData as WorkerStart));
