import { UsageError } from "../../core/base/errors.ts";
import { lineIn, mistakeText } from "../../core/base/mistake.ts";
import { isMapping } from "../../core/base/plain-value.ts";
import type { Json } from "../../features/decision-log/logged.ts";
import { entryDigest, linksOf, namedBy } from "../decision-log/chain.ts";
import { KEYED, type LogKey } from "../decision-log/digest.ts";
import type { Links } from "../decision-log/log-entry.ts";
import { RecentEntries } from "./recent-entries.ts";

/** Where a finding is. */
export interface EntryPlace {
  /** The line, or the item of a list. */
  readonly line: number;
  readonly decision_id?: string;
}

/** A sign that a log is not as it was written. */
export type ChainFinding =
  /** The content is not that of the digest. */
  | (EntryPlace & { readonly kind: "altered" })
  /**
   * Entries before this one are not there: those of the same engine with the numbers from the first to the last, or those
   * of digests that this one names.
   */
  | (EntryPlace & {
      readonly kind: "missing";
      readonly sequences?: readonly [number, number];
      readonly digests?: readonly string[];
    })
  /** An entry of the same engine with a higher number stands before it, or one with its own. */
  | (EntryPlace & { readonly kind: "order"; readonly sequence: number })
  /** No later entry names it, though their writers have read past it: it was not there then. */
  | (EntryPlace & { readonly kind: "unlinked" })
  /** It has no place among the others. */
  | (EntryPlace & { readonly kind: "unchained" });

/** An entry that no later one names, as far as the log goes. */
export interface ChainHead extends EntryPlace {
  readonly digest: string;
}

interface UnlinkedEntry extends ChainHead {
  /** Its number among the entries with a chain. */
  readonly at: number;
}

/** The error where digests were made with a key that is not there. */
export function keyNeeded({ line }: EntryPlace): UsageError {
  const found = { en: "a digest that was made with a key", "zh-TW": "以金鑰製作的摘要" };
  return new UsageError((option) => {
    const key = option("logKey");
    const expected = { en: `${key} with the same`, "zh-TW": `以 ${key} 提供同一金鑰` };
    return mistakeText({ place: lineIn("", line), found, expected });
  });
}

/** Holds the entries of a log, one after the other, against the chain that they are written in. */
export class ChainCheck {
  readonly #key: LogKey | undefined;
  readonly #writers = new Map<string, { readonly sequence: number; readonly digest: string }>();
  readonly #known = new RecentEntries<number>();
  /** The entries that no later one names yet, in the order of the log. */
  readonly #loose = new Map<string, UnlinkedEntry>();
  #entries = 0;

  constructor(key: LogKey | undefined) {
    this.#key = key;
  }

  /** How many entries had a place in a chain. */
  get entries(): number {
    return this.#entries;
  }

  /** The entries that none after them names: the last, and the last of each writer that did not read what others wrote. */
  heads(): ChainHead[] {
    return [...this.#loose.values()].map(({ at: _, ...head }) => head);
  }

  /**
   * Takes the next entry.
   *
   * @throws UsageError if its digest needs a key and there is none
   */
  take(entry: Json, place: EntryPlace): ChainFinding[] {
    const links = linksOf(entry);
    const writer = isMapping(entry["labels"]) ? entry["labels"]["id"] : undefined;
    if (links === undefined || typeof writer !== "string") return [{ kind: "unchained", ...place }];
    if (links.digest.startsWith(KEYED) && this.#key === undefined) throw keyNeeded(place);
    const isAltered = entryDigest(entry, this.#key) !== links.digest;
    const altered: ChainFinding[] = isAltered ? [{ kind: "altered", ...place }] : [];
    // A repeated line is found by its id, and says nothing about its place.
    if (this.#known.get(links.digest) !== undefined) return altered;
    const findings = [...altered, ...this.#ofSameWriter(links, writer, place), ...this.#ofOthers(links, place)];
    const at = this.#entries++;
    this.#known.set(links.digest, at);
    this.#loose.set(links.digest, { digest: links.digest, at, ...place });
    return findings;
  }

  #ofSameWriter({ sequence, previous, digest }: Links, writer: string, place: EntryPlace): ChainFinding[] {
    const before = this.#writers.get(writer) ?? { sequence: 0, digest: undefined };
    if (sequence <= before.sequence) return [{ kind: "order", sequence, ...place }];
    this.#writers.set(writer, { sequence, digest });
    if (sequence > before.sequence + 1) {
      return [{ kind: "missing", sequences: [before.sequence + 1, sequence - 1], ...place }];
    }
    return previous === before.digest ? [] : [{ kind: "missing", digests: [previous as string], ...place }];
  }

  #ofOthers(links: Links, place: EntryPlace): ChainFinding[] {
    const named = namedBy(links);
    for (const digest of named) this.#loose.delete(digest);
    const { after } = links;
    if (after === undefined) return [];
    const missing = after.filter((digest) => this.#known.get(digest) === undefined);
    const findings: ChainFinding[] = missing.length === 0 ? [] : [{ kind: "missing", digests: missing, ...place }];
    // Its writer had read as far as the last that it names.
    const read = named.reduce((last, digest) => Math.max(last, this.#known.get(digest) ?? -1), -1);
    for (const { digest, at, ...loose } of this.#loose.values()) {
      if (at >= read) break;
      this.#loose.delete(digest);
      findings.push({ kind: "unlinked", ...loose });
    }
    return findings;
  }
}
