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
import { Crew, MOST_WORKERS } from "./crew.ts";
import { inOrder } from "./in-order.ts";

/** So many requests go to a worker at a time. */
const CHUNK = 200;

/** What {@link Engine.decideMany} can be told. */
export interface ManyOptions {
  /** Worker threads, 1 to 64; 1: all is done in the caller's thread (default: one a core, at most 8). */
  readonly workers?: number;
  /** Stops the run: the iteration throws the reason. */
  readonly signal?: AbortSignal;
}

/** The answer to a request, or why there is none. */
export type ManyResult<D extends DecisionName = DecisionName> =
  | { readonly answer: Answer<D>; readonly error?: never }
  | { readonly answer?: never; readonly error: DecisionError };

/** Requests as text, and the errors of those that have none. */
interface Chunk {
  readonly lines: readonly string[];
  /** By its place: left out where the request is one of the lines. */
  readonly errors: readonly (DecisionError | undefined)[];
}

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
  const crew = new Crew(engine, { fillIns: {} }, workers);
  const answered = async ({ lines, errors }: Chunk): Promise<ManyResult<D>[]> => {
    const text = lines.length === 0 ? "" : (await crew.run({ text: lines.join("\n") })).text;
    const documents = JSON.parse(`[${text.replaceAll("\n", ",")}]`) as (Answer<D> | Refusal)[];
    let next = 0;
    return errors.map((error) => (error === undefined ? result(documents[next++] as Answer<D> | Refusal) : { error }));
  };
  try {
    for await (const some of inOrder(chunks(requests), crew.depth, answered, signal)) yield* some;
  } finally {
    await crew.end();
  }
}

async function* chunks(requests: AsyncIterable<unknown> | Iterable<unknown>): AsyncGenerator<Chunk> {
  let [lines, errors]: [string[], (DecisionError | undefined)[]] = [[], []];
  for await (const request of requests) {
    try {
      lines.push(JSON.stringify(plainJson(request)));
      errors.push(undefined);
    } catch (error) {
      errors.push(error as RequestError);
    }
    if (errors.length < CHUNK) continue;
    yield { lines, errors };
    [lines, errors] = [[], []];
  }
  if (errors.length > 0) yield { lines, errors };
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
