import { library } from "../../core/base/libraries.ts";

/** Named in every manifest; `docs/sampling.md` defines it to the byte. Another way to draw needs another version. */
export const ALGORITHM = { name: "floyd-hmac-sha256", version: 1 } as const;

/** The subject of a draw, so that one seed gives unrelated draws for each period and section. */
export interface DrawLabel {
  readonly seed: string;
  readonly decision: string;
  /** The period, such as `2026-10`; `null` where the whole log is drawn from. */
  readonly of: string | null;
  /** `null` where the log is not divided. */
  readonly section: string | null;
}

/** Numbers from 1 to a bound, each equally likely, the same for the same label on every machine. */
export class Numbers {
  readonly #label: DrawLabel;
  #counter = 0;

  constructor(label: DrawLabel) {
    this.#label = label;
  }

  /** The next number from 1 to `bound`; `bound` is at most 2^48. */
  next(bound: number): number {
    // A number above the last whole multiple of the bound would favour small numbers, so it is drawn again.
    const limit = 2 ** 48 - (2 ** 48 % bound);
    let number = this.#bits();
    while (number >= limit) number = this.#bits();
    return (number % bound) + 1;
  }

  #bits(): number {
    const { seed, decision, of, section } = this.#label;
    this.#counter += 1;
    const text = ["hdp-sample 1", decision, of ?? "", String(this.#counter), section ?? ""].join("\n");
    const bytes = library("bytes").hmacSha256(seed, text).subarray(0, 6);
    return bytes.reduce((number, byte) => number * 256 + byte, 0);
  }
}

/**
 * Draws `samples` of the numbers 1 to `rows` without replacement, every choice of them equally likely (Floyd's
 * algorithm: one number for each sample, and memory for the samples alone).
 *
 * @returns the numbers drawn, ascending
 */
export function draw(label: DrawLabel, rows: number, samples: number): number[] {
  const numbers = new Numbers(label);
  const drawn = new Set<number>();
  for (let last = rows - Math.min(samples, rows) + 1; last <= rows; last += 1) {
    const number = numbers.next(last);
    drawn.add(drawn.has(number) ? last : number);
  }
  return [...drawn].sort((a, b) => a - b);
}
