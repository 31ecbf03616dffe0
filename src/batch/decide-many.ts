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

/** So many requests are answered, or go to a worker, at a time. */
const CHUNK = 200;
/** Workers are worth what carrying requests and answers costs where a chunk takes longer (milliseconds) … */
const SLOW_CHUNK = 20;
/** … so many times on end: one may have had to wait for something else, and the first ones warm the engine. */
const SLOW_CHUNKS = 5;

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

/** What answers many requests for {@link Engine.decideMany}. */
export type DecideMany = typeof decideMany;

/** Answers many requests; see {@link Engine.decideMany}. */
export function decideMany<D extends DecisionName>(
  engine: Engine,
  requests: AsyncIterable<Request<D>> | Iterable<Request<D>>,
  options: ManyOptions,
): AsyncGenerator<ManyResult<D>, void, undefined> {
  checkOptions(options);
  const iterable = requests as Partial<AsyncIterable<unknown> & Iterable<unknown>> | undefined;
  if (iterable?.[Symbol.asyncIterator] === undefined && iterable?.[Symbol.iterator] === undefined) {
    throw new TypeError("decideMany: requests: expected something to iterate over, such as an array of requests");
  }
  return results(engine, requests, options);
}

async function* results<D extends DecisionName>(
  engine: Engine,
  requests: AsyncIterable<Request<D>> | Iterable<Request<D>>,
  { workers, signal }: ManyOptions,
): AsyncGenerator<ManyResult<D>, void, undefined> {
  // What the crew needs takes as long to load as an engine to start, of which many are asked nothing but `decide`.
  const { Crew } = await import("./crew.ts");
  const crew = new Crew(engine, { fillIns: {} }, workers);
  try {
    const source = chunks(engine, requests, crew, workers !== undefined);
    const finished = (chunk: Chunk<D>) => chunk.finish();
    for await (const some of inOrder(source, crew.depth, finished, signal)) yield* some;
  } finally {
    await crew.end();
  }
}

async function* chunks<D extends DecisionName>(
  engine: Engine,
  requests: AsyncIterable<Request<D>> | Iterable<Request<D>>,
  crew: Crew,
  crewAsked: boolean,
): AsyncGenerator<Chunk<D>> {
  let chunk: AnsweredChunk<D> | SentChunk<D> | undefined;
  let slow = crewAsked ? SLOW_CHUNKS : 0;
  try {
    for await (const request of requests) {
      chunk ??= slow === SLOW_CHUNKS && !crew.isAlone ? new SentChunk<D>(crew) : new AnsweredChunk<D>(engine);
      chunk.add(request);
      if (chunk.size < CHUNK) continue;
      const full = chunk;
      chunk = undefined;
      if (full instanceof AnsweredChunk) {
        slow = full.took > SLOW_CHUNK ? slow + 1 : 0;
        // Signals, streams and timers have their turn between chunks.
        await setImmediate();
      }
      yield full;
    }
  } catch (error) {
    // What was answered is handed on before.
    if (chunk !== undefined) yield chunk;
    throw error;
  }
  if (chunk !== undefined) yield chunk;
}

/** Some requests, whose results come together. */
interface Chunk<D extends DecisionName> {
  readonly size: number;
  add(request: Request<D>): void;
  finish(): Promise<readonly ManyResult<D>[]>;
}

/** Requests that are answered in this thread as they come. */
class AnsweredChunk<D extends DecisionName> implements Chunk<D> {
  readonly #engine: Engine;
  readonly #results: ManyResult<D>[] = [];
  /** Milliseconds for all its answers. */
  took = 0;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  get size(): number {
    return this.#results.length;
  }

  add(request: Request<D>): void {
    const start = performance.now();
    try {
      this.#results.push({ answer: this.#engine.decide(request) });
    } catch (error) {
      const known = error instanceof DecisionError;
      this.#results.push({ error: known ? error : new EngineFaultError("the engine failed", { cause: error }) });
    }
    this.took += performance.now() - start;
  }

  async finish(): Promise<readonly ManyResult<D>[]> {
    return this.#results;
  }
}

/** Requests that a worker answers: carried there as text, as the answers are back. */
class SentChunk<D extends DecisionName> implements Chunk<D> {
  readonly #crew: Crew;
  readonly #lines: string[] = [];
  /** By the place of a request: left out where it is one of the lines. */
  readonly #errors: (DecisionError | undefined)[] = [];

  constructor(crew: Crew) {
    this.#crew = crew;
  }

  get size(): number {
    return this.#errors.length;
  }

  add(request: Request<D>): void {
    try {
      this.#lines.push(JSON.stringify(plainJson(request)));
      this.#errors.push(undefined);
    } catch (error) {
      this.#errors.push(error as RequestError);
    }
  }

  async finish(): Promise<readonly ManyResult<D>[]> {
    const lines = this.#lines;
    const { bytes } = await this.#crew.run({ text: lines.join("\n") });
    const answers = DECODER.decode(bytes).trimEnd().replaceAll("\n", ",");
    const documents = JSON.parse(`[${answers}]`) as (Answer<D> | Refusal)[];
    let next = 0;
    return this.#errors.map((error) =>
      error === undefined ? result(documents[next++] as Answer<D> | Refusal) : { error },
    );
  }
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
