import { type FSWatcher, readdirSync, type Stats, statSync, watch } from "node:fs";
import { dirname, join } from "node:path";

/** How long after the last sign of a change the files are looked at: a save is often several changes. */
const SETTLE_MS = 50;

/** How long after the first sign they are looked at, even if the signs do not end. */
const LONGEST_MS = 250;

/**
 * Yields each time that YAML files at or below folders are changed, added or removed, until it is stopped. Watching
 * begins with the call, not with the first wait. Changes that nobody waited for are reported as one.
 *
 * Each folder is watched by itself. On Linux the recursive watch of Node 20 watches files one by one, and loses those
 * that an editor replaces. chokidar loses what changes between the call and the end of its first scan.
 */
export function fileChanges(roots: readonly string[], stop: AbortSignal): AsyncIterable<void> {
  let seen = snapshot(roots);
  let watchers: FSWatcher[] = [];
  let timer: NodeJS.Timeout | undefined;
  let stirredAt: number | undefined;
  let changed = false;
  let wake = () => {};

  const settled = () => {
    if (stop.aborted) return;
    stirredAt = undefined;
    // Folders may be new, or be others of the same name.
    watchAll();
    const now = snapshot(roots);
    if (now === seen) return;
    seen = now;
    changed = true;
    wake();
  };
  const stir = () => {
    stirredAt ??= performance.now();
    if (performance.now() - stirredAt > LONGEST_MS - SETTLE_MS) return;
    clearTimeout(timer);
    timer = setTimeout(settled, SETTLE_MS);
  };
  const watchAll = () => {
    const before = watchers;
    watchers = roots.flatMap(watchedFolders).flatMap((folder) => watchFolder(folder, stir));
    for (const watcher of before) watcher.close();
  };
  const end = () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
    wake();
  };

  watchAll();
  if (stop.aborted) end();
  else stop.addEventListener("abort", end, { once: true });
  return {
    async *[Symbol.asyncIterator]() {
      while (!stop.aborted) {
        if (!changed) await new Promise<void>((resolve) => (wake = resolve));
        if (stop.aborted) return;
        changed = false;
        yield;
      }
    },
  };
}

/** A folder of jurisdictions has folders of jurisdictions, and these have `cases`; what lies deeper is none of ours. */
const DEPTH = 2;

/** The folder and those below it; of one that is not there, what it would appear in. */
function watchedFolders(root: string): string[] {
  return isFolder(root) ? foldersAt(root, DEPTH) : [nearestFolder(dirname(root))];
}

function foldersAt(folder: string, depth: number): string[] {
  if (depth === 0) return [folder];
  const inside = namesIn(folder).filter((name) => !name.startsWith(".") && name !== "node_modules");
  const folders = inside.map((name) => join(folder, name)).filter(isFolder);
  return [folder, ...folders.flatMap((one) => foldersAt(one, depth - 1))];
}

function nearestFolder(path: string): string {
  return isFolder(path) || dirname(path) === path ? path : nearestFolder(dirname(path));
}

function isFolder(path: string): boolean {
  return stateOf(path)?.isDirectory() ?? false;
}

function stateOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

// A file that disappears during the look is reported by the next change.
function watchFolder(folder: string, onChange: () => void): FSWatcher[] {
  try {
    return [watch(folder, onChange).on("error", onChange)];
  } catch {
    return [];
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** A text that is another one once a YAML file is. */
function snapshot(roots: readonly string[]): string {
  const files = roots
    .filter(isFolder)
    .flatMap((root) => foldersAt(root, DEPTH))
    .flatMap((folder) => namesIn(folder).map((name) => join(folder, name)));
  const states = files
    .filter((path) => /\.ya?ml$/.test(path))
    .map((path) => {
      const { mtimeMs, ctimeMs, size, ino } = stateOf(path) ?? {};
      return `${path}\0${mtimeMs} ${ctimeMs} ${size} ${ino}`;
    });
  return states.join("\n");
}
