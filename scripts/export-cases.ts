// Writes what native OPA needs to answer every case table: the data document, and each case with the answer of the
// WASM module. Usage: export-cases.ts FILE
import { writeFileSync } from "node:fs";
import { loadCases } from "../src/cases/load.ts";
import { dataDocument } from "../src/jurisdictions/data-document.ts";
import { loadEngine, readJurisdictions } from "../src/load-engine.ts";
import { readSchemas } from "../src/package-files.ts";
import { createAjv } from "../src/schemas.ts";

const file = process.argv[2];
if (file === undefined) throw new Error("usage: export-cases.ts FILE");
const engine = await loadEngine();
const ajv = createAjv(readSchemas());
const { jurisdictions } = readJurisdictions();
const cases = jurisdictions.flatMap((jurisdiction) => loadCases(jurisdiction, ajv).cases);
const answered = cases.map(({ jurisdiction, decision, name, line, request }) => {
  const dated = { as_of: "2026-11-21", ...request };
  return [`${jurisdiction}/${decision}:${line} ${name}`, { request: dated, answer: engine.decide(dated) }];
});
writeFileSync(file, JSON.stringify({ ...dataDocument(jurisdictions), cases: Object.fromEntries(answered) }));
console.log(`${answered.length} cases`);
