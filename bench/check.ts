import { readFileSync, writeFileSync } from "node:fs";
import { byHand } from "./engines/by-hand.ts";
import type { Runner } from "./engines/contender.ts";
import { floor, json } from "./engines/floor.ts";
import { ours } from "./engines/ours.ts";
import { FLOOR_BOUND, floorBoundText } from "./floor-bound.ts";
import { cpuTime, interleaved, median } from "./measure.ts";
import { makeRounds } from "./tasks/index.ts";
import type { Round } from "./tasks/task.ts";

/** Ours to the floor and ours to JSON alone. */
interface Ratios {
  readonly floor: number;
  readonly json: number;
}

type Baseline = Readonly<Record<string, Ratios>>;

const BASELINE = new URL("baseline.json", import.meta.url);
/** A ratio that grew by more fails. */
const TOLERANCE = 1.25;
/** While a ratio is over its bound more is measured, up to so often and so long: a busy machine is no regression. */
const ATTEMPTS = 10;
const PATIENCE_MS = 14_000;
const PLAN = { rounds: 60, blockMs: 4, singles: 0, clock: cpuTime };

/** Measures the ratios of one decision; every call measures more, and takes the medians of all so far. */
async function ratiosOf(round: Round): Promise<() => Promise<Ratios>> {
  const runners = new Map<string, Runner>();
  for (const contender of [ours, floor, json]) {
    const runner = await contender.prepare(round);
    if ("decide" in runner) runners.set(contender.name, runner);
  }
  const expected = (index: number) => JSON.stringify(round.task.byHand(round.requests[index] as never));
  for (let index = 0; index < round.requests.length; index++) {
    if (JSON.stringify(await runners.get(ours.name)?.check(index)) !== expected(index)) {
      throw new Error(`${round.task.name}: ${ours.name} and ${byHand.name} differ on request ${index}`);
    }
  }
  const measure = await interleaved(runners, round.requests.length, PLAN);
  return async () => {
    const times = await measure();
    const of = (name: string) => median(times.get(name)?.blocks ?? []);
    return { floor: of(ours.name) / of(floor.name), json: of(ours.name) / of(json.name) };
  };
}

/** Measures the ratios and writes them down as those to compare with. */
export async function writeBaseline(): Promise<void> {
  const baseline: Record<string, Ratios> = {};
  for (const round of makeRounds()) {
    const measure = await ratiosOf(round);
    let found = await measure();
    for (let attempt = 1; attempt < ATTEMPTS; attempt++) found = await measure();
    baseline[round.task.name] = { floor: Number(found.floor.toFixed(2)), json: Number(found.json.toFixed(2)) };
  }
  writeFileSync(BASELINE, `${JSON.stringify(baseline, undefined, 2)}\n`);
  console.log(JSON.stringify(baseline, undefined, 2));
}

/** The ratios after as many attempts as it takes to get below the bounds, or after all. */
async function settledRatios(measure: () => Promise<Ratios>, bound: Ratios): Promise<Ratios & { attempts: number }> {
  const until = Date.now() + PATIENCE_MS;
  for (let attempts = 1; ; attempts++) {
    const found = await measure();
    const holds = found.floor <= bound.floor && found.json <= bound.json;
    if (holds || attempts === ATTEMPTS || Date.now() > until) return { ...found, attempts };
  }
}

/**
 * Compares the ratios with the baseline and says what was found.
 *
 * @returns whether none grew by more than a quarter, and none is over the bound to the floor
 */
export async function checkBaseline(): Promise<boolean> {
  const baseline = JSON.parse(readFileSync(BASELINE, "utf8")) as Baseline;
  let good = true;
  for (const round of makeRounds()) {
    const { name } = round.task;
    const before = baseline[name];
    if (before === undefined) throw new Error(`bench/baseline.json: no \`${name}\`: npm run bench -- --write-baseline`);
    const bound = { floor: Math.min(before.floor * TOLERANCE, FLOOR_BOUND), json: before.json * TOLERANCE };
    const { attempts, ...found } = await settledRatios(await ratiosOf(round), bound);
    const holds = found.floor <= bound.floor && found.json <= bound.json;
    good &&= holds;
    const told = (["floor", "json"] as const)
      .map((key) => `to ${key} ${found[key].toFixed(2)} (baseline ${before[key]}, at most ${bound[key].toFixed(2)})`)
      .join(", ");
    console.log(`${holds ? "ok  " : "FAIL"} ${name}: ${told}; attempts: ${attempts}`);
    console.log(`     ${floorBoundText(name, found.floor)}`);
  }
  return good;
}
