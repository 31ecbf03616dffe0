import { useEffect, useRef, useState } from "preact/hooks";
import { reading } from "../shared/workers.ts";
import type { FileMistake, FileProgress, FilesResults, FilesTask } from "../worker/files-task.ts";

/** How a run stands. */
export interface RunState {
  readonly progress?: FileProgress;
  readonly mistake?: FileMistake["mistake"];
  readonly fault?: string;
  readonly stopped?: boolean;
}

type Done<T extends FilesTask> = Exclude<FilesResults[T["name"]], FileMistake>;

/** Runs tasks on files one at a time: a new one stops what is under way. */
export function useRun() {
  const [state, setState] = useState<RunState>({});
  const turn = useRef(0);
  const isRunning = useRef(false);
  // Whoever leaves the view waits for nothing any more.
  useEffect(() => () => void (reading.busy && reading.stop()), []);
  /** What came of a task; `undefined` where it failed, which the state then says, or was stopped. */
  const run = async <T extends FilesTask>(task: T): Promise<Done<T> | undefined> => {
    const mine = ++turn.current;
    if (isRunning.current) reading.stop();
    isRunning.current = true;
    setState({ progress: { rows: 0, share: 0 } });
    const show = (progress: FileProgress) => mine === turn.current && setState({ progress });
    try {
      const result = (await reading.perform(task, show)) as FilesResults[T["name"]];
      if (mine !== turn.current) return undefined;
      isRunning.current = false;
      const mistake = mistakeIn(result);
      setState(mistake === undefined ? {} : { mistake });
      return mistake === undefined ? (result as Done<T>) : undefined;
    } catch (error) {
      if (mine !== turn.current) return undefined;
      isRunning.current = false;
      setState({ fault: error instanceof Error ? error.message : String(error) });
      return undefined;
    }
  };
  const stop = () => {
    turn.current += 1;
    isRunning.current = false;
    reading.stop();
    setState({ stopped: true });
  };
  return { state, run, stop };
}

function mistakeIn(result: unknown): FileMistake["mistake"] | undefined {
  const { mistake, columns } = result as Partial<FileMistake> & { columns?: unknown };
  // A list whose columns are known may still be one of which nothing can be asked.
  return columns === undefined ? mistake : undefined;
}
