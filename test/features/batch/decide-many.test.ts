import assert from "node:assert/strict";
import { describe, expect, it } from "vitest";
import { inOrder } from "../../../src/features/batch/in-order.ts";
import {
  DecisionError,
  decideMany,
  EngineFaultError,
  explain,
  loadEngine,
  type ManyResult,
  type Request,
} from "../../../src/index.ts";
import { WorkerPool } from "../../../src/node/batch/worker-pool.ts";
import { loadCases } from "../../../src/node/cases/load.ts";
import { readRegulations } from "../../../src/node/regulations/read-regulations.ts";

const engine = await loadEngine();
const { jurisdictions, ajv } = readRegulations();
const requests = jurisdictions.flatMap((one) => loadCases(one, ajv).cases.map(({ request }) => request));
const sampling: Request = {
  decision: "sampling_monthly",
  jurisdiction: "taipei",
  as_of: "2026-11-21",
  facts: { queries: 9 },
};

async function all(given: Parameters<typeof engine.decideMany>[0], options = {}): Promise<ManyResult[]> {
  const results: ManyResult[] = [];
  for await (const result of engine.decideMany(given, options)) results.push(result);
  return results;
}

describe("decideMany", () => {
  it("answers the requests of the case tables as decide does, in their order", async () => {
    const sample = requests.filter((_, index) => index % 3 === 0);
    expect(sample.length).toBeGreaterThan(400);
    const results = await all(sample);
    expect(results.map(({ answer }) => answer)).toEqual(sample.map((request) => engine.decide(request)));
  });

  it("is a function of the package too, as explain is", async () => {
    const answers = [];
    for await (const { answer } of decideMany(engine, [sampling, sampling])) answers.push(answer);
    expect(answers).toEqual([engine.decide(sampling), engine.decide(sampling)]);
    expect(explain(engine, sampling)).toEqual(engine.explain(sampling));
  });

  it("puts errors in their places, as decide throws them", async () => {
    const loop: Record<string, unknown> = {};
    loop["loop"] = loop;
    const bad = [
      null,
      7,
      { ...sampling, facts: { queries: -1 } },
      { ...sampling, jurisdiction: "nowhere" },
      loop,
      { when: new Date() },
    ];
    const [letter] = await all("a" as unknown as Request[]);
    expect(letter?.error?.message).toBe('request: `"a"`, expected an object');
    const results = await all([sampling, ...(bad as unknown as Request[]), sampling]);
    expect(results.at(0)?.answer).toEqual(engine.decide(sampling));
    expect(results.at(-1)?.answer).toEqual(engine.decide(sampling));
    for (const [index, request] of bad.entries()) {
      const { error } = results[index + 1] as ManyResult;
      expect(error).toBeInstanceOf(DecisionError);
      expect(() => engine.decide(request as unknown as Request)).toThrow(error);
    }
  });

  it("reads its source no further than some chunks ahead", async () => {
    let read = 0;
    async function* endless() {
      for (;;) {
        read += 1;
        yield sampling;
      }
    }
    let taken = 0;
    for await (const { answer } of engine.decideMany(endless(), { workers: 1 })) {
      expect(answer).toBeDefined();
      taken += 1;
      expect(read - taken).toBeLessThanOrEqual(4 * 200);
      if (taken === 1000) break;
    }
    const after = read;
    await new Promise((resolve) => setTimeout(resolve, 20));
    // One may have been asked for already.
    expect(read).toBeLessThanOrEqual(after + 1);
  });

  it("stops when it is told to, though the source never answers", async () => {
    const stop = new AbortController();
    async function* silent() {
      yield sampling;
      await new Promise(() => {});
    }
    setTimeout(() => stop.abort(new Error("enough")), 20);
    await expect(all(silent(), { signal: stop.signal })).rejects.toThrow("enough");
    await expect(all([sampling], { signal: AbortSignal.abort(new Error("before")) })).rejects.toThrow("before");
  });

  it("gives each call of next its own result, in the order of the calls, also when they do not wait", async () => {
    const numbered = Array.from({ length: 450 }, (_, n) => ({ ...sampling, facts: { queries: n } }));
    const many = engine.decideMany(numbered);
    const first = many.next();
    const calls = [
      first,
      many.next(),
      first.then(() => many.next()),
      ...Array.from({ length: 500 }, () => many.next()),
    ];
    const results = await Promise.all(calls);
    const order = [0, 1, 502, ...Array.from({ length: 500 }, (_, n) => n + 2)];
    for (const [call, { done, value }] of results.entries()) {
      const at = order[call] as number;
      expect(done).toBe(at >= 450);
      if (value) expect(value.answer).toEqual(engine.decide(numbered[at] as Request));
    }
    expect(await many.next()).toEqual({ done: true, value: undefined });
  });

  it("ends for good when it is returned from, or thrown into", async () => {
    const returned = engine.decideMany([sampling, sampling]);
    expect((await returned.next()).value?.error).toBeUndefined();
    expect(await returned.return()).toEqual({ done: true, value: undefined });
    expect(await returned.next()).toEqual({ done: true, value: undefined });
    const thrown = engine.decideMany([sampling, sampling]);
    await thrown.next();
    await expect(thrown.throw(new Error("enough"))).rejects.toThrow("enough");
    expect(await thrown.next()).toEqual({ done: true, value: undefined });
  });

  it("waits for requests that are promised", async () => {
    // biome-ignore lint/suspicious/noThenProperty: promises of other makes, such as a database's queries, are objects
    const another = { then: (resolve: (request: Request) => void) => resolve(sampling) };
    const promised = [sampling, Promise.resolve(sampling), another] as Request[];
    const answer = engine.decide(sampling);
    expect(await all(promised)).toEqual([{ answer }, { answer }, { answer }]);
  });

  it("takes a request that throws when it is read for one that cannot be answered", async () => {
    const evil = new Proxy({}, { get: () => assert.fail("not to be read") }) as Request;
    const results: unknown[] = [];
    for await (const { answer, error } of engine.decideMany([sampling, evil, sampling])) {
      results.push(answer?.outcome ?? error?.code);
    }
    expect(results).toEqual(["required", "invalid_request", "required"]);
  });

  it("reads each request as it comes: a source may change the object that it gave, and give it again", async () => {
    const facts = { queries: 0 };
    const request: Request = { ...sampling, facts };
    const counts = [0, 101, 250];
    const expected = counts.map((queries) => ({ answer: engine.decide({ ...sampling, facts: { queries } }) }));
    function* atHand() {
      for (facts.queries of counts) yield request;
    }
    async function* awaited() {
      yield* atHand();
    }
    expect(await all(atHand())).toEqual(expected);
    expect(await all(awaited())).toEqual(expected);
  });

  it("reads no further once it was stopped, whatever comes of a promise that it waited for", async () => {
    let read = 0;
    let settle = (_: Request) => {};
    const promised = new Promise<Request>((resolve) => {
      settle = resolve;
    });
    function* many() {
      for (; read < 50; read += 1) yield promised as unknown as Request;
    }
    const stop = new AbortController();
    setTimeout(() => stop.abort(new Error("enough")), 5);
    await expect(all(many(), { signal: stop.signal })).rejects.toThrow("enough");
    settle(sampling);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(read).toBe(0);
  });

  it("gives timers their turn from the first chunk on, also where the source is at hand", async () => {
    let read = 0;
    function* many() {
      for (; read < 5000; read += 1) yield sampling;
    }
    const stop = new AbortController();
    setTimeout(() => stop.abort(new Error("enough")), 0);
    await expect(all(many(), { signal: stop.signal })).rejects.toThrow("enough");
    expect(read).toBeLessThanOrEqual(2 * 200);
  });

  it("hands on what was answered before its source throws", async () => {
    async function* failing() {
      for (let sent = 0; sent < 450; sent += 1) yield sampling;
      throw new Error("the database is gone");
    }
    let taken = 0;
    const take = async () => {
      for await (const { answer } of engine.decideMany(failing())) if (answer !== undefined) taken += 1;
    };
    await expect(take()).rejects.toThrow("the database is gone");
    expect(taken).toBe(450);
  });

  it("hands on what its source throws, and answers nothing to nothing", async () => {
    async function* failing() {
      yield sampling;
      throw new Error("the database is gone");
    }
    await expect(all(failing())).rejects.toThrow("the database is gone");
    expect(await all([])).toEqual([]);
  });

  it.each([
    [{ workers: 0 }, /workers: expected a whole number from 1 to 64/],
    [{ workers: 1.5 }, /workers/],
    [{ threads: 2 }, /unknown option `threads`/],
    [{ signal: true }, /signal: expected an AbortSignal/],
  ])("refuses %j", (options, message) => {
    expect(() => engine.decideMany([], options as never)).toThrow(message);
    expect(() => engine.decideMany(undefined as never)).toThrow(/requests: expected something to iterate over/);
  });
});

