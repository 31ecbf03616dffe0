import type { SharedOptions } from "../terminal/cli.ts";
import type { LogFlags } from "../terminal/log-options.ts";
import type { RequestFlags } from "../terminal/request-input.ts";

export const BATCH_FORMATS = ["ndjson", "csv", "xlsx"] as const;
export type BatchFormat = (typeof BATCH_FORMATS)[number];

/** What the options of `hdp batch` say. */
export interface BatchOptions extends Omit<SharedOptions, "json" | "asOf">, RequestFlags, LogFlags {
  readonly output: string;
  readonly workers?: number;
  readonly resume?: true;
  readonly force?: true;
  readonly format?: BatchFormat;
  /** The member or column that says which line it is. */
  readonly key?: string;
  readonly errorsOk?: true;
  readonly quiet?: true;
}
