import { useEffect, useState } from "preact/hooks";
import type { Compared, SidesAsked, Witnesses } from "../worker/compare-task.ts";
import { EngineWorker } from "../worker/engine-worker.ts";

const comparing = new EngineWorker();

/** More workers would only wait for each other, and each takes its memory. */
const MOST_WORKERS = 4;

/** The parameters of two sides, once they are compared. */
export function useCompared(sides: SidesAsked): { compared: Compared | undefined; fault: string | undefined } {
  const key = JSON.stringify(sides);
  const [known, setKnown] = useState<{ key: string; compared?: Compared; fault?: string }>({ key });
  useEffect(() => {
    let current = true;
    comparing.perform({ name: "compare", sides }).then(
      (compared) => current && setKnown({ key, compared }),
      (error: Error) => current && setKnown({ key, fault: error.message }),
    );
    return () => {
      current = false;
    };
  }, [key]);
  return known.key === key
    ? { compared: known.compared, fault: known.fault }
    : { compared: undefined, fault: undefined };
}

/** The cases that were found for two sides so far, by their questions. */
export interface Search {
  readonly found: ReadonlyMap<string, Witnesses>;
  /** Whether more is searched for. */
  readonly running: boolean;
  readonly fault: string | undefined;
}

interface Kept {
  readonly key: string;
  readonly found: ReadonlyMap<string, Witnesses>;
  readonly fault?: string;
}

/**
 * Searches question after question for cases that two sides answer differently, in as many workers as there are cores.
 * A search that is ended ends its workers too; what it found is kept as long as the sides are the same.
 */
export function useSearch(sides: SidesAsked, decisions: readonly string[], searching: boolean): Search {
  const key = JSON.stringify(sides);
  const [kept, setKept] = useState<Kept>({ key, found: new Map() });
  const { found, fault }: Kept = kept.key === key ? kept : { key, found: new Map() };
  useEffect(() => {
    const waiting = decisions.filter((decision) => !found.has(decision));
    if (!searching || waiting.length === 0) return;
    const most = Math.min(navigator.hardwareConcurrency || 1, MOST_WORKERS, waiting.length);
    const workers = Array.from({ length: most }, () => new EngineWorker());
    const stop = () => {
      for (const worker of workers) worker.stop();
    };
    const search = async (worker: EngineWorker) => {
      for (let decision = waiting.shift(); decision !== undefined; decision = waiting.shift()) {
        const witnesses = await worker.perform({ name: "witnesses", sides, decision });
        setKept((before) => {
          const others = before.key === key ? before.found : [];
          return { key, found: new Map([...others, [witnesses.decision, witnesses]]) };
        });
      }
      worker.stop();
    };
    for (const worker of workers) {
      search(worker).catch((error: Error) => {
        stop();
        setKept((before) => ({ ...before, key, fault: error.message }));
      });
    }
    return stop;
  }, [key, decisions.join(), searching]);
  return { found, fault, running: searching && fault === undefined && decisions.some((one) => !found.has(one)) };
}
