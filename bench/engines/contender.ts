import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import type { Round, Short } from "../tasks/task.ts";

/** An engine ready to answer the requests of one decision, each by its place in the list. */
export interface Runner {
  /** The short answer, for comparison; `undefined` from what answers nothing (the floor, JSON alone). */
  readonly check: (index: number) => Short | undefined | Promise<Short | undefined>;
  /** What is timed. A promise is awaited. */
  readonly decide: (index: number) => unknown;
}

/** Why there is no figure: "cannot" is the engine's limit, "absent" that of this machine. */
export interface NoRunner {
  readonly cannot?: string;
  readonly absent?: string;
}

export interface Contender {
  readonly name: string;
  readonly prepare: (round: Round) => Promise<Runner | NoRunner> | Runner | NoRunner;
  readonly close?: () => Promise<void>;
}

const manifest = new URL("../rivals/package.json", import.meta.url);

/** Whether the rivals are installed, which is done by hand: see README.md. */
export const rivalsInstalled = existsSync(new URL("node_modules", manifest));

/** A rival's module, by the types that the caller says it has. */
export function rival<Module>(name: string): Module {
  return createRequire(manifest)(name) as Module;
}

/** The file that a rival's package is, `undefined` where it is not installed: a binary is there for its own platform only. */
export function rivalFile(name: string): string | undefined {
  try {
    return createRequire(manifest).resolve(name);
  } catch {
    return undefined;
  }
}

export const NOT_INSTALLED: NoRunner = { absent: "not installed: npm ci --prefix bench/rivals" };
