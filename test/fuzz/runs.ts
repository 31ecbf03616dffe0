/**
 * How often and from which seed fuzzing runs: few and always the same in CI, others by hand, such as
 * `HDP_FUZZ_RUNS=100000 HDP_FUZZ_SEED=42 npx vitest run test/fuzz`.
 */
export function fuzzing(inCi: number): { numRuns: number; seed: number } {
  const { HDP_FUZZ_RUNS, HDP_FUZZ_SEED = "7" } = process.env;
  return { numRuns: HDP_FUZZ_RUNS === undefined ? inCi : Number(HDP_FUZZ_RUNS), seed: Number(HDP_FUZZ_SEED) };
}

/** A run by hand takes as long as it takes. */
export const FUZZ_TIMEOUT = 20 * 60_000;
