import { bundlers } from "./bundlers.ts";
import { checkers } from "./checkers.ts";
import { runtimes } from "./runtimes.ts";
import type { Target } from "./target.ts";
import { testers } from "./testers.ts";

/** Every one, by kinds. */
export const TARGETS: readonly Target[] = [...runtimes, ...bundlers, ...testers, ...checkers];
