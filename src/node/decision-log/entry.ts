import { randomUUID } from "node:crypto";
import { DecisionError, EngineFaultError, RequestError } from "../../core/base/errors.ts";
import type { Answer, FullRequest, Request } from "../../core/engine/answer.ts";
import type { DecisionEvent } from "../../core/engine/decision-event.ts";
import { entrypointOf } from "../../core/engine/entrypoint.ts";
import { plainJson } from "../../core/facts/plain-json.ts";
import { requestChecks } from "../../core/facts/request-schemas.ts";
import { decisionSchemas, type SchemaFiles } from "../../core/schema/schemas.ts";
import { Masks } from "../../features/decision-log/masks.ts";
import { version } from "../package/version.ts";
import { Chain } from "./chain.ts";
import { jsonDigest, type LogKey } from "./digest.ts";
import type { OnDecision, Unlinked } from "./log-entry.ts";

/** In a millisecond. */
const NANOSECONDS = 1_000_000;

/** How decisions are logged. */
export interface LogOptions {
  /**
   * Is called with one entry after each request, before the answer is given; what it throws becomes an
   * `EngineFaultError` in the answer's place. It must do its work before it returns: a promise is refused.
   */
  readonly onDecision?: OnDecision;
  /** Log names, numbers, addresses and free texts as they are. */
  readonly logUnmasked?: boolean;
  /**
   * A secret for the digests. Without it, a guess at masked facts could be proved right, and anybody who can write the
   * log could recompute its digests.
   */
  readonly logKey?: LogKey;
}

/** Makes the entries of a log and hands each on; throws `EngineFaultError` if that fails. */
export function decisionLog(
  onDecision: OnDecision,
  { logUnmasked, logKey }: LogOptions,
  { revision, schemas }: { readonly revision: string; readonly schemas: SchemaFiles },
): (happened: DecisionEvent) => void {
  const labels = { app: "household-data-policy", id: randomUUID(), version: version() };
  const masks = new Masks(requestChecks(schemas).shown);
  const decisions = decisionSchemas(schemas);
  const chain = new Chain(onDecision, logKey);
  const entry = (happened: DecisionEvent): Unlinked => {
    const known = "input" in happened ? happened.input : plain(happened.given);
    const decision = known !== undefined && decisions.has(known.decision) ? known.decision : undefined;
    const head = {
      labels: { ...labels },
      decision_id: randomUUID(),
      timestamp: new Date().toISOString(),
      path: decision === undefined ? "hdp/decide" : entrypointOf(decision, decisions.get(decision)),
      bundles: { household: { revision } },
      metrics: { timer_sdk_decision_eval_ns: Math.round(happened.took * NANOSECONDS) },
    };
    if (!("input" in happened)) {
      const error = errorOf(happened.error, logUnmasked);
      // A refused request may have a name where nobody looks for one.
      return { ...head, ...(logUnmasked && known ? { input: known } : { erased: ["/input"] }), error, custom: {} };
    }
    const { jurisdiction, as_of, facts, detail } = known as FullRequest;
    // Copies: whoever changes the entry must change neither the question nor the answer.
    const told = logUnmasked ? { facts: jsonCopy(facts), masked: [] } : masks.mask(decision as string, facts);
    const masked = told.masked.length === 0 ? {} : { masked: told.masked };
    const input = { decision, jurisdiction, as_of, facts: told.facts, ...(detail && { detail: jsonCopy(detail) }) };
    const facts_digest = jsonDigest(facts, logKey);
    if ("error" in happened) {
      return { ...head, input, ...masked, error: errorOf(happened.error, logUnmasked), custom: { facts_digest } };
    }
    const result = jsonCopy(happened.answer) as Answer;
    const custom = { facts_digest, outcome: result.outcome, reasons: result.reasons.map(({ code }) => code) };
    return { ...head, input, result, ...masked, custom };
  };
  return (happened) => {
    try {
      chain.append(entry(happened), (linked) => {
        const returned: unknown = onDecision(linked);
        if (!isPromise(returned)) return;
        returned.then(undefined, () => {});
        throw new Error("onDecision returned a promise, expected that the entry is logged when it returns");
      });
    } catch (cause) {
      throw new EngineFaultError("the decision could not be logged", { cause });
    }
  };
}

// A copy of what is known to be JSON, in a fifth of the time of `structuredClone`.
function jsonCopy<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(jsonCopy) as T;
  const copy = { ...value };
  for (const key of Object.keys(copy) as (keyof T)[]) copy[key] = jsonCopy(copy[key]);
  return copy;
}

/** A request as it was given, if it is one that JSON can write. */
function plain(given: unknown): Request | undefined {
  try {
    const copy = plainJson(given);
    return typeof copy === "object" && copy !== null ? (copy as Request) : undefined;
  } catch {
    // It is no JSON, or a getter threw.
    return undefined;
  }
}

// Messages repeat values of the request.
function errorOf(error: unknown, unmasked: boolean | undefined): { code: string; message: string } {
  const code = error instanceof DecisionError ? error.code : "engine_fault";
  if (unmasked || error instanceof EngineFaultError) return { code, message: (error as Error).message };
  if (!(error instanceof RequestError)) return { code, message: "unexpected" };
  const { length } = error.problems;
  return { code, message: `the request was refused for ${length} problem${length === 1 ? "" : "s"}` };
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as { then?: unknown } | undefined | null)?.then === "function";
}
