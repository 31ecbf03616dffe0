import { useEffect, useRef, useState } from "preact/hooks";
import type { EngineWorker } from "../worker/engine-worker.ts";
import type { Results, Task } from "../worker/tasks.ts";

/**
 * The worker's answer to a task that changes as dates are moved. One task is under way at a time, and after it the
 * latest that was wanted. Until then the previous answer is shown, with its task.
 *
 * @param key names the task that `make` makes
 */
export function useAnswered<T extends Task>(worker: EngineWorker, key: string, make: () => T) {
  const [answered, setAnswered] = useState<{ readonly task: T; readonly result: Results[T["name"]] }>();
  const [fault, setFault] = useState<string>();
  const state = useRef({ key, make, asked: "", busy: false, gone: false }).current;
  const next = () => {
    if (state.busy || state.gone || state.key === state.asked) return;
    state.busy = true;
    state.asked = state.key;
    const task = state.make();
    worker
      .perform(task)
      .then(
        (result) => {
          if (!state.gone) setAnswered({ task, result });
        },
        (error: Error) => setFault(error.message),
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

/** The width of an element in pixels, so that a plot is drawn for it and its letters keep their size. */
export function useWidth(first: number) {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(first);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const watcher = new ResizeObserver(([entry]) => {
      const now = Math.floor(entry?.contentRect.width ?? 0);
      if (now > 0) setWidth(now);
    });
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  return { ref, width };
}
