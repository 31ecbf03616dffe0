// Walks all that an OPA server with the bundle says, on every path below `data.hdp` and at every depth, to requests that
// are refused, malformed, empty, of no jurisdiction, of a day without a regulation, without a rule, and to proper ones,
// and looks for good outcomes. The rule is strict: the outcome of the answer that the engine gives may stand in `answer`
// of the decision that is asked for, and where the server passes that on; no good outcome may stand anywhere else, not
// even as the status of one step, nor under another decision. First each mistake of policies/careless.ts that shows on a
// server must be found. Usage: check-good-outcomes.ts [--requests N] [--seed N]
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Request } from "../src/core/engine/answer.ts";
import type { Engine } from "../src/core/engine/engine.ts";
import { makeBundle } from "../src/node/bundle/bundle.ts";
import { pack, unpack } from "../src/node/files/archive.ts";
import { GOOD_OUTCOMES } from "../src/node/policies/good-outcomes.ts";
import { readRegulations } from "../src/node/regulations/read-regulations.ts";
import { startEngine } from "../src/node/start/load-engine.ts";
import { CARELESS } from "./policies/careless.ts";
import { answerOf, type Question } from "./server/compare.ts";
import { hopeless } from "./server/hopeless.ts";
import { caseQuestions, generated } from "./server/questions.ts";
import { refusals } from "./server/refusals.ts";
import { type OutcomePath, SaidOutcomes } from "./server/said-outcomes.ts";

/** Parts of `data` that policies make. */
const ROOTS = ["hdp"];
/** Longer texts are refused for their length alone, and take long to walk. */
const LONGEST_TEXT = 100_000;
/** One case in this many is asked: reading everything that is said to one takes as long as a hundred answers. */
const CASES_EVERY = 10;
/** The most failures that are listed. */
const TOLD = 20;

const { values } = parseArgs({ options: { requests: { type: "string" }, seed: { type: "string" } } });
const count = Number(values.requests ?? 200);
const seed = Number(values.seed ?? 20_261_121);
const began = Date.now();
const folder = mkdtempSync(join(tmpdir(), "hdp-outcomes-"));
let failures = 0;

try {
  const regulations = readRegulations();
  const engine = await startEngine(regulations);
  const { archive } = await makeBundle(regulations);
  failures += await missedMistakes(archive);
  const said = await start(archive);
  try {
    const { proper, wrong } = generated(regulations, count, seed);
    const short = refusals().filter(({ text }) => text.length <= LONGEST_TEXT);
    failures += await check("to be refused", short, engine, said);
    failures += await check("without hope", hopeless(regulations), engine, said);
    failures += await check("with a mistake", wrong, engine, said);
    failures += await check("generated", proper, engine, said);
    failures += await check(
      "cases",
      caseQuestions(regulations).filter((_, index) => index % CASES_EVERY === 0),
      engine,
      said,
    );
  } finally {
    await said.stop();
  }
} finally {
  rmSync(folder, { recursive: true });
}
console.log(`seed ${seed}, ${failures} failures, ${Math.round((Date.now() - began) / 1000)} s`);
process.exitCode = failures === 0 ? 0 : 1;

async function start(archive: Uint8Array): Promise<SaidOutcomes> {
  const bundle = join(folder, "bundle.tar.gz");
  writeFileSync(bundle, archive);
  return SaidOutcomes.start(bundle, ROOTS);
}

/** The number of requests that get a good outcome where none may stand. */
async function check(title: string, questions: readonly Question[], engine: Engine, said: SaidOutcomes) {
  const places = await said.places(questions.map(({ text }) => text));
  let wrong = 0;
  let good = 0;
  for (const [index, { name, text }] of questions.entries()) {
    const { decision, outcome } = answerOf(JSON.parse(text) as Request, engine) ?? {};
    const isGood = outcome !== undefined && GOOD_OUTCOMES.includes(outcome);
    if (isGood) good += 1;
    const allowed = isGood
      ? [`hdp/${decision}/answer/outcome`, "hdp/asked/answer/outcome", "hdp/decide/answer/outcome"]
      : [];
    const bad = (places[index] as OutcomePath[]).filter(
      (place) => !(allowed.includes(place.slice(0, -1).join("/")) && place.at(-1) === outcome),
    );
    if (bad.length === 0) continue;
    wrong += 1;
    if (wrong <= TOLD) console.error(`SAID: ${name}\n  ${text}\n  ${bad.map((place) => place.join("/")).join("\n  ")}`);
  }
  console.log(
    `${title}: ${questions.length} requests, ${good} with a good answer, ${wrong} with a good outcome elsewhere`,
  );
  return wrong;
}

/**
 * The number of mistakes of careless policies that are not seen, although a server says a good outcome to no input
 * because of each.
 */
async function missedMistakes(archive: Uint8Array): Promise<number> {
  const files = (unpack(archive) ?? []).map((file) => {
    const changes = CARELESS.filter((one) => one.said !== undefined && file.name === `policies/${one.file}`);
    const source = changes.reduce((text, { change }) => change(text), Buffer.from(file.bytes).toString());
    return changes.length === 0 ? file : { ...file, bytes: Buffer.from(source) };
  });
  const said = await start(pack(files));
  try {
    const places = (await said.places(["null"]))[0]?.map((place) => place.join("/")) ?? [];
    const missed = CARELESS.filter((one) => one.said !== undefined && !places.includes(`hdp/${one.said}`));
    for (const { mistake } of missed) console.error(`not found by this check: ${mistake}`);
    return missed.length;
  } finally {
    await said.stop();
  }
}
