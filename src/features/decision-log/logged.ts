import { isMapping } from "../../core/base/plain-value.ts";
import { parseJson } from "../../core/base/strict-json.ts";

/** An object of JSON. */
export type Json = Readonly<Record<string, unknown>>;

/** A decision as a log has it. */
export interface Logged {
  readonly decision: string;
  readonly jurisdiction: string;
  readonly as_of: string;
  /** The revisions of the bundles that it was made with. */
  readonly revisions: readonly string[];
  /** The facts as they were logged, with masks or without. */
  readonly facts?: unknown;
  readonly facts_digest?: string;
  /** What the answer was to tell besides. */
  readonly detail?: unknown;
  /** The whole answer. */
  readonly result?: Json;
  /** Outcome and reasons, each wherever the entry has them. */
  readonly outcomes: readonly string[];
  readonly reasons: readonly (readonly string[])[];
}

/** An entry of a log as the object that it is; `undefined` where its text is none. */
export function parsedEntry(text: string): Json | undefined {
  try {
    return object(parseJson(text));
  } catch {
    return undefined;
  }
}

/**
 * The answer in an entry of a decision log, written by this package or by an OPA server.
 *
 * @returns `unanswered` where it has no answer, `broken` where it has one that cannot be read
 */
export function readLogged(entry: Json): Logged | "broken" | "unanswered" {
  const custom = object(entry["custom"]) ?? {};
  const outer = object(entry["result"]);
  const result = object(outer?.["answer"]) ?? outer;
  const outcomes = [custom["outcome"], result?.["outcome"]].filter((one) => one !== undefined);
  if (outcomes.length === 0) return "unanswered";
  const input = object(entry["input"]) ?? {};
  const [decision, jurisdiction, as_of] = ["decision", "jurisdiction", "as_of"].map(
    (name) => input[name] ?? result?.[name],
  );
  const reasons = [custom["reasons"], codes(result?.["reasons"])].filter((one) => one !== undefined);
  const digest = custom["facts_digest"];
  if (![decision, jurisdiction, as_of, ...outcomes].every(isText) || !reasons.every(areTexts)) return "broken";
  return {
    decision: decision as string,
    jurisdiction: jurisdiction as string,
    as_of: as_of as string,
    revisions: revisionsOf(entry),
    ...("facts" in input ? { facts: input["facts"] } : {}),
    ...("detail" in input ? { detail: input["detail"] } : {}),
    ...(isText(digest) ? { facts_digest: digest } : {}),
    ...(result === undefined ? {} : { result }),
    outcomes: outcomes as string[],
    reasons: reasons as string[][],
  };
}

function revisionsOf(entry: Json): string[] {
  const bundles = Object.values(object(entry["bundles"]) ?? {}).map((bundle) => object(bundle)?.["revision"]);
  return [entry["revision"], ...bundles].filter(isText);
}

function codes(reasons: unknown): unknown {
  return Array.isArray(reasons) ? reasons.map((reason) => object(reason)?.["code"]) : reasons;
}

function object(value: unknown): Json | undefined {
  return isMapping(value) ? value : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function areTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}
