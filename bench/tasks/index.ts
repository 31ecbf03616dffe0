import { Random } from "../../test/oracle/random.ts";
import { cleanup } from "./cleanup.ts";
import { permission } from "./permission.ts";
import { sampling } from "./sampling.ts";
import type { Round } from "./task.ts";

/** Requests of each decision: checked for equal answers, then timed. */
const REQUESTS = 256;
const SEED = 20_261_121;

/** The decisions with their requests, the same ones in every run. */
export function makeRounds(): Round[] {
  return [cleanup, sampling, permission].map((task) => {
    const random = new Random(SEED);
    const requests = Array.from({ length: REQUESTS }, () => task.generate(random));
    return { task, requests, flats: requests.map(task.flatten) };
  });
}
