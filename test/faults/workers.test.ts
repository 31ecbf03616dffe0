import { describe, expect, it } from "vitest";
import { EngineFaultError } from "../../src/core/base/errors.ts";
import { doInWorkers } from "../../src/node/package/workers.ts";

/** A worker that does this with each task. */
const worker = (does: string) =>
  new URL(
    `data:text/javascript,${encodeURIComponent(
      `import { parentPort } from "node:worker_threads";
       parentPort.on("message", (task) => { ${does} });`,
    )}`,
  );
const done = (does: string) =>
  doInWorkers<number, number>(2, { worker: worker(does), start: {}, tasks: [1, 2, 3, 4, 5], progress: () => {} });

describe("tasks in workers", () => {
  it("have their results in order", async () => {
    expect(await done("setTimeout(() => parentPort.postMessage(task * 2), 10 - task)")).toEqual([2, 4, 6, 8, 10]);
  });

  it.each(["process.exit(0)", "if (task === 3) process.exit(0); parentPort.postMessage(1)", "parentPort.close()"])(
    "fail where a worker ends without a word: %s",
    async (does) => {
      await expect(done(does)).rejects.toThrow(EngineFaultError);
      await expect(done(does)).rejects.toThrow(/a worker ended \(status \d+\) before its task was done/);
    },
  );

  it("fail with what a worker throws", async () => {
    await expect(done('throw new RangeError("too deep")')).rejects.toThrow("too deep");
  });
});
