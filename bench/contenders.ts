import { byHand } from "./engines/by-hand.ts";
import { casbin } from "./engines/casbin.ts";
import { cedar } from "./engines/cedar.ts";
import { cerbos } from "./engines/cerbos.ts";
import type { Contender } from "./engines/contender.ts";
import { floor, json } from "./engines/floor.ts";
import { jsonRulesEngine } from "./engines/json-rules-engine.ts";
import { opaServer } from "./engines/opa-server.ts";
import { ours } from "./engines/ours.ts";
import { bareSdk } from "./engines/sdk.ts";
import { zen } from "./engines/zen.ts";

/** What every process measures, so that ratios can be had in it. */
const CALIBRATION: readonly Contender[] = [byHand, json, floor];

/** Everything that runs in one process with the calibration. */
export const TOGETHER: readonly Contender[] = [
  ...CALIBRATION,
  ours,
  bareSdk,
  jsonRulesEngine,
  zen,
  casbin,
  opaServer,
  cerbos,
];

/** What has a process of its own, with a calibration of its own. */
export const APART: readonly Contender[] = [...CALIBRATION, cedar];
