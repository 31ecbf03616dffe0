// Asks the built package every case of the tables, with its specialised programs and without, and compares the texts of
// the answers. Cases that ask for detail, as `hdp test` makes of all, never come to a specialised program.
import { pathToFileURL } from "node:url";
import type { Specialised } from "../src/core/engine/specialised.ts";
import type { Engine, Request } from "../src/index.ts";
import { loadCases } from "../src/node/cases/load.ts";
import { packagePath } from "../src/node/package/package-files.ts";
import { readRegulations } from "../src/node/regulations/read-regulations.ts";
import { AS_OF } from "../test/support/facts.ts";

/** The share of the cases that specialised programs answer themselves, at least. */
const OWN = 0.7;

const built = <T>(name: string) => import(pathToFileURL(packagePath(name)).href) as Promise<T>;
const { loadEngine } = await built<typeof import("../src/index.ts")>("dist/index.js");
const made = await built<{ readonly Specialised: typeof Specialised }>("dist/core/engine/specialised.js");

let answered = 0;
const { answer } = made.Specialised.prototype;
made.Specialised.prototype.answer = function counted(input) {
  const given = answer.call(this, input);
  if (given !== undefined) answered += 1;
  return given;
};

const specialised = await loadEngine();
process.env["HDP_SPECIALISED"] = "off";
const general = await loadEngine();

const regulations = readRegulations();
const requests = regulations.jurisdictions.flatMap((one) =>
  loadCases(one, regulations.ajv).cases.map(({ request }) => ({ as_of: AS_OF, ...request }) as Request),
);
for (const request of requests) {
  const [given, expected] = [said(specialised, request), said(general, request)];
  if (given === expected) continue;
  console.error(`${JSON.stringify(request)}\n    ${given}\n    instead of\n    ${expected}`);
  process.exitCode = 1;
}
console.log(`${requests.length} cases, ${answered} answered by specialised programs`);
if (answered < requests.length * OWN) process.exitCode = 1;

function said(engine: Engine, request: Request): string {
  try {
    return JSON.stringify(engine.decide(request));
  } catch (error) {
    return (error as Error).message;
  }
}
