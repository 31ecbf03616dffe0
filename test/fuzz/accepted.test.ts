import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { regulations } from "./cases.ts";
import { changed, foundIn, problems } from "./made-regulations.ts";
import { FUZZ_TIMEOUT, fuzzing } from "./runs.ts";

describe("what `hdp check` accepts", () => {
  it(
    "answers within its schemas, and asks for nothing that cannot be told",
    () => {
      let accepted = 0;
      const { numRuns, seed } = fuzzing(1500);
      const made = fc.record({
        of: fc.constantFrom(...regulations.jurisdictions),
        by: fc.nat(),
        changes: fc.integer({ min: 1, max: 3 }),
      });
      fc.assert(
        fc.property(made, ({ of, by, changes }) => {
          const { jurisdiction, groups } = changed(of, by, changes);
          if (problems(jurisdiction).length > 0) return;
          accepted += 1;
          expect(foundIn(jurisdiction, groups)).toEqual([]);
        }),
        { numRuns, seed, endOnFailure: true },
      );
      expect(accepted, "regulations that were accepted").toBeGreaterThan(numRuns / 10);
    },
    FUZZ_TIMEOUT,
  );
});
