import { useEffect, useRef, useState } from "preact/hooks";
import type { EngineWorker } from "../worker/engine-worker.ts";
import type { Results, Task } from "../worker/tasks.ts";

/**
 * The worker's answer to a task that changes as dates are moved. One task is under way at a time, and after it the
 * latest that was wanted. Until then the previous answer is shown, with its task.
 *
 * @param key names the task that `make` makes; empty while there is none
 */
export function useAnswered<T extends Task>(worker: EngineWorker, key: string, make: () => T) {
  const [answered, setAnswered] = useState<{
    readonly key: string;
    readonly task: T;
    readonly result: Results[T["name"]];
  }>();
  const [fault, setFault] = useState<string>();
  const state = useRef({ key, make, asked: "", busy: false, gone: false }).current;
  const next = () => {
    if (state.busy || state.gone || state.key === "" || state.key === state.asked) return;
    state.busy = true;
    state.asked = state.key;
    const { key } = state;
    const task = state.make();
    worker
      .perform(task)
      .then(
        (result) => {
          if (state.gone) return;
          setAnswered({ key, task, result });
          setFault(undefined);
        },
        (error: Error) => {
          if (!state.gone) setFault(error.message);
        },
      )
      .finally(() => {
        state.busy = false;
        next();
      });
  };
  useEffect(() => {
    Object.assign(state, { key, make });
    next();
  }, [key]);
  useEffect(
    () => () => {
      state.gone = true;
    },
    [],
  );
  return { answered, fault };
}
