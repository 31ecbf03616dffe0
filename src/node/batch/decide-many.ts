import { setImmediate } from "node:timers/promises";
import {
  DecisionError,
  type DecisionErrorCode,
  EngineFaultError,
  RequestError,
  type RequestProblem,
} from "../../core/base/errors.ts";
import type { Answer, Request } from "../../core/engine/answer.ts";
import type { Engine } from "../../core/engine/engine.ts";
import type { ManyOptions, ManyResult } from "../../core/engine/many.ts";
import { plainJson } from "../../core/facts/plain-json.ts";
import type { DecisionName } from "../../core/schema/decisions.ts";
import { inOrder } from "../../features/batch/in-order.ts";
import { OneByOne } from "../../features/batch/one-by-one.ts";
import { defaultWorkers, MOST_WORKERS } from "../package/workers.ts";
import type { TaskRunner } from "./task-runner.ts";

/** So many requests are answered, or go to a worker, at a time. */
const CHUNK = 200;
/** Workers are worth what carrying requests and answers costs where a chunk takes longer (milliseconds) … */
const SLOW_CHUNK = 20;
/** … and such chunks, one after the other, this long: the first ones are slow while the engine warms up. */
const SLOW_TIME = 1000;

const DECODER = new TextDecoder();

type Requests<D extends DecisionName> = AsyncIterable<Request<D>> | Iterable<Request<D>>;

/**
 * Answers many requests, in their order. Worker threads are used if the requests take long, or if they are asked for. A
 * request that cannot be answered gives its error in its place. The source is read no further ahead than some thousand
 * requests.
 *
 * @throws TypeError if an option is not understood
 * @throws EngineFaultError if a worker thread dies; what `signal` was aborted with, once it is
 *
 * @example
 * for await (const { answer, error } of decideMany(engine, requests)) if (answer !== undefined) save(answer);
 */
export function decideMany<D extends DecisionName>(
  engine: Engine,
  requests: Requests<D>,
  options: ManyOptions = {},
): AsyncGenerator<ManyResult<D>, void, undefined> {
  checkOptions(options);
  const iterable = requests as Partial<AsyncIterable<unknown> & Iterable<unknown>> | undefined;
  if (iterable?.[Symbol.asyncIterator] === undefined && iterable?.[Symbol.iterator] === undefined) {
    throw new TypeError("decideMany: requests: expected something to iterate over, such as an array of requests");
  }
  return new OneByOne(results(engine, requests, options));
}

/** Results as they come, some at a time. */
async function* results<D extends DecisionName>(
  engine: Engine,
  requests: Requests<D>,
  { workers, signal }: ManyOptions,
): AsyncGenerator<readonly ManyResult<D>[], void, undefined> {
  // The runner's imports take as long to load as an engine takes to start, and many engines are only asked `decide`.
  const { TaskRunner } = await import("./task-runner.ts");
  const threads = workers ?? defaultWorkers();
  const runner = new TaskRunner(engine, { fillIns: {} }, { workers: threads === 1 ? 0 : threads, lendsHand: false });
  const reading = { ended: false };
  try {
    const source = answering(engine, requests, reading, runner, workers !== undefined);
    yield* inOrder(source, runner.depth, ({ results }) => results, signal);
  } finally {
    reading.ended = true;
    await runner.end();
  }
}

/** In an object, because a reader would wait for a bare promise. */
interface Answering<D extends DecisionName> {
  readonly results: Promise<readonly ManyResult<D>[]>;
}

async function* answering<D extends DecisionName>(
  engine: Engine,
  requests: Requests<D>,
  reading: ReadState,
  runner: TaskRunner,
  workersAsked: boolean,
): AsyncGenerator<Answering<D>> {
  let slow = workersAsked ? SLOW_TIME : 0;
  let took = 0;
  const take = (request: Request<D>): Taken<D> => {
    if (slow >= SLOW_TIME && !runner.isAlone) return asText(request);
    const start = performance.now();
    const result = answered(engine, request);
    took += performance.now() - start;
    return result;
  };
  let begun = process.cpuUsage();
  for await (const some of chunks(requests, reading, take)) {
    if (slow < SLOW_TIME || runner.isAlone) {
      const { user, system } = process.cpuUsage(begun);
      // On a machine that is busy with other things, threads are of no use.
      took = Math.min(took, (user + system) / 1000);
      slow = took > SLOW_CHUNK ? slow + took : 0;
      // Signals, streams and timers have their turn between chunks.
      await setImmediate();
    }
    yield { results: finished(runner, some) };
    took = 0;
    begun = process.cpuUsage();
  }
}

