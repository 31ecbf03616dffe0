import { setImmediate } from "node:timers/promises";
import type { Answer, Request } from "../engine/answer.ts";
import type { Engine } from "../engine/engine.ts";
import { plainJson } from "../engine/plain-json.ts";
import {
  DecisionError,
  type DecisionErrorCode,
  EngineFaultError,
  RequestError,
  type RequestProblem,
} from "../errors.ts";
import type { DecisionName } from "../generated/decisions.ts";
import { MOST_WORKERS } from "../workers.ts";
import type { Crew } from "./crew.ts";
import { inOrder } from "./in-order.ts";
import { OneByOne } from "./one-by-one.ts";

/** So many requests are answered, or go to a worker, at a time. */
const CHUNK = 200;
/** Workers are worth what carrying requests and answers costs where a chunk takes longer (milliseconds) … */
const SLOW_CHUNK = 20;
/** … and such chunks, one after the other, this long: the first ones are slow while the engine warms up. */
const SLOW_TIME = 1000;

const DECODER = new TextDecoder();

/** What {@link Engine.decideMany} can be told. */
export interface ManyOptions {
  /**
   * Worker threads, 1 to 64; 1: all is done in the caller's thread. Left out, that thread answers too, and workers, one
   * a core and at most 8, are started only for requests that take so long that it is worth carrying them there.
   */
  readonly workers?: number;
  /** Stops the run: the iteration throws the reason. */
  readonly signal?: AbortSignal;
}

/** The answer to a request, or why there is none. */
export type ManyResult<D extends DecisionName = DecisionName> =
  | { readonly answer: Answer<D>; readonly error?: never }
  | { readonly answer?: never; readonly error: DecisionError };

type Requests<D extends DecisionName> = AsyncIterable<Request<D>> | Iterable<Request<D>>;

/** What answers many requests for {@link Engine.decideMany}. */
export type DecideMany = typeof decideMany;

/** Answers many requests; see {@link Engine.decideMany}. */
export function decideMany<D extends DecisionName>(
  engine: Engine,
  requests: Requests<D>,
  options: ManyOptions,
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
  // What the crew needs takes as long to load as an engine to start, of which many are asked nothing but `decide`.
  const { Crew } = await import("./crew.ts");
  const crew = new Crew(engine, { fillIns: {} }, workers);
  const reading = { ended: false };
  try {
    const source = answering(engine, chunks(requests, reading), crew, workers !== undefined);
    yield* inOrder(source, crew.depth, ({ results }) => results, signal);
  } finally {
    reading.ended = true;
    await crew.end();
  }
}

/** In an object, for what reads it would wait for a bare promise. */
interface Answering<D extends DecisionName> {
  readonly results: Promise<readonly ManyResult<D>[]>;
}

async function* answering<D extends DecisionName>(
  engine: Engine,
  chunks: AsyncIterable<readonly Request<D>[]>,
  crew: Crew,
  crewAsked: boolean,
): AsyncGenerator<Answering<D>> {
  let slow = crewAsked ? SLOW_TIME : 0;
  for await (const some of chunks) {
    if (slow >= SLOW_TIME && !crew.isAlone) {
      yield { results: sent(crew, some) };
      continue;
    }
    const begun = process.cpuUsage();
    const start = performance.now();
    const results = some.map((request) => answered(engine, request));
    const { user, system } = process.cpuUsage(begun);
    // A machine that is busy with other things has no use for threads.
    const took = Math.min(performance.now() - start, (user + system) / 1000);
    slow = took > SLOW_CHUNK ? slow + took : 0;
    // Signals, streams and timers have their turn between chunks.
    await setImmediate();
    yield { results: Promise.resolve(results) };
  }
}

/** The requests, some at a time, until the reading is ended; what came before a source fails is handed on before. */
async function* chunks<D extends DecisionName>(
  requests: Requests<D>,
  reading: { readonly ended: boolean },
): AsyncGenerator<readonly Request<D>[]> {
  const chunk: Request<D>[] = [];
  try {
    if (Symbol.asyncIterator in requests) {
      for await (const request of requests) {
        if (reading.ended) return;
        if (chunk.push(request) === CHUNK) yield chunk.splice(0);
      }
    } else {
      // To wait for each of what is at hand takes as long as a tenth of an answer.
      for (const request of requests) {
        if (chunk.push(request instanceof Promise ? await request : request) === CHUNK) yield chunk.splice(0);
      }
    }
  } catch (error) {
    if (chunk.length > 0) yield chunk.splice(0);
    throw error;
  }
  if (chunk.length > 0) yield chunk;
}

function answered<D extends DecisionName>(engine: Engine, request: Request<D>): ManyResult<D> {
  try {
    return { answer: engine.decide(request) };
  } catch (error) {
    const known = error instanceof DecisionError;
    return { error: known ? error : new EngineFaultError("the engine failed", { cause: error }) };
  }
}

/** What a worker answers: requests are carried there as text, as the answers are back. */
async function sent<D extends DecisionName>(
  crew: Crew,
  requests: readonly Request<D>[],
): Promise<readonly ManyResult<D>[]> {
  const lines: string[] = [];
  /** By the place of a request: left out where it is one of the lines. */
  const errors = requests.map((request) => {
    try {
      lines.push(JSON.stringify(plainJson(request)));
      return undefined;
    } catch (error) {
      return error as RequestError;
    }
  });
  const { bytes } = await crew.run({ text: lines.join("\n") });
  const answers = DECODER.decode(bytes).trimEnd().replaceAll("\n", ",");
  const documents = JSON.parse(`[${answers}]`) as (Answer<D> | Refusal)[];
  let next = 0;
  return errors.map((error) => (error === undefined ? result(documents[next++] as Answer<D> | Refusal) : { error }));
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
  if (problems !== undefined) return { error: new RequestError(code, problems) };
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
