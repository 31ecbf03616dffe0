import type { Request } from "../src/index.ts";
import { makeQuestion } from "../test/oracle/generate.ts";
import { Random } from "../test/oracle/random.ts";
import { ourEngine } from "./engines/ours.ts";
import { cpuTime, interleaved, median } from "./measure.ts";

/** Ours to JSON alone over all decisions: that of the middle one, and of the worst. */
export interface Spread {
  readonly median: number;
  readonly worst: number;
}

/** Requests of each decision: the limits and what lies beside them, facts left out, null and blank. */
const REQUESTS = 128;
const SEED = 25;
// Two contenders of each of some forty decisions: for longer nobody waits.
const PLAN = { rounds: 15, blockMs: 3, singles: 0, clock: cpuTime, warmUpMs: 150 };

/**
 * Measures `decide` beside JSON alone, for every decision. Every call of a result measures more, and takes the medians of
 * all so far.
 *
 * @returns by the name of the decision, what measures it
 */
export async function measureAll(): Promise<Map<string, () => Promise<number>>> {
  const engine = await ourEngine();
  const measures = new Map<string, () => Promise<number>>();
  for (const decision of engine.decisions) {
    const random = new Random(SEED);
    const made = Array.from({ length: REQUESTS }, () => makeQuestion(decision, random) as Request);
    const asked = made.flatMap((request) => {
      try {
        return [{ request, answer: engine.decide(request) }];
      } catch {
        return [];
      }
    });
    const at = (index: number) => asked[index] as { request: Request; answer: object };
    const runners = new Map([
      ["ours", { check: () => undefined, decide: (index: number) => engine.decide(at(index).request) }],
      [
        "json",
        {
          check: () => undefined,
          decide: (index: number) => [
            JSON.parse(JSON.stringify(at(index).request)),
            JSON.parse(JSON.stringify(at(index).answer)),
          ],
        },
      ],
    ]);
    const measure = await interleaved(runners, asked.length, PLAN);
    measures.set(decision, async () => {
      const times = await measure();
      const of = (name: string) => median(times.get(name)?.blocks ?? []);
      return of("ours") / of("json");
    });
  }
  return measures;
}

/** The ratio of each decision, worst first. */
export async function ratiosOfAll(
  measures: ReadonlyMap<string, () => Promise<number>>,
): Promise<(readonly [decision: string, ratio: number])[]> {
  const found: [string, number][] = [];
  for (const [decision, measure] of measures) found.push([decision, await measure()]);
  return found.sort(([, a], [, b]) => b - a);
}

export function spreadOf(ratios: readonly (readonly [string, number])[]): Spread {
  const numbers = ratios.map(([, ratio]) => ratio);
  return { median: median(numbers), worst: Math.max(...numbers) };
}
