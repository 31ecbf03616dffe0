// Starts the OPA that go.mod pins with bundles of this package, and asks it what the engine is asked in process: every
// case, generated requests over all decisions and jurisdictions, and requests that must be refused. Then it checks that
// OPA refuses altered bundles and old ones, masks its decision log, and is as guarded as the documentation says.
// Usage: check-server.ts [--requests N] [--seed N]
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { makeBundle } from "../src/node/bundle/bundle.ts";
import { signingKey } from "../src/node/bundle/sign.ts";
import { packagePath } from "../src/node/package/package-files.ts";
import { readRegulations } from "../src/node/regulations/read-regulations.ts";
import { startEngine } from "../src/node/start/load-engine.ts";
import { opaBinary } from "./build/opa.ts";
import { checkDocumented } from "./server/check-documented.ts";
import { checkMasks } from "./server/check-masks.ts";
import { checkRollback } from "./server/check-rollback.ts";
import { checkSignatures } from "./server/check-signatures.ts";
import { compare } from "./server/compare.ts";
import { OpaServer } from "./server/opa-server.ts";
import { beyondDoubles, caseQuestions, generated } from "./server/questions.ts";
import { refusals } from "./server/refusals.ts";

const { values } = parseArgs({ options: { requests: { type: "string" }, seed: { type: "string" } } });
const count = Number(values.requests ?? 10_000);
const seed = Number(values.seed ?? 20_261_121);
const began = Date.now();
const folder = mkdtempSync(join(tmpdir(), "hdp-server-"));
let failures = 0;

try {
  const opa = opaBinary();
  const secret = "a secret that is long enough for a test";
  const regulations = readRegulations();
  const bundle = join(folder, "bundle.tar.gz");
  const { archive, revision } = await makeBundle(regulations, undefined, signingKey(Buffer.from(secret), "HS256"));
  writeFileSync(bundle, archive);
  console.log(`${revision}, seed ${seed}`);
  const verified = ["--verification-key", secret, "--signing-alg", "HS256"];
  const server = await OpaServer.start(opa, ["--bundle", bundle, ...verified]);
  try {
    const engine = await startEngine(regulations);
    const cases = caseQuestions(regulations);
    failures += await compare("cases", cases, engine, server);
    failures += await compare("with a number that no double holds", beyondDoubles(cases), engine, server);
    const { proper, wrong } = generated(regulations, count, seed);
    failures += await compare("generated", proper, engine, server);
    failures += await compare("with a mistake", wrong, engine, server);
    failures += await compare("to be refused", refusals(), engine, server);
  } finally {
    await server.stop();
  }

  const agency = packagePath("examples/agency/nantou.yaml");
  const more = readRegulations(
    ["examples/jurisdictions", "examples/packs/watch", "test/fixtures/declared"].map(packagePath),
  );
  writeFileSync(bundle, (await makeBundle(more, agency)).archive);
  const other = await OpaServer.start(opa, ["--bundle", bundle]);
  try {
    const engine = await startEngine(more, agency);
    const { proper } = generated(more, Math.ceil(count / 10), seed + 1);
    const title = "with an agency's settings, further jurisdictions and a pack";
    failures += await compare(title, [...caseQuestions(more), ...proper], engine, other);
  } finally {
    await other.stop();
  }

  failures += await checkMasks(opa, bundle, caseQuestions(more), more.schemas);
  failures += await checkDocumented(opa, bundle);
  failures += await checkSignatures(opa, regulations, folder);
  failures += await checkRollback(opa, regulations, folder);
  execFileSync(opa, ["inspect", bundle], { stdio: "pipe" });
} finally {
  rmSync(folder, { recursive: true });
}
console.log(`${failures} failures, ${Math.round((Date.now() - began) / 1000)} s`);
process.exitCode = failures === 0 ? 0 : 1;
