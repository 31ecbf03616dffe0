import { useEffect, useState } from "preact/hooks";

let files: readonly File[] = [];
const listeners = new Set<() => void>();

/** Whether a file is one of the office's own, by its name, and no saved question. */
export function isWholeFile({ name }: File): boolean {
  return /\.(csv|tsv|txt|xlsx|xls|ndjson|jsonl|manifest\.json)(\.gz)?$/i.test(name);
}

/** Hands files to the view that reads them. */
export function dropFiles(dropped: readonly File[]): void {
  files = dropped;
  for (const listener of listeners) listener();
}

/** The files that were dropped and not taken yet, and what takes them. */
export function useDropped(): readonly [readonly File[], () => void] {
  const [, setTurn] = useState(0);
  useEffect(() => {
    const listener = () => setTurn((turn) => turn + 1);
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
  return [files, () => dropFiles([])];
}
