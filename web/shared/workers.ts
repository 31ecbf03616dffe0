import { EngineWorker } from "../worker/engine-worker.ts";

/** Answers the question at hand. */
export const deciding = new EngineWorker();

/** Reads whole files; it may be stopped at any time. */
export const reading = new EngineWorker();

/** Searches for what would change an answer; it may be stopped at any time. */
export const searching = new EngineWorker();
