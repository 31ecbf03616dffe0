// Writes what native OPA needs to answer every case table: the data document, and each case with the answer of the
// WASM module. Usage: export-cases.ts FILE
import { writeFileSync } from "node:fs";
import { dataDocument } from "../src/core/regulation/data-document.ts";
import { loadCases } from "../src/node/cases/load.ts";
import { readRegulations } from "../src/node/regulations/read-regulations.ts";
import { startEngine } from "../src/node/start/load-engine.ts";

const file = process.argv[2];
if (file === undefined) throw new Error("usage: export-cases.ts FILE");
const regulations = readRegulations();
const engine = await startEngine(regulations);
const cases = regulations.jurisdictions.flatMap((jurisdiction) => loadCases(jurisdiction, regulations.ajv).cases);
const answered = cases.map(({ jurisdiction, decision, name, line, request }) => {
  const dated = { as_of: "2026-11-21", ...request };
  return [`${jurisdiction}/${decision}:${line} ${name}`, { request: dated, answer: engine.decide(dated) }];
});
writeFileSync(file, JSON.stringify({ ...dataDocument(regulations), cases: Object.fromEntries(answered) }));
console.log(`${answered.length} cases`);
