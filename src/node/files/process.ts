import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import { sha256 } from "../package/sha256.ts";

/** A process, so that another can tell whether it is still there. */
export interface Process {
  readonly pid: number;
  /** The name of its host. */
  readonly host: string;
  /** A digest of its host and the space of its number: names of hosts are not unique, and containers count from 1. */
  readonly place: string;
  /** Its start time as the kernel has it; `undefined` if it is not known. */
  readonly started?: string | undefined;
}

let self: Process | undefined;

/** This process. */
export function here(): Process {
  if (self?.pid === process.pid) return self;
  const host = hostname();
  const place = [host, textOf(() => readFileSync("/etc/machine-id", "utf8")), textOf(() => readlinkSync(NAMESPACE))];
  self = { pid: process.pid, host, place: sha256(JSON.stringify(place)).slice(0, 16), started: startOf(process.pid) };
  return self;
}

const NAMESPACE = "/proc/self/ns/pid";

/** Whether a process counts where this one does, so that it can be looked for. */
export function sameHost({ place }: Process): boolean {
  return place === here().place;
}

/** Whether a process is known to have ended; one of another host never is. */
export function processIsGone(other: Process): boolean {
  if (!sameHost(other)) return false;
  try {
    process.kill(other.pid, 0);
  } catch (error) {
    // Of another user's process it is said that it may not be sent a signal.
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
  // The number may be another's by now.
  const started = startOf(other.pid);
  return started !== undefined && other.started !== undefined && started !== other.started;
}

/**
 * The start time of a process of this host, and which boot it belongs to; another text if it has ended but was not
 * reaped.
 */
function startOf(pid: number): string | undefined {
  const stat = textOf(() => readFileSync(`/proc/${pid}/stat`, "latin1"));
  const boot = textOf(() => readFileSync("/proc/sys/kernel/random/boot_id", "latin1"));
  if (stat === "" || boot === "") return undefined;
  // Behind the name, which may hold anything: the state, and as the twentieth the time.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return /^[ZX]$/.test(fields[0] ?? "") ? "ended" : `${boot.trim()} ${fields[19]}`;
}

function textOf(read: () => string): string {
  try {
    return read();
  } catch {
    return "";
  }
}