/** Whether nobody waits for what is read any more. */
interface ReadState {
  readonly ended: boolean;
}

/**
 * The results of the requests, some at a time, until reading ends. If reading fails, the results of earlier requests
 * come first.
 */
async function* chunks<D extends DecisionName, T>(
  requests: Requests<D>,
  reading: ReadState,
  take: (request: Request<D>) => T,
): AsyncGenerator<readonly T[]> {
  const chunk: T[] = [];
  try {
    if (isAsync(requests)) {
      for await (const request of requests) {
        if (reading.ended) return;
        // At once, for a source may change what it gave and give it again.
        if (chunk.push(take(request)) === CHUNK) yield chunk.splice(0);
      }
    } else {
      // Waiting for each item that is already there takes a tenth of the time of an answer.
      for (const request of requests) {
        const given = isThenable(request) ? await request : request;
        if (reading.ended) return;
        if (chunk.push(take(given)) === CHUNK) yield chunk.splice(0);
      }
    }
  } catch (error) {
    if (chunk.length > 0) yield chunk.splice(0);
    throw error;
  }
  if (chunk.length > 0) yield chunk;
}

function isAsync<T>(requests: AsyncIterable<T> | Iterable<T>): requests is AsyncIterable<T> {
  return (requests as Partial<AsyncIterable<T>>)[Symbol.asyncIterator] !== undefined;
}

function isThenable(given: unknown): boolean {
  try {
    return typeof (given as { then?: unknown } | null | undefined)?.then === "function";
  } catch {
    // Something unreadable is no request, and its answer will say so.
    return false;
  }
}

/** The result of a request, or the text of one that a worker is to answer. */
type Taken<D extends DecisionName> = ManyResult<D> | string;

function answered<D extends DecisionName>(engine: Engine, request: Request<D>): ManyResult<D> {
  try {
    return { answer: engine.decide(request) };
  } catch (error) {
    const known = error instanceof DecisionError;
    return { error: known ? error : new EngineFaultError("the engine failed", { cause: error }) };
  }
}

function asText<D extends DecisionName>(request: Request<D>): Taken<D> {
  try {
    return JSON.stringify(plainJson(request));
  } catch (error) {
    return { error: error as RequestError };
  }
}

/** The encoding for workers: requests go there as text, and answers come back as text. */
async function finished<D extends DecisionName>(
  runner: TaskRunner,
  some: readonly Taken<D>[],
): Promise<readonly ManyResult<D>[]> {
  const lines = some.filter((one) => typeof one === "string");
  if (lines.length === 0) return some as readonly ManyResult<D>[];
  const { bytes } = await runner.run({ text: lines.join("\n") });
  const answers = DECODER.decode(bytes).trimEnd().replaceAll("\n", ",");
  const documents = JSON.parse(`[${answers}]`) as (Answer<D> | Refusal)[];
  let next = 0;
  return some.map((one) => (typeof one === "string" ? result(documents[next++] as Answer<D> | Refusal) : one));
}

interface Refusal {
  readonly error: {
    readonly code: DecisionErrorCode;
    readonly message: string;
    readonly problems?: readonly RequestProblem[];
  };
}

function result<D extends DecisionName>(document: Answer<D> | Refusal): ManyResult<D> {
  if (!("error" in document)) return { answer: document };
  const { code, message, problems } = document.error;
  if (problems !== undefined) return { error: new RequestError(code as RequestError["code"], problems) };
  return { error: code === "engine_fault" ? new EngineFaultError(message) : new DecisionError(code, message) };
}

function checkOptions(options: ManyOptions): void {
  for (const key of Object.keys(options)) {
    if (key !== "workers" && key !== "signal") {
      throw new TypeError(`decideMany: unknown option \`${key}\`, expected workers or signal`);
    }
  }
  const { workers, signal } = options;
  if (workers !== undefined && !(Number.isInteger(workers) && workers >= 1 && workers <= MOST_WORKERS)) {
    throw new TypeError(`decideMany: workers: expected a whole number from 1 to ${MOST_WORKERS}`);
  }
  if (signal !== undefined && !(signal instanceof AbortSignal)) {
    throw new TypeError("decideMany: signal: expected an AbortSignal");
  }
}
