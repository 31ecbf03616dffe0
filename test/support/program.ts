import { isDeepStrictEqual } from "node:util";
import type { PlanModule } from "#rego-to-js";
import type { RequestError } from "../../src/core/base/errors.ts";
import { Engine } from "../../src/core/engine/engine.ts";
import { dataDocument } from "../../src/core/regulation/data-document.ts";
import type { DecisionName } from "../../src/core/schema/decisions.ts";
import type { Answer, Request } from "../../src/index.ts";
import { loadProgram } from "../../src/node/package/policy-module.ts";
import { readRegulations } from "../../src/node/regulations/read-regulations.ts";
import { makeQuestion } from "../oracle/generate.ts";
import { Random } from "../oracle/random.ts";

const regulations = readRegulations();
const { schemas, ajv } = regulations;
const module = await regulations.policies();
const program = await loadProgram();
const data = dataDocument(regulations);

/** The module alone. */
export const byModule = new Engine({ module, data, schemas, ajv });

/** The program, which counts what it answers itself and does not leave to the module. */
export class CountingProgram {
  answered = 0;

  readonly plan: PlanModule = (runtime) => {
    const { entrypoints } = program(runtime);
    const counted = Object.entries(entrypoints).map(([name, rule]) => [
      name,
      (input: unknown, document: unknown) => {
        const value = rule(input, document);
        this.answered += 1;
        return value;
      },
    ]);
    return { entrypoints: Object.fromEntries(counted) };
  };
}

const counting = new CountingProgram();
const byProgram = new Engine({ module, plan: counting.plan, data, schemas, ajv });

/** What the module and the program answer to the same questions. */
export interface Comparison {
  /** The first question that they answer differently. */
  readonly different?: { readonly request: Request; readonly byModule: unknown; readonly byProgram: unknown };
  /** How many the program answered itself. */
  readonly answered: number;
}

export function compareProgram(requests: Iterable<Request>): Comparison {
  counting.answered = 0;
  for (const request of requests) {
    const answers = [ask(byModule, request), ask(byProgram, request)];
    if (!isDeepStrictEqual(answers[0], answers[1])) {
      return { different: { request, byModule: answers[0], byProgram: answers[1] }, answered: counting.answered };
    }
  }
  return { answered: counting.answered };
}

/** Requests of a decision that a seed makes: the limits and what lies beside them, facts left out, null and blank. */
export function* madeRequests(decision: DecisionName, requests: number, seed: number): Generator<Request> {
  const random = new Random(seed);
  for (let n = 0; n < requests; n++) yield makeQuestion(decision, random) as Request;
}

/** The answer as text, or the refusal to the last word. That nothing else is thrown is for the tests of `test/fuzz/` to say. */
export function said(by: Engine, request: unknown): string {
  try {
    return JSON.stringify(by.decide(request as Request));
  } catch (error) {
    const { code, message, problems } = error as RequestError;
    return JSON.stringify([code, message, problems]);
  }
}

function ask(engine: Engine, request: Request): Answer | string {
  try {
    return engine.decide(request);
  } catch (error) {
    return (error as Error).message;
  }
}
