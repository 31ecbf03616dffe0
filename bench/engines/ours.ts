import { existsSync } from "node:fs";
import type { Engine, Request } from "../../src/index.ts";
import type { Contender } from "./contender.ts";
import { short } from "./short.ts";

/** The package as it is built: what is made when it is built makes it as fast as it is. */
const BUILT = new URL("../../dist/index.js", import.meta.url);

let loaded: Promise<Engine> | undefined;

/**
 * The engine of this package, loaded once.
 *
 * @throws Error if the package is not built
 */
export const ourEngine = () => (loaded ??= loadBuilt());

async function loadBuilt(): Promise<Engine> {
  if (!existsSync(BUILT)) throw new Error("bench: there is no dist/: run `npm run build` before");
  const { loadEngine } = (await import(BUILT.href)) as typeof import("../../src/index.ts");
  return loadEngine();
}

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
