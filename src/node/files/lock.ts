import { randomBytes } from "node:crypto";
import { constants, copyFileSync, linkSync, renameSync, rmSync, writeFileSync } from "node:fs";
import type { Bilingual } from "../../core/base/bilingual.ts";
import { SaidError } from "../../core/base/said-error.ts";
import { taipeiInstant } from "../../core/calendar/civil-date.ts";
import { here, type Process, processIsGone, sameHost } from "./process.ts";
import { readUnlinked } from "./read-unlinked.ts";
import { removeIfPossible } from "./replace.ts";

/** Who holds a lock. */
export interface LockOwner extends Process {
  /** Of this one acquisition; letters and digits that may stand in the name of a file. */
  readonly id: string;
  /** When it was acquired, as an instant. */
  readonly since: string;
  /** What holds it, such as `hdp batch`. */
  readonly command: string;
}

/** A lock that is held until it is released or the process ends. */
export interface Lock {
  /** In the names of files that belong to the holder alone. */
  readonly id: string;
  /** The former owner of this lock. Its process is gone and could not release it. */
  readonly tookOver: LockOwner | undefined;
  /** Lets others have it; a second time does nothing. */
  readonly release: () => void;
}

/** Another process holds the lock. The message says which, and what to do. */
export class LockedError extends SaidError {
  override readonly name = "LockedError";
}

/** How long one waits for another that is taking over the same lock, which is the work of moments. */
const TAKING_OVER_MS = 2000;
const LOOK_AGAIN_MS = 2;

/**
 * Locks a file against other processes that ask for its lock, on this host or on another with the same disk. The lock is
 * a file beside it, `FILE.lock`, which says who holds it. Where that process is gone without a release, the lock is taken
 * over; of a process on another host nobody here can tell, so its lock stays until somebody deletes it.
 *
 * @param file the path of what is locked; it need not be there, but its folder must
 * @param command what holds the lock, for the words that others read
 * @param wait for how many milliseconds others may still hold it; the thread sleeps meanwhile
 * @throws LockedError if another holds it
 * @throws Error of the file system, with its `code`, if the lock cannot be written
 *
 * @example
 * const lock = acquireLock("out.ndjson", "hdp batch");
 * try {
 *   write();
 * } finally {
 *   lock.release();
 * }
 */
export function acquireLock(file: string, command: string, wait = 0): Lock {
  const path = lockPath(file);
  const own: LockOwner = { ...here(), id: randomName(), since: taipeiInstant(new Date()), command };
  // A lock gets its name only when it is complete, so every reader learns its holder.
  const temporary = `${path}.${own.id}`;
  let tookOver: LockOwner | undefined;
  try {
    // It need not outlast the host, so nobody waits for the disk.
    writeFileSync(temporary, `${JSON.stringify(own)}\n`, { flag: "wx" });
    tookOver = take(path, temporary, command, performance.now() + wait);
  } finally {
    removeIfPossible(temporary);
  }
  const release = () => {
    process.off("exit", release);
    try {
      // Somebody may have deleted it by hand, and another have it now.
      if (ownerAt(path)?.id === own.id) rmSync(path);
    } catch {
      // The work under the lock is done. Once this process has ended, the lock can be taken over.
    }
  };
  process.once("exit", release);
  return { id: own.id, tookOver, release };
}

/** The name of the lock of a file. */
export function lockPath(file: string): string {
  return `${file}.lock`;
}

/** The holder in words. */
export function ownerText({ pid, host, since, command }: LockOwner): Bilingual {
  return {
    en: `\`${command}\`, process ${pid} on ${host}, since ${since}`,
    "zh-TW": `\`${command}\`，${host} 上的行程 ${pid}，自 ${since} 起`,
  };
}

/** Gives a written lock its name. Returns its former owner, if any. */
function take(path: string, temporary: string, command: string, until: number): LockOwner | undefined {
  for (;;) {
    if (placed(temporary, path)) return undefined;
    const owner = ownerAt(path);
    if (owner === undefined) continue;
    if (owner !== null && processIsGone(owner)) {
      if (takenOver(path, owner, temporary, command)) return owner;
    } else if (performance.now() >= until) {
      throw new LockedError(held(path, owner));
    } else {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_AGAIN_MS);
    }
  }
}

/** Twelve digits and letters that nobody guesses, for the name of a file that another must not have made before. */
function randomName(): string {
  return randomBytes(6).toString("hex");
}

function held(path: string, owner: LockOwner | null): Bilingual {
  if (owner === null) {
    return {
      en: `\`${path}\` does not say who holds it; delete it if nobody does`,
      "zh-TW": `\`${path}\` 未載明由誰鎖定；無人使用時請刪除`,
    };
  }
  const who = ownerText(owner);
  // Without its start time, a process may be another with the same number.
  const told = sameHost(owner) && owner.started !== undefined;
  if (told) return who;
  return {
    en: `${who.en}; delete \`${path}\` if that process has ended, which cannot be told from here`,
    "zh-TW": `${who["zh-TW"]}；由此無法得知該行程是否結束，已結束時請刪除 \`${path}\``,
  };
}

/** Gives a file its name unless there is one of that name. */
function placed(from: string, to: string): boolean {
  try {
    try {
      linkSync(from, to);
    } catch (error) {
      // Some disks (exFAT) have no second names.
      if (codeOf(error) === "EEXIST") throw error;
      copyFileSync(from, to, constants.COPYFILE_EXCL);
    }
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

/**
 * Replaces the lock of a process that is gone. Of several that find it gone one may: that one holds a lock on taking over
 * from this very owner, which can be taken over in turn.
 */
function takenOver(path: string, owner: LockOwner, temporary: string, command: string): boolean {
  const claim = acquireLock(`${path}.${owner.id}`, command, TAKING_OVER_MS);
  try {
    if (ownerAt(path)?.id !== owner.id) return false;
    renameSync(temporary, path);
    return true;
  } finally {
    claim.release();
  }
}

/** The holder of a lock; `null` if the file does not say, `undefined` if there is no lock. */
function ownerAt(path: string): LockOwner | null | undefined {
  let text: string;
  try {
    text = readUnlinked(path).toString();
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    if (codeOf(error) === "ELOOP" || codeOf(error) === "EISDIR") return null;
    throw error;
  }
  try {
    const owner = JSON.parse(text) as LockOwner;
    return /^[0-9a-f]+$/.test(owner.id) && Number.isSafeInteger(owner.pid) && owner.pid > 0 ? owner : null;
  } catch {
    return null;
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
