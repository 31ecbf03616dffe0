// Coverage-guided fuzzing in few lines: what reaches code that nothing reached before is kept, and changed further. The
// kept fuzzers of npm do not run here (SECURITY.md says which and why); V8 itself tells what was reached.
import { Session } from "node:inspector";
import { Random } from "../../src/core/base/random.ts";
import { fuzzing } from "./runs.ts";

/** What is fuzzed. */
interface Target {
  /** Fails by throwing. */
  readonly run: (bytes: Buffer) => unknown;
  readonly seeds: readonly (string | Uint8Array)[];
  /** What means something to the reader, besides what the seeds have. */
  readonly words: readonly (string | Uint8Array)[];
  /** The scripts whose code is to be reached, by their URLs. */
  readonly scripts: RegExp;
  readonly runsInCi: number;
}

/** So many inputs run before it is asked what they reached, since asking takes longer than most runs. */
const BATCH = 32;
/** No input grows longer. */
const LONGEST = 1_000_000;

/**
 * Runs a target on its seeds and on what becomes of them, the same for the same seed.
 *
 * @returns how many runs there were, how many inputs were kept, and how many blocks of code were reached
 * @throws Error with the input in base64 if the target fails
 */
export async function guided({ run, seeds, words, scripts, runsInCi }: Target) {
  const { numRuns, seed } = fuzzing(runsInCi);
  const random = new Random(seed);
  const corpus: Buffer[] = [];
  const dictionary = words.map((word) => Buffer.from(word as string));
  const reached = new Reached(scripts);
  let runs = 0;
  const tried = async (input: Buffer) => {
    runs += 1;
    try {
      await run(Buffer.from(input));
    } catch (cause) {
      const text = input.subarray(0, 20_000).toString("base64");
      throw new Error(`run ${runs} of seed ${seed}: ${(cause as Error).message}; input in base64: ${text}`, { cause });
    }
  };
  const keep = async (input: Buffer) => {
    await tried(input);
    if (reached.more() > 0) corpus.push(input);
  };
  try {
    for (const one of seeds) {
      corpus.push(Buffer.from(one as string));
      await tried(corpus.at(-1) as Buffer);
    }
    reached.more();
    while (runs < numRuns) {
      const batch = Array.from({ length: BATCH }, () => changed(random.pick(corpus), corpus, dictionary, random));
      for (const input of batch) await tried(input);
      if (reached.peek() > 0) for (const input of batch) await keep(input);
      reached.forget();
    }
  } finally {
    reached.end();
  }
  return { runs, kept: corpus.length - seeds.length, blocks: reached.blocks };
}

function changed(input: Buffer, corpus: readonly Buffer[], words: readonly Buffer[], random: Random): Buffer {
  let bytes = input;
  for (let changes = 1 + random.below(4); changes > 0; changes--) {
    const from = random.below(bytes.length + 1);
    // Mostly short pieces, now and then a long one.
    const length = random.below(random.once(4) ? bytes.length + 1 : 12);
    const [head, piece, tail] = [bytes.subarray(0, from), bytes.subarray(from, from + length), bytes.subarray(from)];
    const rest = bytes.subarray(from + length);
    const other = random.pick(corpus);
    const at = random.below(other.length + 1);
    const parts = [
      [head, random.pick(words), tail],
      [head, random.pick(words), rest],
      [head, rest],
      [head, piece, tail],
      [head, other.subarray(at, at + length), rest],
      [head, other.subarray(at)],
      [head, Buffer.of(random.below(256)), bytes.subarray(from + 1)],
      [head, Buffer.from(String(random.below(10))), bytes.subarray(from + 1)],
    ];
    bytes = Buffer.concat(random.pick(parts)).subarray(0, LONGEST);
  }
  return bytes;
}

/** The blocks of code that were reached, by V8's own count. */
class Reached {
  readonly #session = new Session();
  readonly #scripts: RegExp;
  readonly #seen = new Set<string>();
  /** What is new among what was only looked at. */
  #peeked: readonly string[] = [];

  constructor(scripts: RegExp) {
    this.#scripts = scripts;
    this.#session.connect();
    this.#session.post("Profiler.enable");
    this.#session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  }

  get blocks(): number {
    return this.#seen.size;
  }

  /** How many blocks were reached for the first time since it was last asked; they are no longer new. */
  more(): number {
    const fresh = this.#taken();
    for (const key of fresh) this.#seen.add(key);
    return fresh.length;
  }

  /** The same, but they stay new until {@link forget}. */
  peek(): number {
    this.#peeked = this.#taken();
    return this.#peeked.length;
  }

  /** What was looked at is no longer new, whether or not it was reached again. */
  forget(): void {
    for (const key of this.#peeked) this.#seen.add(key);
    this.#peeked = [];
  }

  end(): void {
    this.#session.disconnect();
  }

  #taken(): string[] {
    const fresh = new Set<string>();
    // Within one thread the answer is there when this returns.
    this.#session.post("Profiler.takePreciseCoverage", (_error, { result }) => {
      for (const { url, functions } of result) {
        if (!this.#scripts.test(url)) continue;
        for (const { ranges } of functions) {
          for (const { startOffset, endOffset, count } of ranges) {
            const key = `${url}:${startOffset}-${endOffset}`;
            if (count > 0 && !this.#seen.has(key)) fresh.add(key);
          }
        }
      }
    });
    return [...fresh];
  }
}
