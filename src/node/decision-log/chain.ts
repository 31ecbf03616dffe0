import { isMapping } from "../../core/base/plain-value.ts";
import type { Json } from "../../features/decision-log/logged.ts";
import { jsonDigest, type LogKey } from "./digest.ts";
import type { DecisionLogEntry, Links, OnDecision, Unlinked } from "./log-entry.ts";

/** The chain of the entries of one engine. */
export class Chain {
  readonly #key: LogKey | undefined;
  readonly #heads: OnDecision["heads"];
  #sequence = 0;
  #last: string | undefined;

  constructor({ heads }: OnDecision, key: LogKey | undefined) {
    this.#heads = heads;
    this.#key = key;
  }

  /** Hands on an entry with its place, which is the next one's if `log` throws. */
  append(entry: Unlinked, log: (entry: DecisionLogEntry) => void): void {
    const previous = this.#last;
    const after = this.#heads?.()?.filter((digest) => digest !== previous);
    const sequence = this.#sequence + 1;
    const custom = {
      ...entry.custom,
      sequence,
      ...(previous === undefined ? {} : { previous }),
      ...(after === undefined ? {} : { after }),
    };
    const digest = jsonDigest({ ...entry, custom }, this.#key);
    log({ ...entry, custom: { ...custom, digest } });
    this.#sequence = sequence;
    this.#last = digest;
  }
}

/** The place of an entry in the chain of a log; `undefined` if it has none. */
export function linksOf(entry: unknown): Links | undefined {
  const custom = isMapping(entry) ? entry["custom"] : undefined;
  if (!isMapping(custom)) return undefined;
  const { sequence, previous, after, digest } = custom;
  const isPlace =
    Number.isSafeInteger(sequence) &&
    (sequence as number) > 0 &&
    (sequence === 1 ? previous === undefined : typeof previous === "string") &&
    (after === undefined || (Array.isArray(after) && after.every((one) => typeof one === "string"))) &&
    typeof digest === "string";
  return isPlace ? (custom as unknown as Links) : undefined;
}

/** The digest that an entry of a log should have. */
export function entryDigest(entry: Json, key: LogKey | undefined): string {
  const { digest: _, ...custom } = entry["custom"] as Json;
  return jsonDigest({ ...entry, custom }, key);
}

/** The digests that an entry names. */
export function namedBy({ previous, after = [] }: Links): readonly string[] {
  return previous === undefined ? after : [previous, ...after];
}
