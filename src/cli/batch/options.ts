import type { SharedOptions } from "../terminal/cli.ts";
import type { LogFlags } from "../terminal/log-options.ts";
import type { RequestFlags } from "../terminal/request-input.ts";

/** What the options of `hdp batch` say. */
export interface BatchOptions extends Omit<SharedOptions, "json" | "asOf">, RequestFlags, LogFlags {
  readonly output: string;
  readonly workers?: number;
  readonly resume?: true;
  readonly force?: true;
}
