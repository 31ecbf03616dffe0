import type { Run } from "../worker/tasks.ts";

/** The run that a place in the row lies in. */
export function runAt(runs: readonly Run[], index: number): Run {
  return runs.find(({ last }) => index <= last) ?? (runs.at(-1) as Run);
}

/** The number of samples of a run, and its rule; `undefined` if no number is due. */
export function samplesOf({ decided }: Run): { readonly samples: number; readonly rule: string } | undefined {
  if (!("answer" in decided)) return undefined;
  const { samples, rule } = decided.answer.values as { samples?: number; rule?: string };
  return samples === undefined || rule === undefined ? undefined : { samples, rule };
}
