import { type Engine, loadEngine, type Request } from "../../src/index.ts";
import type { Contender } from "./contender.ts";
import { short } from "./short.ts";

let loaded: Promise<Engine> | undefined;

/** The engine of this package, loaded once. */
export const ourEngine = () => (loaded ??= loadEngine());

/** Our engine: every request checked, every answer whole, with its clauses. */
export const ours: Contender = {
  name: "hdp decide",
  async prepare({ requests }) {
    const engine = await ourEngine();
    return {
      check: (index) => short(engine.decide(requests[index] as Request)),
      decide: (index) => engine.decide(requests[index] as Request),
    };
  },
};
