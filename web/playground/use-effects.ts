import { useEffect, useRef, useState } from "preact/hooks";
import type { Version } from "../../src/core/regulation/jurisdiction.ts";
import { ALL_DECISIONS } from "../shared/context.ts";
import type { Effect } from "../worker/effect.ts";
import { EngineWorker } from "../worker/engine-worker.ts";

/** The effect of versions on the cases, once all were run. */
export interface Outcome {
  readonly versions: readonly Version[];
  readonly effects: readonly Effect[];
}

/** The last whole run, how far the present one is, and what went wrong. */
export interface Running {
  readonly outcome?: Outcome;
  /** How many decisions are done; left out while nothing runs. */
  readonly done?: number;
  readonly fault?: string;
}

/**
 * Runs the cases of a jurisdiction by its versions as they were changed, one decision after the other, in a worker. A
 * run is given up once there are newer versions.
 *
 * @param decisions whose cases are run, in their order
 */
export function useEffects(
  jurisdiction: string,
  versions: readonly Version[] | undefined,
  decisions: readonly string[] = ALL_DECISIONS,
): Running {
  const [running, setRunning] = useState<Running>({});
  const worker = useRef<EngineWorker>(undefined);
  const state = useRef(0);
  useEffect(() => () => worker.current?.stop(), []);
  useEffect(() => {
    if (versions === undefined) return;
    let wanted = true;
    const own = (worker.current ??= new EngineWorker());
    state.current++;
    const task = { name: "effect", jurisdiction, versions, state: state.current } as const;
    const run = async () => {
      const effects: Effect[] = [];
      for (const decision of decisions) {
        setRunning(({ outcome }) => ({ ...(outcome === undefined ? {} : { outcome }), done: effects.length }));
        const effect = await own.perform({ ...task, decision });
        if (!wanted) return;
        effects.push(effect);
      }
      setRunning({ outcome: { versions, effects } });
    };
    run().catch((error: unknown) => setRunning({ fault: error instanceof Error ? error.message : String(error) }));
    return () => {
      wanted = false;
      setRunning(({ outcome }) => (outcome === undefined ? {} : { outcome }));
    };
  }, [jurisdiction, versions]);
  return running;
}
