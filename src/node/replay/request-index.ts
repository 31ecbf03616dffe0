import type { Request } from "../../core/engine/answer.ts";
import { plainJson } from "../../core/facts/plain-json.ts";
import type { Logged } from "../../features/decision-log/logged.ts";
import type { Masks } from "../../features/decision-log/masks.ts";
import { ownCopy } from "../../features/sampling/own-copy.ts";
import { jsonDigest, type LogKey } from "../decision-log/digest.ts";

interface KnownRequest {
  readonly decision: string;
  readonly jurisdiction: string;
  /** JSON text. */
  readonly facts: string;
  /** Days that they were asked as of; `undefined` is a request that names none, which fits any. */
  readonly days: Set<string | undefined>;
}

/** Requests in memory, found by the parts that a log shows. */
export class RequestIndex {
  readonly #masks: Masks;
  readonly #key: LogKey | undefined;
  readonly #byDigest = new Map<string, KnownRequest>();
  #byMasked: Map<string, KnownRequest[]> | undefined;

  constructor(masks: Masks, key: LogKey | undefined) {
    this.#masks = masks;
    this.#key = key;
  }

  /** Adds the request that a line makes; `false` if it makes none. */
  add(make: () => unknown): boolean {
    const request = requestOf(make);
    if (request === undefined) return false;
    const { decision, jurisdiction, as_of, facts = {} } = request;
    const id = JSON.stringify([decision, jurisdiction, jsonDigest(facts, this.#key)]);
    const known = this.#byDigest.get(id);
    if (known !== undefined) known.days.add(as_of);
    else {
      const told = ownCopy(JSON.stringify(facts));
      this.#byDigest.set(id, { decision, jurisdiction, facts: told, days: new Set([as_of]) });
    }
    return true;
  }

  /** The facts that a logged decision may have been about: by their digest one at most, by masked facts several. */
  find({ decision, jurisdiction, as_of, facts, facts_digest }: Logged): readonly unknown[] {
    if (facts_digest === undefined && facts === undefined) return [];
    const found =
      facts_digest === undefined
        ? (this.#masked().get(this.#maskedId(decision, jurisdiction, facts)) ?? [])
        : [this.#byDigest.get(JSON.stringify([decision, jurisdiction, facts_digest]))];
    const fitting = found.flatMap((known) =>
      known?.days.has(undefined) || known?.days.has(as_of) ? [JSON.parse(known.facts) as unknown] : [],
    );
    if (fitting.length > 0 || facts === undefined) return fitting;
    // A log without masks has the facts itself.
    return jsonDigest(facts, this.#key) === facts_digest ? [facts] : [];
  }

  // Logs of servers have no digests; only for them are the requests masked.
  #masked(): Map<string, KnownRequest[]> {
    if (this.#byMasked !== undefined) return this.#byMasked;
    this.#byMasked = new Map();
    for (const known of this.#byDigest.values()) {
      const id = this.#maskedId(known.decision, known.jurisdiction, JSON.parse(known.facts));
      const others = this.#byMasked.get(id);
      if (others === undefined) this.#byMasked.set(id, [known]);
      else others.push(known);
    }
    return this.#byMasked;
  }

  #maskedId(decision: string, jurisdiction: string, facts: unknown): string {
    return JSON.stringify([decision, jurisdiction, jsonDigest(this.#masks.mask(decision, facts).facts)]);
  }
}

function requestOf(make: () => unknown): Request | undefined {
  try {
    const value = plainJson(make()) as Request;
    if (typeof value !== "object" || value === null) return undefined;
    const { decision, jurisdiction, as_of = "" } = value as unknown as Readonly<Record<string, unknown>>;
    return [decision, jurisdiction, as_of].every((one) => typeof one === "string") ? value : undefined;
  } catch {
    return undefined;
  }
}