describe("worker threads", () => {
  const worker = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`);
  const listening = (code: string) =>
    worker(`import { parentPort } from "node:worker_threads"; parentPort.on("message", (task) => { ${code} });`);

  it.each([
    ["ends", "process.exit(7);", /worker thread \d of 2 ended before its work was done \(exit status 7\)/],
    ["throws", "throw new Error('boom');", /worker thread \d of 2 failed: boom/],
  ])("that %s fails every task, and none hangs", async (_name, code, message) => {
    const pool = new WorkerPool(listening(`if (task.line === 3) { ${code} } parentPort.postMessage(task);`), 2, {});
    try {
      const results = await Promise.allSettled([1, 2, 3, 4, 5, 6, 7, 8].map((line) => pool.run({ text: "x", line })));
      const reasons = results.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
      expect(reasons.length).toBeGreaterThan(0);
      for (const reason of reasons) {
        expect(reason).toBeInstanceOf(EngineFaultError);
        expect((reason as Error).message).toMatch(message);
      }
      await expect(pool.run({ text: "late" })).rejects.toThrow(message);
    } finally {
      await pool.end();
    }
  });

  it("that say nothing at all fail every task, and none hangs", async () => {
    const pool = new WorkerPool(listening(""), 2, {}, 1);
    try {
      await expect(pool.run({ text: "x" })).rejects.toThrow("no worker thread answered for 1 seconds");
      await expect(pool.run({ text: "late" })).rejects.toThrow("no worker thread answered for 1 seconds");
    } finally {
      await pool.end();
    }
  });

  it("hand on what was done in the order of the items, whichever was done first", async () => {
    async function* numbers() {
      for (let item = 0; item < 40; item += 1) yield item;
    }
    const slow = (item: number) => new Promise<number>((resolve) => setTimeout(resolve, (item * 7) % 11, item));
    const results: number[] = [];
    for await (const result of inOrder(numbers(), 6, slow)) results.push(result);
    expect(results).toEqual(Array.from({ length: 40 }, (_, item) => item));
  });
});
